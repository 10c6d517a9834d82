import { guardrailsBulkAssignKeys } from "../funcs/guardrailsBulkAssignKeys.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Assigns API keys to a guardrail. `POST /guardrails/{id}/assignments/keys`
 *
 * A mutation: `data` is the value of `guardrailsBulkAssignKeys`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useGuardrailsBulkAssignKeysMutation = hooks.mutationHook(
  "guardrailsBulkAssignKeys",
  guardrailsBulkAssignKeys,
);
/** Builds the mutation of `useGuardrailsBulkAssignKeysMutation`. */
export const buildGuardrailsBulkAssignKeysMutation = hooks.mutationBuilder(
  "guardrailsBulkAssignKeys",
  guardrailsBulkAssignKeys,
);
/** Builds the mutation key of `useGuardrailsBulkAssignKeysMutation`. */
export const mutationKeyGuardrailsBulkAssignKeys = hooks.mutationKeyBuilder("guardrailsBulkAssignKeys");
