import type { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import type { UnexpectedClientError } from "../errors/UnexpectedClientError.js";
import { type Collected, collect, type Events } from "../lib/collect/collect.js";
import { createResponsesCollector } from "../lib/collect/responses.js";
import type { OpenResponsesResult, ResponsesStreamEvent } from "../models/responses.js";

/**
 * Reads a stream of `responsesSend` to its end and returns the complete response. Makes no call and never rejects.
 *
 * A response that is cut off or failed is a value too: check `status`, `incomplete_details` and `error`. If the stream
 * breaks you pay for what arrived: `partial` holds it, undefined if nothing arrived. The last item of its `output` can
 * be cut off.
 *
 * `onEvent` gets each event as it arrives, to show the response live; the stream waits for what it returns. If it
 * throws, the request ends, and the error is an `UnexpectedClientError` with that as `cause`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesCollectStream } from "openrouter-fn/funcs/responsesCollectStream.js";
 * import { responsesSend } from "openrouter-fn/funcs/responsesSend.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const stream = await responsesSend(core, { model: "openai/gpt-5-mini", input: "Tell me a story.", stream: true });
 * if (!stream.ok) throw stream.error;
 * const answer = await responsesCollectStream(stream.value);
 * if (answer.ok) console.log(answer.value.status, answer.value.output, answer.value.usage?.cost, "USD");
 * else console.error(answer.error.name, "after", answer.partial?.output);
 * ```
 */
export function responsesCollectStream<Failure>(
  stream: Events<ResponsesStreamEvent, Failure>,
): Promise<Collected<OpenResponsesResult, Failure | StreamIncompleteError>>;
export function responsesCollectStream<Failure>(
  stream: Events<ResponsesStreamEvent, Failure>,
  onEvent: ((event: ResponsesStreamEvent) => unknown) | undefined,
): Promise<Collected<OpenResponsesResult, Failure | StreamIncompleteError | UnexpectedClientError>>;
export function responsesCollectStream<Failure>(
  stream: Events<ResponsesStreamEvent, Failure>,
  onEvent?: (event: ResponsesStreamEvent) => unknown,
): Promise<Collected<OpenResponsesResult, Failure | StreamIncompleteError | UnexpectedClientError>> {
  return collect(stream, createResponsesCollector(), onEvent);
}
