import { generationsWaitForGeneration } from "../funcs/generationsWaitForGeneration.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof generationsWaitForGeneration;

/**
 * Waits for the record of a generation, which appears some seconds after the completion. Polls `GET /generation`.
 *
 * A query: `data` is the value of `generationsWaitForGeneration`, `error` one of its errors.
 */
export const useGenerationsWaitForGeneration = hooks.queryHook(
  "generationsWaitForGeneration",
  generationsWaitForGeneration,
);
/**
 * `useGenerationsWaitForGeneration` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useGenerationsWaitForGenerationSuspense = hooks.suspenseQueryHook(
  "generationsWaitForGeneration",
  generationsWaitForGeneration,
);
/** Prefetches `useGenerationsWaitForGeneration`. Never rejects. */
export const prefetchGenerationsWaitForGeneration = hooks.prefetcher(
  "generationsWaitForGeneration",
  generationsWaitForGeneration,
);
/** Sets the cached data of `useGenerationsWaitForGeneration`. */
export const setGenerationsWaitForGenerationData = hooks.dataSetter<Fn>("generationsWaitForGeneration");
/** Invalidates `useGenerationsWaitForGeneration` for requests with the given fields. */
export const invalidateGenerationsWaitForGeneration = hooks.invalidator<Fn>("generationsWaitForGeneration");
/** Invalidates `useGenerationsWaitForGeneration` for all requests. */
export const invalidateAllGenerationsWaitForGeneration = hooks.allInvalidator("generationsWaitForGeneration");
/** Builds the query of `useGenerationsWaitForGeneration`. */
export const buildGenerationsWaitForGenerationQuery = hooks.queryBuilder(
  "generationsWaitForGeneration",
  generationsWaitForGeneration,
);
/** Builds the query key of `useGenerationsWaitForGeneration`. */
export const queryKeyGenerationsWaitForGeneration = hooks.queryKeyBuilder<Fn>("generationsWaitForGeneration");
