import { guardrailsCreate } from "../funcs/guardrailsCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a guardrail. `POST /guardrails`
 *
 * A mutation: `data` is the value of `guardrailsCreate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useGuardrailsCreateMutation = hooks.mutationHook("guardrailsCreate", guardrailsCreate);
/** Builds the mutation of `useGuardrailsCreateMutation`. */
export const buildGuardrailsCreateMutation = hooks.mutationBuilder("guardrailsCreate", guardrailsCreate);
/** Builds the mutation key of `useGuardrailsCreateMutation`. */
export const mutationKeyGuardrailsCreate = hooks.mutationKeyBuilder("guardrailsCreate");
