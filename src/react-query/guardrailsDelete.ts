import { guardrailsDelete } from "../funcs/guardrailsDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a guardrail. `DELETE /guardrails/{id}`
 *
 * A mutation: `data` is the value of `guardrailsDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useGuardrailsDeleteMutation = hooks.mutationHook("guardrailsDelete", guardrailsDelete);
/** Builds the mutation of `useGuardrailsDeleteMutation`. */
export const buildGuardrailsDeleteMutation = hooks.mutationBuilder("guardrailsDelete", guardrailsDelete);
/** Builds the mutation key of `useGuardrailsDeleteMutation`. */
export const mutationKeyGuardrailsDelete = hooks.mutationKeyBuilder("guardrailsDelete");
