import { guardrailsBulkUnassignKeys } from "../funcs/guardrailsBulkUnassignKeys.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Unassigns API keys from a guardrail. `POST /guardrails/{id}/assignments/keys/remove`
 *
 * A mutation: `data` is the value of `guardrailsBulkUnassignKeys`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useGuardrailsBulkUnassignKeysMutation = hooks.mutationHook(
  "guardrailsBulkUnassignKeys",
  guardrailsBulkUnassignKeys,
);
/** Builds the mutation of `useGuardrailsBulkUnassignKeysMutation`. */
export const buildGuardrailsBulkUnassignKeysMutation = hooks.mutationBuilder(
  "guardrailsBulkUnassignKeys",
  guardrailsBulkUnassignKeys,
);
/** Builds the mutation key of `useGuardrailsBulkUnassignKeysMutation`. */
export const mutationKeyGuardrailsBulkUnassignKeys = hooks.mutationKeyBuilder("guardrailsBulkUnassignKeys");
