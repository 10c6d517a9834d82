import { ConnectionError } from "../../errors/ConnectionError.js";
import { RequestTimeoutError } from "../../errors/RequestTimeoutError.js";
import { describeCause } from "../cause.js";

/**
 * Lets go of a body. What is left is read if it comes within 100 ms and 64 kB, as a connection is kept for the next call
 * only if its response came to its end; else the connection is closed.
 */
export async function letGo(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  const close = () => reader?.cancel().catch(() => {});
  const timer = setTimeout(close, 100);
  try {
    for (let room = 65_536; room > 0; ) room -= (await reader?.read())?.value?.length ?? room;
  } catch {} // it is closed then
  clearTimeout(timer);
  close();
}

const registry =
  typeof FinalizationRegistry === "function"
    ? /* @__PURE__ */ new FinalizationRegistry((release: () => void) => release())
    : undefined;

/** Calls `release` once `handle` is collected as garbage. `release` must not lead to `handle`. */
export function whenCollected(handle: object, release: () => void): void {
  registry?.register(handle, release);
}

/** What it means that a connection rejected with this. */
export function failureOf(cause: unknown): ConnectionError | RequestTimeoutError {
  return timeoutOf(cause) ?? new ConnectionError(`The connection failed: ${describeCause(cause)}`, { cause });
}

/** The time-out that Node's `fetch` has of its own, whatever the time limit, if that was it. */
export function timeoutOf(cause: unknown): RequestTimeoutError | undefined {
  const { code } = Object(Object(cause).cause ?? cause);
  if (!/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code)) return undefined;
  const message = "`fetch` gave up after 300 s; `fetchOptions.dispatcher` can set another limit";
  return new RequestTimeoutError(message, { timeoutMs: 300_000, cause });
}
