import { modelsListForUser } from "../funcs/modelsListForUser.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof modelsListForUser;

/**
 * Lists the models that the account may use under its provider preferences, privacy settings and guardrails.
 * `GET /models/user`
 *
 * A query: `data` is the value of `modelsListForUser`, `error` one of its errors.
 */
export const useModelsListForUser = hooks.queryHook("modelsListForUser", modelsListForUser);
/** `useModelsListForUser` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useModelsListForUserSuspense = hooks.suspenseQueryHook("modelsListForUser", modelsListForUser);
/** `useModelsListForUser` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useModelsListForUserInfinite = hooks.infiniteQueryHook("modelsListForUser", modelsListForUser);
/** `useModelsListForUserInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useModelsListForUserInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "modelsListForUser",
  modelsListForUser,
);
/** Builds the query of `useModelsListForUserInfinite`. */
export const buildModelsListForUserInfiniteQuery = hooks.infiniteQueryBuilder("modelsListForUser", modelsListForUser);
/** Prefetches `useModelsListForUser`. Never rejects. */
export const prefetchModelsListForUser = hooks.prefetcher("modelsListForUser", modelsListForUser);
/** Sets the cached data of `useModelsListForUser`. */
export const setModelsListForUserData = hooks.dataSetter<Fn>("modelsListForUser");
/** Invalidates `useModelsListForUser` for requests with the given fields. */
export const invalidateModelsListForUser = hooks.invalidator<Fn>("modelsListForUser");
/** Invalidates `useModelsListForUser` for all requests. */
export const invalidateAllModelsListForUser = hooks.allInvalidator("modelsListForUser");
/** Builds the query of `useModelsListForUser`. */
export const buildModelsListForUserQuery = hooks.queryBuilder("modelsListForUser", modelsListForUser);
/** Builds the query key of `useModelsListForUser`. */
export const queryKeyModelsListForUser = hooks.queryKeyBuilder<Fn>("modelsListForUser");
