import { embeddingsGenerate } from "../funcs/embeddingsGenerate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates embeddings of texts, images, audio and other inputs: vectors that are close if the inputs are similar.
 * `POST /embeddings`
 *
 * A mutation: `data` is the value of `embeddingsGenerate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useEmbeddingsGenerateMutation = hooks.mutationHook("embeddingsGenerate", embeddingsGenerate);
/** Builds the mutation of `useEmbeddingsGenerateMutation`. */
export const buildEmbeddingsGenerateMutation = hooks.mutationBuilder("embeddingsGenerate", embeddingsGenerate);
/** Builds the mutation key of `useEmbeddingsGenerateMutation`. */
export const mutationKeyEmbeddingsGenerate = hooks.mutationKeyBuilder("embeddingsGenerate");
