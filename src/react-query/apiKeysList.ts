import { apiKeysList } from "../funcs/apiKeysList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof apiKeysList;

/**
 * Lists the API keys of the account, with limits and usage. `GET /keys`
 *
 * A query: `data` is the value of `apiKeysList`, `error` one of its errors.
 */
export const useApiKeysList = hooks.queryHook("apiKeysList", apiKeysList);
/** `useApiKeysList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useApiKeysListSuspense = hooks.suspenseQueryHook("apiKeysList", apiKeysList);
/** `useApiKeysList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useApiKeysListInfinite = hooks.infiniteQueryHook("apiKeysList", apiKeysList);
/** `useApiKeysListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useApiKeysListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("apiKeysList", apiKeysList);
/** Builds the query of `useApiKeysListInfinite`. */
export const buildApiKeysListInfiniteQuery = hooks.infiniteQueryBuilder("apiKeysList", apiKeysList);
/** Prefetches `useApiKeysList`. Never rejects. */
export const prefetchApiKeysList = hooks.prefetcher("apiKeysList", apiKeysList);
/** Sets the cached data of `useApiKeysList`. */
export const setApiKeysListData = hooks.dataSetter<Fn>("apiKeysList");
/** Invalidates `useApiKeysList` for requests with the given fields. */
export const invalidateApiKeysList = hooks.invalidator<Fn>("apiKeysList");
/** Invalidates `useApiKeysList` for all requests. */
export const invalidateAllApiKeysList = hooks.allInvalidator("apiKeysList");
/** Builds the query of `useApiKeysList`. */
export const buildApiKeysListQuery = hooks.queryBuilder("apiKeysList", apiKeysList);
/** Builds the query key of `useApiKeysList`. */
export const queryKeyApiKeysList = hooks.queryKeyBuilder<Fn>("apiKeysList");
