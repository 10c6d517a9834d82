import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseQueryResult,
  type UseSuspenseQueryResult,
  useQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { generationsListGenerationContent } from "../funcs/generationsListGenerationContent.js";
import { useOpenRouter } from "./_context.js";
import {
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof generationsListGenerationContent;

/**
 * Gives what went into one generation and what came out of it, as far as it was stored. `GET /generation/content`
 *
 * A query: `data` is the value of `generationsListGenerationContent`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useGenerationsListGenerationContent } from "openrouter-fn/react-query/generationsListGenerationContent.js";
 *
 * export function Example() {
 *   const { data, error } = useGenerationsListGenerationContent({ id: "gen-1234567890" });
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useGenerationsListGenerationContent<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildGenerationsListGenerationContentQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useGenerationsListGenerationContent`, within `Suspense`: `data` is always there, and an error goes to the
 * nearest error boundary.
 */
export function useGenerationsListGenerationContentSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildGenerationsListGenerationContentQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Fetches what `useGenerationsListGenerationContent` will ask for, on a server or before it is needed. Never rejects:
 * what failed is asked for anew by the hook.
 */
export function prefetchGenerationsListGenerationContent(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildGenerationsListGenerationContentQuery(client, request, options), options),
  );
}

/**
 * Sets what `useGenerationsListGenerationContent` has for this request: to a value, or to what a function makes of the
 * one before.
 */
export function setGenerationsListGenerationContentData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyGenerationsListGenerationContent(request), data);
}

/**
 * Takes what `useGenerationsListGenerationContent` has for requests with these fields as out of date; what is on show
 * is fetched anew.
 */
export function invalidateGenerationsListGenerationContent(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({
    ...filters,
    queryKey: keyOf("generationsListGenerationContent", ...queryKeyArgs),
  });
}

/** Takes all that `useGenerationsListGenerationContent` has as out of date; what is on show is fetched anew. */
export function invalidateAllGenerationsListGenerationContent(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("generationsListGenerationContent") });
}

/** What `useGenerationsListGenerationContent` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildGenerationsListGenerationContentQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("generationsListGenerationContent", generationsListGenerationContent, client, request, options);
}

/**
 * The key of what `useGenerationsListGenerationContent` has for this request:
 * `["openrouter-fn", "generationsListGenerationContent", request]`.
 */
export function queryKeyGenerationsListGenerationContent(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("generationsListGenerationContent", request);
}
