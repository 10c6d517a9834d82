import { guardrailsUpdate } from "../funcs/guardrailsUpdate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates a guardrail. Omitted fields stay as they are. `PATCH /guardrails/{id}`
 *
 * A mutation: `data` is the value of `guardrailsUpdate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useGuardrailsUpdateMutation = hooks.mutationHook("guardrailsUpdate", guardrailsUpdate);
/** Builds the mutation of `useGuardrailsUpdateMutation`. */
export const buildGuardrailsUpdateMutation = hooks.mutationBuilder("guardrailsUpdate", guardrailsUpdate);
/** Builds the mutation key of `useGuardrailsUpdateMutation`. */
export const mutationKeyGuardrailsUpdate = hooks.mutationKeyBuilder("guardrailsUpdate");
