import { guardrailsList } from "../funcs/guardrailsList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof guardrailsList;

/**
 * Lists the guardrails of a workspace. `GET /guardrails`
 *
 * A query: `data` is the value of `guardrailsList`, `error` one of its errors.
 */
export const useGuardrailsList = hooks.queryHook("guardrailsList", guardrailsList);
/** `useGuardrailsList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useGuardrailsListSuspense = hooks.suspenseQueryHook("guardrailsList", guardrailsList);
/** `useGuardrailsList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useGuardrailsListInfinite = hooks.infiniteQueryHook("guardrailsList", guardrailsList);
/** `useGuardrailsListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useGuardrailsListInfiniteSuspense = hooks.suspenseInfiniteQueryHook("guardrailsList", guardrailsList);
/** Builds the query of `useGuardrailsListInfinite`. */
export const buildGuardrailsListInfiniteQuery = hooks.infiniteQueryBuilder("guardrailsList", guardrailsList);
/** Prefetches `useGuardrailsList`. Never rejects. */
export const prefetchGuardrailsList = hooks.prefetcher("guardrailsList", guardrailsList);
/** Sets the cached data of `useGuardrailsList`. */
export const setGuardrailsListData = hooks.dataSetter<Fn>("guardrailsList");
/** Invalidates `useGuardrailsList` for requests with the given fields. */
export const invalidateGuardrailsList = hooks.invalidator<Fn>("guardrailsList");
/** Invalidates `useGuardrailsList` for all requests. */
export const invalidateAllGuardrailsList = hooks.allInvalidator("guardrailsList");
/** Builds the query of `useGuardrailsList`. */
export const buildGuardrailsListQuery = hooks.queryBuilder("guardrailsList", guardrailsList);
/** Builds the query key of `useGuardrailsList`. */
export const queryKeyGuardrailsList = hooks.queryKeyBuilder<Fn>("guardrailsList");
