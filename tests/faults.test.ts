import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { type EventStream, OpenRouterCore, type OpenRouterOptions, type StreamOptions } from "../src/core.js";
import { chatCollectStream } from "../src/funcs/chatCollectStream.js";
import { type ChatStreamError, chatSend } from "../src/funcs/chatSend.js";
import { filesDownload } from "../src/funcs/filesDownload.js";
import { generationsGetGeneration } from "../src/funcs/generationsGetGeneration.js";
import type { ChatStreamChunk } from "../src/models/chat.js";
import type { Result } from "../src/result.js";
import { serve } from "./loopback.js";
import { KEY } from "./support.js";

/** A row of docs/faults.md, and how the fault is produced. */
interface Fault {
  fault: string;
  call: "lookup" | "chat" | "stream" | "download" | "collect";
  /** Name of the error that the caller sees. */
  error: string;
  /** The fields of the error that help. */
  carries?: string;
  /** Whether the call is retried. */
  retried: boolean;
  answer?: (response: ServerResponse, request: IncomingMessage) => unknown;
  core?: OpenRouterOptions;
  options?: StreamOptions;
  request?: Record<string, unknown>;
  /** Aborts the signal of the call after so many milliseconds. */
  abortAfterMs?: number;
}

const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) =>
    response.writeHead(code, headers).end(JSON.stringify({ error: { code, message: "as you wished" } }));
const body =
  (text: string, headers = {}) =>
  (response: ServerResponse) =>
    response.writeHead(200, headers).end(text);
const chunk = (more = {}) =>
  `data: ${JSON.stringify({ id: "gen-1", object: "chat.completion.chunk", created: 1, model: "m", choices: [], ...more })}\n\n`;
const stream =
  (text: string, end: "end" | "destroy" | "stall" = "end") =>
  (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream" }).write(text);
    if (end !== "stall") setTimeout(() => response[end](), 10);
  };
/** A response as React Native's `fetch` gives it. */
const withoutBody = (response: Response) => ({
  ok: response.ok,
  status: response.status,
  headers: response.headers,
  text: () => response.text(),
});
const stall = () => {};
const cut = (response: ServerResponse) => response.destroy();

const faults: Fault[] = [
  {
    fault: "the request cannot be built (a BigInt, a cycle, `..` in a path)",
    call: "chat",
    error: "InvalidRequestError",
    carries: "`message`: what to change; `cause`",
    retried: false,
    request: { seed: 1n },
  },
  {
    fault: "the key has a character that headers do not allow",
    call: "lookup",
    error: "InvalidRequestError",
    carries: "`message`, without the key",
    retried: false,
    core: { apiKey: `${KEY}\n` },
  },
  {
    fault: "the `apiKey` callback throws",
    call: "lookup",
    error: "UnexpectedClientError",
    carries: "`cause`",
    retried: false,
    core: { apiKey: () => Promise.reject(new Error("vault")) },
  },
  {
    fault: "GET, PUT, DELETE: no connection, or cut before the head",
    call: "lookup",
    error: "ConnectionError",
    carries: "`cause`",
    retried: true,
    answer: cut,
  },
  {
    fault: "POST, PATCH: no connection, or cut before the head",
    call: "chat",
    error: "ConnectionError",
    carries: "`cause`",
    retried: false,
    answer: cut,
  },
  {
    fault: "any method: cut in the body, unless its JSON was complete",
    call: "lookup",
    error: "ConnectionError",
    carries: "`cause`, `generationId`; `rawText`: what arrived",
    retried: false,
    answer: (response) => {
      response.writeHead(200, { "content-length": 100 }).write('{"data":');
      setTimeout(() => response.destroy(), 10);
    },
  },
  {
    fault: "no complete response within `timeoutMs`",
    call: "chat",
    error: "RequestTimeoutError",
    carries: "`timeoutMs`; `rawText`: what arrived",
    retried: false,
    answer: stall,
    options: { timeoutMs: 60 },
  },
  {
    fault: "the signal aborts",
    call: "chat",
    error: "RequestAbortedError",
    carries: "`cause`: the signal's reason; `rawText`: what arrived",
    retried: false,
    answer: stall,
    abortAfterMs: 30,
  },
  {
    fault: "GET, PUT, DELETE: 502; likewise 408, 500, 503, 504, 524",
    call: "lookup",
    error: "BadGatewayResponseError",
    carries: "`statusCode`, `body`, `code`, `metadata`, `providerName`, `generationId`",
    retried: true,
    answer: status(502),
  },
  {
    fault: "POST, PATCH: 502; likewise 408, 500, 503, 504, 524",
    call: "chat",
    error: "BadGatewayResponseError",
    carries: "as above",
    retried: false,
    answer: status(502),
  },
  {
    fault: "any method: 429; likewise 529",
    call: "chat",
    error: "TooManyRequestsResponseError",
    carries: "as above; `retryAfterMs`, if the server names a time",
    retried: true,
    answer: status(429),
  },
  {
    fault: "429 with a `Retry-After` beyond the time limit",
    call: "chat",
    error: "TooManyRequestsResponseError",
    carries: "as above",
    retried: false,
    answer: status(429, { "retry-after": "3600" }),
  },
  {
    fault: "402; likewise any other documented status",
    call: "chat",
    error: "PaymentRequiredResponseError",
    carries: "as above",
    retried: false,
    answer: status(402),
  },
  {
    fault: "402 whose body is cut or stops midway; likewise any other status",
    call: "chat",
    error: "PaymentRequiredResponseError",
    carries: "as above; `body`: what arrived within 2 s, as text",
    retried: false,
    answer: (response) => {
      response.writeHead(402, { "content-length": 100 }).write('{"error":{');
      setTimeout(() => response.destroy(), 10);
    },
  },
  {
    fault: "a status that is not documented for the function",
    call: "chat",
    error: "OpenRouterDefaultError",
    carries: "`statusCode`, `body`",
    retried: false,
    answer: status(418),
  },
  {
    fault: "a redirect",
    call: "chat",
    error: "OpenRouterDefaultError",
    carries: "`headers`: `location`",
    retried: false,
    answer: status(307, { location: "/elsewhere" }),
  },
  {
    fault: "status 200, but the body is an error (here with code 502)",
    call: "chat",
    error: "BadGatewayResponseError",
    carries: "as above; the class is that of its `code`",
    retried: false,
    answer: body('{"error":{"code":502,"message":"provider"}}'),
  },
  {
    fault: "status 200, but the body is an error with a word for its status (here `overloaded_error`)",
    call: "chat",
    error: "ProviderOverloadedResponseError",
    carries: "as above; `statusCode` is what the word means",
    retried: false,
    answer: body('{"error":{"type":"overloaded_error","message":"busy"}}'),
  },
  {
    fault: "status 200, but the body is not JSON, or cut short",
    call: "chat",
    error: "ResponseValidationError",
    carries: "`rawText`",
    retried: false,
    answer: body('{"id":"gen-1","choi'),
  },
  {
    fault: "status 200, but a promised field is missing",
    call: "lookup",
    error: "ResponseValidationError",
    carries: "`rawValue`, `issues`",
    retried: false,
    answer: body('{"id":"gen-1"}'),
  },
  {
    fault: "a stream was requested, but something else arrived",
    call: "stream",
    error: "ResponseValidationError",
    carries: "`rawValue`, `rawText`",
    retried: false,
    answer: body("{}", { "content-type": "application/json" }),
  },
  {
    fault: "stream: an event with an `error`",
    call: "stream",
    error: "BadGatewayResponseError",
    carries: "as above; `body`: the event",
    retried: false,
    answer: stream(chunk() + chunk({ error: { code: 502, message: "provider" } })),
  },
  {
    fault: "bytes were expected, but JSON or a page arrived, not as an attachment",
    call: "download",
    error: "ResponseValidationError",
    carries: "`rawText`",
    retried: false,
    answer: body("<html>busy</html>", { "content-type": "text/html" }),
  },
  {
    fault: "stream: an event with an error and a word for its status (here `rate_limit_error`)",
    call: "stream",
    error: "TooManyRequestsResponseError",
    carries: "as above",
    retried: false,
    answer: stream(`${chunk()}event: error\ndata: {"type":"error","error":{"type":"rate_limit_error"}}\n\n`),
  },
  {
    fault: "stream: an SSE event named `error` without an error in it",
    call: "stream",
    error: "OpenRouterDefaultError",
    carries: "`body`: the event; a plain text is the `message`",
    retried: false,
    answer: stream(`${chunk()}event: error\ndata: {}\n\n`),
  },
  {
    fault: "stream: the `fetch` cannot stream, such as React Native's own",
    call: "stream",
    error: "ResponseValidationError",
    carries: "`message`: what to use instead; `rawText`: all that arrived",
    retried: false,
    answer: stream(`${chunk()}data: [DONE]\n\n`),
    core: {
      fetch: async (request, init) => withoutBody(await fetch(request, init)) as Response,
    },
  },
  {
    fault: "a stream that is cancelled while `chatCollectStream` reads it",
    call: "collect",
    error: "StreamIncompleteError",
    carries: "`generationId`, `lastEvent`, `usage`; beside it `partial`: what arrived",
    retried: false,
    answer: stream(chunk(), "stall"),
  },
  {
    fault: "stream: an event that cannot be read",
    call: "stream",
    error: "ResponseValidationError",
    carries: "`rawText`: the event",
    retried: false,
    answer: stream(`${chunk()}data: {\n\n`),
  },
  {
    fault: "stream: the end comes before `[DONE]`",
    call: "stream",
    error: "StreamIncompleteError",
    carries: "`generationId`, `lastEvent`, `usage`",
    retried: false,
    answer: stream(chunk()),
  },
  {
    fault: "stream: the connection breaks",
    call: "stream",
    error: "StreamIncompleteError",
    carries: "`generationId`, `lastEvent`, `usage`, `cause`",
    retried: false,
    answer: stream(chunk(), "destroy"),
  },
  {
    fault: "stream: no event within `idleTimeoutMs`, comments or not",
    call: "stream",
    error: "RequestTimeoutError",
    carries: "`timeoutMs`",
    retried: false,
    answer: stream(`${chunk()}: OPENROUTER PROCESSING\n\n`, "stall"),
    options: { idleTimeoutMs: 50 },
  },
  {
    fault: "stream: the signal aborts",
    call: "stream",
    error: "RequestAbortedError",
    carries: "`cause`: the signal's reason",
    retried: false,
    answer: stream(chunk(), "stall"),
    abortAfterMs: 50,
  },
];

/** The error that a call ends in, be it its result or the last item of its stream. */
async function errorOf(result: Result<unknown, Error>, collects: boolean): Promise<Error | undefined> {
  if (!result.ok) return result.error;
  const { value } = result;
  if (typeof value !== "object" || value === null || !(Symbol.asyncIterator in value)) return undefined;
  let last: Result<unknown, Error> | undefined;
  if (collects) {
    const stream = value as EventStream<ChatStreamChunk, ChatStreamError>;
    setTimeout(() => stream.cancel(), 30);
    return (await chatCollectStream(stream)).error;
  }
  for await (const item of value as AsyncIterable<Result<unknown, Error>>) last = item;
  return last?.ok === false ? last.error : undefined;
}

describe("the faults table", () => {
  const shown: string[] = [];

  test.each(faults)(
    "$fault",
    async ({ call, error, retried, answer, core, options, request, abortAfterMs, ...row }) => {
      let attempts = 0;
      const { serverURL } = await serve((incoming, response) => {
        attempts++;
        answer?.(response, incoming);
      });
      const retryConfig = { strategy: "backoff" } as const;
      const client = new OpenRouterCore({ apiKey: KEY, serverURL, retryConfig, ...core });
      const controller = new AbortController();
      if (abortAfterMs) setTimeout(() => controller.abort(), abortAfterMs);
      const settings = { signal: controller.signal, ...options };

      const messages = [{ role: "user", content: "Hello" }] as const;
      const result: Result<unknown, Error> =
        call === "lookup"
          ? await generationsGetGeneration(client, { id: "gen-1" }, settings)
          : call === "download"
            ? await filesDownload(client, { file_id: "f" }, settings)
            : await chatSend(client, { messages: [...messages], stream: call !== "chat", ...request }, settings);
      expect((await errorOf(result, call === "collect"))?.name).toBe(error);
      expect(attempts > 1).toBe(retried);

      const where =
        call === "stream" && result.ok ? "last item" : call === "collect" ? "result of collecting" : "result";
      shown.push(`| ${row.fault} | \`${error}\` | ${where} | ${row.carries} | ${retried ? "yes" : "no"} |`);
    },
  );

  test("is what docs/faults.md shows", async () => {
    await expect(
      `${[
        "# Faults",
        "",
        "What can go wrong with a call: the error that you get, where, and whether the call is retried by default. Calls never",
        "throw or reject; neither does iterating a stream. `tests/faults.test.ts` produces each fault on a real connection and",
        "writes this page.",
        "",
        "Not a fault: a completion that the provider breaks off midway. You pay for it, so it is a value, with the partial text in",
        "`choices[0].message` (or in the events so far) and an `error` in the choice. Check `choices[0].error` or",
        "`finish_reason`.",
        "",
        "Nor is any of these:",
        "",
        "- a complete JSON response whose connection then breaks or stays open",
        "- an SSE event with an unknown name, which is passed on, or with JSON that is not an event, which is skipped",
        "- a field that is missing, null or of another type, unless code cannot go on without it",
        "- anything after `[DONE]`, which ends a stream",
        "",
        "If a response had begun, the error has its `generationId`.",
        "",
        "| Fault | Error | Where | It carries | Retried |",
        "| --- | --- | --- | --- | --- |",
        ...shown,
      ].join("\n")}\n`,
    ).toMatchFileSnapshot("../docs/faults.md");
  });
});
