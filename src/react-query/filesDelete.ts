import { filesDelete } from "../funcs/filesDelete.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Deletes a file permanently. `DELETE /files/{file_id}`
 *
 * A mutation: `data` is the value of `filesDelete`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useFilesDeleteMutation = hooks.mutationHook("filesDelete", filesDelete);
/** Builds the mutation of `useFilesDeleteMutation`. */
export const buildFilesDeleteMutation = hooks.mutationBuilder("filesDelete", filesDelete);
/** Builds the mutation key of `useFilesDeleteMutation`. */
export const mutationKeyFilesDelete = hooks.mutationKeyBuilder("filesDelete");
