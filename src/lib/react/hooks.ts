import type { InfiniteData, MutationKey, QueryClient, QueryKey, UseQueryOptions } from "@tanstack/react-query";
import * as tanstack from "@tanstack/react-query";
import type { OpenRouterCore } from "../../core.js";
import type {
  AllInvalidator,
  ApiFunction,
  DataSetter,
  InfiniteQuery,
  InfiniteQueryBuilder,
  InfiniteQueryHook,
  Invalidator,
  MutationBuilder,
  MutationHook,
  MutationKeyBuilder,
  Prefetcher,
  QueryBuilder,
  QueryHook,
  QueryKeyBuilder,
  SuspenseInfiniteQueryHook,
  SuspenseQueryHook,
} from "../../react-query/types.js";
import { err, type Result, unwrap } from "../../result.js";
import type { RequestOptions } from "../call/operation.js";
import { responses } from "../call/responses.js";
import { unbuildable } from "../call/unbuildable.js";
import { nextPage } from "../jobs/pages.js";
import { useOpenRouter } from "./context.js";

// The result types of the factories follow from their function; inside, where the compiler knows too little about a
// type parameter, one function stands for all.

/** First part of all keys. An omitted request has the key of one without fields. */
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

/** Makes a function that prefetches a query into the cache. */
export function prefetcher<F extends ApiFunction>(name: string, call: F): Prefetcher<F>;
export function prefetcher(name: string, call: AnyFunction) {
  const build = queryBuilder(name, call);
  return (queryClient: QueryClient, client: OpenRouterCore, request: unknown, options?: Settings) =>
    queryClient.prefetchQuery(withSettings(build(client, request, options), options));
}

/** Makes a function that sets the cached value of a query. */
export function dataSetter<F extends ApiFunction>(name: string): DataSetter<F>;
export function dataSetter(name: string) {
  return (queryClient: QueryClient, [request = {}]: readonly unknown[], data: unknown) =>
    queryClient.setQueryData([KEY, name, request], data);
}

/** Makes a function that invalidates queries whose requests have the given fields. */
export function invalidator<F extends ApiFunction>(name: string): Invalidator<F> {
  return (queryClient, queryKeyArgs, filters) =>
    queryClient.invalidateQueries({ ...filters, queryKey: [KEY, name, ...queryKeyArgs] });
}

/** Makes a function that invalidates all queries of a function. */
export function allInvalidator(name: string): AllInvalidator {
  return (queryClient, filters) => queryClient.invalidateQueries({ ...filters, queryKey: [KEY, name] });
}

/** Makes a function that builds a query. */
export function queryBuilder<F extends ApiFunction>(name: string, call: F): QueryBuilder<F>;
export function queryBuilder(name: string, call: AnyFunction) {
  return (client: OpenRouterCore, request: unknown = {}, options?: RequestOptions) => ({
    queryKey: [KEY, name, request] as QueryKey,
    queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
      settle(() => call(client, request, endedBy(signal, options))),
    retry: false,
    structuralSharing: (before: unknown, data: unknown) => carry(data, tanstack.replaceEqualDeep(before, data)),
  });
}

/** Makes a function that builds an infinite query. */
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
    structuralSharing: sharePages,
  });
}

/** Makes a function that builds a mutation. */
export function mutationBuilder<F extends ApiFunction>(name: string, call: F): MutationBuilder<F>;
export function mutationBuilder(name: string, call: AnyFunction) {
  return (client: OpenRouterCore, shared?: RequestOptions) => ({
    mutationKey: [KEY, name] as MutationKey,
    mutationFn(variables: unknown) {
      const wrapped = variables as { readonly request?: object; readonly options?: RequestOptions } | undefined;
      return settle(() => call(client, wrapped?.request ?? wrapped, { ...shared, ...wrapped?.options }));
    },
    retry: false,
  });
}

/** Makes a function that builds the key of a query. */
export function queryKeyBuilder<F extends ApiFunction>(name: string): QueryKeyBuilder<F>;
export function queryKeyBuilder(name: string) {
  return (request: unknown = {}): QueryKey => [KEY, name, request];
}

/** Makes a function that builds the key of a function's mutations. */
export function mutationKeyBuilder(name: string): MutationKeyBuilder {
  return () => [KEY, name];
}

/** Names a hook, for React DevTools and stack traces. */
function named<Hook extends (...call: never) => unknown>(name: string, hook: Hook): Hook {
  return Object.defineProperty(hook, "name", { value: `use${name.replace(/./, (first) => first.toUpperCase())}` });
}

/**
 * Adds the caller's settings to a built query or mutation, except those that can hold secrets: TanStack Query keeps
 * them in its cache. It treats an undefined `retry` as 3.
 */
function withSettings<Built extends object>(built: Built, settings: Settings = {}) {
  const { headers, serverURL, fetchOptions, retry, ...others } = settings;
  return { ...built, ...others, retry: retry ?? false };
}

/** Resolves to the value of a call; rejects with its error, even if a getter of the request or options throws. */
async function settle(call: () => Promise<Result<unknown, unknown>>): Promise<unknown> {
  return unwrap(await (async () => call())().catch((cause) => err(unbuildable(cause))));
}

// TanStack Query keeps unchanged parts, in a new object, which here gets the response of the data.

function sharePages(before: unknown, data: unknown): unknown {
  const shared = tanstack.replaceEqualDeep(before, data);
  const pages = (data as Partial<InfiniteData<unknown>> | null)?.pages; // unless `select` returned something else
  pages?.map?.((page, index) => carry(page, (shared as InfiniteData<unknown>).pages[index]));
  return shared;
}

function carry(from: unknown, to: unknown): unknown {
  const received = responses.get(from as object);
  if (received) responses.set(to as object, received);
  return to;
}

/** Adds a signal to the options of a call, beside its own: a call has two places for signals. */
function endedBy(signal: AbortSignal, options: RequestOptions | undefined): RequestOptions {
  const own = options?.signal;
  const other = options?.fetchOptions?.signal;
  const both = own && other ? AbortSignal.any([own, other]) : (own ?? other); // React Native has no `any`
  return { ...options, signal, ...(both && { fetchOptions: { ...options?.fetchOptions, signal: both } }) };
}
