import { workspacesBulkAddMembers } from "../funcs/workspacesBulkAddMembers.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Adds members of the organization to a workspace. `POST /workspaces/{id}/members/add`
 *
 * A mutation: `data` is the value of `workspacesBulkAddMembers`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useWorkspacesBulkAddMembersMutation = hooks.mutationHook(
  "workspacesBulkAddMembers",
  workspacesBulkAddMembers,
);
/** Builds the mutation of `useWorkspacesBulkAddMembersMutation`. */
export const buildWorkspacesBulkAddMembersMutation = hooks.mutationBuilder(
  "workspacesBulkAddMembers",
  workspacesBulkAddMembers,
);
/** Builds the mutation key of `useWorkspacesBulkAddMembersMutation`. */
export const mutationKeyWorkspacesBulkAddMembers = hooks.mutationKeyBuilder("workspacesBulkAddMembers");
