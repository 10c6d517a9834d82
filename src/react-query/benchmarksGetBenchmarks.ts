import { benchmarksGetBenchmarks } from "../funcs/benchmarksGetBenchmarks.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof benchmarksGetBenchmarks;

/**
 * Lists benchmark results of models: from Artificial Analysis, Design Arena and OpenRouter. `GET /benchmarks`
 *
 * A query: `data` is the value of `benchmarksGetBenchmarks`, `error` one of its errors.
 */
export const useBenchmarksGetBenchmarks = hooks.queryHook("benchmarksGetBenchmarks", benchmarksGetBenchmarks);
/** `useBenchmarksGetBenchmarks` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useBenchmarksGetBenchmarksSuspense = hooks.suspenseQueryHook(
  "benchmarksGetBenchmarks",
  benchmarksGetBenchmarks,
);
/** Prefetches `useBenchmarksGetBenchmarks`. Never rejects. */
export const prefetchBenchmarksGetBenchmarks = hooks.prefetcher("benchmarksGetBenchmarks", benchmarksGetBenchmarks);
/** Sets the cached data of `useBenchmarksGetBenchmarks`. */
export const setBenchmarksGetBenchmarksData = hooks.dataSetter<Fn>("benchmarksGetBenchmarks");
/** Invalidates `useBenchmarksGetBenchmarks` for requests with the given fields. */
export const invalidateBenchmarksGetBenchmarks = hooks.invalidator<Fn>("benchmarksGetBenchmarks");
/** Invalidates `useBenchmarksGetBenchmarks` for all requests. */
export const invalidateAllBenchmarksGetBenchmarks = hooks.allInvalidator("benchmarksGetBenchmarks");
/** Builds the query of `useBenchmarksGetBenchmarks`. */
export const buildBenchmarksGetBenchmarksQuery = hooks.queryBuilder("benchmarksGetBenchmarks", benchmarksGetBenchmarks);
/** Builds the query key of `useBenchmarksGetBenchmarks`. */
export const queryKeyBenchmarksGetBenchmarks = hooks.queryKeyBuilder<Fn>("benchmarksGetBenchmarks");
