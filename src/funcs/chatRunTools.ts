import type { OpenRouterCore } from "../core.js";
import {
  type ChatRunToolsOptions,
  type ChatRunToolsRequest,
  type ChatToolRun,
  type ChatToolRunResult,
  type ChatToolRunState,
  chatTools,
} from "../lib/jobs/chatTools.js";
import { runTools } from "../lib/jobs/runTools.js";
import { type ChatSendError, chatSend } from "./chatSend.js";

export type { ChatRunToolsOptions, ChatRunToolsRequest, ChatToolRun, ChatToolRunResult, ChatToolRunState };

/**
 * Creates chat completions and runs the tools that the model calls, until it answers without a call.
 *
 * Use it where the model may need several steps. The options limit turns, cost and time; `stopped` says why the run
 * ended. An unknown tool, invalid arguments, a tool that throws and a timeout are reported to the model and do not end
 * the run. Each call gets exactly one result, in order. Calls in a response that was cut off are never run.
 * `tool_choice: "required"` holds until the first call. Fails like `chatSend`; `partial` then has the run so far, with
 * its cost.
 *
 * To resume a run, pass its `messages` again: calls at their end without a result are first approved and run. You need
 * no store. Messages from a browser can be forged: inputs are validated again, and `approve` should decide only by what
 * your server knows.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatRunTools } from "openrouter-fn/funcs/chatRunTools.js";
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
 * const run = await chatRunTools(
 *   core,
 *   {
 *     model: "openai/gpt-5-mini",
 *     messages: [{ role: "user", content: "Do I need an umbrella in Oslo?" }],
 *     tools: [weather, { type: "openrouter:web_search" }],
 *   },
 *   { maxTurns: 5, maxCost: 0.05 },
 * );
 * if (run.ok) console.log(run.value.stopped, run.value.answer?.choices[0]?.message.content, run.value.usage?.cost, "USD");
 * else console.error(run.error.name, "after", run.partial?.usage?.cost ?? 0, "USD");
 * ```
 *
 * @example Ask the user before a call runs
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatRunTools } from "openrouter-fn/funcs/chatRunTools.js";
 * import { tool } from "openrouter-fn/tool.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const refund = tool({
 *   name: "refund",
 *   parameters: { type: "object", properties: { order: { type: "string" } }, required: ["order"] },
 *   execute: ({ order }: { order: string }) => `Order ${order} is refunded`,
 *   needsApproval: true,
 * });
 * const request = { messages: [{ role: "user" as const, content: "Refund order 7" }], tools: [refund] };
 *
 * const first = await chatRunTools(core, request);
 * if (first.ok && first.value.stopped === "pending") {
 *   console.log("May this run?", first.value.pending);
 *   // Later, in another process: the messages are all that has to be kept.
 *   const { messages } = first.value;
 *   await chatRunTools(core, { ...request, messages }, { approve: ({ name }) => name === "refund" });
 * }
 * ```
 */
export function chatRunTools<Context = unknown>(
  core: OpenRouterCore,
  request: ChatRunToolsRequest<Context>,
  options?: ChatRunToolsOptions<Context>,
): Promise<ChatToolRunResult<ChatSendError>> {
  return runTools(
    chatTools<Context>(),
    (turn, tools) => chatSend(core, { ...turn, tools, stream: false }, options),
    request,
    options,
  );
}
