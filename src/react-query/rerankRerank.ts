import { rerankRerank } from "../funcs/rerankRerank.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Ranks documents by relevance to a query. `POST /rerank`
 *
 * A mutation: `data` is the value of `rerankRerank`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useRerankRerankMutation = hooks.mutationHook("rerankRerank", rerankRerank);
/** Builds the mutation of `useRerankRerankMutation`. */
export const buildRerankRerankMutation = hooks.mutationBuilder("rerankRerank", rerankRerank);
/** Builds the mutation key of `useRerankRerankMutation`. */
export const mutationKeyRerankRerank = hooks.mutationKeyBuilder("rerankRerank");
