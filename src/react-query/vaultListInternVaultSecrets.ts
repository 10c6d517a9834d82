import {
  type DataTag,
  type QueryClient,
  type QueryKey,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { vaultListInternVaultSecrets } from "../funcs/vaultListInternVaultSecrets.js";
import { useOpenRouter } from "./_context.js";
import {
  buildInfiniteQuery,
  buildQuery,
  type DataOf,
  type ErrorOf,
  type InfiniteQuery,
  type InfiniteQueryHookOptions,
  type InvalidateFilters,
  keyOf,
  type OptionsOf,
  type PagesOf,
  type PrefetchOptions,
  type Query,
  type QueryHookOptions,
  queryKeyOf,
  type RequestOf,
  type SuspenseInfiniteQueryHookOptions,
  type SuspenseQueryHookOptions,
  withSettings,
} from "./_hooks.js";

type Fn = typeof vaultListInternVaultSecrets;

/**
 * Lists the secrets of one intern, without their values. `GET /vault/interns/{internId}/secrets`
 *
 * A query: `data` is the value of `vaultListInternVaultSecrets`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import type { vaultListInternVaultSecrets } from "openrouter-fn/funcs/vaultListInternVaultSecrets.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useVaultListInternVaultSecrets } from "openrouter-fn/react-query/vaultListInternVaultSecrets.js";
 *
 * export function Example({ request }: { request: RequestOf<typeof vaultListInternVaultSecrets> }) {
 *   const { data, error } = useVaultListInternVaultSecrets(request);
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useVaultListInternVaultSecrets<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildVaultListInternVaultSecretsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useVaultListInternVaultSecrets`, within `Suspense`: `data` is always there, and an error goes to the nearest
 * error boundary.
 */
export function useVaultListInternVaultSecretsSuspense<Selected = DataOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(
    withSettings(buildVaultListInternVaultSecretsQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useVaultListInternVaultSecrets`, page after page: `data.pages` has those that are there, `fetchNextPage` asks
 * for the next one until `hasNextPage` is false. The request says where to begin.
 */
export function useVaultListInternVaultSecretsInfinite<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildVaultListInternVaultSecretsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useVaultListInternVaultSecretsInfinite`, within `Suspense`: the first page is always there, and an error goes
 * to the nearest error boundary.
 */
export function useVaultListInternVaultSecretsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildVaultListInternVaultSecretsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useVaultListInternVaultSecretsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildVaultListInternVaultSecretsInfiniteQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("vaultListInternVaultSecrets", vaultListInternVaultSecrets, client, request, options);
}

/**
 * Fetches what `useVaultListInternVaultSecrets` will ask for, on a server or before it is needed. Never rejects: what
 * failed is asked for anew by the hook.
 */
export function prefetchVaultListInternVaultSecrets(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(
    withSettings(buildVaultListInternVaultSecretsQuery(client, request, options), options),
  );
}

/**
 * Sets what `useVaultListInternVaultSecrets` has for this request: to a value, or to what a function makes of the one
 * before.
 */
export function setVaultListInternVaultSecretsData(
  queryClient: QueryClient,
  [request]: readonly [request: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyVaultListInternVaultSecrets(request), data);
}

/**
 * Takes what `useVaultListInternVaultSecrets` has for requests with these fields as out of date; what is on show is
 * fetched anew.
 */
export function invalidateVaultListInternVaultSecrets(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("vaultListInternVaultSecrets", ...queryKeyArgs) });
}

/** Takes all that `useVaultListInternVaultSecrets` has as out of date; what is on show is fetched anew. */
export function invalidateAllVaultListInternVaultSecrets(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("vaultListInternVaultSecrets") });
}

/** What `useVaultListInternVaultSecrets` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildVaultListInternVaultSecretsQuery(
  client: OpenRouterCore,
  request: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("vaultListInternVaultSecrets", vaultListInternVaultSecrets, client, request, options);
}

/**
 * The key of what `useVaultListInternVaultSecrets` has for this request:
 * `["openrouter-fn", "vaultListInternVaultSecrets", request]`.
 */
export function queryKeyVaultListInternVaultSecrets(request: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("vaultListInternVaultSecrets", request);
}
