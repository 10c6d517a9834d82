import type { OpenRouterCore } from "../core.js";
import {
  type ResponsesRunToolsOptions,
  type ResponsesRunToolsRequest,
  type ResponsesToolRun,
  type ResponsesToolRunResult,
  type ResponsesToolRunState,
  responsesTools,
} from "../lib/jobs/responsesTools.js";
import { runTools } from "../lib/jobs/runTools.js";
import { type ResponsesSendError, responsesSend } from "./responsesSend.js";

export type {
  ResponsesRunToolsOptions,
  ResponsesRunToolsRequest,
  ResponsesToolRun,
  ResponsesToolRunResult,
  ResponsesToolRunState,
};

/**
 * Creates responses and runs the tools that the model calls, until it answers without a call. `POST /responses`, once a
 * turn.
 *
 * Works like `chatRunTools`, with the same options and reasons to stop. The conversation is `input`; the run's
 * `messages` are its items, which you can send again as `input`. A call of a free-text tool (`custom`) ends the run as
 * pending.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesRunTools } from "openrouter-fn/funcs/responsesRunTools.js";
 * import { tool } from "openrouter-fn/tool.js";
 *
 * const weather = tool({
 *   name: "weather",
 *   description: "Current weather of a city",
 *   parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
 *   execute: ({ city }: { city: string }) => ({ city, rain: true }),
 * });
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const run = await responsesRunTools(
 *   core,
 *   {
 *     model: "openai/gpt-5-mini",
 *     input: "Do I need an umbrella in Oslo?",
 *     tools: [weather],
 *   },
 *   { maxTurns: 5, maxCost: 0.05 },
 * );
 * if (run.ok) console.log(run.value.stopped, run.value.answer?.output, run.value.usage?.cost, "USD");
 * else console.error(run.error.name, "after", run.partial?.usage?.cost ?? 0, "USD");
 * ```
 */
export function responsesRunTools<Context = unknown>(
  core: OpenRouterCore,
  request: ResponsesRunToolsRequest<Context>,
  options?: ResponsesRunToolsOptions<Context>,
): Promise<ResponsesToolRunResult<ResponsesSendError>> {
  return runTools(
    responsesTools<Context>(),
    (turn, tools) => responsesSend(core, { ...turn, tools, stream: false }, options),
    request,
    options,
  );
}
