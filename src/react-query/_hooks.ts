import type {
  DataTag,
  InfiniteData,
  InvalidateQueryFilters,
  MutationKey,
  QueryKey,
  UseInfiniteQueryOptions,
  UseMutationOptions,
  UseQueryOptions,
  UseSuspenseInfiniteQueryOptions,
  UseSuspenseQueryOptions,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import type { RequestOptions } from "../lib/call/operation.js";
import type { ErrorOf, ValueOf } from "../lib/call/outcome.js";
import { nextPage } from "../lib/jobs/pages.js";
import { type Result, unwrapAsync } from "../result.js";

export type { ErrorOf } from "../lib/call/outcome.js";

/** Any function of this package that makes a call. */
export type ApiFunction = (core: OpenRouterCore, request: never, options?: never) => Promise<Result<unknown, unknown>>;

/** What a function gives: its value, and of a function that can stream the whole answer. */
export type DataOf<F extends ApiFunction> = Exclude<ValueOf<F>, AsyncIterable<unknown>>;

/** What a function asks for, and not as a stream. */
export type RequestOf<F extends ApiFunction> =
  ValueOf<F> extends DataOf<F> ? Parameters<F>[1] : Parameters<F>[1] & { readonly stream?: false | null | undefined };

/** The settings of a call of a function. */
export type OptionsOf<F extends ApiFunction> = Extract<Parameters<F>[2], RequestOptions>;

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

type Call<Request, Options, Data, Failure> = (
  core: OpenRouterCore,
  request: Request,
  options: Options,
) => Promise<Result<Data, Failure>>;

/** The key of what the cache has of a function, narrowed down to a request if one follows. */
export function keyOf(name: string, ...request: readonly unknown[]): readonly unknown[] {
  return ["openrouter-fn", name, ...request];
}

/** The key of one query of a function. No request and one without fields are the same. */
export function queryKeyOf<Data>(name: string, request: unknown, ...more: readonly string[]): DataTag<QueryKey, Data> {
  // The tag is there for the compiler only.
  return keyOf(name, request ?? {}, ...more) as DataTag<QueryKey, Data>;
}

/** Describes a query. */
export function buildQuery<Request, Options extends RequestOptions, Data, Failure>(
  name: string,
  call: Call<Request, Options, Data, Failure>,
  core: OpenRouterCore,
  request: Request,
  options: Options | undefined,
): Query<Data, Failure> {
  return {
    queryKey: queryKeyOf(name, request),
    queryFn: ({ signal }) => unwrapAsync(call(core, request, endedBy(signal, options))),
    retry: false,
  };
}

/** Describes a query that goes through the pages of a list. */
export function buildInfiniteQuery<
  Request extends object,
  Options extends RequestOptions,
  Data extends object,
  Failure,
>(
  name: string,
  call: Call<Request, Options, Data, Failure>,
  core: OpenRouterCore,
  request: Request | undefined,
  options: Options | undefined,
): InfiniteQuery<Data, Failure> {
  return {
    queryKey: queryKeyOf(name, request, "infinite"),
    // Page parameters are what the lines below make them.
    queryFn: ({ signal, pageParam }) => unwrapAsync(call(core, pageParam as Request, endedBy(signal, options))),
    initialPageParam: request ?? {},
    getNextPageParam: (lastPage, _, lastPageParam) => nextPage(lastPageParam as Request, lastPage),
    retry: false,
  };
}

/** Describes a mutation. */
export function buildMutation<F extends ApiFunction>(
  name: string,
  call: F,
  core: OpenRouterCore,
  options: OptionsOf<F> | undefined,
): Mutation<F> {
  // The types above say what goes with the function; inside, the compiler knows too little of a type parameter.
  const send = call as unknown as Call<unknown, RequestOptions, DataOf<F>, ErrorOf<F>>;
  const shared: RequestOptions | undefined = options;
  return {
    mutationKey: keyOf(name),
    mutationFn(variables) {
      const wrapped = variables as { readonly request?: object; readonly options?: RequestOptions } | undefined;
      return unwrapAsync(send(core, wrapped?.request ?? wrapped, { ...shared, ...wrapped?.options }));
    },
    retry: false,
  };
}

/** What is built, and the caller's settings over it. Their `retry` may be undefined, which TanStack Query takes for 3. */
export function withSettings<Built extends object, Settings extends object>(
  built: Built,
  settings: (Settings & { readonly retry?: unknown }) | undefined,
) {
  return { ...built, ...settings, retry: settings?.retry ?? false };
}

/** The settings of a call that ends with this signal as well as with its own. */
function endedBy<Options extends RequestOptions>(signal: AbortSignal, options: Options | undefined): Options {
  const own = options?.signal;
  // All other settings may be left out.
  return { ...options, signal: own ? AbortSignal.any([own, signal]) : signal } as Options;
}
