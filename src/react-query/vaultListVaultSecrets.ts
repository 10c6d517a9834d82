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
import { vaultListVaultSecrets } from "../funcs/vaultListVaultSecrets.js";
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

type Fn = typeof vaultListVaultSecrets;

/**
 * Lists the secrets of the workspace that the key belongs to, without their values. `GET /vault/secrets`
 *
 * A query: `data` is the value of `vaultListVaultSecrets`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useVaultListVaultSecrets } from "openrouter-fn/react-query/vaultListVaultSecrets.js";
 *
 * export function Example() {
 *   const { data, error } = useVaultListVaultSecrets();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useVaultListVaultSecrets<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildVaultListVaultSecretsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useVaultListVaultSecrets`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useVaultListVaultSecretsSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildVaultListVaultSecretsQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useVaultListVaultSecrets`, page after page: `data.pages` has those that are there, `fetchNextPage` asks for the
 * next one until `hasNextPage` is false. The request says where to begin.
 */
export function useVaultListVaultSecretsInfinite<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: InfiniteQueryHookOptions<Fn, Selected>,
): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(
    withSettings(buildVaultListVaultSecretsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/**
 * Like `useVaultListVaultSecretsInfinite`, within `Suspense`: the first page is always there, and an error goes to the
 * nearest error boundary.
 */
export function useVaultListVaultSecretsInfiniteSuspense<Selected = PagesOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>,
): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(
    withSettings(buildVaultListVaultSecretsInfiniteQuery(useOpenRouter(), request, options), options),
  );
}

/** What `useVaultListVaultSecretsInfinite` hands to TanStack Query, for `prefetchInfiniteQuery` and the like. */
export function buildVaultListVaultSecretsInfiniteQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("vaultListVaultSecrets", vaultListVaultSecrets, client, request, options);
}

/**
 * Fetches what `useVaultListVaultSecrets` will ask for, on a server or before it is needed. Never rejects: what failed
 * is asked for anew by the hook.
 */
export function prefetchVaultListVaultSecrets(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildVaultListVaultSecretsQuery(client, request, options), options));
}

/**
 * Sets what `useVaultListVaultSecrets` has for this request: to a value, or to what a function makes of the one before.
 */
export function setVaultListVaultSecretsData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyVaultListVaultSecrets(request), data);
}

/**
 * Takes what `useVaultListVaultSecrets` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateVaultListVaultSecrets(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("vaultListVaultSecrets", ...queryKeyArgs) });
}

/** Takes all that `useVaultListVaultSecrets` has as out of date; what is on show is fetched anew. */
export function invalidateAllVaultListVaultSecrets(
  queryClient: QueryClient,
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("vaultListVaultSecrets") });
}

/** What `useVaultListVaultSecrets` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildVaultListVaultSecretsQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("vaultListVaultSecrets", vaultListVaultSecrets, client, request, options);
}

/**
 * The key of what `useVaultListVaultSecrets` has for this request:
 * `["openrouter-fn", "vaultListVaultSecrets", request]`.
 */
export function queryKeyVaultListVaultSecrets(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("vaultListVaultSecrets", request);
}
