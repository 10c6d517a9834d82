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
import { OpenResponsesResult, ResponsesStreamEvent } from "../models/responses.js";
import type { ResponsesRequest } from "../models/responsesRequest.js";
import type { Result } from "../result.js";

const operation = {
  name: "responsesSend",
  method: "POST",
  path: "/responses",
  body: json,
  headers: ["X-OpenRouter-Metadata"],
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: OpenResponsesResult,
  stream: readEvents,
  event: ResponsesStreamEvent,
  lastEvent: /^response\.(completed|failed|incomplete)$/,
  errors: inferenceErrors,
} satisfies Operation;

/** Errors of `responsesSend`. */
export type ResponsesSendError = Failure<typeof inferenceErrors>;

/** Errors that end a stream of `responsesSend`. */
export type ResponsesStreamError = StreamFailure<typeof inferenceErrors>;

/**
 * Creates a response with any model, in the form of OpenAI's Responses API. `POST /responses`
 *
 * With `stream: true` the value is an `EventStream`; otherwise it is the complete response. The time limit is 10
 * minutes by default.
 *
 * The server stores nothing: to continue, send `output` back unchanged, reasoning included, followed by the next input.
 * If a provider fails mid-response you pay for what arrived, so the result is `ok` with an `error` and the `status`
 * `"failed"`; a stream ends with the event `response.failed`.
 *
 * @example Complete response
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesSend } from "openrouter-fn/funcs/responsesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await responsesSend(core, {
 *   model: "openai/gpt-5-mini",
 *   input: "What is the capital of France?",
 * });
 * if (!result.ok) throw result.error;
 * for (const item of result.value.output) {
 *   if (item.type !== "message") continue;
 *   for (const part of item.content) console.log(part.type === "output_text" ? part.text : part.type);
 * }
 * ```
 *
 * @example Stream
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesSend } from "openrouter-fn/funcs/responsesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await responsesSend(core, {
 *   model: "openai/gpt-5-mini",
 *   input: "Tell me a story.",
 *   stream: true,
 * });
 * if (!result.ok) throw result.error;
 * for await (const event of result.value) {
 *   if (!event.ok) console.error(event.error.name, event.error.message);
 *   else if (event.value.type === "response.output_text.delta") process.stdout.write(event.value.delta);
 * }
 * ```
 */
export function responsesSend<Stream extends StreamChoice = false, Given = Streams, Any extends boolean = boolean>(
  core: OpenRouterCore,
  request: StreamableRequest<ResponsesRequest, Stream, Given, Any>,
  options?: StreamOptions,
): Promise<
  Result<
    StreamableValue<Stream, Given, Any, OpenResponsesResult, EventStream<ResponsesStreamEvent, ResponsesStreamError>>,
    ResponsesSendError
  >
>;
export function responsesSend(
  core: OpenRouterCore,
  request: ResponsesRequest,
  options?: StreamOptions,
): Promise<Result<OpenResponsesResult | EventStream<ResponsesStreamEvent, ResponsesStreamError>, ResponsesSendError>> {
  return send(core, operation, request, options);
}
