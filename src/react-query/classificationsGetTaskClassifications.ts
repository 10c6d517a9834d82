import { classificationsGetTaskClassifications } from "../funcs/classificationsGetTaskClassifications.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof classificationsGetTaskClassifications;

/**
 * Returns what models are used for at OpenRouter: kinds of tasks, each with its share and its most used models.
 * `GET /classifications/task`
 *
 * A query: `data` is the value of `classificationsGetTaskClassifications`, `error` one of its errors.
 */
export const useClassificationsGetTaskClassifications = hooks.queryHook(
  "classificationsGetTaskClassifications",
  classificationsGetTaskClassifications,
);
/**
 * `useClassificationsGetTaskClassifications` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useClassificationsGetTaskClassificationsSuspense = hooks.suspenseQueryHook(
  "classificationsGetTaskClassifications",
  classificationsGetTaskClassifications,
);
/** Prefetches `useClassificationsGetTaskClassifications`. Never rejects. */
export const prefetchClassificationsGetTaskClassifications = hooks.prefetcher(
  "classificationsGetTaskClassifications",
  classificationsGetTaskClassifications,
);
/** Sets the cached data of `useClassificationsGetTaskClassifications`. */
export const setClassificationsGetTaskClassificationsData = hooks.dataSetter<Fn>(
  "classificationsGetTaskClassifications",
);
/** Invalidates `useClassificationsGetTaskClassifications` for requests with the given fields. */
export const invalidateClassificationsGetTaskClassifications = hooks.invalidator<Fn>(
  "classificationsGetTaskClassifications",
);
/** Invalidates `useClassificationsGetTaskClassifications` for all requests. */
export const invalidateAllClassificationsGetTaskClassifications = hooks.allInvalidator(
  "classificationsGetTaskClassifications",
);
/** Builds the query of `useClassificationsGetTaskClassifications`. */
export const buildClassificationsGetTaskClassificationsQuery = hooks.queryBuilder(
  "classificationsGetTaskClassifications",
  classificationsGetTaskClassifications,
);
/** Builds the query key of `useClassificationsGetTaskClassifications`. */
export const queryKeyClassificationsGetTaskClassifications = hooks.queryKeyBuilder<Fn>(
  "classificationsGetTaskClassifications",
);
