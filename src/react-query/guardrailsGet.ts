import { guardrailsGet } from "../funcs/guardrailsGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof guardrailsGet;

/**
 * Returns a guardrail. `GET /guardrails/{id}`
 *
 * A query: `data` is the value of `guardrailsGet`, `error` one of its errors.
 */
export const useGuardrailsGet = hooks.queryHook("guardrailsGet", guardrailsGet);
/** `useGuardrailsGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useGuardrailsGetSuspense = hooks.suspenseQueryHook("guardrailsGet", guardrailsGet);
/** Prefetches `useGuardrailsGet`. Never rejects. */
export const prefetchGuardrailsGet = hooks.prefetcher("guardrailsGet", guardrailsGet);
/** Sets the cached data of `useGuardrailsGet`. */
export const setGuardrailsGetData = hooks.dataSetter<Fn>("guardrailsGet");
/** Invalidates `useGuardrailsGet` for requests with the given fields. */
export const invalidateGuardrailsGet = hooks.invalidator<Fn>("guardrailsGet");
/** Invalidates `useGuardrailsGet` for all requests. */
export const invalidateAllGuardrailsGet = hooks.allInvalidator("guardrailsGet");
/** Builds the query of `useGuardrailsGet`. */
export const buildGuardrailsGetQuery = hooks.queryBuilder("guardrailsGet", guardrailsGet);
/** Builds the query key of `useGuardrailsGet`. */
export const queryKeyGuardrailsGet = hooks.queryKeyBuilder<Fn>("guardrailsGet");
