import { workspacesGet } from "../funcs/workspacesGet.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof workspacesGet;

/**
 * Returns a workspace by identifier or slug. `GET /workspaces/{id}`
 *
 * A query: `data` is the value of `workspacesGet`, `error` one of its errors.
 */
export const useWorkspacesGet = hooks.queryHook("workspacesGet", workspacesGet);
/** `useWorkspacesGet` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useWorkspacesGetSuspense = hooks.suspenseQueryHook("workspacesGet", workspacesGet);
/** Prefetches `useWorkspacesGet`. Never rejects. */
export const prefetchWorkspacesGet = hooks.prefetcher("workspacesGet", workspacesGet);
/** Sets the cached data of `useWorkspacesGet`. */
export const setWorkspacesGetData = hooks.dataSetter<Fn>("workspacesGet");
/** Invalidates `useWorkspacesGet` for requests with the given fields. */
export const invalidateWorkspacesGet = hooks.invalidator<Fn>("workspacesGet");
/** Invalidates `useWorkspacesGet` for all requests. */
export const invalidateAllWorkspacesGet = hooks.allInvalidator("workspacesGet");
/** Builds the query of `useWorkspacesGet`. */
export const buildWorkspacesGetQuery = hooks.queryBuilder("workspacesGet", workspacesGet);
/** Builds the query key of `useWorkspacesGet`. */
export const queryKeyWorkspacesGet = hooks.queryKeyBuilder<Fn>("workspacesGet");
