import { workspacesCreate } from "../funcs/workspacesCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a workspace. `POST /workspaces`
 *
 * A mutation: `data` is the value of `workspacesCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useWorkspacesCreateMutation = hooks.mutationHook("workspacesCreate", workspacesCreate);
/** Builds the mutation of `useWorkspacesCreateMutation`. */
export const buildWorkspacesCreateMutation = hooks.mutationBuilder("workspacesCreate", workspacesCreate);
/** Builds the mutation key of `useWorkspacesCreateMutation`. */
export const mutationKeyWorkspacesCreate = hooks.mutationKeyBuilder("workspacesCreate");
