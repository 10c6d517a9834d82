import { filesDownload } from "../funcs/filesDownload.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Downloads the content of a file. `GET /files/{file_id}/content`
 *
 * A mutation: `data` is the value of `filesDownload`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useFilesDownloadMutation = hooks.mutationHook("filesDownload", filesDownload);
/** Builds the mutation of `useFilesDownloadMutation`. */
export const buildFilesDownloadMutation = hooks.mutationBuilder("filesDownload", filesDownload);
/** Builds the mutation key of `useFilesDownloadMutation`. */
export const mutationKeyFilesDownload = hooks.mutationKeyBuilder("filesDownload");
