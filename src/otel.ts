import type { Call, Observers } from "./core.js";
import { isRecord } from "./lib/isRecord.js";

/** Attributes of a span. */
export type SpanAttributes = Record<string, string | number | boolean | string[] | undefined>;

/** What is needed of a span of OpenTelemetry. */
export interface TraceSpan {
  /** Identifiers of the span and its trace. */
  spanContext(): { readonly traceId: string; readonly spanId: string };
  /** Adds attributes. */
  setAttributes(attributes: SpanAttributes): unknown;
  /** Sets the outcome; 2 is an error. */
  setStatus(status: { code: number; message?: string }): unknown;
  /** Adds an event. */
  addEvent(name: string, attributes?: SpanAttributes): unknown;
  /** Ends the span. */
  end(): void;
}

/** What is needed of a tracer of OpenTelemetry. */
export interface SpanTracer {
  /** Starts a span below the active one. */
  startSpan(name: string, options?: { kind?: number; startTime?: number; attributes?: SpanAttributes }): TraceSpan;
}

/** Settings of `openTelemetry`. */
export interface OpenTelemetryOptions {
  /** The `fetch` that sends the requests; the global one if left out. */
  readonly fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /**
   * Further attributes of the body of a request. Content is recorded by nothing but this: for example
   * `({ messages }) => ({ "gen_ai.input.messages": JSON.stringify(messages) })`.
   */
  readonly attributes?: ((body: Readonly<Record<string, unknown>>) => SpanAttributes) | undefined;
}

/** Options for an `OpenRouterCore`: observers, and a `fetch` that knows the trace. */
export interface OpenTelemetry extends Required<Pick<Observers, "onRequest" | "onRetry" | "onEnd">> {
  /** Adds the trace to requests, and looks at what comes back. */
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
}

/** A call under way. */
interface Traced {
  readonly call: Call;
  readonly reasons: Set<string>;
  span?: TraceSpan;
  model?: string;
  /** Held, since an abort would get lost with it. */
  request?: Request;
}

const CLIENT = 2;
const ERROR = 2;

/**
 * Traces calls with OpenTelemetry: a span for each call, named `chat <model>`, by the semantic conventions for generative AI,
 * with model, usage, finish reasons and errors, and with every retry as an event. It begins below the span that is active
 * where the function is called, and ends with the answer or its stream.
 *
 * Spread it into the options of the core. Chats, responses and messages get `trace.trace_id` and `trace.parent_span_id`,
 * unless the request has its own, so that OpenRouter's attempts appear in the same trace. Content is not recorded unless
 * `attributes` does so. A tracer that fails costs no call.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { openTelemetry, type SpanTracer } from "openrouter-fn/otel.js";
 *
 * // import { trace } from "@opentelemetry/api"; const tracer = trace.getTracer("my-app");
 * export function createCore(tracer: SpanTracer): OpenRouterCore {
 *   return new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY, ...openTelemetry(tracer) });
 * }
 * ```
 */
export function openTelemetry(tracer: SpanTracer, options: OpenTelemetryOptions = {}): OpenTelemetry {
  const calls = new Map<string, Traced>();
  const bySignal = new WeakMap<AbortSignal, Traced>();

  /** Starts the span of a call. Gives the body with the trace in it, if it can have one. */
  const begin = (traced: Traced, url: string, text: unknown): string | undefined => {
    const fields: unknown = typeof text === "string" ? JSON.parse(text) : undefined;
    const body = isRecord(fields) ? fields : {};
    const { hostname, pathname, port } = new URL(url);
    const [, chat, embeddings] = /\/(?:(chat\/completions|responses|messages)|(embeddings))$/.exec(pathname) ?? [];
    const name = chat ? "chat" : embeddings;
    traced.span ??= tracer.startSpan([name ?? traced.call.operation, name && body["model"]].filter(Boolean).join(" "), {
      kind: CLIENT,
      startTime: traced.call.startedAt,
      attributes: {
        "gen_ai.operation.name": name,
        "gen_ai.provider.name": "openrouter",
        "gen_ai.request.model": typeof body["model"] === "string" ? body["model"] : undefined,
        "server.address": hostname,
        "server.port": Number(port) || undefined,
        ...options.attributes?.(body),
      },
    });
    const { traceId: trace_id, spanId: parent_span_id } = traced.span.spanContext();
    if (!chat || !isRecord(fields) || !/[^0]/.test(trace_id)) return;
    return JSON.stringify({ ...body, trace: { trace_id, parent_span_id, ...Object(body["trace"]) } });
  };

  return {
    onRequest({ call, signal }) {
      const traced = calls.get(call.id) ?? { call, reasons: new Set() };
      calls.set(call.id, traced);
      bySignal.set(signal, traced);
    },
    onRetry({ call, attempt, delayMs, reason }) {
      calls.get(call.id)?.span?.addEvent("retry", { attempt, delay_ms: delayMs, reason: `${reason}` });
    },
    onEnd({ call, error, status, generationId, usage }) {
      const traced = calls.get(call.id);
      calls.delete(call.id);
      // Without a span nothing was sent.
      const span = traced?.span ?? tracer.startSpan(call.operation, { kind: CLIENT, startTime: call.startedAt });
      const {
        prompt_tokens,
        input_tokens = prompt_tokens,
        completion_tokens,
        output_tokens = completion_tokens,
      } = isRecord(usage) ? usage : {};
      span.setAttributes({
        "gen_ai.response.id": generationId,
        "gen_ai.response.model": traced?.model,
        "gen_ai.response.finish_reasons": traced?.reasons.size ? [...traced.reasons] : undefined,
        "gen_ai.usage.input_tokens": numberOf(input_tokens),
        "gen_ai.usage.output_tokens": numberOf(output_tokens),
        "http.response.status_code": status,
        "error.type": error?.name,
      });
      if (error) span.setStatus({ code: ERROR, message: error.message });
      span.end();
    },
    async fetch(request, init = {}) {
      const traced = init.signal && bySignal.get(init.signal);
      const url = `${request}`;
      let sent = init;
      try {
        const body = traced && begin(traced, url, init.body);
        if (body) sent = { ...init, body };
      } catch {} // tracing must not cost the call
      if (!options.fetch) return listen(traced, await fetch(url, sent));
      const changed = sent === init ? request : Object.assign(new Request(url, sent), { toString: () => url });
      if (traced) traced.request = changed;
      return listen(traced, await options.fetch(changed, sent));
    },
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** The same response, of which `traced` gets to know the model and why it stopped. */
function listen(traced: Traced | null | undefined, response: Response): Response {
  if (!traced || !response.body) return response;
  const decoder = new TextDecoder();
  let rest = "";
  const tap = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      controller.enqueue(piece);
      const text = rest + decoder.decode(piece, { stream: true });
      // Within a text, quotation marks would be escaped.
      for (const [, name, value = ""] of text.matchAll(/"(model|finish_reason|stop_reason)": ?"([^"\\]+)"/g)) {
        if (name === "model") traced.model ??= value;
        else traced.reasons.add(value);
      }
      rest = text.slice(-200); // in which one may have begun
    },
  });
  return new Response(response.body.pipeThrough(tap), response);
}
