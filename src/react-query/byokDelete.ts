import { byokDelete } from "../funcs/byokDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes one of your provider keys. To disable it instead, use `byokUpdate`. `DELETE /byok/{id}`
 *
 * A mutation: `data` is the value of `byokDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useByokDeleteMutation = hooks.mutationHook("byokDelete", byokDelete);
/** Builds the mutation of `useByokDeleteMutation`. */
export const buildByokDeleteMutation = hooks.mutationBuilder("byokDelete", byokDelete);
/** Builds the mutation key of `useByokDeleteMutation`. */
export const mutationKeyByokDelete = hooks.mutationKeyBuilder("byokDelete");
