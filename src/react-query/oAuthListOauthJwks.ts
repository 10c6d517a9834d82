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
import { oAuthListOauthJwks } from "../funcs/oAuthListOauthJwks.js";
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

type Fn = typeof oAuthListOauthJwks;

/**
 * Lists the public keys that signatures of OpenRouter access tokens can be checked with. `GET /oauth/jwks`
 *
 * A query: `data` is the value of `oAuthListOauthJwks`, `error` is one of its errors.
 *
 * @example
 * ```ts
 * import { useOAuthListOauthJwks } from "openrouter-fn/react-query/oAuthListOauthJwks.js";
 *
 * export function Example() {
 *   const { data, error } = useOAuthListOauthJwks();
 *   if (error) return error.message;
 *   return data ? JSON.stringify(data) : "One moment";
 * }
 * ```
 */
export function useOAuthListOauthJwks<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: QueryHookOptions<Fn, Selected>,
): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(buildOAuthListOauthJwksQuery(useOpenRouter(), request, options), options));
}

/**
 * Like `useOAuthListOauthJwks`, within `Suspense`: `data` is always there, and an error goes to the nearest error
 * boundary.
 */
export function useOAuthListOauthJwksSuspense<Selected = DataOf<Fn>>(
  request?: RequestOf<Fn>,
  options?: SuspenseQueryHookOptions<Fn, Selected>,
): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(buildOAuthListOauthJwksQuery(useOpenRouter(), request, options), options));
}

/**
 * Fetches what `useOAuthListOauthJwks` will ask for, on a server or before it is needed. Never rejects: what failed is
 * asked for anew by the hook.
 */
export function prefetchOAuthListOauthJwks(
  queryClient: QueryClient,
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: PrefetchOptions<Fn>,
): Promise<void> {
  return queryClient.prefetchQuery(withSettings(buildOAuthListOauthJwksQuery(client, request, options), options));
}

/**
 * Sets what `useOAuthListOauthJwks` has for this request: to a value, or to what a function makes of the one before.
 */
export function setOAuthListOauthJwksData(
  queryClient: QueryClient,
  [request]: readonly [request?: RequestOf<Fn>],
  data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined),
): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKeyOAuthListOauthJwks(request), data);
}

/**
 * Takes what `useOAuthListOauthJwks` has for requests with these fields as out of date; what is on show is fetched
 * anew.
 */
export function invalidateOAuthListOauthJwks(
  queryClient: QueryClient,
  queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>],
  filters?: InvalidateFilters,
): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("oAuthListOauthJwks", ...queryKeyArgs) });
}

/** Takes all that `useOAuthListOauthJwks` has as out of date; what is on show is fetched anew. */
export function invalidateAllOAuthListOauthJwks(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("oAuthListOauthJwks") });
}

/** What `useOAuthListOauthJwks` hands to TanStack Query, for `useQueries`, `fetchQuery` and the like. */
export function buildOAuthListOauthJwksQuery(
  client: OpenRouterCore,
  request?: RequestOf<Fn>,
  options?: OptionsOf<Fn>,
): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("oAuthListOauthJwks", oAuthListOauthJwks, client, request, options);
}

/** The key of what `useOAuthListOauthJwks` has for this request: `["openrouter-fn", "oAuthListOauthJwks", request]`. */
export function queryKeyOAuthListOauthJwks(request?: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("oAuthListOauthJwks", request);
}
