import type { FileInfo } from "../models/files.js";
import { type Answer, type FakeRequest, json, type Piece, problem } from "./http.js";

/** A file made for you, as by code that a model ran: it is listed, and can be downloaded. */
export interface FakeFile {
  /** Name. */
  readonly filename: string;
  /** Content. */
  readonly content: string | Uint8Array;
  /** Media type; by default `text/plain` for a string and `application/octet-stream` for bytes. */
  readonly mime_type?: string | undefined;
}

const PIECE_BYTES = 64 * 1024;

/** The stored files of the account. */
export interface Files {
  /** `GET /files` */
  list(request: FakeRequest): Answer;
  /** `POST /files` */
  upload(request: FakeRequest): Answer;
  /** `GET /files/{id}` */
  get(request: FakeRequest, id: string): Answer;
  /** `GET /files/{id}/content` */
  download(request: FakeRequest, id: string): Answer;
  /** `DELETE /files/{id}` */
  remove(request: FakeRequest, id: string): Answer;
}

interface Entry {
  readonly info: FileInfo;
  /** Content to download; undefined if there is none. */
  readonly content: Uint8Array | undefined;
}

/** Creates the files of a fake: at first those made for its user. */
export function createFiles(now: () => number, made: readonly FakeFile[] = []): Files {
  const entries = new Map<string, Entry>();
  let stored = 0;

  const store = (filename: string, mime_type: string, size_bytes: number, content?: Uint8Array): FileInfo => {
    const info: FileInfo = {
      id: `or_file_${`${++stored}`.padStart(24, "0")}`,
      filename,
      mime_type,
      size_bytes,
      created_at: new Date(now()).toISOString(),
      downloadable: content !== undefined,
      type: "file",
    };
    entries.set(info.id, { info, content });
    return info;
  };
  const find = (id: string, then: (entry: Entry) => Answer): Answer => {
    const entry = entries.get(id);
    return entry ? then(entry) : problem(404);
  };

  for (const { filename, content, mime_type } of made) {
    const text = typeof content === "string";
    const bytes = text ? new TextEncoder().encode(content) : content;
    store(filename, mime_type ?? (text ? "text/plain" : "application/octet-stream"), bytes.length, bytes);
  }

  return {
    list({ query }) {
      const { cursor, limit = "100", after = query["after_id"], before_id, order = "asc" } = query;
      const size = Number(limit);
      const start = cursor === undefined ? (after ?? "") : readCursor(`${cursor}`);
      const known = order === "asc" && before_id === undefined && typeof start === "string";
      if (!known || !Number.isInteger(size) || size < 1 || size > 1000) return problem(400);
      // Identifiers grow, so that a page can begin after a deleted file.
      const rest = [...entries.values()].map(({ info }) => info).filter(({ id }) => id > start);
      const data = rest.slice(0, size);
      const has_more = rest.length > size;
      const last_id = data.at(-1)?.id ?? null;
      return json({
        data,
        cursor: has_more ? writeCursor(last_id) : null,
        has_more,
        first_id: data[0]?.id ?? null,
        last_id,
      });
    },
    upload({ body }) {
      const file = body instanceof FormData ? body.get("file") : undefined;
      if (!(file instanceof File) || file.size === 0) return problem(400);
      return json(store(file.name, file.type || "application/octet-stream", file.size));
    },
    get: (_, id) => find(id, ({ info }) => json(info)),
    download: (_, id) =>
      find(id, ({ info, content }) =>
        content
          ? {
              status: 200,
              headers: { "content-type": `${info.mime_type}`, "content-disposition": "attachment" },
              body: piecesOf(content),
            }
          : problem(400, "Only files that were made for you can be downloaded"),
      ),
    remove: (_, id) =>
      find(id, () => {
        entries.delete(id);
        return json({ id, type: "file_deleted" });
      }),
  };
}

function writeCursor(cursor: string | null): string {
  return btoa(JSON.stringify({ cursor }));
}

/** The identifier in a cursor of this fake. */
function readCursor(cursor: string): string | undefined {
  try {
    return JSON.parse(atob(cursor)).cursor;
  } catch {
    return undefined;
  }
}

function piecesOf(content: Uint8Array): Piece[] {
  return Array.from({ length: Math.ceil(content.length / PIECE_BYTES) }, (_, index) =>
    content.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES),
  );
}
