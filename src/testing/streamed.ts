import type { Outcome } from "./completion.js";
import type { ErrorFault } from "./faults.js";

/** The keep-alive comment of a stream. */
export const COMMENT = ": OPENROUTER PROCESSING\n\n";

/** An event before it is written, or a text, such as a comment. */
export type StreamItem = object | string;

/** One item of a stream, and the tokens that it adds. */
export type Step = readonly [item: StreamItem, cost: number];

/** The parts of a stream. */
export interface Streamed {
  /** Everything up to the last text. */
  readonly steps: Iterable<Step>;
  /** The items after that, once the number of tokens is known. */
  end(tokens: number): readonly StreamItem[];
  /** The last event, if there is an error. */
  failed(error: ErrorFault): object;
  /** Writes an event; `index` is the number of events before. */
  write(event: object, index: number): string;
}

/** Yields the pieces of a stream. A reader that leaves before the last text cancels it. */
export function* streamed(
  { steps, end, failed, write }: Streamed,
  finishReason: string,
  error: ErrorFault | undefined,
  finish: (outcome: Outcome) => void,
): Generator<string, void> {
  let tokens = 0;
  let finished = false;
  let written = 0;
  const put = (item: StreamItem) => (typeof item === "string" ? item : write(item, written++));
  try {
    yield COMMENT;
    const limit = error ? (error.after ?? 2) : Number.POSITIVE_INFINITY;
    for (const [item, cost] of steps) {
      if (typeof item !== "string" && written >= limit) break;
      tokens += cost;
      yield put(item);
    }
    finished = true;
    finish({ tokens, finishReason: error ? "error" : finishReason });
    for (const item of error ? [failed(error)] : end(tokens)) yield put(item);
  } finally {
    if (!finished) finish({ tokens, finishReason: null });
  }
}

/** Writes an event, with its name if it has one. */
export function writeEvent(event: object): string {
  const name = "type" in event ? `event: ${event.type}\n` : "";
  return `${name}data: ${JSON.stringify(event)}\n\n`;
}
