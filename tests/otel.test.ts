import { context, propagation, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { OpenRouterCore, type OpenRouterOptions } from "../src/core.js";
import { chatSend } from "../src/funcs/chatSend.js";
import { creditsGetCredits } from "../src/funcs/creditsGetCredits.js";
import { embeddingsGenerate } from "../src/funcs/embeddingsGenerate.js";
import { filesUpload } from "../src/funcs/filesUpload.js";
import { messagesSend } from "../src/funcs/messagesSend.js";
import { responsesSend } from "../src/funcs/responsesSend.js";
import { type OpenTelemetryOptions, openTelemetry, type SpanTracer } from "../src/otel.js";
import { failure, KEY, streamOf, success } from "./support.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const tracer = provider.getTracer("tests");

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
beforeEach(() => exporter.reset());
afterAll(async () => {
  context.disable();
  propagation.disable();
  await provider.shutdown();
});

const CHAT = { model: "acme/one", messages: [{ role: "user" as const, content: "my secret" }] };
const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, cost: 0.01 };
const answer = (rest: object = {}) => ({
  id: "gen-1",
  object: "chat.completion",
  created: 1,
  model: "acme/one-2026",
  choices: [
    { index: 0, message: { role: "assistant", content: '{"model":"no","finish_reason":"no"}' }, finish_reason: "stop" },
  ],
  usage,
  ...rest,
});
const streamed = (...events: unknown[]) =>
  new Response(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });

/** A traced core, and the bodies that it sent. */
function traced(
  reply: (attempt: number) => Response | Promise<Response> = () => Response.json(answer()),
  options: OpenTelemetryOptions = {},
  core: OpenRouterOptions = {},
) {
  const bodies: Record<string, unknown>[] = [];
  const fetch = async (request: Request, init?: RequestInit) => {
    const text = await request.text();
    expect(init?.body instanceof FormData || (init?.body ?? "") === text).toBe(true);
    if (text.startsWith("{")) bodies.push(JSON.parse(text));
    return reply(bodies.length);
  };
  return {
    core: new OpenRouterCore({ apiKey: KEY, retries: 0, ...core, ...openTelemetry(tracer, { fetch, ...options }) }),
    bodies,
  };
}

function only(): ReadableSpan {
  const spans = exporter.getFinishedSpans();
  expect(spans).toHaveLength(1);
  return spans[0] as ReadableSpan;
}

describe("a chat", () => {
  test("is a span by the semantic conventions", async () => {
    success(await chatSend(traced().core, CHAT));
    const span = only();
    expect(span.name).toBe("chat acme/one");
    expect(span.kind).toBe(SpanKind.CLIENT);
    expect(span.status).toEqual({ code: SpanStatusCode.UNSET });
    expect(span.attributes).toEqual({
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": "openrouter",
      "gen_ai.request.model": "acme/one",
      "gen_ai.response.id": "gen-1",
      "gen_ai.response.model": "acme/one-2026",
      "gen_ai.response.finish_reasons": ["stop"],
      "gen_ai.usage.input_tokens": 9,
      "gen_ai.usage.output_tokens": 3,
      "http.response.status_code": 200,
      "server.address": "openrouter.ai",
    });
    expect(JSON.stringify([span.attributes, span.events])).not.toContain("secret");
  });

  test("belongs to the active span, and so do OpenRouter's attempts", async () => {
    const { core, bodies } = traced();
    const ids = await tracer.startActiveSpan("request", async (parent) => {
      await Promise.all([chatSend(core, CHAT), chatSend(core, { ...CHAT, model: "acme/two" })]);
      parent.end();
      return parent.spanContext();
    });
    const spans = exporter.getFinishedSpans().filter(({ name }) => name !== "request");
    expect(spans.map(({ name }) => name).sort()).toEqual(["chat acme/one", "chat acme/two"]);
    for (const span of spans) {
      expect(span.parentSpanContext?.spanId).toBe(ids.spanId);
      const body = bodies.find(({ model }) => span.name === `chat ${model}`);
      expect(body).toEqual({
        ...CHAT,
        model: body?.["model"],
        trace: { trace_id: ids.traceId, parent_span_id: span.spanContext().spanId },
      });
    }
  });

  test("keeps the trace that its request has", async () => {
    const { core, bodies } = traced();
    await chatSend(core, { ...CHAT, trace: { trace_id: "mine", trace_name: "name" } });
    const { spanId } = only().spanContext();
    expect(bodies[0]?.["trace"]).toEqual({ parent_span_id: spanId, trace_id: "mine", trace_name: "name" });
  });

  test("that streams ends with its stream", async () => {
    const chunk = (finish_reason: string | null, rest: object = {}) => ({
      ...answer(),
      choices: [{ index: 0, delta: { content: "a" }, finish_reason }],
      usage: undefined,
      ...rest,
    });
    const text = [chunk(null), chunk("stop"), chunk(null, { usage })]
      .map((event) => `data: ${JSON.stringify(event)}\n\n`)
      .join("");
    const bytes = new TextEncoder().encode(`${text}data: [DONE]\n\n`);
    const pieces = () => {
      let at = 0;
      return new Response(
        new ReadableStream({
          pull(its) {
            if (at >= bytes.length) return its.close();
            its.enqueue(bytes.slice(at, at + 5));
            at += 5;
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    };
    for await (const event of streamOf(await chatSend(traced(pieces).core, { ...CHAT, stream: true }))) {
      success(event);
      expect(exporter.getFinishedSpans()).toEqual([]);
    }
    expect(only().attributes).toMatchObject({
      "gen_ai.response.model": "acme/one-2026",
      "gen_ai.response.finish_reasons": ["stop"],
      "gen_ai.usage.output_tokens": 3,
    });
  });

  test("records retries and its error", async () => {
    const refusal = () => Response.json({ error: { code: 429, message: "slowly" } }, { status: 429 });
    const { core, bodies } = traced(refusal, {}, { retries: { maxRetries: 1, backoff: { initialInterval: 0 } } });
    failure(await chatSend(core, CHAT));
    const span = only();
    expect(span.events.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["retry", { attempt: 1, delay_ms: 0, reason: "429" }],
    ]);
    expect(span.attributes).toMatchObject({
      "error.type": "TooManyRequestsResponseError",
      "http.response.status_code": 429,
    });
    expect(span.attributes).not.toHaveProperty(["gen_ai.usage.input_tokens"]);
    expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: "slowly" });
    expect(bodies.map(({ trace }) => trace)).toEqual([bodies[0]?.["trace"], bodies[0]?.["trace"]]);
    expect(bodies).toHaveLength(2);
  });

  test("that was never sent has a span, too", async () => {
    failure(await chatSend(traced().core, { ...CHAT, seed: 1n as never }));
    expect(only()).toMatchObject({ name: "chatSend", attributes: { "error.type": "InvalidRequestError" } });
  });

  test("records more attributes on request", async () => {
    const attributes = ({ messages }: Readonly<Record<string, unknown>>) => ({
      "gen_ai.input.messages": JSON.stringify(messages),
    });
    await chatSend(traced(undefined, { attributes }).core, CHAT);
    expect(only().attributes["gen_ai.input.messages"]).toBe(JSON.stringify(CHAT.messages));
  });
});

test.each<[string, (core: OpenRouterCore) => Promise<unknown>, () => Response, object, boolean]>([
  [
    "chat acme/one",
    (core) => messagesSend(core, { model: "acme/one", max_tokens: 5, messages: [] }),
    () =>
      Response.json({
        id: "gen-2",
        type: "message",
        role: "assistant",
        model: "acme/m",
        content: [],
        stop_reason: "end_turn",
        usage: { input_tokens: 4, output_tokens: 5 },
      }),
    { "gen_ai.response.finish_reasons": ["end_turn"], "gen_ai.usage.input_tokens": 4, "gen_ai.usage.output_tokens": 5 },
    true,
  ],
  [
    "chat acme/one",
    (core) => responsesSend(core, { model: "acme/one", input: "Hi" }),
    () =>
      Response.json({
        id: "gen-3",
        object: "response",
        model: "acme/r",
        output: [],
        usage: { input_tokens: 6, output_tokens: 7 },
      }),
    { "gen_ai.response.model": "acme/r", "gen_ai.usage.input_tokens": 6 },
    true,
  ],
  [
    "embeddings acme/one",
    (core) => embeddingsGenerate(core, { model: "acme/one", input: "Hi" }),
    () => Response.json({ object: "list", data: [], model: "acme/e", usage: { prompt_tokens: 2, total_tokens: 2 } }),
    { "gen_ai.operation.name": "embeddings", "gen_ai.usage.input_tokens": 2 },
    false,
  ],
  [
    "creditsGetCredits",
    (core) => creditsGetCredits(core),
    () => Response.json({ data: { total_credits: 1, total_usage: 0 } }),
    { "server.address": "openrouter.ai" },
    false,
  ],
  [
    "filesUpload",
    (core) => filesUpload(core, { file: new Blob(["a"]) }),
    () => Response.json({ id: "f" }),
    { "http.response.status_code": 200 },
    false,
  ],
])("%s", async (name, call, reply, attributes, hasTrace) => {
  const { core, bodies } = traced(reply);
  await call(core);
  expect(only().name).toBe(name);
  expect(only().attributes).toMatchObject(attributes);
  expect(bodies.some((body) => "trace" in body)).toBe(hasTrace);
});

test("a failing tracer does not fail the call, and a no-op tracer sends no trace", async () => {
  const broken = {
    startSpan: () => {
      throw new Error("no");
    },
  };
  const bodies: string[] = [];
  const fetch = async (request: Request) => {
    bodies.push(await request.text());
    return Response.json(answer());
  };
  const idle = trace.getTracer("idle");
  for (const each of [broken, idle] as SpanTracer[]) {
    const core = new OpenRouterCore({ apiKey: KEY, ...openTelemetry(each, { fetch }) });
    expect(success(await chatSend(core, CHAT)).id).toBe("gen-1");
  }
  expect(bodies).toEqual([JSON.stringify(CHAT), JSON.stringify(CHAT)]);
});

test.each<[string, SpanTracer]>([
  ["a tracer that works", trace.getTracer("idle")],
  [
    "a tracer that fails",
    {
      startSpan: () => {
        throw new Error("no");
      },
    },
  ],
])("%s keeps nothing of calls that have ended", async (_, each) => {
  const fetch = async () => Response.json(answer());
  const core = new OpenRouterCore({ apiKey: KEY, ...openTelemetry(each, { fetch }) });
  const heapAfter = async (calls: number) => {
    for (let call = 0; call < calls; call++) await chatSend(core, CHAT);
    for (let turn = 0; turn < 5; turn++) {
      if (!globalThis.gc) throw new Error("run with --expose-gc");
      globalThis.gc();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return process.memoryUsage().heapUsed;
  };
  await heapAfter(50);
  const before = await heapAfter(50);
  expect((await heapAfter(300)) - before).toBeLessThan(600_000); // 6.5 kB for each call otherwise
});

test("without a fetch of yours it is the global one, and an abort ends the request", async () => {
  const before = globalThis.fetch;
  let signal: AbortSignal | null | undefined;
  globalThis.fetch = async (_, init) => {
    signal = init?.signal;
    return streamed(answer({ choices: [] }));
  };
  try {
    const core = new OpenRouterCore({ apiKey: KEY, ...openTelemetry(tracer) });
    const stream = streamOf(await chatSend(core, { ...CHAT, stream: true }));
    stream.cancel();
    expect(signal).toBeInstanceOf(AbortSignal);
    expect(only().name).toBe("chat acme/one");
  } finally {
    globalThis.fetch = before;
  }
});

test("takes a tracer of OpenTelemetry as it is", () => {
  expectTypeOf<Tracer>().toExtend<SpanTracer>();
  expectTypeOf(openTelemetry).parameter(0).toEqualTypeOf<SpanTracer>();
  expectTypeOf(openTelemetry(tracer)).toExtend<OpenRouterOptions>();
  // @ts-expect-error: no tracer
  void (() => openTelemetry({}));
});
