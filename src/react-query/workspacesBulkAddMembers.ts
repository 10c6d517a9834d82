import { workspacesBulkAddMembers } from "../funcs/workspacesBulkAddMembers.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Adds people of the organisation to one workspace, several at once. `POST /workspaces/{id}/members/add`
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
