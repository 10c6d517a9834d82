import { creditsGetCredits } from "../funcs/creditsGetCredits.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof creditsGetCredits;

/**
 * Returns the credits that the account has bought and used. `GET /credits`
 *
 * A query: `data` is the value of `creditsGetCredits`, `error` one of its errors.
 */
export const useCreditsGetCredits = hooks.queryHook("creditsGetCredits", creditsGetCredits);
/** `useCreditsGetCredits` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useCreditsGetCreditsSuspense = hooks.suspenseQueryHook("creditsGetCredits", creditsGetCredits);
/** Prefetches `useCreditsGetCredits`. Never rejects. */
export const prefetchCreditsGetCredits = hooks.prefetcher("creditsGetCredits", creditsGetCredits);
/** Sets the cached data of `useCreditsGetCredits`. */
export const setCreditsGetCreditsData = hooks.dataSetter<Fn>("creditsGetCredits");
/** Invalidates `useCreditsGetCredits` for requests with the given fields. */
export const invalidateCreditsGetCredits = hooks.invalidator<Fn>("creditsGetCredits");
/** Invalidates `useCreditsGetCredits` for all requests. */
export const invalidateAllCreditsGetCredits = hooks.allInvalidator("creditsGetCredits");
/** Builds the query of `useCreditsGetCredits`. */
export const buildCreditsGetCreditsQuery = hooks.queryBuilder("creditsGetCredits", creditsGetCredits);
/** Builds the query key of `useCreditsGetCredits`. */
export const queryKeyCreditsGetCredits = hooks.queryKeyBuilder<Fn>("creditsGetCredits");
