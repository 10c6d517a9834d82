import type { Outcome } from "./completion.js";
import type { ErrorFault } from "./faults.js";

/** One event of a stream. */
export interface StreamEvent {
  /** Its name. */
  readonly type: string;
  /** Whatever else it has. */
  readonly [field: string]: unknown;
}

/** One event of a stream, and how many tokens it adds. */
export type Step = readonly [event: StreamEvent, cost: number];

/** The events of a stream, and what is said at its end. */
export interface Streamed {
  /** Everything up to the last text. */
  readonly steps: Iterable<Step>;
  /** The events after that, once the number of tokens is known. */
  end(tokens: number): readonly StreamEvent[];
  /** The event that tells of an error. */
  failed(error: ErrorFault): StreamEvent;
  /** Why it ends. */
  readonly finishReason: string;
  /** Whether events are numbered, and the stream ends in `[DONE]`. */
  readonly numbered: boolean;
}

/** Puts a stream on the wire. Whoever leaves before the last text cancels it. */
export function* streamed(
  { steps, end, failed, finishReason, numbered }: Streamed,
  error: ErrorFault | undefined,
  finish: (outcome: Outcome) => void,
): Generator<string, void> {
  let tokens = 0;
  let finished = false;
  let sequence_number = 0;
  const write = (event: StreamEvent) =>
    `event: ${event.type}\ndata: ${JSON.stringify(numbered ? { ...event, sequence_number: sequence_number++ } : event)}\n\n`;
  try {
    yield ": OPENROUTER PROCESSING\n\n";
    let left = error ? (error.after ?? 2) : Number.POSITIVE_INFINITY;
    for (const [event, cost] of steps) {
      if (left-- <= 0) break;
      tokens += cost;
      yield write(event);
    }
    finished = true;
    finish({ tokens, finishReason: error ? "error" : finishReason });
    for (const event of error ? [failed(error)] : end(tokens)) yield write(event);
    if (numbered && !error) yield "data: [DONE]\n\n";
  } finally {
    if (!finished) finish({ tokens, finishReason: null });
  }
}
