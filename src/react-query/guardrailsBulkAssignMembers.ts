import { guardrailsBulkAssignMembers } from "../funcs/guardrailsBulkAssignMembers.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Assigns members of the organization to a guardrail. `POST /guardrails/{id}/assignments/members`
 *
 * A mutation: `data` is the value of `guardrailsBulkAssignMembers`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useGuardrailsBulkAssignMembersMutation = hooks.mutationHook(
  "guardrailsBulkAssignMembers",
  guardrailsBulkAssignMembers,
);
/** Builds the mutation of `useGuardrailsBulkAssignMembersMutation`. */
export const buildGuardrailsBulkAssignMembersMutation = hooks.mutationBuilder(
  "guardrailsBulkAssignMembers",
  guardrailsBulkAssignMembers,
);
/** Builds the mutation key of `useGuardrailsBulkAssignMembersMutation`. */
export const mutationKeyGuardrailsBulkAssignMembers = hooks.mutationKeyBuilder("guardrailsBulkAssignMembers");
