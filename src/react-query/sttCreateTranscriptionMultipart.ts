import { sttCreateTranscriptionMultipart } from "../funcs/sttCreateTranscriptionMultipart.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Transcribes an audio file. `POST /audio/transcriptions`
 *
 * A mutation: `data` is the value of `sttCreateTranscriptionMultipart`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useSttCreateTranscriptionMultipartMutation = hooks.mutationHook(
  "sttCreateTranscriptionMultipart",
  sttCreateTranscriptionMultipart,
);
/** Builds the mutation of `useSttCreateTranscriptionMultipartMutation`. */
export const buildSttCreateTranscriptionMultipartMutation = hooks.mutationBuilder(
  "sttCreateTranscriptionMultipart",
  sttCreateTranscriptionMultipart,
);
/** Builds the mutation key of `useSttCreateTranscriptionMultipartMutation`. */
export const mutationKeySttCreateTranscriptionMultipart = hooks.mutationKeyBuilder("sttCreateTranscriptionMultipart");
