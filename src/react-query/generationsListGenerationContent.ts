import { generationsListGenerationContent } from "../funcs/generationsListGenerationContent.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof generationsListGenerationContent;

/**
 * Returns the stored input and output of a generation. `GET /generation/content`
 *
 * A query: `data` is the value of `generationsListGenerationContent`, `error` one of its errors.
 */
export const useGenerationsListGenerationContent = hooks.queryHook(
  "generationsListGenerationContent",
  generationsListGenerationContent,
);
/**
 * `useGenerationsListGenerationContent` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useGenerationsListGenerationContentSuspense = hooks.suspenseQueryHook(
  "generationsListGenerationContent",
  generationsListGenerationContent,
);
/** Prefetches `useGenerationsListGenerationContent`. Never rejects. */
export const prefetchGenerationsListGenerationContent = hooks.prefetcher(
  "generationsListGenerationContent",
  generationsListGenerationContent,
);
/** Sets the cached data of `useGenerationsListGenerationContent`. */
export const setGenerationsListGenerationContentData = hooks.dataSetter<Fn>("generationsListGenerationContent");
/** Invalidates `useGenerationsListGenerationContent` for requests with the given fields. */
export const invalidateGenerationsListGenerationContent = hooks.invalidator<Fn>("generationsListGenerationContent");
/** Invalidates `useGenerationsListGenerationContent` for all requests. */
export const invalidateAllGenerationsListGenerationContent = hooks.allInvalidator("generationsListGenerationContent");
/** Builds the query of `useGenerationsListGenerationContent`. */
export const buildGenerationsListGenerationContentQuery = hooks.queryBuilder(
  "generationsListGenerationContent",
  generationsListGenerationContent,
);
/** Builds the query key of `useGenerationsListGenerationContent`. */
export const queryKeyGenerationsListGenerationContent = hooks.queryKeyBuilder<Fn>("generationsListGenerationContent");
