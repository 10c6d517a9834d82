import { guardrailsListMemberAssignments } from "../funcs/guardrailsListMemberAssignments.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof guardrailsListMemberAssignments;

/**
 * Lists the members assigned to any guardrail. `GET /guardrails/assignments/members`
 *
 * A query: `data` is the value of `guardrailsListMemberAssignments`, `error` one of its errors.
 */
export const useGuardrailsListMemberAssignments = hooks.queryHook(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/**
 * `useGuardrailsListMemberAssignments` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useGuardrailsListMemberAssignmentsSuspense = hooks.suspenseQueryHook(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/**
 * `useGuardrailsListMemberAssignments` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the
 * next one.
 */
export const useGuardrailsListMemberAssignmentsInfinite = hooks.infiniteQueryHook(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/**
 * `useGuardrailsListMemberAssignmentsInfinite` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useGuardrailsListMemberAssignmentsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/** Builds the query of `useGuardrailsListMemberAssignmentsInfinite`. */
export const buildGuardrailsListMemberAssignmentsInfiniteQuery = hooks.infiniteQueryBuilder(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/** Prefetches `useGuardrailsListMemberAssignments`. Never rejects. */
export const prefetchGuardrailsListMemberAssignments = hooks.prefetcher(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/** Sets the cached data of `useGuardrailsListMemberAssignments`. */
export const setGuardrailsListMemberAssignmentsData = hooks.dataSetter<Fn>("guardrailsListMemberAssignments");
/** Invalidates `useGuardrailsListMemberAssignments` for requests with the given fields. */
export const invalidateGuardrailsListMemberAssignments = hooks.invalidator<Fn>("guardrailsListMemberAssignments");
/** Invalidates `useGuardrailsListMemberAssignments` for all requests. */
export const invalidateAllGuardrailsListMemberAssignments = hooks.allInvalidator("guardrailsListMemberAssignments");
/** Builds the query of `useGuardrailsListMemberAssignments`. */
export const buildGuardrailsListMemberAssignmentsQuery = hooks.queryBuilder(
  "guardrailsListMemberAssignments",
  guardrailsListMemberAssignments,
);
/** Builds the query key of `useGuardrailsListMemberAssignments`. */
export const queryKeyGuardrailsListMemberAssignments = hooks.queryKeyBuilder<Fn>("guardrailsListMemberAssignments");
