import { observabilityList } from "../funcs/observabilityList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof observabilityList;

/**
 * Lists the observability destinations of a workspace. `GET /observability/destinations`
 *
 * A query: `data` is the value of `observabilityList`, `error` one of its errors.
 */
export const useObservabilityList = hooks.queryHook("observabilityList", observabilityList);
/** `useObservabilityList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useObservabilityListSuspense = hooks.suspenseQueryHook("observabilityList", observabilityList);
/** `useObservabilityList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useObservabilityListInfinite = hooks.infiniteQueryHook("observabilityList", observabilityList);
/** `useObservabilityListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useObservabilityListInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "observabilityList",
  observabilityList,
);
/** Builds the query of `useObservabilityListInfinite`. */
export const buildObservabilityListInfiniteQuery = hooks.infiniteQueryBuilder("observabilityList", observabilityList);
/** Prefetches `useObservabilityList`. Never rejects. */
export const prefetchObservabilityList = hooks.prefetcher("observabilityList", observabilityList);
/** Sets the cached data of `useObservabilityList`. */
export const setObservabilityListData = hooks.dataSetter<Fn>("observabilityList");
/** Invalidates `useObservabilityList` for requests with the given fields. */
export const invalidateObservabilityList = hooks.invalidator<Fn>("observabilityList");
/** Invalidates `useObservabilityList` for all requests. */
export const invalidateAllObservabilityList = hooks.allInvalidator("observabilityList");
/** Builds the query of `useObservabilityList`. */
export const buildObservabilityListQuery = hooks.queryBuilder("observabilityList", observabilityList);
/** Builds the query key of `useObservabilityList`. */
export const queryKeyObservabilityList = hooks.queryKeyBuilder<Fn>("observabilityList");
