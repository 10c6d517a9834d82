import { presetsCreatePresetsChatCompletions } from "../funcs/presetsCreatePresetsChatCompletions.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a preset from a request of `chatSend`. `POST /presets/{slug}/chat/completions`
 *
 * A mutation: `data` is the value of `presetsCreatePresetsChatCompletions`, `error` one of its errors. `mutate` takes
 * the request, or `{ request, options }`.
 */
export const usePresetsCreatePresetsChatCompletionsMutation = hooks.mutationHook(
  "presetsCreatePresetsChatCompletions",
  presetsCreatePresetsChatCompletions,
);
/** Builds the mutation of `usePresetsCreatePresetsChatCompletionsMutation`. */
export const buildPresetsCreatePresetsChatCompletionsMutation = hooks.mutationBuilder(
  "presetsCreatePresetsChatCompletions",
  presetsCreatePresetsChatCompletions,
);
/** Builds the mutation key of `usePresetsCreatePresetsChatCompletionsMutation`. */
export const mutationKeyPresetsCreatePresetsChatCompletions = hooks.mutationKeyBuilder(
  "presetsCreatePresetsChatCompletions",
);
