import { scimGetSyncJob } from "../funcs/scimGetSyncJob.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof scimGetSyncJob;

/**
 * Returns the progress of a sync job and, at the end, its outcome. `GET /scim/sync-jobs/{id}`
 *
 * A query: `data` is the value of `scimGetSyncJob`, `error` one of its errors.
 */
export const useScimGetSyncJob = hooks.queryHook("scimGetSyncJob", scimGetSyncJob);
/** `useScimGetSyncJob` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useScimGetSyncJobSuspense = hooks.suspenseQueryHook("scimGetSyncJob", scimGetSyncJob);
/** Prefetches `useScimGetSyncJob`. Never rejects. */
export const prefetchScimGetSyncJob = hooks.prefetcher("scimGetSyncJob", scimGetSyncJob);
/** Sets the cached data of `useScimGetSyncJob`. */
export const setScimGetSyncJobData = hooks.dataSetter<Fn>("scimGetSyncJob");
/** Invalidates `useScimGetSyncJob` for requests with the given fields. */
export const invalidateScimGetSyncJob = hooks.invalidator<Fn>("scimGetSyncJob");
/** Invalidates `useScimGetSyncJob` for all requests. */
export const invalidateAllScimGetSyncJob = hooks.allInvalidator("scimGetSyncJob");
/** Builds the query of `useScimGetSyncJob`. */
export const buildScimGetSyncJobQuery = hooks.queryBuilder("scimGetSyncJob", scimGetSyncJob);
/** Builds the query key of `useScimGetSyncJob`. */
export const queryKeyScimGetSyncJob = hooks.queryKeyBuilder<Fn>("scimGetSyncJob");
