import { presetsCreatePresetsResponses } from "../funcs/presetsCreatePresetsResponses.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a preset from a request of `responsesSend`. `POST /presets/{slug}/responses`
 *
 * A mutation: `data` is the value of `presetsCreatePresetsResponses`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const usePresetsCreatePresetsResponsesMutation = hooks.mutationHook(
  "presetsCreatePresetsResponses",
  presetsCreatePresetsResponses,
);
/** Builds the mutation of `usePresetsCreatePresetsResponsesMutation`. */
export const buildPresetsCreatePresetsResponsesMutation = hooks.mutationBuilder(
  "presetsCreatePresetsResponses",
  presetsCreatePresetsResponses,
);
/** Builds the mutation key of `usePresetsCreatePresetsResponsesMutation`. */
export const mutationKeyPresetsCreatePresetsResponses = hooks.mutationKeyBuilder("presetsCreatePresetsResponses");
