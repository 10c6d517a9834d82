import { presetsCreatePresetsMessages } from "../funcs/presetsCreatePresetsMessages.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a preset from a request of `messagesSend`. `POST /presets/{slug}/messages`
 *
 * A mutation: `data` is the value of `presetsCreatePresetsMessages`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const usePresetsCreatePresetsMessagesMutation = hooks.mutationHook(
  "presetsCreatePresetsMessages",
  presetsCreatePresetsMessages,
);
/** Builds the mutation of `usePresetsCreatePresetsMessagesMutation`. */
export const buildPresetsCreatePresetsMessagesMutation = hooks.mutationBuilder(
  "presetsCreatePresetsMessages",
  presetsCreatePresetsMessages,
);
/** Builds the mutation key of `usePresetsCreatePresetsMessagesMutation`. */
export const mutationKeyPresetsCreatePresetsMessages = hooks.mutationKeyBuilder("presetsCreatePresetsMessages");
