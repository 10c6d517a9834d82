import { ttsCreateSpeech } from "../funcs/ttsCreateSpeech.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Generates speech from text. `POST /audio/speech`
 *
 * A mutation: `data` is the value of `ttsCreateSpeech`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useTtsCreateSpeechMutation = hooks.mutationHook("ttsCreateSpeech", ttsCreateSpeech);
/** Builds the mutation of `useTtsCreateSpeechMutation`. */
export const buildTtsCreateSpeechMutation = hooks.mutationBuilder("ttsCreateSpeech", ttsCreateSpeech);
/** Builds the mutation key of `useTtsCreateSpeechMutation`. */
export const mutationKeyTtsCreateSpeech = hooks.mutationKeyBuilder("ttsCreateSpeech");
