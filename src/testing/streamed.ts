import type { Outcome } from "./completion.js";
import type { ErrorFault } from "./faults.js";

/** What a stream has to say while there is nothing to say. */
export const COMMENT = ": OPENROUTER PROCESSING\n\n";

/** An event before it is written, or a text that is none, such as a comment. */
export type StreamItem = object | string;

/** One item of a stream, and how many tokens it adds. */
export type Step = readonly [item: StreamItem, cost: number];

/** What a stream consists of. */
export interface Streamed {
  /** Everything up to the last text. */
  readonly steps: Iterable<Step>;
  /** What comes after that, once the number of tokens is known. */
  end(tokens: number): readonly StreamItem[];
  /** The event that tells of an error, which is the last one. */
  failed(error: ErrorFault): object;
  /** How an event is written; `index` is the number of those before. */
  write(event: object, index: number): string;
}

/** Puts a stream on the wire. Whoever leaves before the last text cancels it. */
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

/** Writes an event, under its name if it has one. */
export function writeEvent(event: object): string {
  const name = "type" in event ? `event: ${event.type}\n` : "";
  return `${name}data: ${JSON.stringify(event)}\n\n`;
}
