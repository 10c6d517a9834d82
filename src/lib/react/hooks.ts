import type {
  DataTag,
  InfiniteData,
  InvalidateQueryFilters,
  MutationKey,
  QueryClient,
  QueryKey,
  UseInfiniteQueryOptions,
  UseInfiniteQueryResult,
  UseMutationOptions,
  UseMutationResult,
  UseQueryOptions,
  UseQueryResult,
  UseSuspenseInfiniteQueryOptions,
  UseSuspenseInfiniteQueryResult,
  UseSuspenseQueryOptions,
  UseSuspenseQueryResult,
} from "@tanstack/react-query";
import * as tanstack from "@tanstack/react-query";
import type { OpenRouterCore } from "../../core.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { type Result, unwrap } from "../../result.js";
import type { RequestOptions } from "../call/operation.js";
import type { ErrorOf, ValueOf } from "../call/outcome.js";
import { describeCause } from "../cause.js";
import { nextPage } from "../jobs/pages.js";
import { useOpenRouter } from "./context.js";

export type { ErrorOf } from "../call/outcome.js";

/** Any function of this package that makes a call. */
export type ApiFunction = (core: OpenRouterCore, request: never, options?: never) => Promise<Result<unknown, unknown>>;

/** What a function gives: its value, and of a function that can stream the whole answer. */
export type DataOf<F extends ApiFunction> = Exclude<ValueOf<F>, AsyncIterable<unknown>>;

/** What a function asks for, and not as a stream. */
export type RequestOf<F extends ApiFunction> =
  ValueOf<F> extends DataOf<F> ? Parameters<F>[1] : Parameters<F>[1] & { readonly stream?: false | null | undefined };

/** The settings of a call of a function. */
export type OptionsOf<F extends ApiFunction> = F extends (
  core: never,
  request: never,
  options?: infer Options,
) => unknown
  ? NonNullable<Options>
  : never;

/** All pages that an infinite query has, and the requests for them. */
export type PagesOf<F extends ApiFunction> = InfiniteData<DataOf<F>>;

/** Settings of a query hook: those of `useQuery`, and those of the call. */
export type QueryHookOptions<F extends ApiFunction, Selected = DataOf<F>> = OptionsOf<F> &
  Omit<UseQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, "queryKey" | "queryFn">;

/** Settings of a query hook that suspends: those of `useSuspenseQuery`, and those of the call. */
export type SuspenseQueryHookOptions<F extends ApiFunction, Selected = DataOf<F>> = OptionsOf<F> &
  Omit<UseSuspenseQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, "queryKey" | "queryFn">;

/** Settings of an infinite query hook: those of `useInfiniteQuery`, and those of each call. */
export type InfiniteQueryHookOptions<F extends ApiFunction, Selected = PagesOf<F>> = OptionsOf<F> &
  Omit<UseInfiniteQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, PageFields>;

/** Settings of an infinite query hook that suspends: those of `useSuspenseInfiniteQuery`, and those of each call. */
export type SuspenseInfiniteQueryHookOptions<F extends ApiFunction, Selected = PagesOf<F>> = OptionsOf<F> &
  Omit<UseSuspenseInfiniteQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, PageFields>;

type PageFields = "queryKey" | "queryFn" | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam";

/** Settings of a prefetch: those of the call, and for how long the answer is fresh and kept, in milliseconds. */
export type PrefetchOptions<F extends ApiFunction> = OptionsOf<F> &
  Pick<UseQueryOptions<DataOf<F>, ErrorOf<F>>, "gcTime" | "meta" | "retry" | "retryDelay"> & {
    readonly staleTime?: number;
  };

/** Which queries to invalidate, and what is to become of them. */
export type InvalidateFilters = Omit<InvalidateQueryFilters, "queryKey">;

/** Settings of a mutation hook: those of `useMutation`, and those of its calls. */
export type MutationHookOptions<F extends ApiFunction, Context = unknown> = OptionsOf<F> &
  Omit<UseMutationOptions<DataOf<F>, ErrorOf<F>, MutationVariables<F>, Context>, "mutationKey" | "mutationFn">;

/** What a mutation takes: the request, or the request and the settings of this one call. */
export type MutationVariables<F extends ApiFunction> =
  // biome-ignore lint/suspicious/noConfusingVoidType: without it, `mutate` must have an argument
  | (undefined extends RequestOf<F> ? void : never)
  | (RequestOf<F> & { readonly request?: never; readonly options?: never })
  | { readonly request: NonNullable<RequestOf<F>>; readonly options?: OptionsOf<F> | undefined };

/** What TanStack Query has to know of a call that can fail. */
interface Failing<Failure> {
  /** False, since the call itself retries: it knows `Retry-After`, and what is safe. */
  readonly retry: false;
  /** Never there: TanStack Query infers from its type what the call can fail with. */
  readonly throwOnError?: (error: Failure) => boolean;
}

/** What TanStack Query has to know of a query. */
export interface Query<Data, Failure> extends Failing<Failure> {
  /** Where the cache keeps it; its type tells what is kept there. */
  readonly queryKey: DataTag<QueryKey, Data>;
  /** Makes the call: gives its value, rejects with its error, and ends with the signal. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
}

/** What TanStack Query has to know of an infinite query. */
export interface InfiniteQuery<Data, Failure> extends Failing<Failure> {
  /** Where the cache keeps its pages; its type tells what is kept there. */
  readonly queryKey: DataTag<QueryKey, InfiniteData<Data>>;
  /** Asks for one page: gives it, rejects with the error of the call, and ends with the signal. */
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: unknown }) => Promise<Data>;
  /** The request for the first page. */
  readonly initialPageParam: unknown;
  /** The request for the page after the last one; undefined if there is none, or the server begins to repeat itself. */
  readonly getNextPageParam: (
    lastPage: Data,
    pages: readonly Data[],
    lastPageParam: unknown,
    pageParams: readonly unknown[],
  ) => unknown;
}

/** What TanStack Query has to know of a mutation. */
export interface Mutation<F extends ApiFunction> extends Failing<ErrorOf<F>> {
  /** By what it is found while it runs. */
  readonly mutationKey: MutationKey;
  /** Makes the call: gives its value, and rejects with its error. */
  readonly mutationFn: (variables: MutationVariables<F>) => Promise<DataOf<F>>;
}

/** What follows the core in a call. The request may be left out where the function lets it be. */
type Call<F extends ApiFunction, Options> = undefined extends Parameters<F>[1]
  ? [request?: RequestOf<F>, options?: Options]
  : [request: RequestOf<F>, options?: Options];

// Function types, not interfaces with a call signature: these editors take for the definition of a hook.

/**
 * A query hook: fetches the value of a function and keeps it in TanStack Query's cache.
 *
 * @example
 * ```ts
 * import { useCreditsGetCredits } from "openrouter-fn/react-query/creditsGetCredits.js";
 *
 * export function Credits() {
 *   const { data, error } = useCreditsGetCredits();
 *   if (error) return error.message;
 *   return data ? `${data.data.total_credits} USD` : "Loading";
 * }
 * ```
 */
export type QueryHook<F extends ApiFunction> = <Selected = DataOf<F>>(
  ...call: Call<F, QueryHookOptions<F, Selected>>
) => UseQueryResult<Selected, ErrorOf<F>>;

/** A query hook with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export type SuspenseQueryHook<F extends ApiFunction> = <Selected = DataOf<F>>(
  ...call: Call<F, SuspenseQueryHookOptions<F, Selected>>
) => UseSuspenseQueryResult<Selected, ErrorOf<F>>;

/**
 * A query hook that fetches a list page by page, starting where the request says.
 *
 * @example
 * ```ts
 * import { useApiKeysListInfinite } from "openrouter-fn/react-query/apiKeysList.js";
 * import { createElement } from "react";
 *
 * export function Keys() {
 *   const { data, hasNextPage, fetchNextPage } = useApiKeysListInfinite();
 *   const names = data?.pages.flatMap((page) => page.data.map(({ name }) => name)).join(", ");
 *   const more = createElement("button", { onClick: () => fetchNextPage(), disabled: !hasNextPage }, "More");
 *   return createElement("p", null, names, more);
 * }
 * ```
 */
export type InfiniteQueryHook<F extends ApiFunction> = <Selected = PagesOf<F>>(
  ...call: Call<F, InfiniteQueryHookOptions<F, Selected>>
) => UseInfiniteQueryResult<Selected, ErrorOf<F>>;

/** An infinite query hook with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export type SuspenseInfiniteQueryHook<F extends ApiFunction> = <Selected = PagesOf<F>>(
  ...call: Call<F, SuspenseInfiniteQueryHookOptions<F, Selected>>
) => UseSuspenseInfiniteQueryResult<Selected, ErrorOf<F>>;

/**
 * A mutation hook: `mutate` takes the request of a function, or `{ request, options }`, and makes the call.
 *
 * @example
 * ```ts
 * import { useApiKeysCreateMutation } from "openrouter-fn/react-query/apiKeysCreate.js";
 * import { createElement } from "react";
 *
 * export function CreateKey() {
 *   const { mutate, isPending, error } = useApiKeysCreateMutation();
 *   const onClick = () => mutate({ name: "Nightly import" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Create");
 * }
 * ```
 */
export type MutationHook<F extends ApiFunction> = <Context = unknown>(
  options?: MutationHookOptions<F, Context>,
) => UseMutationResult<DataOf<F>, ErrorOf<F>, MutationVariables<F>, Context>;

/** Prefetches a query, on a server or ahead of time. Never rejects: after a failure the hook fetches again. */
export type Prefetcher<F extends ApiFunction> = (
  queryClient: QueryClient,
  client: OpenRouterCore,
  ...call: Call<F, PrefetchOptions<F>>
) => Promise<void>;

/** Sets the cached value of a query: to a value, or to what an updater returns. */
export type DataSetter<F extends ApiFunction> = (
  queryClient: QueryClient,
  queryKeyArgs: Readonly<RequestArgs<F>>,
  data: DataOf<F> | ((before: DataOf<F> | undefined) => DataOf<F> | undefined),
) => DataOf<F> | undefined;

/** Invalidates the queries whose requests have the given fields; those on screen are fetched again. */
export type Invalidator<F extends ApiFunction> = (
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<F>>],
  filters?: InvalidateFilters,
) => Promise<void>;

/** Invalidates all queries of a function; those on screen are fetched again. */
export type AllInvalidator = (queryClient: QueryClient, filters?: InvalidateFilters) => Promise<void>;

/** Builds a query, for `useQueries`, `fetchQuery` and the like. */
export type QueryBuilder<F extends ApiFunction> = (
  client: OpenRouterCore,
  ...call: Call<F, OptionsOf<F>>
) => Query<DataOf<F>, ErrorOf<F>>;

/** Builds an infinite query, for `prefetchInfiniteQuery` and the like. */
export type InfiniteQueryBuilder<F extends ApiFunction> = (
  client: OpenRouterCore,
  ...call: Call<F, OptionsOf<F>>
) => InfiniteQuery<DataOf<F>, ErrorOf<F>>;

/** Builds a mutation, for `useMutation`. */
export type MutationBuilder<F extends ApiFunction> = (client: OpenRouterCore, options?: OptionsOf<F>) => Mutation<F>;

/** Builds the key of a query: `["openrouter-fn", function, request]`. */
export type QueryKeyBuilder<F extends ApiFunction> = (...call: RequestArgs<F>) => DataTag<QueryKey, DataOf<F>>;

/** Builds the key of a function's mutations: `["openrouter-fn", function]`. */
export type MutationKeyBuilder = () => MutationKey;

type RequestArgs<F extends ApiFunction> = undefined extends Parameters<F>[1]
  ? [request?: RequestOf<F>]
  : [request: RequestOf<F>];

// Below, the types of a factory's result say what goes with its function; inside, the compiler knows too little of a type
// parameter, and so it sees one function for all.

/** What all keys begin with. A request that is left out has the key of one without fields. */
const KEY = "openrouter-fn";

type AnyFunction = (
  core: OpenRouterCore,
  request: unknown,
  options: RequestOptions | undefined,
) => Promise<Result<unknown, unknown>>;

type Settings = RequestOptions & Pick<UseQueryOptions<unknown, unknown>, "retry">;

/** Makes a query hook. */
export function queryHook<F extends ApiFunction>(name: string, call: F): QueryHook<F>;
export function queryHook(name: string, call: AnyFunction) {
  const build = queryBuilder(name, call);
  return named(name, (request: unknown, options?: Settings) =>
    tanstack.useQuery(withSettings(build(useOpenRouter(), request, options), options)),
  );
}

/** Makes a query hook with Suspense. */
export function suspenseQueryHook<F extends ApiFunction>(name: string, call: F): SuspenseQueryHook<F>;
export function suspenseQueryHook(name: string, call: AnyFunction) {
  const build = queryBuilder(name, call);
  return named(`${name}Suspense`, (request: unknown, options?: Settings) =>
    tanstack.useSuspenseQuery(withSettings(build(useOpenRouter(), request, options), options)),
  );
}

/** Makes an infinite query hook. */
export function infiniteQueryHook<F extends ApiFunction>(name: string, call: F): InfiniteQueryHook<F>;
export function infiniteQueryHook(name: string, call: AnyFunction) {
  const build = infiniteQueryBuilder(name, call);
  return named(`${name}Infinite`, (request: unknown, options?: Settings) =>
    tanstack.useInfiniteQuery(withSettings(build(useOpenRouter(), request, options), options)),
  );
}

/** Makes an infinite query hook with Suspense. */
export function suspenseInfiniteQueryHook<F extends ApiFunction>(name: string, call: F): SuspenseInfiniteQueryHook<F>;
export function suspenseInfiniteQueryHook(name: string, call: AnyFunction) {
  const build = infiniteQueryBuilder(name, call);
  return named(`${name}InfiniteSuspense`, (request: unknown, options?: Settings) =>
    tanstack.useSuspenseInfiniteQuery(withSettings(build(useOpenRouter(), request, options), options)),
  );
}

/** Makes a mutation hook. */
export function mutationHook<F extends ApiFunction>(name: string, call: F): MutationHook<F>;
export function mutationHook(name: string, call: AnyFunction) {
  const build = mutationBuilder(name, call);
  return named(`${name}Mutation`, (options?: Settings) =>
    tanstack.useMutation(withSettings(build(useOpenRouter(), options), options)),
  );
}

/** Makes what fetches a query into the cache. */
export function prefetcher<F extends ApiFunction>(name: string, call: F): Prefetcher<F>;
export function prefetcher(name: string, call: AnyFunction) {
  const build = queryBuilder(name, call);
  return (queryClient: QueryClient, client: OpenRouterCore, request: unknown, options?: Settings) =>
    queryClient.prefetchQuery(withSettings(build(client, request, options), options));
}

/** Makes what sets the cached value of a query. */
export function dataSetter<F extends ApiFunction>(name: string): DataSetter<F>;
export function dataSetter(name: string) {
  return (queryClient: QueryClient, [request = {}]: readonly unknown[], data: unknown) =>
    queryClient.setQueryData([KEY, name, request], data);
}

/** Makes what invalidates the queries whose requests have the given fields. */
export function invalidator<F extends ApiFunction>(name: string): Invalidator<F> {
  return (queryClient, queryKeyArgs, filters) =>
    queryClient.invalidateQueries({ ...filters, queryKey: [KEY, name, ...queryKeyArgs] });
}

/** Makes what invalidates all queries of a function. */
export function allInvalidator(name: string): AllInvalidator {
  return (queryClient, filters) => queryClient.invalidateQueries({ ...filters, queryKey: [KEY, name] });
}

/** Makes what builds a query. */
export function queryBuilder<F extends ApiFunction>(name: string, call: F): QueryBuilder<F>;
export function queryBuilder(name: string, call: AnyFunction) {
  return (client: OpenRouterCore, request: unknown = {}, options?: RequestOptions) => ({
    queryKey: [KEY, name, request] as QueryKey,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      settle(() => call(client, request, endedBy(signal, options))),
    retry: false,
  });
}

/** Makes what builds a query that goes through the pages of a list. */
export function infiniteQueryBuilder<F extends ApiFunction>(name: string, call: F): InfiniteQueryBuilder<F>;
export function infiniteQueryBuilder(name: string, call: AnyFunction) {
  const getNextPageParam: InfiniteQuery<object, unknown>["getNextPageParam"] = (lastPage, _, lastPageParam) =>
    nextPage(lastPageParam as object, lastPage); // page parameters are requests
  return (client: OpenRouterCore, request: unknown = {}, options?: RequestOptions) => ({
    queryKey: [KEY, name, request, "infinite"] as QueryKey,
    queryFn: ({ signal, pageParam }: { readonly signal: AbortSignal; readonly pageParam: unknown }) =>
      settle(() => call(client, pageParam, endedBy(signal, options))),
    initialPageParam: request,
    getNextPageParam,
    retry: false,
  });
}

/** Makes what builds a mutation. */
export function mutationBuilder<F extends ApiFunction>(name: string, call: F): MutationBuilder<F>;
export function mutationBuilder(name: string, call: AnyFunction) {
  return (client: OpenRouterCore, shared?: RequestOptions) => ({
    mutationKey: [KEY, name] as MutationKey,
    async mutationFn(variables: unknown) {
      const wrapped = variables as { readonly request?: object; readonly options?: RequestOptions } | undefined;
      return settle(() => call(client, wrapped?.request ?? wrapped, { ...shared, ...wrapped?.options }));
    },
    retry: false,
  });
}

/** Makes what builds the key of a query. */
export function queryKeyBuilder<F extends ApiFunction>(name: string): QueryKeyBuilder<F>;
export function queryKeyBuilder(name: string) {
  return (request: unknown = {}): QueryKey => [KEY, name, request];
}

/** Makes what builds the key of a function's mutations. */
export function mutationKeyBuilder(name: string): MutationKeyBuilder {
  return () => [KEY, name];
}

/** Gives a hook its name: React DevTools and stack traces show it. */
function named<Hook extends (...call: never) => unknown>(name: string, hook: Hook): Hook {
  return Object.defineProperty(hook, "name", { value: `use${name.charAt(0).toUpperCase()}${name.slice(1)}` });
}

/**
 * A built query or mutation with the caller's settings, but for those that can hold secrets: TanStack Query keeps them in
 * its cache. It takes a `retry` that is undefined for 3.
 */
function withSettings<Built extends object>(built: Built, settings: Settings = {}) {
  const { headers, serverURL, fetchOptions, retry, ...others } = settings;
  return { ...built, ...others, retry: retry ?? false };
}

/** The value of a call; rejects with its error, also where a getter of the request or the options throws. */
async function settle(call: () => Promise<Result<unknown, unknown>>): Promise<unknown> {
  let result: Result<unknown, unknown>;
  try {
    result = await call();
  } catch (cause) {
    throw new InvalidRequestError(`The request cannot be built: ${describeCause(cause)}`, { cause });
  }
  return unwrap(result);
}

/** The settings of a call that ends with this signal as well as with its own: a call has two places for signals. */
function endedBy(signal: AbortSignal, options: RequestOptions | undefined): RequestOptions {
  const own = options?.signal;
  const { signal: other, ...fetchOptions } = options?.fetchOptions ?? {};
  const both = own && other ? AbortSignal.any([own, other]) : (own ?? other); // React Native has no `any`
  return { ...options, signal, ...(both && { fetchOptions: { ...fetchOptions, signal: both } }) };
}
