import { StreamIncompleteError } from "./errors/StreamIncompleteError.js";
import { receivedOf } from "./lib/call/responses.js";
import { type Events, textOf } from "./lib/collect/collect.js";
import { leave } from "./lib/collect/leavable.js";
import { errorResponse, tellError } from "./lib/jobs/failure.js";

/** The response behind a result, without its body. */
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
  const received = receivedOf(resultOrValue);
  if (!received) return;
  const { answer, ...counts } = received;
  const { response, generationId } = answer;
  return { status: response.status, headers: response.headers, generationId, ...counts };
}

/**
 * How a stream is written. `sse`: as the API writes it. `text`: only the text of the model. `json`: one line of JSON
 * per event, and one for an error.
 */
export type ResponseFormat = "sse" | "text" | "json";

/** Settings of `toReadableStream`. */
export interface ReadableStreamOptions {
  /** How the events are written; `sse` by default. */
  readonly format?: ResponseFormat | undefined;
}

/** Settings of `toResponse`. */
export interface ToResponseOptions {
  /**
   * How the body is written; by default `sse` for a stream and `json` for anything else. With `text`, a complete
   * response is its text, too.
   */
  readonly format?: ResponseFormat | undefined;
  /** Headers to add, or to replace default ones; errors get them, too. */
  readonly headers?: NonNullable<ResponseInit["headers"]> | undefined;
}

/**
 * Turns the outcome of a call into a standard `Response`, for example for a browser. Takes a result or a promise of
 * one, a stream, the events of a tool run, or a plain value. Never rejects.
 *
 * Streams are written on demand, and a client that leaves ends the request behind them. Values are JSON; binary
 * responses stay bytes. An error has the status and body of the API, `{ error: { code, message, metadata } }`, with
 * `Retry-After`; in a stream it is an event. So a function or hook of this package whose `serverURL` leads here gets
 * the same typed error. Errors without a status are 400 for `InvalidRequestError`, 499 for `RequestAbortedError` and
 * 504 for `RequestTimeoutError`; any other is 502, or 500 if it is not from this package, with its message withheld. A
 * stream that broke off lacks `[DONE]`.
 *
 * With `text`, `useCompletion` of the AI SDK can read a chat stream, or pieces of text as from `chatTextStream`, with
 * `streamProtocol: "text"`; an error breaks the connection. Proxies such as nginx may need
 * `headers: { "x-accel-buffering": "no" }`.
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
  let headers = new Headers();
  try {
    const given = await answer;
    headers = new Headers(options?.headers);
    const value = contentOf(given);
    const format = options?.format;
    let type: string | null = format === "text" ? "text/plain;charset=utf-8" : "text/event-stream";
    let body: BodyInit | null;
    if (Object(value)[Symbol.asyncIterator]) {
      body = toReadableStream(value as AsyncIterable<unknown>, options);
      if (format === "json") type = "application/x-ndjson";
    } else if (value instanceof Response) {
      type = value.headers.get("content-type");
      body = value.body;
    } else if (format === "text") body = textIn(value);
    else {
      type = "application/json";
      body = JSON.stringify(value);
    }
    if (type && !headers.has("content-type")) headers.set("content-type", type);
    return new Response(body, { headers });
  } catch (thrown) {
    try {
      return errorResponse(thrown, headers);
    } catch {
      return errorResponse(undefined, headers); // what cannot be told
    }
  }
}

/**
 * Turns a stream into a `ReadableStream` of bytes, like the body of `toResponse`. It is read on demand, and cancelling
 * it ends the request. With `text`, an error breaks it; otherwise the last event or line is the error.
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
 *   console.log(await new Response(lines).text());
 * }
 * ```
 */
export function toReadableStream(
  stream: AsyncIterable<unknown>,
  options?: ReadableStreamOptions,
): ReadableStream<Uint8Array> {
  const format = options?.format ?? "sse";
  let items: AsyncIterator<unknown>;
  let name: string | undefined; // of the last event
  const write = (event: unknown) => {
    if (format === "text") return textIn(event);
    const line = `${JSON.stringify(event)}\n`;
    if (format === "json") return line;
    name = /^(?!resp|undef)\w+$/.exec(Object(event).type)?.[0]; // the API names the events of messages, and no others
    return `${name ? `event: ${name}\n` : ""}data: ${line}\n`;
  };
  return new ReadableStream<Uint8Array>(
    {
      async start() {
        items = stream[Symbol.asyncIterator]();
      },
      async pull(controller) {
        let text = "";
        let isOver: boolean | undefined;
        try {
          const { done, value } = await items.next();
          isOver = done;
          if (!done) text = write(contentOf(value));
          else if (format === "sse" && !(stream as Events<unknown, unknown>).isCancelled) text = "data: [DONE]\n\n";
        } catch (thrown) {
          leave(items); // should it be the event that cannot be written
          if (format === "text") throw thrown;
          isOver = true;
          // An event stream shows an early end by lacking its closing mark.
          if (format === "json" || !(thrown instanceof StreamIncompleteError)) {
            text = write({ type: name && "error", error: tellError(thrown) });
          }
        }
        controller.enqueue(new TextEncoder().encode(text)); // even if empty: without a chunk, `pull` would not be called again
        if (isOver) controller.close();
      },
      cancel: async () => void leave(items),
    },
    { highWaterMark: 0 },
  );
}

/** The value of a result, and anything else as it is; throws the error of a result. */
function contentOf(given: unknown): unknown {
  const { ok, value = given, error } = Object(given);
  if (ok === false && error) throw error;
  return ok ? value : given;
}

/** The text of a chat completion or chunk; a piece of text as it is. */
function textIn(value: unknown): string {
  const { delta, message, finish_reason } = Object(Object(value).choices?.[0]);
  if (delta && finish_reason === "error") throw value;
  return textOf((delta ?? message)?.content ?? value);
}
