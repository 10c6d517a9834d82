import type { OpenRouterCore } from "../core.js";
import { explainFailure } from "../lib/answer/explain.js";
import { readEvents } from "../lib/answer/stream.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS, inferenceErrors } from "../lib/call/inference.js";
import type { Operation, StreamOptions } from "../lib/call/operation.js";
import type {
  EventStream,
  Failure,
  StreamableRequest,
  StreamableValue,
  StreamChoice,
  StreamFailure,
  Streams,
} from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { ChatResult, ChatStreamChunk } from "../models/chat.js";
import type { ChatRequest } from "../models/chatRequest.js";
import type { Result } from "../result.js";

const operation = {
  name: "chatSend",
  method: "POST",
  path: "/chat/completions",
  body: json,
  headers: ["X-OpenRouter-Metadata"],
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: ChatResult,
  stream: readEvents,
  event: ChatStreamChunk,
  errors: inferenceErrors,
} satisfies Operation;

/** Errors of `chatSend`. */
export type ChatSendError = Failure<typeof inferenceErrors>;

/** Errors that end a stream of `chatSend`. */
export type ChatStreamError = StreamFailure<typeof inferenceErrors>;

/**
 * Creates a chat completion. `POST /chat/completions`
 *
 * With `stream: true` the value is an `EventStream`; otherwise it is the complete response. The time limit is 10
 * minutes by default.
 *
 * If a provider fails mid-completion you pay for what arrived, so the result is `ok` with the partial text, and the
 * choice has an `error` and the `finish_reason` `"error"`. The same goes for an event of a stream.
 *
 * @example Complete response
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "What is the capital of France?" }],
 * });
 * if (result.ok) console.log(result.value.choices[0]?.message.content, result.value.usage?.cost, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 *
 * @example Stream
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!result.ok) throw result.error;
 * for await (const event of result.value) {
 *   if (event.ok) process.stdout.write(event.value.choices[0]?.delta.content ?? "");
 *   else console.error(event.error.name, event.error.message);
 * }
 * ```
 */
export function chatSend<Stream extends StreamChoice = false, Given = Streams, Any extends boolean = boolean>(
  core: OpenRouterCore,
  request: StreamableRequest<ChatRequest, Stream, Given, Any>,
  options?: StreamOptions,
): Promise<
  Result<StreamableValue<Stream, Given, Any, ChatResult, EventStream<ChatStreamChunk, ChatStreamError>>, ChatSendError>
>;
export function chatSend(
  core: OpenRouterCore,
  request: ChatRequest,
  options?: StreamOptions,
): Promise<Result<ChatResult | EventStream<ChatStreamChunk, ChatStreamError>, ChatSendError>> {
  return send(core, operation, request, options);
}
