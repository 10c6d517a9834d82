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

/** The request fails with an HTTP status and the API's error body. Nothing is processed or charged. */
export interface StatusFault {
  /** Discriminant. */
  readonly type: "status";
  /** HTTP status, from 200. */
  readonly status: number;
  /** The message of the error; the API's usual one by default. */
  readonly message?: string | undefined;
  /** More headers, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Replaces the error body: text as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** The connection fails: `fetch` rejects with `TypeError("fetch failed")`. Nothing is processed. */
export interface ConnectionFault {
  /** Discriminant. */
  readonly type: "connection";
}

/** The head of the response is late; all else is as usual. */
export interface DelayFault {
  /** Discriminant. */
  readonly type: "delay";
  /** Delay, in milliseconds. `Infinity` waits until the request is aborted. */
  readonly ms: number;
}

/** Where in a body a fault occurs. */
export interface BodyFault {
  /**
   * How much arrives before: events of a stream, bytes of any other body; 2 events or half of the bytes by default. A
   * stream with fewer events arrives complete.
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

/** The body ends early, without an error: incomplete JSON, or a stream without its end and `[DONE]`. */
export interface TruncateFault extends BodyFault {
  /** Discriminant. */
  readonly type: "truncate";
}

/** Status 200, and something that is not JSON: instead of the whole body, or in a stream as one more event. */
export interface MalformedFault extends BodyFault {
  /** Discriminant. */
  readonly type: "malformed";
  /** The text; by default an HTML page, or half of an event. */
  readonly text?: string | undefined;
}

/** Status 200, and then an error: instead of the whole body, or as the last event of a stream, without `[DONE]`. */
export interface ErrorFault extends BodyFault {
  /** Discriminant. */
  readonly type: "error";
  /** Code of the error; 502 by default. */
  readonly code?: number | undefined;
  /** Message of the error; the API's usual one by default. */
  readonly message?: string | undefined;
  /**
   * Form of the error in a chat, `"bare"` by default. `"bare"`: only `{ error, user_id }`. `"partial"`: with the part
   * so far, which is half of the message with an `error` in its choice, or an ordinary chunk with an `error`.
   */
  readonly form?: "bare" | "partial" | undefined;
}

/**
 * A fault, discriminated by `type`. Faults that affect only the response (`cut`, `truncate`, `malformed`) leave the
 * completion intact: it is charged in full and has a record, as after a real connection that broke.
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

/** Which requests a fault hits. Without any field: the next one, whatever it is. */
export interface FaultMatch {
  /** How many requests it hits; one by default. `Infinity` means until it is removed. */
  readonly times?: number | undefined;
  /** HTTP method; any by default. */
  readonly method?: string | undefined;
  /** Path after `/api/v1`, either exactly (`"/chat/completions"`) or as a pattern (`/^\/keys/`); any by default. */
  readonly path?: string | RegExp | undefined;
}

/** A fault and the requests that it hits. */
export interface PlannedFault extends FaultMatch {
  /** The fault. */
  readonly fault: Fault;
}

/** The faults to come. */
export interface FaultPlan {
  /** Adds a fault, and returns a function that removes it. */
  add(fault: Fault, match?: FaultMatch): () => void;
  /** The fault that hits a request, if any: the oldest that matches. */
  take(request: FakeRequest): Fault | undefined;
}

/** Creates the faults of a fake: those planned from the start, and those added. */
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

/** The response to a refused request. */
export function refuse({ status, message, headers, body }: StatusFault): Answer {
  const answer = problem(status, message);
  return {
    status,
    headers: { ...answer.headers, ...headers },
    body: body === undefined ? answer.body : [typeof body === "string" ? body : JSON.stringify(body)],
  };
}

/** The body of an error with status 200. */
export function errorBody({ code = 502, message = usualMessage(code) }: ErrorFault) {
  return { error: { message, code, metadata: { provider_name: null } }, user_id: "user_fake" };
}

/** Replaces a response, if a fault affects all of it. */
export function replaceAnswer(answer: Answer, fault: Fault | undefined): Answer {
  // Chats have their own forms of errors.
  if (fault?.type === "error" && answer.headers["x-generation-id"] === undefined) return json(errorBody(fault));
  if (fault?.type !== "malformed" || isStream(answer)) return answer;
  const text = fault.text ?? "<!DOCTYPE html>\n<html><body><h1>502 Bad Gateway</h1></body></html>\n";
  return { ...answer, headers: { ...answer.headers, "content-type": "text/html" }, body: [text] };
}

/**
 * Yields the pieces of a response as they arrive. Pieces lost with the connection are generated anyway: the server does
 * not notice before the end.
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
