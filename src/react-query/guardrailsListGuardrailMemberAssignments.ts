import { guardrailsListGuardrailMemberAssignments } from "../funcs/guardrailsListGuardrailMemberAssignments.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof guardrailsListGuardrailMemberAssignments;

/**
 * Lists the members assigned to a guardrail. `GET /guardrails/{id}/assignments/members`
 *
 * A query: `data` is the value of `guardrailsListGuardrailMemberAssignments`, `error` one of its errors.
 */
export const useGuardrailsListGuardrailMemberAssignments = hooks.queryHook(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/**
 * `useGuardrailsListGuardrailMemberAssignments` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useGuardrailsListGuardrailMemberAssignmentsSuspense = hooks.suspenseQueryHook(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/**
 * `useGuardrailsListGuardrailMemberAssignments` page by page: `data.pages` holds the pages so far, `fetchNextPage`
 * fetches the next one.
 */
export const useGuardrailsListGuardrailMemberAssignmentsInfinite = hooks.infiniteQueryHook(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/**
 * `useGuardrailsListGuardrailMemberAssignmentsInfinite` with Suspense: `data` is always defined; errors go to the
 * nearest error boundary.
 */
export const useGuardrailsListGuardrailMemberAssignmentsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/** Builds the query of `useGuardrailsListGuardrailMemberAssignmentsInfinite`. */
export const buildGuardrailsListGuardrailMemberAssignmentsInfiniteQuery = hooks.infiniteQueryBuilder(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/** Prefetches `useGuardrailsListGuardrailMemberAssignments`. Never rejects. */
export const prefetchGuardrailsListGuardrailMemberAssignments = hooks.prefetcher(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/** Sets the cached data of `useGuardrailsListGuardrailMemberAssignments`. */
export const setGuardrailsListGuardrailMemberAssignmentsData = hooks.dataSetter<Fn>(
  "guardrailsListGuardrailMemberAssignments",
);
/** Invalidates `useGuardrailsListGuardrailMemberAssignments` for requests with the given fields. */
export const invalidateGuardrailsListGuardrailMemberAssignments = hooks.invalidator<Fn>(
  "guardrailsListGuardrailMemberAssignments",
);
/** Invalidates `useGuardrailsListGuardrailMemberAssignments` for all requests. */
export const invalidateAllGuardrailsListGuardrailMemberAssignments = hooks.allInvalidator(
  "guardrailsListGuardrailMemberAssignments",
);
/** Builds the query of `useGuardrailsListGuardrailMemberAssignments`. */
export const buildGuardrailsListGuardrailMemberAssignmentsQuery = hooks.queryBuilder(
  "guardrailsListGuardrailMemberAssignments",
  guardrailsListGuardrailMemberAssignments,
);
/** Builds the query key of `useGuardrailsListGuardrailMemberAssignments`. */
export const queryKeyGuardrailsListGuardrailMemberAssignments = hooks.queryKeyBuilder<Fn>(
  "guardrailsListGuardrailMemberAssignments",
);
