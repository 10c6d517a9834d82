import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  ProviderOverloadedResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { readEvents } from "../lib/answer/stream.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, StreamOptions } from "../lib/call/operation.js";
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
import { MessagesResult, MessagesStreamEvent } from "../models/messages.js";
import type { MessagesRequest } from "../models/messagesRequest.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  503: ServiceUnavailableResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "messagesSend",
  method: "POST",
  path: "/messages",
  body: json,
  headers: ["X-OpenRouter-Metadata"],
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: MessagesResult,
  stream: readEvents,
  event: MessagesStreamEvent,
  lastEvent: /^message_stop$/,
  errors,
} satisfies Operation;

/** Errors of `messagesSend`. */
export type MessagesSendError = Failure<typeof errors>;

/** Errors that end a stream of `messagesSend`. */
export type MessagesStreamError = StreamFailure<typeof errors>;

/**
 * Creates a message with any model, in the form of Anthropic's Messages API. `POST /messages`
 *
 * With `stream: true` the value is an `EventStream`; otherwise it is the complete response. The time limit is 10
 * minutes by default.
 *
 * To continue, send `content` back unchanged in an assistant message, thinking included. A refusal is not an error:
 * check `stop_reason`. Missing credits fail with `OpenRouterDefaultError` and status 402.
 *
 * @example Complete response
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { messagesSend } from "openrouter-fn/funcs/messagesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await messagesSend(core, {
 *   model: "anthropic/claude-sonnet-4.5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "What is the capital of France?" }],
 * });
 * if (result.ok) for (const block of result.value.content) console.log(block.type === "text" ? block.text : block.type);
 * else console.error(result.error.name, result.error.message);
 * ```
 *
 * @example Stream
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { messagesSend } from "openrouter-fn/funcs/messagesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await messagesSend(core, {
 *   model: "anthropic/claude-sonnet-4.5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * if (!result.ok) throw result.error;
 * for await (const event of result.value) {
 *   if (!event.ok) console.error(event.error.name, event.error.message);
 *   else if (event.value.type === "content_block_delta" && event.value.delta.type === "text_delta")
 *     process.stdout.write(event.value.delta.text);
 * }
 * ```
 */
export function messagesSend<Stream extends StreamChoice = false, Given = Streams, Any extends boolean = boolean>(
  core: OpenRouterCore,
  request: StreamableRequest<MessagesRequest, Stream, Given, Any>,
  options?: StreamOptions,
): Promise<
  Result<
    StreamableValue<Stream, Given, Any, MessagesResult, EventStream<MessagesStreamEvent, MessagesStreamError>>,
    MessagesSendError
  >
>;
export function messagesSend(
  core: OpenRouterCore,
  request: MessagesRequest,
  options?: StreamOptions,
): Promise<Result<MessagesResult | EventStream<MessagesStreamEvent, MessagesStreamError>, MessagesSendError>> {
  return send(core, operation, request, options);
}
