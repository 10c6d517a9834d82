import { internsListInterns } from "../funcs/internsListInterns.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof internsListInterns;

/**
 * Lists the interns that the key can see, newest first. `GET /interns`
 *
 * A query: `data` is the value of `internsListInterns`, `error` one of its errors.
 */
export const useInternsListInterns = hooks.queryHook("internsListInterns", internsListInterns);
/** `useInternsListInterns` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useInternsListInternsSuspense = hooks.suspenseQueryHook("internsListInterns", internsListInterns);
/** `useInternsListInterns` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useInternsListInternsInfinite = hooks.infiniteQueryHook("internsListInterns", internsListInterns);
/** `useInternsListInternsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useInternsListInternsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "internsListInterns",
  internsListInterns,
);
/** Builds the query of `useInternsListInternsInfinite`. */
export const buildInternsListInternsInfiniteQuery = hooks.infiniteQueryBuilder(
  "internsListInterns",
  internsListInterns,
);
/** Prefetches `useInternsListInterns`. Never rejects. */
export const prefetchInternsListInterns = hooks.prefetcher("internsListInterns", internsListInterns);
/** Sets the cached data of `useInternsListInterns`. */
export const setInternsListInternsData = hooks.dataSetter<Fn>("internsListInterns");
/** Invalidates `useInternsListInterns` for requests with the given fields. */
export const invalidateInternsListInterns = hooks.invalidator<Fn>("internsListInterns");
/** Invalidates `useInternsListInterns` for all requests. */
export const invalidateAllInternsListInterns = hooks.allInvalidator("internsListInterns");
/** Builds the query of `useInternsListInterns`. */
export const buildInternsListInternsQuery = hooks.queryBuilder("internsListInterns", internsListInterns);
/** Builds the query key of `useInternsListInterns`. */
export const queryKeyInternsListInterns = hooks.queryKeyBuilder<Fn>("internsListInterns");
