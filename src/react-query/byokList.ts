import { byokList } from "../funcs/byokList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof byokList;

/**
 * Lists the provider keys of a workspace. `GET /byok`
 *
 * A query: `data` is the value of `byokList`, `error` one of its errors.
 */
export const useByokList = hooks.queryHook("byokList", byokList);
/** `useByokList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useByokListSuspense = hooks.suspenseQueryHook("byokList", byokList);
/** `useByokList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useByokListInfinite = hooks.infiniteQueryHook("byokList", byokList);
/** `useByokListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useByokListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("byokList", byokList);
/** Builds the query of `useByokListInfinite`. */
export const buildByokListInfiniteQuery = hooks.infiniteQueryBuilder("byokList", byokList);
/** Prefetches `useByokList`. Never rejects. */
export const prefetchByokList = hooks.prefetcher("byokList", byokList);
/** Sets the cached data of `useByokList`. */
export const setByokListData = hooks.dataSetter<Fn>("byokList");
/** Invalidates `useByokList` for requests with the given fields. */
export const invalidateByokList = hooks.invalidator<Fn>("byokList");
/** Invalidates `useByokList` for all requests. */
export const invalidateAllByokList = hooks.allInvalidator("byokList");
/** Builds the query of `useByokList`. */
export const buildByokListQuery = hooks.queryBuilder("byokList", byokList);
/** Builds the query key of `useByokList`. */
export const queryKeyByokList = hooks.queryKeyBuilder<Fn>("byokList");
