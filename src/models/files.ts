import { array, checkedFields, container, type OpenEnum, type Schema, string, unchecked } from "../lib/schema.js";

/** Providers that can store files instead of OpenRouter, with your own key. */
export type FileProvider = "openai" | "anthropic";

/** The format in which a response describes files. */
export type FileShape = "openrouter" | "openai" | "anthropic";

/** Purpose of a file, in OpenAI's terms. */
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
 * A stored file. The API describes it in OpenRouter's format, in Anthropic's, which is the same, or in OpenAI's, which
 * has some fields of its own.
 */
export interface FileInfo {
  /** Identifier of the file, for all calls about it. */
  id: string;
  /** Name at the upload. */
  filename?: string | null;
  /** Media type, for example `application/pdf`. Not in OpenAI's format. */
  mime_type?: string | null;
  /** Size in bytes. OpenAI's format has `bytes` instead. */
  size_bytes?: number | null;
  /** Creation time, ISO 8601; in OpenAI's format, in seconds since 1970. */
  created_at?: string | number | null;
  /**
   * Whether the content can be downloaded: true only for files made for you, not for uploads. Not in OpenAI's format.
   */
  downloadable?: boolean | null;
  /** Kind of the object. OpenAI's format has `object` instead. */
  type?: OpenEnum<"file"> | null;
  /** Size in bytes, in OpenAI's format. */
  bytes?: number | null;
  /** Kind of the object, in OpenAI's format. */
  object?: OpenEnum<"file"> | null;
  /** Purpose, in OpenAI's format. */
  purpose?: OpenEnum<FilePurpose> | null;
  /** Status, in OpenAI's format. */
  status?: OpenEnum<"processed"> | null;
  /** The format of the response; can be missing. */
  _shape?: OpenEnum<FileShape> | null;
}
export const FileInfo: Schema<FileInfo> = checkedFields<FileInfo>({ id: string() });

/** Which files to list. */
export interface ListFilesRequest {
  /** Page size, 1 to 1000. */
  limit?: number | undefined;
  /** The `cursor` of the previous page; the first page if omitted. */
  cursor?: string | undefined;
  /** The workspace whose files to list, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
  /** Lists files stored at this provider with your own key; by default those at OpenRouter. */
  provider?: OpenEnum<FileProvider> | undefined;
  /** Lists files after the one with this `id`; OpenAI's name. */
  after?: string | undefined;
  /** Lists files after the one with this `id`; Anthropic's name. */
  after_id?: string | undefined;
  /** Lists files before the one with this `id`; Anthropic's name. Only for files stored at a provider. */
  before_id?: string | undefined;
  /** Sort order. OpenRouter's own storage supports only `asc`. */
  order?: OpenEnum<"asc" | "desc"> | undefined;
}

/** A page of files. */
export interface ListFilesResponse {
  /** The files. */
  data: FileInfo[];
  /** Value of `cursor` for the next page; null on the last page. Only in OpenRouter's own format. */
  cursor?: string | null;
  /** Whether more pages follow. */
  has_more?: boolean | null;
  /** Identifier of the first file on the page; null if there is none. */
  first_id?: string | null;
  /** Identifier of the last file on the page; null if none. */
  last_id?: string | null;
  /** Kind of the object, in OpenAI's format. */
  object?: OpenEnum<"list"> | null;
  /** The format of the response; can be missing. */
  _shape?: OpenEnum<FileShape> | null;
}
export const ListFilesResponse: Schema<ListFilesResponse> = checkedFields<ListFilesResponse>({
  data: container(array(unchecked())),
});

/** Which file to get. */
export interface RetrieveFileRequest {
  /** Identifier of the file, from `filesList`. */
  file_id: string;
  /** The workspace of the file, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
  /** The provider that stores it, if not OpenRouter, with your own key. */
  provider?: OpenEnum<FileProvider> | undefined;
}

/** Which file to delete. */
export interface DeleteFileRequest {
  /** Identifier of the file, from `filesList`. */
  file_id: string;
  /** The workspace of the file, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
  /** The provider that stores it, if not OpenRouter, with your own key. */
  provider?: OpenEnum<FileProvider> | undefined;
}

/** The deleted file. Failures are errors. */
export interface DeleteFileResponse {
  /** Identifier of the deleted file. */
  id: string;
  /** Kind of the object. OpenAI's format has `deleted` instead. */
  type?: OpenEnum<"file_deleted"> | null;
  /** Always true, in OpenAI's format. */
  deleted?: boolean | null;
  /** Kind of the object, in OpenAI's format. */
  object?: OpenEnum<"file"> | null;
  /** The format of the response; can be missing. */
  _shape?: OpenEnum<FileShape> | null;
}
export const DeleteFileResponse: Schema<DeleteFileResponse> = checkedFields<DeleteFileResponse>({ id: string() });

/** What to upload, and where to. */
export interface UploadFileRequest {
  /** The content, not empty, at most 100 MB. A `File` keeps its name; a plain `Blob` has none. */
  file: Blob;
  /** The workspace to upload it to, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
  /** The provider that should store it, with your own key; OpenRouter by default. */
  provider?: OpenEnum<FileProvider> | undefined;
}

/** Which file to download. */
export interface DownloadFileRequest {
  /** Identifier of the file, from `filesList`. */
  file_id: string;
  /** The workspace of the file, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
  /** The provider that stores it, if not OpenRouter, with your own key. */
  provider?: OpenEnum<FileProvider> | undefined;
}
