import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  GoneResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { readEvents } from "../lib/answer/stream.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, StreamOptions } from "../lib/call/operation.js";
import type { EventStream, Failure, StreamFailure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { InternChatChunk, type InternChatRequest, InternChatSteeredResponse } from "../models/interns.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  408: RequestTimeoutResponseError,
  409: ConflictResponseError,
  410: GoneResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "internsChat",
  method: "POST",
  path: "/interns/{internId}/chat/completions",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  stream: readEvents,
  event: InternChatChunk,
  instead: InternChatSteeredResponse,
  errors,
} satisfies Operation;

/** Errors of `internsChat`. */
export type InternsChatError = Failure<typeof errors>;

/** Errors that end a stream of `internsChat`. */
export type InternsChatStreamError = StreamFailure<typeof errors>;

/**
 * Gives an intern a task, or answers its question, and streams its output. `POST /interns/{internId}/chat/completions`
 *
 * The intern can pause to ask: one event has a tool call, the next the `finish_reason` `"tool_calls"`. Read to the end,
 * since the last event has the `session_id` that the answer needs, and leaving a stream early stops the work. Then call
 * again with that session, the question in an assistant message and the answer in a tool message, within five minutes
 * unless set otherwise.
 *
 * A message to a session that is already working steers that work, whose own stream goes on elsewhere: the value is
 * then not a stream, but has the `status` `"steered"`.
 *
 * An intern that is not running, or busy with other work, fails with `ConflictResponseError`. The `metadata` of errors
 * has a `reason`, and `retryable` says whether another attempt can help. For accounts without access to interns, every
 * call fails with `NotFoundResponseError`. The time limit is 10 minutes by default, until the first event.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { internsChat } from "openrouter-fn/funcs/internsChat.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await internsChat(core, {
 *   internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836",
 *   messages: [{ role: "user", content: "List what changed since the last release." }],
 *   stream: true,
 * });
 * if (!result.ok) throw result.error;
 * if ("status" in result.value) throw new Error("The intern is at work already, and got the message");
 * for await (const event of result.value) {
 *   if (!event.ok) console.error(event.error.name, event.error.message);
 *   else if (event.value.session_id) console.log("\nsession:", event.value.session_id);
 *   else process.stdout.write(event.value.choices[0]?.delta.content ?? "");
 * }
 * ```
 */
export function internsChat(
  core: OpenRouterCore,
  request: InternChatRequest,
  options?: StreamOptions,
): Promise<Result<EventStream<InternChatChunk, InternsChatStreamError> | InternChatSteeredResponse, InternsChatError>> {
  return send(core, operation, request, options);
}
