import { workspacesDelete } from "../funcs/workspacesDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a workspace permanently. `DELETE /workspaces/{id}`
 *
 * A mutation: `data` is the value of `workspacesDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useWorkspacesDeleteMutation = hooks.mutationHook("workspacesDelete", workspacesDelete);
/** Builds the mutation of `useWorkspacesDeleteMutation`. */
export const buildWorkspacesDeleteMutation = hooks.mutationBuilder("workspacesDelete", workspacesDelete);
/** Builds the mutation key of `useWorkspacesDeleteMutation`. */
export const mutationKeyWorkspacesDelete = hooks.mutationKeyBuilder("workspacesDelete");
