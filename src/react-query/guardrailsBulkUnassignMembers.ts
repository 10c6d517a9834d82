import { guardrailsBulkUnassignMembers } from "../funcs/guardrailsBulkUnassignMembers.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Unassigns members of the organization from a guardrail. `POST /guardrails/{id}/assignments/members/remove`
 *
 * A mutation: `data` is the value of `guardrailsBulkUnassignMembers`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useGuardrailsBulkUnassignMembersMutation = hooks.mutationHook(
  "guardrailsBulkUnassignMembers",
  guardrailsBulkUnassignMembers,
);
/** Builds the mutation of `useGuardrailsBulkUnassignMembersMutation`. */
export const buildGuardrailsBulkUnassignMembersMutation = hooks.mutationBuilder(
  "guardrailsBulkUnassignMembers",
  guardrailsBulkUnassignMembers,
);
/** Builds the mutation key of `useGuardrailsBulkUnassignMembersMutation`. */
export const mutationKeyGuardrailsBulkUnassignMembers = hooks.mutationKeyBuilder("guardrailsBulkUnassignMembers");
