import { StreamIncompleteError } from "./errors/StreamIncompleteError.js";
import { responses } from "./lib/call/responses.js";
import { type Events, textOf } from "./lib/collect/collect.js";
import { isRecord } from "./lib/isRecord.js";
import { tellFailure } from "./lib/jobs/failure.js";
import { type Result, unwrap } from "./result.js";

/** The response behind a result, whose body has become the value or the error. */
export interface ResponseInfo {
  /** HTTP status. */
  readonly status: number;
  /** Response headers, such as those of rate limits. */
  readonly headers: Headers;
  /** Identifier of the generation (`gen-…`), if the server sent one; for a stream, if it is known by now. */
  readonly generationId: string | undefined;
  /** Number of attempts. */
  readonly attempts: number;
  /** Time from the start of the call to its result, in milliseconds; for a stream, to its head. */
  readonly durationMs: number;
}

/**
 * Returns the response behind a result: status, headers, generation, attempts and duration.
 *
 * Takes the result of a call, its value (from the class client or a hook, too) or its stream. Undefined if no response came,
 * and for anything else: a copy of a value has no response.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, OpenRouterCore, responseOf } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await creditsGetCredits(core);
 * console.log(responseOf(result)?.status, responseOf(result)?.headers.get("x-ratelimit-remaining"));
 * ```
 */
export function responseOf(resultOrValue: object | null | undefined): ResponseInfo | undefined {
  const received = resultOrValue && responses.get(resultOrValue);
  if (!received) return undefined;
  const { answer, attempts, durationMs } = received;
  const { status, headers } = answer.response;
  return { status, headers, generationId: answer.generationId, attempts, durationMs };
}

/**
 * How a stream is written: `sse` as the API writes it, `text` as nothing but the text that the model says, `json` as lines of
 * JSON, one for each event.
 */
export type ResponseFormat = "sse" | "text" | "json";

/** Settings of `toReadableStream`. */
export interface ReadableStreamOptions {
  /** How the events are written; `sse` if left out. */
  readonly format?: ResponseFormat | undefined;
}

/** Settings of `toResponse`. */
export interface ToResponseOptions {
  /**
   * How the body is written. If left out, `sse` for a stream and `json` for anything else. With `text`, a whole answer is its
   * text, too.
   */
  readonly format?: ResponseFormat | undefined;
  /** Further headers, also instead of those that are set by default; errors get them, too. */
  readonly headers?: NonNullable<ResponseInit["headers"]> | undefined;
}

/**
 * Makes a standard `Response` of what a call gave, to hand it on to a browser: of a result or the promise of one, of a stream,
 * of the events of a tool run, or of a plain value. Never rejects.
 *
 * A stream is written as it is read, and a client that goes away ends the request behind it. Values are JSON, binary answers
 * stay bytes. An error has the status and the body that the API would give it, `{ error: { code, message, metadata } }`, with
 * `Retry-After`; within a stream it is an event. So a function or a hook of this package whose `serverURL` leads here sees
 * the same typed error. Failures of this side are 400 for `InvalidRequestError`, 499 for `RequestAbortedError`, 504 for
 * `RequestTimeoutError`, 500 for `UnexpectedClientError` and whatever is none of our errors, and 502 for the others; a
 * stream that broke off is one without `[DONE]`. What these two and `ConnectionError` say is not shown.
 *
 * The text of a stream (`text`) is what `useCompletion` of the AI SDK reads with `streamProtocol: "text"`. It waits for the
 * first piece, so that an error before it still has its status; a later one breaks the connection.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { toResponse } from "openrouter-fn/response.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 *
 * export async function POST(request: Request): Promise<Response> {
 *   const { question } = await request.json();
 *   const messages = [{ role: "user" as const, content: `${question}` }];
 *   const answer = chatSend(core, { model: "openai/gpt-5-mini", messages, stream: true }, { signal: request.signal });
 *   return toResponse(answer);
 * }
 * ```
 */
export async function toResponse(answer: unknown, options?: ToResponseOptions): Promise<Response> {
  let own = new Headers();
  let headers = new Headers();
  let status = 200;
  let body: ReadableStream<Uint8Array> | string | null = null;
  try {
    const given = await answer;
    const value = isResult(given) ? unwrap(given) : given;
    const { format = isStream(value) ? "sse" : "json" } = options ?? {};
    if (value instanceof Response) {
      body = value.body;
      for (const name of ["content-type", "content-disposition"]) {
        const text = value.headers.get(name);
        if (text) headers.set(name, text);
      }
    } else {
      headers.set("content-type", isStream(value) || format === "text" ? TYPES[format] : "application/json");
      if (isStream(value)) {
        const lines = write(value, format);
        body = readable(lines, format === "text" ? await lines.next() : "");
        headers.set("cache-control", "no-cache, no-transform");
        headers.set("x-accel-buffering", "no"); // nginx would hold the events back
        const { generationId } = value as Events<unknown, unknown>;
        if (generationId) headers.set("x-generation-id", generationId);
      } else body = format === "text" ? textIn(value) : (JSON.stringify(value) ?? "null");
    }
    own = new Headers(options?.headers);
  } catch (error) {
    if (body instanceof ReadableStream) body.cancel().catch(() => {});
    const told = tellFailure(error);
    ({ status, headers } = told);
    body = told.body;
  }
  own.forEach((text, name) => {
    if (status === 200 || name !== "content-type") headers.set(name, text);
  });
  return new Response(body, { status, headers });
}

/**
 * The body that `toResponse` writes of a stream, for what takes a `ReadableStream` of bytes. It is read as it is wanted, and
 * cancelling it ends the request. In the format `text` an error breaks it; otherwise the last event or line tells of it.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { toReadableStream } from "openrouter-fn/response.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const answer = await chatSend(core, { messages: [{ role: "user", content: "Hello" }], stream: true });
 * if (answer.ok) {
 *   const lines = toReadableStream(answer.value, { format: "json" });
 *   for await (const line of lines.pipeThrough(new TextDecoderStream())) process.stdout.write(line);
 * }
 * ```
 */
export function toReadableStream(
  stream: AsyncIterable<unknown>,
  options?: ReadableStreamOptions,
): ReadableStream<Uint8Array> {
  return readable(write(stream, options?.format ?? "sse"));
}

const TYPES = {
  sse: "text/event-stream; charset=utf-8",
  text: "text/plain; charset=utf-8",
  json: "application/x-ndjson",
} as const satisfies Record<ResponseFormat, string>;

/** A stream as it is written, piece by piece. */
interface Lines {
  /** Gives undefined at the end. Rejects in the format `text` alone, with what the stream failed with. */
  next(): Promise<string | undefined>;
  leave(): Promise<void>;
}

function readable(lines: Lines, first?: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const text = first || (await lines.next());
        first = "";
        if (text) controller.enqueue(encoder.encode(text));
        else controller.close();
      },
      cancel: lines.leave,
    },
    { highWaterMark: 0 },
  );
}

function write(stream: AsyncIterable<unknown>, format: ResponseFormat): Lines {
  let items: AsyncIterator<unknown> | undefined;
  let isNamed = false;
  let isOver = false;
  const open = () => {
    items ??= stream[Symbol.asyncIterator]();
    return items;
  };
  const leave = async () => {
    isOver = true;
    try {
      await open().return?.();
    } catch {} // it is left all the same
  };
  const lineOf = (event: unknown) => {
    const json = JSON.stringify(event) ?? "null";
    if (format === "json") return `${json}\n`;
    const type = isRecord(event) ? `${event["type"]}` : "";
    isNamed = /^(?!response\.|undefined)[\w.-]+$/.test(type); // the API names the events of messages, and no others
    return `${isNamed ? `event: ${type}\n` : ""}data: ${json}\n\n`;
  };
  const next = async (): Promise<string | undefined> => {
    try {
      while (!isOver) {
        const item = await open().next();
        if (item.done) {
          isOver = true;
          const { isCancelled } = stream as Events<unknown, unknown>;
          if (format === "sse" && !isCancelled) return `${isNamed ? "event: data\n" : ""}data: [DONE]\n\n`;
        } else {
          const event = isResult(item.value) ? unwrap(item.value) : item.value;
          const text = format === "text" ? textIn(event, true) : lineOf(event);
          if (text) return text;
        }
      }
    } catch (error) {
      leave();
      if (format === "text") throw error;
      if (format === "sse" && error instanceof StreamIncompleteError) return; // told by a stream without its end mark
      const { status: code, error: told } = tellFailure(error);
      return lineOf({ ...(isNamed && { type: "error" }), error: { ...told, code } });
    }
    return;
  };
  return { next, leave };
}

function isResult(value: unknown): value is Result<unknown, unknown> {
  return isRecord(value) && typeof value["ok"] === "boolean" && ("value" in value || "error" in value);
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return isRecord(value) && Symbol.asyncIterator in value;
}

/** The text of an answer or an event, of whichever API or of a tool run. Throws where a chat says that its provider failed. */
function textIn(value: unknown, isEvent?: boolean): string {
  if (!isRecord(value)) return textOf(value);
  const { chunk, answer, choices, output, content, delta, type } = value;
  if (chunk || answer) return textIn(chunk || answer, isEvent);
  if (Array.isArray(choices)) {
    const choice: unknown = choices.find((choice) => !Number(choice?.index));
    if (!isRecord(choice)) return "";
    if (isEvent && choice["finish_reason"] === "error") {
      const fields = { generationId: undefined, lastEvent: value, usage: undefined };
      throw new StreamIncompleteError("The provider failed half-way", fields);
    }
    return textIn(choice["delta"] ?? choice["message"]);
  }
  if (Array.isArray(output)) return output.map((item) => (item?.type === "message" ? textIn(item) : "")).join("");
  if (isRecord(delta)) return textOf(delta["text"]);
  return textOf(type === "response.output_text.delta" ? delta : content);
}
