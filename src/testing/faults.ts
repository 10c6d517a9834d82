import {
  type Answer,
  type FakeRequest,
  isEvent,
  isStream,
  json,
  type Piece,
  problem,
  sleep,
  usualMessage,
} from "./http.js";

/** The request is refused with an HTTP status and the API's error body. Nothing is processed, nothing is charged. */
export interface StatusFault {
  /** Discriminant. */
  readonly type: "status";
  /** HTTP status, from 200. */
  readonly status: number;
  /** The message of the error; what the API usually says if left out. */
  readonly message?: string | undefined;
  /** Further headers, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Instead of the error body: text as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** The connection fails: `fetch` rejects with `TypeError("fetch failed")`. Nothing is processed. */
export interface ConnectionFault {
  /** Discriminant. */
  readonly type: "connection";
}

/** The head of the answer comes late; all else is as usual. */
export interface DelayFault {
  /** Discriminant. */
  readonly type: "delay";
  /** How late, in milliseconds. `Infinity` waits until the request is aborted. */
  readonly ms: number;
}

/** Where in a body a fault strikes. */
export interface BodyFault {
  /**
   * How much still arrives before: events of a stream, bytes of any other body. 2 events or half of the bytes if left
   * out. A stream with fewer events arrives whole.
   */
  readonly after?: number | undefined;
}

/** The body stops in the middle, and stays open until the request is aborted or the body cancelled. */
export interface StallFault extends BodyFault {
  /** Discriminant. */
  readonly type: "stall";
}

/** The connection breaks in the middle of the body: reading it rejects with `TypeError("terminated")`. */
export interface CutFault extends BodyFault {
  /** Discriminant. */
  readonly type: "cut";
}

/** The body ends too early, as if that were all: JSON that does not close, a stream without its end and `[DONE]`. */
export interface TruncateFault extends BodyFault {
  /** Discriminant. */
  readonly type: "truncate";
}

/** Status 200, and something that is not JSON: instead of the whole body, or in a stream as one more event. */
export interface MalformedFault extends BodyFault {
  /** Discriminant. */
  readonly type: "malformed";
  /** What comes instead; an HTML page, or half of an event, if left out. */
  readonly text?: string | undefined;
}

/** Status 200, and then an error: instead of the whole body, or as the last event of a stream, without `[DONE]`. */
export interface ErrorFault extends BodyFault {
  /** Discriminant. */
  readonly type: "error";
  /** Code of the error; 502 if left out. */
  readonly code?: number | undefined;
  /** Message of the error; what the API usually says if left out. */
  readonly message?: string | undefined;
  /**
   * How a chat tells of it, `"bare"` if left out. `"bare"`: as `{ error, user_id }` and nothing else. `"partial"`: beside
   * what there is so far, which is half of the message with an `error` in its choice, or an ordinary chunk with an
   * `error`.
   */
  readonly form?: "bare" | "partial" | undefined;
}

/**
 * What can go wrong, told apart by `type`. Those that only spoil the way back (`cut`, `truncate`, `malformed`) leave a
 * completion whole: it is charged in full and its record can be looked up, as after a real connection that broke.
 */
export type Fault =
  | StatusFault
  | ConnectionFault
  | DelayFault
  | StallFault
  | CutFault
  | TruncateFault
  | MalformedFault
  | ErrorFault;

/** Which requests a fault strikes. Without any field: the next one, whatever it is. */
export interface FaultMatch {
  /** How many requests it strikes, one if left out. `Infinity` goes on until it is taken back. */
  readonly times?: number | undefined;
  /** HTTP method; any if left out. */
  readonly method?: string | undefined;
  /** Path after `/api/v1`, either exactly (`"/chat/completions"`) or as a pattern (`/^\/keys/`); any if left out. */
  readonly path?: string | RegExp | undefined;
}

/** A fault and the requests that it strikes. */
export interface PlannedFault extends FaultMatch {
  /** What goes wrong. */
  readonly fault: Fault;
}

/** The faults to come. */
export interface FaultPlan {
  /** Adds one, and gives a function that takes it back. */
  add(fault: Fault, match?: FaultMatch): () => void;
  /** The fault that strikes a request, if one does: of those that match, the oldest. */
  take(request: FakeRequest): Fault | undefined;
}

/** The faults of a new fake: those planned from the start, and whatever is added. */
export function createFaultPlan(planned: readonly PlannedFault[] = []): FaultPlan {
  const entries = planned.map(newEntry);
  return {
    add(fault, match) {
      const entry = newEntry({ ...match, fault });
      entries.push(entry);
      return () => {
        entry.left = 0;
      };
    },
    take({ method, path }) {
      const struck = entries.find(
        (entry) =>
          entry.left > 0 &&
          (entry.method === undefined || entry.method.toUpperCase() === method) &&
          (entry.path === undefined || fits(entry.path, path)),
      );
      if (struck) struck.left--;
      return struck?.fault;
    },
  };
}

function newEntry(planned: PlannedFault) {
  return { ...planned, left: planned.times ?? 1 };
}

function fits(wanted: string | RegExp, path: string): boolean {
  return typeof wanted === "string" ? wanted === path : path.search(wanted) >= 0;
}

/** The answer of a request that is refused. */
export function refuse({ status, message, headers, body }: StatusFault): Answer {
  const answer = problem(status, message);
  return {
    status,
    headers: { ...answer.headers, ...headers },
    body: body === undefined ? answer.body : [typeof body === "string" ? body : JSON.stringify(body)],
  };
}

/** The body of an error that comes with status 200. */
export function errorBody({ code = 502, message = usualMessage(code) }: ErrorFault) {
  return { error: { message, code, metadata: { provider_name: null } }, user_id: "user_fake" };
}

/** Replaces an answer, where a fault concerns all of it. */
export function replaceAnswer(answer: Answer, fault: Fault | undefined): Answer {
  // A chat tells of an error in forms of its own.
  if (fault?.type === "error" && answer.headers["x-generation-id"] === undefined) return json(errorBody(fault));
  if (fault?.type !== "malformed" || isStream(answer)) return answer;
  const text = fault.text ?? "<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n";
  return { ...answer, headers: { ...answer.headers, "content-type": "text/html" }, body: [text] };
}

/**
 * The pieces of an answer as they arrive. What a broken connection keeps from arriving is made all the same: the server
 * does not learn of it before the end.
 */
export async function* deliver(answer: Answer, fault: Fault | undefined, signal: AbortSignal): AsyncGenerator<Piece> {
  const inTheMiddle = fault?.type === "stall" || fault?.type === "cut" || fault?.type === "truncate";
  const stream = isStream(answer);
  if (!inTheMiddle && !(stream && fault?.type === "malformed")) return yield* answer.body;

  const strikesAfter = stream ? (fault.after ?? 2) : 1;
  const source = each(stream ? answer.body : split(await all(answer.body), fault.after));
  let struck = false;
  try {
    for (let passed = 0; ; ) {
      if (passed === strikesAfter && !struck) {
        struck = true;
        if (fault.type === "stall") await sleep(Number.POSITIVE_INFINITY, signal);
        if (fault.type === "malformed") yield `data: ${fault.text ?? '{"choices":[{"delta":{"content":"'}\n\n`;
      }
      const { done, value: piece } = await source.next();
      if (done) break;
      if (!struck || fault.type === "malformed") yield piece;
      if (!stream || isEvent(piece)) passed++;
    }
  } finally {
    await source.return();
  }
  if (struck && fault.type === "cut") throw new TypeError("terminated");
}

async function* each(pieces: Answer["body"]): AsyncGenerator<Piece, void> {
  yield* pieces;
}

async function all(pieces: Answer["body"]): Promise<Piece[]> {
  const list: Piece[] = [];
  for await (const piece of pieces) list.push(piece);
  return list;
}

function split(pieces: readonly Piece[], after: number | undefined): Piece[] {
  const encoder = new TextEncoder();
  const bytes = Uint8Array.from(
    pieces.flatMap((piece) => [...(typeof piece === "string" ? encoder.encode(piece) : piece)]),
  );
  const place = after ?? bytes.length >> 1;
  return [bytes.slice(0, place), bytes.slice(place)];
}
