import { imagesGenerate } from "../funcs/imagesGenerate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Generates images. `POST /images`
 *
 * A mutation: `data` is the value of `imagesGenerate`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useImagesGenerateMutation = hooks.mutationHook("imagesGenerate", imagesGenerate);
/** Builds the mutation of `useImagesGenerateMutation`. */
export const buildImagesGenerateMutation = hooks.mutationBuilder("imagesGenerate", imagesGenerate);
/** Builds the mutation key of `useImagesGenerateMutation`. */
export const mutationKeyImagesGenerate = hooks.mutationKeyBuilder("imagesGenerate");
