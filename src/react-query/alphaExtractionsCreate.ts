import { alphaExtractionsCreate } from "../funcs/alphaExtractionsCreate.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Extracts typed fields from text and assets. `POST /api/alpha/extractions`
 *
 * A mutation: `data` is the value of `alphaExtractionsCreate`, `error` one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 */
export const useAlphaExtractionsCreateMutation = hooks.mutationHook("alphaExtractionsCreate", alphaExtractionsCreate);
/** Builds the mutation of `useAlphaExtractionsCreateMutation`. */
export const buildAlphaExtractionsCreateMutation = hooks.mutationBuilder(
  "alphaExtractionsCreate",
  alphaExtractionsCreate,
);
/** Builds the mutation key of `useAlphaExtractionsCreateMutation`. */
export const mutationKeyAlphaExtractionsCreate = hooks.mutationKeyBuilder("alphaExtractionsCreate");
