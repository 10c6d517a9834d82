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
