import type { OpenRouterCore } from "../core.js";
import { createMessagesCollector } from "../lib/collect/messages.js";
import {
  type MessagesRunToolsItem,
  type MessagesRunToolsOptions,
  type MessagesRunToolsRequest,
  messagesTools,
} from "../lib/jobs/messagesTools.js";
import { runToolsStream } from "../lib/jobs/runToolsStream.js";
import { type MessagesSendError, type MessagesStreamError, messagesSend } from "./messagesSend.js";

export type { MessagesRunToolsEvent, MessagesRunToolsItem } from "../lib/jobs/messagesTools.js";

/** Errors of `messagesRunToolsStream`. */
export type MessagesRunToolsStreamError = MessagesSendError | MessagesStreamError;

/**
 * Runs tools like `messagesRunTools`, and yields events live: the events of each response, each tool call before it
 * runs, its result, and finally the run. `POST /messages`, once a turn.
 *
 * Iteration never throws: events, then `end` or one error, which has the run so far in `partial`. It can be read once;
 * `break` aborts the request and the tools.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { messagesRunToolsStream } from "openrouter-fn/funcs/messagesRunToolsStream.js";
 * import { tool } from "openrouter-fn/tool.js";
 *
 * const weather = tool({
 *   name: "weather",
 *   parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
 *   execute: ({ city }: { city: string }) => ({ city, rain: true }),
 * });
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * for await (const item of messagesRunToolsStream(core, {
 *   model: "anthropic/claude-sonnet-4.5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "Do I need an umbrella in Oslo?" }],
 *   tools: [weather],
 * })) {
 *   if (!item.ok) console.error(item.error.name, "after", item.partial?.usage?.cost ?? 0, "USD");
 *   else if (item.value.type === "call") console.log("Calls", item.value.call.name);
 *   else if (item.value.type === "end") console.log(item.value.run.stopped, item.value.run.usage?.cost, "USD");
 * }
 * ```
 */
export function messagesRunToolsStream<Context = unknown>(
  core: OpenRouterCore,
  request: MessagesRunToolsRequest<Context>,
  options?: MessagesRunToolsOptions<Context>,
): AsyncIterable<MessagesRunToolsItem<MessagesRunToolsStreamError>> {
  return runToolsStream(
    messagesTools<Context>(),
    createMessagesCollector,
    (turn, tools, settings) => messagesSend(core, { ...turn, tools, stream: true }, settings),
    request,
    options,
  );
}
