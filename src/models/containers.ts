import { array, checkedFields, container, type OpenEnum, type Schema, string, unchecked } from "../lib/schema.js";

/** What is known about a file in a container, the place where tools such as bash run. */
export interface ContainerFile {
  /** Identifier of the file, used in all calls about it: `cfile_…`. */
  id: string;
  /** Where it is in the container. */
  path: string;
  /** Size in bytes. */
  bytes?: number | null;
  /** The container that it is in. */
  container_id?: string | null;
  /** When it was written, in seconds since 1970. */
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
   * The container, exactly as the result of a bash or shell tool names it: `sess_…`. A session that restarts gets
   * another one.
   */
  container_id: string;
  /** Page size, 1 to 1000; 100 by default. */
  limit?: number | undefined;
  /** The `last_id` of the page before; the first page by default. */
  after?: string | undefined;
}

/** A page of files in a container. */
export interface ListContainerFilesResponse {
  /** The files, in the order of their paths. It can be empty though there are more pages: go by `has_more`. */
  data: ContainerFile[];
  /** Whether there is a page after this one. */
  has_more?: boolean | null;
  /** Identifier of the first file on the page; null if there is none. */
  first_id?: string | null;
  /** What `after` takes to get the next page: mostly the last file on this one, but not always. */
  last_id?: string | null;
  /** Kind of the object. */
  object?: OpenEnum<"list"> | null;
}
export const ListContainerFilesResponse: Schema<ListContainerFilesResponse> = checkedFields<ListContainerFilesResponse>(
  { data: container(array(unchecked())) },
);

/** Which file of a container to get. */
export interface GetContainerFileRequest {
  /** The container, exactly as the result of a bash or shell tool names it: `sess_…`. */
  container_id: string;
  /** Identifier of the file, from `containersListContainerFiles`. */
  file_id: string;
}

/** Which file of a container to keep. */
export interface PromoteContainerFileRequest {
  /** The container, exactly as the result of a bash or shell tool names it: `sess_…`. */
  container_id: string;
  /** Identifier of the file, from `containersListContainerFiles`. */
  file_id: string;
}

/** Which file of a container to read. */
export interface DownloadContainerFileContentRequest {
  /** The container, exactly as the result of a bash or shell tool names it: `sess_…`. */
  container_id: string;
  /** Identifier of the file, from `containersListContainerFiles`. */
  file_id: string;
}
