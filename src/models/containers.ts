import { array, checkedFields, container, type OpenEnum, type Schema, string, unchecked } from "../lib/schema.js";

/** A file in a container, in which tools such as bash run. */
export interface ContainerFile {
  /** Identifier of the file, for all calls about it: `cfile_…`. */
  id: string;
  /** Path in the container. */
  path: string;
  /** Size in bytes. */
  bytes?: number | null;
  /** The container of the file. */
  container_id?: string | null;
  /** Time of writing, in seconds since 1970. */
  created_at?: number | null;
  /** Who wrote it. */
  source?: OpenEnum<"assistant"> | null;
  /** Kind of the object. */
  object?: OpenEnum<"container.file"> | null;
}
export const ContainerFile: Schema<ContainerFile> = checkedFields<ContainerFile>({ id: string() });

/** Which files of a container to list. */
export interface ListContainerFilesRequest {
  /**
   * The container, exactly as named in the result of a bash or shell tool: `sess_…`. A restarted session has a new one.
   */
  container_id: string;
  /** Page size, 1 to 1000; 100 by default. */
  limit?: number | undefined;
  /** The `last_id` of the previous page; the first page if omitted. */
  after?: string | undefined;
}

/** A page of files in a container. */
export interface ListContainerFilesResponse {
  /** The files, ordered by path. Can be empty before the last page: check `has_more`. */
  data: ContainerFile[];
  /** Whether more pages follow. */
  has_more?: boolean | null;
  /** Identifier of the first file on the page; null if there is none. */
  first_id?: string | null;
  /** Value of `after` for the next page: usually, but not always, the last file of this page. */
  last_id?: string | null;
  /** Kind of the object. */
  object?: OpenEnum<"list"> | null;
}
export const ListContainerFilesResponse: Schema<ListContainerFilesResponse> = checkedFields<ListContainerFilesResponse>(
  { data: container(array(unchecked())) },
);

/** Which file of a container to get. */
export interface GetContainerFileRequest {
  /** The container, exactly as named in the result of a bash or shell tool: `sess_…`. */
  container_id: string;
  /** Identifier of the file, from `containersListContainerFiles`. */
  file_id: string;
}

/** Which file of a container to copy to the workspace. */
export interface PromoteContainerFileRequest {
  /** The container, exactly as named in the result of a bash or shell tool: `sess_…`. */
  container_id: string;
  /** Identifier of the file, from `containersListContainerFiles`. */
  file_id: string;
}

/** Which file of a container to download. */
export interface DownloadContainerFileContentRequest {
  /** The container, exactly as named in the result of a bash or shell tool: `sess_…`. */
  container_id: string;
  /** Identifier of the file, from `containersListContainerFiles`. */
  file_id: string;
}
