import type { OpenRouterCore } from "../core.js";
import { createResponsesCollector } from "../lib/collect/responses.js";
import {
  type ResponsesRunToolsItem,
  type ResponsesRunToolsOptions,
  type ResponsesRunToolsRequest,
  responsesTools,
} from "../lib/jobs/responsesTools.js";
import { runToolsStream } from "../lib/jobs/runToolsStream.js";
import { type ResponsesSendError, type ResponsesStreamError, responsesSend } from "./responsesSend.js";

export type { ResponsesRunToolsEvent, ResponsesRunToolsItem } from "../lib/jobs/responsesTools.js";

/** Errors of `responsesRunToolsStream`. */
export type ResponsesRunToolsStreamError = ResponsesSendError | ResponsesStreamError;

/**
 * Runs tools like `responsesRunTools`, and yields events live: the events of each response, each tool call before it
 * runs, its result, and finally the run. `POST /responses`, once a turn.
 *
 * Iteration never throws: events, then `end` or one error, which has the run so far in `partial`. It can be read once;
 * `break` aborts the request and the tools.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesRunToolsStream } from "openrouter-fn/funcs/responsesRunToolsStream.js";
 * import { tool } from "openrouter-fn/tool.js";
 *
 * const weather = tool({
 *   name: "weather",
 *   parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
 *   execute: ({ city }: { city: string }) => ({ city, rain: true }),
 * });
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * for await (const item of responsesRunToolsStream(core, {
 *   model: "openai/gpt-5-mini",
 *   input: "Do I need an umbrella in Oslo?",
 *   tools: [weather],
 * })) {
 *   if (!item.ok) console.error(item.error.name, "after", item.partial?.usage?.cost ?? 0, "USD");
 *   else if (item.value.type === "call") console.log("Calls", item.value.call.name);
 *   else if (item.value.type === "end") console.log(item.value.run.stopped, item.value.run.usage?.cost, "USD");
 * }
 * ```
 */
export function responsesRunToolsStream<Context = unknown>(
  core: OpenRouterCore,
  request: ResponsesRunToolsRequest<Context>,
  options?: ResponsesRunToolsOptions<Context>,
): AsyncIterable<ResponsesRunToolsItem<ResponsesRunToolsStreamError>> {
  return runToolsStream(
    responsesTools<Context>(),
    createResponsesCollector,
    (turn, tools, settings) => responsesSend(core, { ...turn, tools, stream: true }, settings),
    request,
    options,
  );
}
