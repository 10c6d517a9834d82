import { guardrailsListKeyAssignments } from "../funcs/guardrailsListKeyAssignments.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof guardrailsListKeyAssignments;

/**
 * Lists the API keys assigned to any guardrail. `GET /guardrails/assignments/keys`
 *
 * A query: `data` is the value of `guardrailsListKeyAssignments`, `error` one of its errors.
 */
export const useGuardrailsListKeyAssignments = hooks.queryHook(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/**
 * `useGuardrailsListKeyAssignments` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useGuardrailsListKeyAssignmentsSuspense = hooks.suspenseQueryHook(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/**
 * `useGuardrailsListKeyAssignments` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next
 * one.
 */
export const useGuardrailsListKeyAssignmentsInfinite = hooks.infiniteQueryHook(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/**
 * `useGuardrailsListKeyAssignmentsInfinite` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useGuardrailsListKeyAssignmentsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/** Builds the query of `useGuardrailsListKeyAssignmentsInfinite`. */
export const buildGuardrailsListKeyAssignmentsInfiniteQuery = hooks.infiniteQueryBuilder(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/** Prefetches `useGuardrailsListKeyAssignments`. Never rejects. */
export const prefetchGuardrailsListKeyAssignments = hooks.prefetcher(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/** Sets the cached data of `useGuardrailsListKeyAssignments`. */
export const setGuardrailsListKeyAssignmentsData = hooks.dataSetter<Fn>("guardrailsListKeyAssignments");
/** Invalidates `useGuardrailsListKeyAssignments` for requests with the given fields. */
export const invalidateGuardrailsListKeyAssignments = hooks.invalidator<Fn>("guardrailsListKeyAssignments");
/** Invalidates `useGuardrailsListKeyAssignments` for all requests. */
export const invalidateAllGuardrailsListKeyAssignments = hooks.allInvalidator("guardrailsListKeyAssignments");
/** Builds the query of `useGuardrailsListKeyAssignments`. */
export const buildGuardrailsListKeyAssignmentsQuery = hooks.queryBuilder(
  "guardrailsListKeyAssignments",
  guardrailsListKeyAssignments,
);
/** Builds the query key of `useGuardrailsListKeyAssignments`. */
export const queryKeyGuardrailsListKeyAssignments = hooks.queryKeyBuilder<Fn>("guardrailsListKeyAssignments");
