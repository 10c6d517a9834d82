import { embeddingsGenerate } from "../funcs/embeddingsGenerate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Turns texts, or inputs with images, sound and so on, into vectors whose distance tells how alike they are.
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
