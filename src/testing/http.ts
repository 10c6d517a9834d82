import { isRecord } from "../lib/isRecord.js";

/** A request to the fake. */
export interface FakeRequest {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path after `/api/v1`, for example `/chat/completions`; the whole path if the address has no `/api/v1`. */
  readonly path: string;
  /** Parameters of the query; a list if a name occurs more than once. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Headers by their lower-case names. `authorization` is among them: the key of a test is no secret. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON, or a `FormData` if it is a form with files; the text if it is neither, undefined without a body.
   */
  readonly body: unknown;
}

/** A piece of a body. In a stream, a string is an event or a comment. */
export type Piece = string | Uint8Array;

/** A response before it is sent. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** Headers by their lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body in pieces, each generated when it is read. */
  readonly body: Iterable<Piece> | AsyncIterable<Piece>;
}

/** A JSON response. `padding` goes before it. */
export function json(value: unknown, status = 200, headers: Answer["headers"] = {}, padding = ""): Answer {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: [padding, JSON.stringify(value)],
  };
}

const MESSAGES: Readonly<Record<number, string>> = {
  400: "Invalid request parameters",
  401: "Missing Authentication header",
  402: "Insufficient credits. Add more using https://openrouter.ai/settings/credits",
  403: "Only management keys can perform this operation",
  404: "Resource not found",
  408: "Request timed out",
  409: "Resource conflict",
  413: "Request payload too large",
  422: "Invalid argument",
  429: "Rate limit exceeded",
  500: "Internal Server Error",
  503: "Service temporarily unavailable",
  524: "Request timed out. Please try again later.",
};

/** The API's usual message for a status. */
export function usualMessage(code: number): string {
  return MESSAGES[code] ?? "Provider returned error";
}

/** An error in the API's usual form, with the usual message by default. */
export function problem(code: number, message = usualMessage(code)): Answer {
  return json({ error: { message, code } }, code);
}

/** An error in the API's form for malformed requests. */
export function misshapen(message: string): Answer {
  return json({ success: false, error: { name: "ZodError", message } }, 400);
}

/** Converts a `Response`. The body of a stream is split into events. */
export function fromResponse({ status, headers, body }: Response): Answer {
  const answer = { status, headers: Object.fromEntries(headers) };
  return { ...answer, body: body ? piecesOf(body, isStream(answer)) : [] };
}

async function* piecesOf(body: ReadableStream<Uint8Array>, isStream: boolean): AsyncGenerator<Piece, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const { value } = await reader.read();
      if (!value) break;
      if (!isStream) yield value;
      else {
        text += decoder.decode(value, { stream: true });
        for (let end = text.indexOf("\n\n") + 2; end > 1; end = text.indexOf("\n\n") + 2) {
          yield text.slice(0, end);
          text = text.slice(end);
        }
      }
    }
    if (text) yield text;
  } finally {
    await reader.cancel();
  }
}

/** The body of a response as text. */
export async function textOf({ body }: Answer): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of body) text += typeof piece === "string" ? piece : decoder.decode(piece, { stream: true });
  return text;
}

/** Whether a response is a stream of events. */
export function isStream({ headers }: Pick<Answer, "headers">): boolean {
  return /^text\/event-stream/i.test(headers["content-type"] ?? "");
}

/** Whether a piece is an event, not a comment. */
export function isEvent(piece: Piece): boolean {
  return typeof piece === "string" && /^(event|data):/.test(piece);
}

/** Reads a request, for `fake.requests`. */
export async function readRequest(request: Request): Promise<FakeRequest> {
  const { pathname, searchParams } = new URL(request.url);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(searchParams.keys())) {
    const [first = "", ...more] = searchParams.getAll(name);
    query[name] = more.length > 0 ? [first, ...more] : first;
  }
  return {
    method: request.method,
    path: pathname.replace(/^.*?\/api\/v1(?=\/)/, ""),
    query,
    headers: Object.fromEntries(request.headers),
    body: await readBody(request),
  };
}

/** The fields of a JSON body; none if it is anything else. */
export function fieldsOf({ body }: FakeRequest): Readonly<Record<string, unknown>> {
  return isRecord(body) ? body : {};
}

async function readBody(request: Request): Promise<unknown> {
  const bytes = await request.arrayBuffer();
  const type = request.headers.get("content-type") ?? "";
  const form = /^multipart\/form-data/i.test(type) && new Response(bytes, { headers: { "content-type": type } });
  return (form && (await form.formData().catch(() => undefined))) || parse(new TextDecoder().decode(bytes));
}

function parse(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

/** Waits; rejects with the signal's reason when it aborts. `Infinity` waits only for that. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const wake = () => {
      signal.removeEventListener("abort", abort);
      resolve();
    };
    const timer = ms === Number.POSITIVE_INFINITY ? undefined : setTimeout(wake, ms);
    signal.addEventListener("abort", abort, { once: true });
  });
}

/** The outcome of work; rejects with the signal's reason if it aborts first. */
export function orAbort<Outcome>(work: Promise<Outcome>, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort);
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}

/** A request being answered, and what aborts it. */
export interface Call {
  /** Aborts the response. */
  readonly signal: AbortSignal;
  /** Keeps alive what the signal depends on: that of a Request never fires once the Request is garbage collected. */
  readonly origins: readonly unknown[];
}

/**
 * Sends a response. Pieces are generated only as the body is read. When the request is aborted or the body cancelled,
 * the signal of `pieces` aborts, and no more are generated.
 */
export function respond(
  { status, headers }: Answer,
  pieces: (signal: AbortSignal) => AsyncGenerator<Piece>,
  call: Call,
): Response {
  const encoder = new TextEncoder();
  const over = new AbortController();
  const source = pieces(over.signal);
  const leave = (reason: unknown) => {
    over.abort(reason);
    source.return(undefined).catch(() => {});
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const abort = () => {
          controller.error(call.signal.reason);
          leave(call.signal.reason);
        };
        call.signal.addEventListener("abort", abort, { signal: over.signal });
      },
      async pull(controller) {
        try {
          const { done, value } = await source.next();
          if (!done) return controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        over.abort();
      },
      cancel: leave,
    },
    { highWaterMark: 0 },
  );
  const bodyless = [204, 205, 304].includes(status);
  return new Response(bodyless ? null : body, { status, headers });
}
