import type { Call, Observers } from "./core.js";

/** Attributes of a span. */
export type SpanAttributes = Record<string, string | number | boolean | string[] | undefined>;

/** The part of an OpenTelemetry span that this package uses. */
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

/** The part of an OpenTelemetry tracer that this package uses. */
export interface SpanTracer {
  /** Starts a span below the active one. */
  startSpan(name: string, options?: { kind?: number; startTime?: number; attributes?: SpanAttributes }): TraceSpan;
}

/** Settings of `openTelemetry`. */
export interface OpenTelemetryOptions {
  /** The `fetch` that sends the requests; the global one by default. */
  readonly fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /**
   * Returns more attributes for a request body. Nothing else records content. For example
   * `({ messages }) => ({ "gen_ai.input.messages": JSON.stringify(messages) })`.
   */
  readonly attributes?: ((body: Readonly<Record<string, unknown>>) => SpanAttributes) | undefined;
}

/** Options for an `OpenRouterCore`: observers, and a `fetch` that knows the trace. */
export interface OpenTelemetry extends Required<Pick<Observers, "onRequest" | "onRetry" | "onEnd">> {
  /** Adds the trace to requests, and reads the responses. */
  readonly fetch: (request: Request, init?: RequestInit) => Promise<Response>;
}

/** A call under way. */
interface Traced {
  readonly call: Call;
  readonly reasons: Set<string>;
  span?: TraceSpan;
  model?: string;
  /** Held until the call ends: once it is collected, an abort has no effect. */
  request?: Request | string;
}

const CLIENT = 2;
const ERROR = 2;

/**
 * Traces calls with OpenTelemetry, by the semantic conventions for generative AI. Each call is a span, named
 * `chat <model>`, with model, usage, finish reasons and errors; retries are its events. The span is a child of the span
 * that is active at the call, and ends with the response or its stream.
 *
 * Spread it into the options of the core. Chats, responses and messages get `trace.trace_id` and
 * `trace.parent_span_id`, unless the request has its own, so that OpenRouter's attempts appear in the same trace.
 * Content is not recorded unless `attributes` does so. If the tracer fails, the call goes on.
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

  const startSpan = (call: Call, name: string, attributes: SpanAttributes = {}) =>
    tracer.startSpan(name, { kind: CLIENT, startTime: call.startedAt, attributes });

  /** Starts the span of a call. Returns what to send, with the trace if the body can have one. */
  const begin = (traced: Traced, url: string, init: RequestInit): RequestInit => {
    const text = init.body;
    const body = typeof text === "string" ? JSON.parse(text) : {};
    const { model } = body;
    const { hostname, pathname } = new URL(url);
    const [, chat, embeddings] = /\/(?:(chat\/completions|responses|messages)|(embeddings))$/.exec(pathname) ?? [];
    const name = chat ? "chat" : embeddings;
    traced.span ??= startSpan(traced.call, name ? `${name} ${model}` : traced.call.operation, {
      "gen_ai.operation.name": name,
      "gen_ai.provider.name": "openrouter",
      "gen_ai.request.model": model,
      "server.address": hostname,
      ...options.attributes?.(body),
    });
    const { traceId: trace_id, spanId: parent_span_id } = traced.span.spanContext();
    const trace = { trace_id, parent_span_id, ...body.trace };
    return chat && text && +`0x${trace_id}` ? { ...init, body: JSON.stringify({ ...body, trace }) } : init;
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
      const traced: Partial<Traced> = calls.get(call.id) ?? {};
      calls.delete(call.id);
      delete traced.request; // it leads to the signal that leads here
      const { span = startSpan(call, call.operation), model, reasons } = traced;
      const {
        prompt_tokens,
        input_tokens = prompt_tokens,
        completion_tokens,
        output_tokens = completion_tokens,
      } = Object(usage);
      span.setAttributes({
        "gen_ai.response.id": generationId,
        "gen_ai.response.model": model,
        "gen_ai.response.finish_reasons": reasons?.size ? [...reasons] : undefined,
        "gen_ai.usage.input_tokens": input_tokens,
        "gen_ai.usage.output_tokens": output_tokens,
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
        if (traced) sent = begin(traced, url, init);
      } catch {} // tracing must not fail the call
      let changed: Request | string = url;
      if (options.fetch)
        changed = sent === init ? request : Object.assign(new Request(url, sent), { toString: () => url });
      if (traced) traced.request = changed;
      const response = await (options.fetch ?? fetch)(changed as Request, sent);
      const { body } = response;
      if (!traced || !body) return response;
      const decoder = new TextDecoder();
      let rest = "";
      const tap = new TransformStream<Uint8Array, Uint8Array>({
        transform(piece, controller) {
          controller.enqueue(piece);
          rest += decoder.decode(piece, { stream: true });
          // Inside a text, quotation marks are escaped and do not match.
          for (const [, isReason, value = ""] of rest.matchAll(/"(?:model|(finish|stop)_reason)": ?"([^"\\]+)"/g)) {
            if (isReason) traced.reasons.add(value);
            else traced.model ??= value;
          }
          rest = rest.slice(-200); // where a match may have begun
        },
      });
      return new Response(body.pipeThrough(tap), response);
    },
  };
}
