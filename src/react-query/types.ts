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
import type { OpenRouterCore } from "../core.js";
import type { ErrorOf, ValueOf } from "../lib/call/outcome.js";
import type { Result } from "../result.js";

export type { ErrorOf } from "../lib/call/outcome.js";

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

/** A query key whose type tells what the cache keeps under it. */
export type DataKey<Data> = QueryKey & KeyTag<Data>;

/** What tells it: `DataTag` of TanStack Query, by a name that declarations can give. */
export interface KeyTag<Data> extends DataTag<object, Data> {}

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
  readonly queryKey: DataKey<Data>;
  /** Makes the call: gives its value, rejects with its error, and ends with the signal. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** Keeps what is as before; the data keeps the response that it came with, for `responseOf`. */
  readonly structuralSharing: (before: unknown, data: unknown) => unknown;
}

/** What TanStack Query has to know of an infinite query. */
export interface InfiniteQuery<Data, Failure> extends Failing<Failure> {
  /** Where the cache keeps its pages; its type tells what is kept there. */
  readonly queryKey: DataKey<InfiniteData<Data>>;
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
  /** Keeps what is as before; the data keeps the response that it came with, for `responseOf`. */
  readonly structuralSharing: (before: unknown, data: unknown) => unknown;
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
export type QueryKeyBuilder<F extends ApiFunction> = (...call: RequestArgs<F>) => DataKey<DataOf<F>>;

/** Builds the key of a function's mutations: `["openrouter-fn", function]`. */
export type MutationKeyBuilder = () => MutationKey;

type RequestArgs<F extends ApiFunction> = undefined extends Parameters<F>[1]
  ? [request?: RequestOf<F>]
  : [request: RequestOf<F>];
