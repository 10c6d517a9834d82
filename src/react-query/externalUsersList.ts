import { externalUsersList } from "../funcs/externalUsersList.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof externalUsersList;

/**
 * Lists external users: your users, registered by your identifiers. `GET /external-users`
 *
 * A query: `data` is the value of `externalUsersList`, `error` one of its errors.
 */
export const useExternalUsersList = hooks.queryHook("externalUsersList", externalUsersList);
/** `useExternalUsersList` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useExternalUsersListSuspense = hooks.suspenseQueryHook("externalUsersList", externalUsersList);
/** `useExternalUsersList` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useExternalUsersListInfinite = hooks.infiniteQueryHook("externalUsersList", externalUsersList);
/** `useExternalUsersListInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useExternalUsersListInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "externalUsersList",
  externalUsersList,
);
/** Builds the query of `useExternalUsersListInfinite`. */
export const buildExternalUsersListInfiniteQuery = hooks.infiniteQueryBuilder("externalUsersList", externalUsersList);
/** Prefetches `useExternalUsersList`. Never rejects. */
export const prefetchExternalUsersList = hooks.prefetcher("externalUsersList", externalUsersList);
/** Sets the cached data of `useExternalUsersList`. */
export const setExternalUsersListData = hooks.dataSetter<Fn>("externalUsersList");
/** Invalidates `useExternalUsersList` for requests with the given fields. */
export const invalidateExternalUsersList = hooks.invalidator<Fn>("externalUsersList");
/** Invalidates `useExternalUsersList` for all requests. */
export const invalidateAllExternalUsersList = hooks.allInvalidator("externalUsersList");
/** Builds the query of `useExternalUsersList`. */
export const buildExternalUsersListQuery = hooks.queryBuilder("externalUsersList", externalUsersList);
/** Builds the query key of `useExternalUsersList`. */
export const queryKeyExternalUsersList = hooks.queryKeyBuilder<Fn>("externalUsersList");
