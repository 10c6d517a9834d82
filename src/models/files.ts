import { array, checkedFields, container, type OpenEnum, type Schema, string, unchecked } from "../lib/schema.js";

/** Providers that can keep a file in place of OpenRouter, under a key of your own for them. */
export type FileProvider = "openai" | "anthropic";

/** Whose way of describing files an answer follows. */
export type FileShape = "openrouter" | "openai" | "anthropic";

/** What a file is for, by OpenAI's names. */
export type FilePurpose =
  | "assistants"
  | "assistants_output"
  | "batch"
  | "batch_output"
  | "fine-tune"
  | "fine-tune-results"
  | "vision"
  | "user_data"
  | "evals";

/**
 * What is known about a stored file. The API describes files in OpenRouter's own way, in that of Anthropic, which is
 * the same, or in that of OpenAI, which has some fields of its own.
 */
export interface FileInfo {
  /** Identifier of the file, used in all calls about it. */
  id: string;
  /** The name that it was uploaded under. */
  filename?: string | null;
  /** Media type of the content, for example `application/pdf`. Not in OpenAI's shape. */
  mime_type?: string | null;
  /** Size in bytes. OpenAI's shape has `bytes` in its place. */
  size_bytes?: number | null;
  /** When it was stored, as an ISO 8601 time; in OpenAI's shape, in seconds since 1970. */
  created_at?: string | number | null;
  /** Whether its content can be read back: not what you upload, only what was made for you. Not in OpenAI's shape. */
  downloadable?: boolean | null;
  /** Kind of the object. OpenAI's shape has `object` in its place. */
  type?: OpenEnum<"file"> | null;
  /** Size in bytes, in OpenAI's shape. */
  bytes?: number | null;
  /** Kind of the object, in OpenAI's shape. */
  object?: OpenEnum<"file"> | null;
  /** What it is for, in OpenAI's shape. */
  purpose?: OpenEnum<FilePurpose> | null;
  /** What has become of it, in OpenAI's shape. */
  status?: OpenEnum<"processed"> | null;
  /** The shape that it is in; may be missing. */
  _shape?: OpenEnum<FileShape> | null;
}
export const FileInfo: Schema<FileInfo> = checkedFields<FileInfo>({ id: string() });

/** Which files to list. */
export interface ListFilesRequest {
  /** How many files to list at most, 1 to 1000. */
  limit?: number | undefined;
  /** The `cursor` of the page before; the first page by default. */
  cursor?: string | undefined;
  /** The workspace whose files to list, as a UUID; the default workspace by default. */
  workspace_id?: string | undefined;
  /** The provider whose files to list, with your own key for it; those that OpenRouter keeps by default. */
  provider?: OpenEnum<FileProvider> | undefined;
  /** List what comes after the file of this `id`: OpenAI's word for it. */
  after?: string | undefined;
  /** List what comes after the file of this `id`: Anthropic's word for it. */
  after_id?: string | undefined;
  /** List what comes before the file of this `id`: Anthropic's word for it. Only for files that a provider keeps. */
  before_id?: string | undefined;
  /** Which files come first. OpenRouter's own storage knows `asc` only. */
  order?: OpenEnum<"asc" | "desc"> | undefined;
}

/** A page of files. */
export interface ListFilesResponse {
  /** The files. */
  data: FileInfo[];
  /** What the request for the next page takes; null on the last page. Only in OpenRouter's own shape. */
  cursor?: string | null;
  /** Whether more pages follow. */
  has_more?: boolean | null;
  /** Identifier of the first file on the page; null if there is none. */
  first_id?: string | null;
  /** Identifier of the last file on the page; null if there is none. */
  last_id?: string | null;
  /** Kind of the object, in OpenAI's shape. */
  object?: OpenEnum<"list"> | null;
  /** The shape that it is in; may be missing. */
  _shape?: OpenEnum<FileShape> | null;
}
export const ListFilesResponse: Schema<ListFilesResponse> = checkedFields<ListFilesResponse>({
  data: container(array(unchecked())),
});

/** Which file to get. */
export interface RetrieveFileRequest {
  /** Identifier of the file, from `filesList`. */
  file_id: string;
  /** The workspace that it belongs to, as a UUID; the default workspace by default. */
  workspace_id?: string | undefined;
  /** The provider that keeps it, if it is not OpenRouter; your own key for it is used. */
  provider?: OpenEnum<FileProvider> | undefined;
}

/** Which file to delete. */
export interface DeleteFileRequest {
  /** Identifier of the file, from `filesList`. */
  file_id: string;
  /** The workspace that it belongs to, as a UUID; the default workspace by default. */
  workspace_id?: string | undefined;
  /** The provider that keeps it, if it is not OpenRouter; your own key for it is used. */
  provider?: OpenEnum<FileProvider> | undefined;
}

/** Which file is gone. Failures come as errors. */
export interface DeleteFileResponse {
  /** Identifier of the file that was deleted. */
  id: string;
  /** Kind of the object. OpenAI's shape has `deleted` in its place. */
  type?: OpenEnum<"file_deleted"> | null;
  /** True once it is gone, in OpenAI's shape. */
  deleted?: boolean | null;
  /** Kind of the object, in OpenAI's shape. */
  object?: OpenEnum<"file"> | null;
  /** The shape that it is in; may be missing. */
  _shape?: OpenEnum<FileShape> | null;
}
export const DeleteFileResponse: Schema<DeleteFileResponse> = checkedFields<DeleteFileResponse>({ id: string() });

/** What to store, and where. */
export interface UploadFileRequest {
  /** The content, at most 100 MB and not empty. A `File` keeps its name; a plain `Blob` has none. */
  file: Blob;
  /** The workspace that it is to belong to, as a UUID; the default workspace by default. */
  workspace_id?: string | undefined;
  /** The provider that is to keep it, with your own key for it; OpenRouter by default. */
  provider?: OpenEnum<FileProvider> | undefined;
}

/** Which file to read back. */
export interface DownloadFileRequest {
  /** Identifier of the file, from `filesList`. */
  file_id: string;
  /** The workspace that it belongs to, as a UUID; the default workspace by default. */
  workspace_id?: string | undefined;
  /** The provider that keeps it, if it is not OpenRouter; your own key for it is used. */
  provider?: OpenEnum<FileProvider> | undefined;
}
