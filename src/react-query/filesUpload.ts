import { filesUpload } from "../funcs/filesUpload.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Uploads a file, so that later requests can refer to it. `POST /files`
 *
 * A mutation: `data` is the value of `filesUpload`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useFilesUploadMutation = hooks.mutationHook("filesUpload", filesUpload);
/** Builds the mutation of `useFilesUploadMutation`. */
export const buildFilesUploadMutation = hooks.mutationBuilder("filesUpload", filesUpload);
/** Builds the mutation key of `useFilesUploadMutation`. */
export const mutationKeyFilesUpload = hooks.mutationKeyBuilder("filesUpload");
