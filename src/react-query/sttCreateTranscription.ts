import { sttCreateTranscription } from "../funcs/sttCreateTranscription.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Transcribes audio, sent as base64. `POST /audio/transcriptions`
 *
 * A mutation: `data` is the value of `sttCreateTranscription`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useSttCreateTranscriptionMutation = hooks.mutationHook("sttCreateTranscription", sttCreateTranscription);
/** Builds the mutation of `useSttCreateTranscriptionMutation`. */
export const buildSttCreateTranscriptionMutation = hooks.mutationBuilder(
  "sttCreateTranscription",
  sttCreateTranscription,
);
/** Builds the mutation key of `useSttCreateTranscriptionMutation`. */
export const mutationKeySttCreateTranscription = hooks.mutationKeyBuilder("sttCreateTranscription");
