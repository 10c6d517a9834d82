import { workspacesBulkRemoveMembers } from "../funcs/workspacesBulkRemoveMembers.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Removes members from a workspace. `POST /workspaces/{id}/members/remove`
 *
 * A mutation: `data` is the value of `workspacesBulkRemoveMembers`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useWorkspacesBulkRemoveMembersMutation = hooks.mutationHook(
  "workspacesBulkRemoveMembers",
  workspacesBulkRemoveMembers,
);
/** Builds the mutation of `useWorkspacesBulkRemoveMembersMutation`. */
export const buildWorkspacesBulkRemoveMembersMutation = hooks.mutationBuilder(
  "workspacesBulkRemoveMembers",
  workspacesBulkRemoveMembers,
);
/** Builds the mutation key of `useWorkspacesBulkRemoveMembersMutation`. */
export const mutationKeyWorkspacesBulkRemoveMembers = hooks.mutationKeyBuilder("workspacesBulkRemoveMembers");
