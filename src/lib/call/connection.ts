import { ConnectionError } from "../../errors/ConnectionError.js";
import { RequestTimeoutError } from "../../errors/RequestTimeoutError.js";
import { describeCause, plainCause } from "../cause.js";

/**
 * Releases a body. The rest is read if it is at most 64 kB and arrives within 100 ms, since only a response read to its
 * end leaves the connection open for the next call; otherwise the connection is closed.
 */
export async function letGo(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  const close = () => reader?.cancel().catch(() => {});
  const timer = setTimeout(close, 100);
  try {
    for (let room = 65_536; room > 0; ) room -= (await reader?.read())?.value?.length ?? room;
  } catch {} // it is closed already
  clearTimeout(timer);
  close();
}

const registry =
  typeof FinalizationRegistry === "function"
    ? /* @__PURE__ */ new FinalizationRegistry((release: () => void) => release())
    : undefined;

/** Calls `release` once `handle` is garbage collected. `release` must not reference `handle`. */
export function whenCollected(handle: object, release: () => void): void {
  registry?.register(handle, release);
}

/** The error of a connection that rejected with `cause`. */
export function failureOf(cause: unknown): ConnectionError | RequestTimeoutError {
  return timeoutOf(cause) ?? new ConnectionError(`The connection failed: ${describeCause(cause)}`, { cause });
}

/** The error if `cause` is the time-out of Node's `fetch` itself, which is independent of the time limit. */
export function timeoutOf(cause: unknown): RequestTimeoutError | undefined {
  if (!/"UND_ERR_(HEADERS|BODY)_T/.test(`${JSON.stringify(plainCause(cause))}`)) return undefined;
  const message = "`fetch` gave up after 300 s: set `fetchOptions.dispatcher`";
  return new RequestTimeoutError(message, { timeoutMs: 300_000, cause });
}
