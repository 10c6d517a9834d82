import type { OpenRouterCore } from "../core.js";
import { createChatCollector } from "../lib/collect/chat.js";
import {
  type ChatRunToolsItem,
  type ChatRunToolsOptions,
  type ChatRunToolsRequest,
  chatTools,
} from "../lib/jobs/chatTools.js";
import { runToolsStream } from "../lib/jobs/runToolsStream.js";
import { type ChatSendError, type ChatStreamError, chatSend } from "./chatSend.js";

export type { ChatRunToolsEvent, ChatRunToolsItem } from "../lib/jobs/chatTools.js";

/** Errors of `chatRunToolsStream`. */
export type ChatRunToolsStreamError = ChatSendError | ChatStreamError;

/**
 * Runs tools like `chatRunTools`, and yields events live: the chunks of each response, each tool call before it runs,
 * its result, and finally the run.
 *
 * Iteration never throws: events, then `end` or one error, which has the run so far in `partial`. Calls in a stream
 * that broke off are not run. Nothing is sent until you ask for the first event, and the run waits while you handle
 * one; `break` aborts the request and the tools. It can be read once.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatRunToolsStream } from "openrouter-fn/funcs/chatRunToolsStream.js";
 * import { tool } from "openrouter-fn/tool.js";
 *
 * const weather = tool({
 *   name: "weather",
 *   parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
 *   execute: ({ city }: { city: string }) => ({ city, rain: true }),
 * });
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * for await (const item of chatRunToolsStream(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Do I need an umbrella in Oslo?" }],
 *   tools: [weather],
 * })) {
 *   if (!item.ok) console.error(item.error.name, "after", item.partial?.usage?.cost ?? 0, "USD");
 *   else if (item.value.type === "chunk") process.stdout.write(item.value.chunk.choices[0]?.delta.content ?? "");
 *   else if (item.value.type === "call") console.log("Calls", item.value.call.name);
 *   else if (item.value.type === "end") console.log(item.value.run.stopped, item.value.run.usage?.cost, "USD");
 * }
 * ```
 */
export function chatRunToolsStream<Context = unknown>(
  core: OpenRouterCore,
  request: ChatRunToolsRequest<Context>,
  options?: ChatRunToolsOptions<Context>,
): AsyncIterable<ChatRunToolsItem<ChatRunToolsStreamError>> {
  return runToolsStream(
    chatTools<Context>(),
    createChatCollector,
    (turn, tools, settings) => chatSend(core, { ...turn, tools, stream: true }, settings),
    request,
    options,
  );
}
