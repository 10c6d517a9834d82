import { generationsSubmitFeedback } from "../funcs/generationsSubmitFeedback.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Submits feedback about a generation. `POST /generation/feedback`
 *
 * A mutation: `data` is the value of `generationsSubmitFeedback`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useGenerationsSubmitFeedbackMutation = hooks.mutationHook(
  "generationsSubmitFeedback",
  generationsSubmitFeedback,
);
/** Builds the mutation of `useGenerationsSubmitFeedbackMutation`. */
export const buildGenerationsSubmitFeedbackMutation = hooks.mutationBuilder(
  "generationsSubmitFeedback",
  generationsSubmitFeedback,
);
/** Builds the mutation key of `useGenerationsSubmitFeedbackMutation`. */
export const mutationKeyGenerationsSubmitFeedback = hooks.mutationKeyBuilder("generationsSubmitFeedback");
