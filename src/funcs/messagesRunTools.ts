import type { OpenRouterCore } from "../core.js";
import {
  type MessagesRunToolsOptions,
  type MessagesRunToolsRequest,
  type MessagesToolRun,
  type MessagesToolRunResult,
  type MessagesToolRunState,
  messagesTools,
} from "../lib/jobs/messagesTools.js";
import { runTools } from "../lib/jobs/runTools.js";
import { type MessagesSendError, messagesSend } from "./messagesSend.js";

export type {
  MessagesRunToolsOptions,
  MessagesRunToolsRequest,
  MessagesToolRun,
  MessagesToolRunResult,
  MessagesToolRunState,
};

/**
 * Creates messages and runs the tools that the model calls, until it answers without a call. `POST /messages`, once a
 * turn.
 *
 * Works like `chatRunTools`, with the same options and reasons to stop. All results of a turn go back in one message,
 * as this API requires. A response that the server paused (`pause_turn`) is continued.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { messagesRunTools } from "openrouter-fn/funcs/messagesRunTools.js";
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
 * const run = await messagesRunTools(
 *   core,
 *   {
 *     model: "anthropic/claude-sonnet-4.5",
 *     max_tokens: 1024,
 *     messages: [{ role: "user", content: "Do I need an umbrella in Oslo?" }],
 *     tools: [weather],
 *   },
 *   { maxTurns: 5, maxCost: 0.05 },
 * );
 * if (run.ok) console.log(run.value.stopped, run.value.answer?.content, run.value.usage?.cost, "USD");
 * else console.error(run.error.name, "after", run.partial?.usage?.cost ?? 0, "USD");
 * ```
 */
export function messagesRunTools<Context = unknown>(
  core: OpenRouterCore,
  request: MessagesRunToolsRequest<Context>,
  options?: MessagesRunToolsOptions<Context>,
): Promise<MessagesToolRunResult<MessagesSendError>> {
  return runTools(
    messagesTools<Context>(),
    (turn, tools) => messagesSend(core, { ...turn, tools, stream: false }, options),
    request,
    options,
  );
}
