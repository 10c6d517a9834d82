import { ConnectionError } from "../../errors/ConnectionError.js";
import { RequestTimeoutError } from "../../errors/RequestTimeoutError.js";

/** What may be left of a response that is no longer wanted, and still be read so that its connection is kept. */
const REST_MS = 100;
const REST_BYTES = 65_536;

/**
 * Lets go of a body. A rest that comes soon is read, as a connection is kept for the next call only if its response came
 * to its end; else the connection is closed.
 */
export async function letGo(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<void> {
  const close = () => reader?.cancel().catch(() => {});
  const timer = setTimeout(close, REST_MS);
  try {
    let room = REST_BYTES;
    for (let piece = await reader?.read(); piece?.value && room > 0; piece = await reader?.read()) {
      room -= piece.value.length;
    }
  } catch {} // it is closed then
  clearTimeout(timer);
  close();
}

let registry: FinalizationRegistry<() => void> | undefined;

/** Calls `release` once `handle` is collected as garbage. `release` must not lead to `handle`. */
export function whenCollected(handle: object, release: () => void): void {
  if (typeof FinalizationRegistry === "function") {
    registry ??= new FinalizationRegistry((release) => release());
    registry.register(handle, release);
  }
}

/** What it means that a connection rejected with this. */
export function failureOf(cause: unknown): ConnectionError | RequestTimeoutError {
  return timeoutOf(cause) ?? new ConnectionError("The connection failed: see cause", { cause });
}

/** The time-out that Node's `fetch` has of its own, if that was it. */
export function timeoutOf(cause: unknown): RequestTimeoutError | undefined {
  for (let reason = cause; reason instanceof Error; reason = reason.cause) {
    if (/^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(`${Reflect.get(reason, "code")}`)) {
      return new RequestTimeoutError("`fetch` itself gave up after 300 s; `fetchOptions.dispatcher` sets its limit", {
        timeoutMs: 300_000,
        cause,
      });
    }
  }
  return undefined;
}
