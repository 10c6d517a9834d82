import { generationsGetGeneration } from "../funcs/generationsGetGeneration.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof generationsGetGeneration;

/**
 * Returns cost, token counts, timings and routing of a generation. `GET /generation`
 *
 * A query: `data` is the value of `generationsGetGeneration`, `error` one of its errors.
 */
export const useGenerationsGetGeneration = hooks.queryHook("generationsGetGeneration", generationsGetGeneration);
/** `useGenerationsGetGeneration` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useGenerationsGetGenerationSuspense = hooks.suspenseQueryHook(
  "generationsGetGeneration",
  generationsGetGeneration,
);
/** Prefetches `useGenerationsGetGeneration`. Never rejects. */
export const prefetchGenerationsGetGeneration = hooks.prefetcher("generationsGetGeneration", generationsGetGeneration);
/** Sets the cached data of `useGenerationsGetGeneration`. */
export const setGenerationsGetGenerationData = hooks.dataSetter<Fn>("generationsGetGeneration");
/** Invalidates `useGenerationsGetGeneration` for requests with the given fields. */
export const invalidateGenerationsGetGeneration = hooks.invalidator<Fn>("generationsGetGeneration");
/** Invalidates `useGenerationsGetGeneration` for all requests. */
export const invalidateAllGenerationsGetGeneration = hooks.allInvalidator("generationsGetGeneration");
/** Builds the query of `useGenerationsGetGeneration`. */
export const buildGenerationsGetGenerationQuery = hooks.queryBuilder(
  "generationsGetGeneration",
  generationsGetGeneration,
);
/** Builds the query key of `useGenerationsGetGeneration`. */
export const queryKeyGenerationsGetGeneration = hooks.queryKeyBuilder<Fn>("generationsGetGeneration");
