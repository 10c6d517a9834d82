import { scimCreateSyncJob } from "../funcs/scimCreateSyncJob.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Starts a sync of the organization's groups with its identity provider. `POST /scim/sync-jobs`
 *
 * A mutation: `data` is the value of `scimCreateSyncJob`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useScimCreateSyncJobMutation = hooks.mutationHook("scimCreateSyncJob", scimCreateSyncJob);
/** Builds the mutation of `useScimCreateSyncJobMutation`. */
export const buildScimCreateSyncJobMutation = hooks.mutationBuilder("scimCreateSyncJob", scimCreateSyncJob);
/** Builds the mutation key of `useScimCreateSyncJobMutation`. */
export const mutationKeyScimCreateSyncJob = hooks.mutationKeyBuilder("scimCreateSyncJob");
