import type { OpenRouterCore } from "../core.js";
import { explainFailure } from "../lib/answer/explain.js";
import { readEvents } from "../lib/answer/stream.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS, inferenceErrors } from "../lib/call/inference.js";
import type { Operation, StreamOptions } from "../lib/call/operation.js";
import type { EventStream, Failure, StreamableRequest, StreamableValue, StreamFailure } from "../lib/call/outcome.js";
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

/** What `responsesSend` can fail with. */
export type ResponsesSendError = Failure<typeof inferenceErrors>;

/** What a stream of `responsesSend` can end early with. */
export type ResponsesStreamError = StreamFailure<typeof inferenceErrors>;

/**
 * Has a model answer a conversation, in the form of OpenAI's Responses API. `POST /responses`
 *
 * It takes any model, not only OpenAI's. With `stream: true` the answer comes in events as it is written; otherwise it
 * comes whole, once it is finished. The time limit is 10 minutes unless you set another one.
 *
 * Nothing is kept: to go on with the conversation, send `output` of the answer back unchanged, reasoning and all, and what
 * comes next after it. Where the provider fails half-way, what there is until then is not given up: the result can be `ok`
 * with an `error` and the `status` `"failed"`, and a stream can end in the event `response.failed`.
 *
 * @example The whole answer
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
 * @example The answer as it is written
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
export function responsesSend<
  Stream extends boolean | null | undefined = false,
  Given = { stream: true },
  Any extends boolean = boolean,
>(
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
