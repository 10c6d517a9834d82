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

/** The value of a function; if it can stream, the complete response. */
export type DataOf<F extends ApiFunction> = Exclude<ValueOf<F>, AsyncIterable<unknown>>;

/** The request of a function, without streaming. */
export type RequestOf<F extends ApiFunction> =
  ValueOf<F> extends DataOf<F> ? Parameters<F>[1] : Parameters<F>[1] & { readonly stream?: false | null | undefined };

/** The options of a function's call. */
export type OptionsOf<F extends ApiFunction> = F extends (
  core: never,
  request: never,
  options?: infer Options,
) => unknown
  ? NonNullable<Options>
  : never;

/** The pages of an infinite query, with their requests. */
export type PagesOf<F extends ApiFunction> = InfiniteData<DataOf<F>>;

/** Settings of a query hook: those of `useQuery` and of the call. */
export type QueryHookOptions<F extends ApiFunction, Selected = DataOf<F>> = OptionsOf<F> &
  Omit<UseQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, "queryKey" | "queryFn">;

/** Settings of a query hook that suspends: those of `useSuspenseQuery` and of the call. */
export type SuspenseQueryHookOptions<F extends ApiFunction, Selected = DataOf<F>> = OptionsOf<F> &
  Omit<UseSuspenseQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, "queryKey" | "queryFn">;

/** Settings of an infinite query hook: those of `useInfiniteQuery` and of each call. */
export type InfiniteQueryHookOptions<F extends ApiFunction, Selected = PagesOf<F>> = OptionsOf<F> &
  Omit<UseInfiniteQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, PageFields>;

/** Settings of an infinite query hook that suspends: those of `useSuspenseInfiniteQuery` and of each call. */
export type SuspenseInfiniteQueryHookOptions<F extends ApiFunction, Selected = PagesOf<F>> = OptionsOf<F> &
  Omit<UseSuspenseInfiniteQueryOptions<DataOf<F>, ErrorOf<F>, Selected>, PageFields>;

type PageFields = "queryKey" | "queryFn" | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam";

/** Settings of a prefetch: those of the call, and how long the data is fresh and cached, in milliseconds. */
export type PrefetchOptions<F extends ApiFunction> = OptionsOf<F> &
  Pick<UseQueryOptions<DataOf<F>, ErrorOf<F>>, "gcTime" | "meta" | "retry" | "retryDelay"> & {
    readonly staleTime?: number;
  };

/** Which queries to invalidate, and whether to fetch them again. */
export type InvalidateFilters = Omit<InvalidateQueryFilters, "queryKey">;

/** Settings of a mutation hook: those of `useMutation` and of its calls. */
export type MutationHookOptions<F extends ApiFunction, Context = unknown> = OptionsOf<F> &
  Omit<UseMutationOptions<DataOf<F>, ErrorOf<F>, MutationVariables<F>, Context>, "mutationKey" | "mutationFn">;

/** The argument of `mutate`: the request, or the request with options of this call. */
export type MutationVariables<F extends ApiFunction> =
  // biome-ignore lint/suspicious/noConfusingVoidType: without it, `mutate` must have an argument
  | (undefined extends RequestOf<F> ? void : never)
  | (RequestOf<F> & { readonly request?: never; readonly options?: never })
  | { readonly request: NonNullable<RequestOf<F>>; readonly options?: OptionsOf<F> | undefined };

/** A query key with the type of its cached data. */
export type DataKey<Data> = QueryKey & KeyTag<Data>;

/** `DataTag` of TanStack Query, by a name that declarations can refer to. */
export interface KeyTag<Data> extends DataTag<object, Data> {}

/** What TanStack Query needs for a call that can fail. */
interface Failing<Failure> {
  /** False, since the call itself retries: it respects `Retry-After` and knows what is safe. */
  readonly retry: false;
  /** Never set: TanStack Query infers the error type from it. */
  readonly throwOnError?: (error: Failure) => boolean;
}

/** What TanStack Query needs for a query. */
export interface Query<Data, Failure> extends Failing<Failure> {
  /** Key in the cache, with the type of the data. */
  readonly queryKey: DataKey<Data>;
  /** Makes the call: resolves to its value or rejects with its error, and follows the signal. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** Keeps unchanged parts, and the response of the data for `responseOf`. */
  readonly structuralSharing: (before: unknown, data: unknown) => unknown;
}

/** What TanStack Query needs for an infinite query. */
export interface InfiniteQuery<Data, Failure> extends Failing<Failure> {
  /** Key in the cache, with the type of the pages. */
  readonly queryKey: DataKey<InfiniteData<Data>>;
  /** Fetches one page: resolves to it or rejects with the error of the call, and follows the signal. */
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: unknown }) => Promise<Data>;
  /** The request for the first page. */
  readonly initialPageParam: unknown;
  /** The request for the next page; undefined if there is none, or the server repeats a page. */
  readonly getNextPageParam: (
    lastPage: Data,
    pages: readonly Data[],
    lastPageParam: unknown,
    pageParams: readonly unknown[],
  ) => unknown;
  /** Keeps unchanged parts, and the response of the data for `responseOf`. */
  readonly structuralSharing: (before: unknown, data: unknown) => unknown;
}

/** What TanStack Query needs for a mutation. */
export interface Mutation<F extends ApiFunction> extends Failing<ErrorOf<F>> {
  /** Identifies the mutation in the cache. */
  readonly mutationKey: MutationKey;
  /** Makes the call: resolves to its value or rejects with its error. */
  readonly mutationFn: (variables: MutationVariables<F>) => Promise<DataOf<F>>;
}

/** The parameters after the core. The request is optional where it is in the function. */
type Call<F extends ApiFunction, Options> = undefined extends Parameters<F>[1]
  ? [request?: RequestOf<F>, options?: Options]
  : [request: RequestOf<F>, options?: Options];

// Function types, since editors take a call signature in an interface for the definition of a hook.

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
 * A query hook that fetches a list page by page, from the page of the request.
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
