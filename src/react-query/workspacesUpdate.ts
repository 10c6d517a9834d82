import { workspacesUpdate } from "../funcs/workspacesUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates name, slug or settings of a workspace. Omitted fields stay as they are. `PATCH /workspaces/{id}`
 *
 * A mutation: `data` is the value of `workspacesUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useWorkspacesUpdateMutation = hooks.mutationHook("workspacesUpdate", workspacesUpdate);
/** Builds the mutation of `useWorkspacesUpdateMutation`. */
export const buildWorkspacesUpdateMutation = hooks.mutationBuilder("workspacesUpdate", workspacesUpdate);
/** Builds the mutation key of `useWorkspacesUpdateMutation`. */
export const mutationKeyWorkspacesUpdate = hooks.mutationKeyBuilder("workspacesUpdate");
