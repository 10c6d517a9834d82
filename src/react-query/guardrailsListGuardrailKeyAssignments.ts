import { guardrailsListGuardrailKeyAssignments } from "../funcs/guardrailsListGuardrailKeyAssignments.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof guardrailsListGuardrailKeyAssignments;

/**
 * Lists the API keys assigned to a guardrail. `GET /guardrails/{id}/assignments/keys`
 *
 * A query: `data` is the value of `guardrailsListGuardrailKeyAssignments`, `error` one of its errors.
 */
export const useGuardrailsListGuardrailKeyAssignments = hooks.queryHook(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/**
 * `useGuardrailsListGuardrailKeyAssignments` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useGuardrailsListGuardrailKeyAssignmentsSuspense = hooks.suspenseQueryHook(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/**
 * `useGuardrailsListGuardrailKeyAssignments` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches
 * the next one.
 */
export const useGuardrailsListGuardrailKeyAssignmentsInfinite = hooks.infiniteQueryHook(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/**
 * `useGuardrailsListGuardrailKeyAssignmentsInfinite` with Suspense: `data` is always defined; errors go to the nearest
 * error boundary.
 */
export const useGuardrailsListGuardrailKeyAssignmentsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/** Builds the query of `useGuardrailsListGuardrailKeyAssignmentsInfinite`. */
export const buildGuardrailsListGuardrailKeyAssignmentsInfiniteQuery = hooks.infiniteQueryBuilder(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/** Prefetches `useGuardrailsListGuardrailKeyAssignments`. Never rejects. */
export const prefetchGuardrailsListGuardrailKeyAssignments = hooks.prefetcher(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/** Sets the cached data of `useGuardrailsListGuardrailKeyAssignments`. */
export const setGuardrailsListGuardrailKeyAssignmentsData = hooks.dataSetter<Fn>(
  "guardrailsListGuardrailKeyAssignments",
);
/** Invalidates `useGuardrailsListGuardrailKeyAssignments` for requests with the given fields. */
export const invalidateGuardrailsListGuardrailKeyAssignments = hooks.invalidator<Fn>(
  "guardrailsListGuardrailKeyAssignments",
);
/** Invalidates `useGuardrailsListGuardrailKeyAssignments` for all requests. */
export const invalidateAllGuardrailsListGuardrailKeyAssignments = hooks.allInvalidator(
  "guardrailsListGuardrailKeyAssignments",
);
/** Builds the query of `useGuardrailsListGuardrailKeyAssignments`. */
export const buildGuardrailsListGuardrailKeyAssignmentsQuery = hooks.queryBuilder(
  "guardrailsListGuardrailKeyAssignments",
  guardrailsListGuardrailKeyAssignments,
);
/** Builds the query key of `useGuardrailsListGuardrailKeyAssignments`. */
export const queryKeyGuardrailsListGuardrailKeyAssignments = hooks.queryKeyBuilder<Fn>(
  "guardrailsListGuardrailKeyAssignments",
);
