import type { ChatResult, ChatStreamChunk, ChatToolCall } from "../../models/chat.js";
import type { ChatMessage, ChatRequest, ChatTool } from "../../models/chatRequest.js";
import type { Ok } from "../../result.js";
import type { PartialErr } from "../collect/collect.js";
import { pairResults } from "./pairResults.js";
import type { ToolsApi } from "./runTools.js";
import type { AnyTool, RunToolsEvent, RunToolsOptions, ToolRun, ToolRunResult, ToolRunState } from "./tools.js";

/** A `ChatRequest` whose tools can be run. */
export interface ChatRunToolsRequest<Context = unknown> extends Omit<ChatRequest, "stream" | "tools"> {
  /** What the model can use: tools of yours, and those of the API, such as `{ type: "openrouter:web_search" }`. */
  tools?: readonly (AnyTool<Context> | ChatTool)[] | undefined;
}

/** Settings of `chatRunTools`. */
export interface ChatRunToolsOptions<Context = unknown>
  extends RunToolsOptions<ChatRunToolsRequest<Context>, ChatMessage, ChatResult, Context> {}

/** What `chatRunTools` gives. */
export interface ChatToolRun extends ToolRun<ChatMessage, ChatResult> {}

/** How far `chatRunTools` got before it failed. */
export interface ChatToolRunState extends ToolRunState<ChatMessage, ChatResult> {}

/** The outcome of `chatRunTools`. */
export type ChatToolRunResult<Failure> = ToolRunResult<ChatMessage, ChatResult, Failure>;

/** What `chatRunToolsStream` tells. */
export type ChatRunToolsEvent = RunToolsEvent<ChatStreamChunk, ChatToolRun>;

/** One item of `chatRunToolsStream`: an event, or as the last one an error and the run so far. */
export type ChatRunToolsItem<Failure> = Ok<ChatRunToolsEvent> | PartialErr<ChatToolRunState, Failure>;

/** Tools of `chatSend`. */
export function chatTools<Context>(): ToolsApi<ChatRunToolsRequest<Context>, ChatMessage, ChatResult, ChatTool> {
  return {
    messagesOf: ({ messages }) => messages,
    withMessages: (request, messages) => ({ ...request, messages }),
    withoutDuty: (request) =>
      request.tool_choice && request.tool_choice !== "none" ? { ...request, tool_choice: "auto" } : request,
    describe: ({ name, description, strict }, parameters) => ({
      type: "function",
      function: { name, description, parameters, strict },
    }),
    open(messages) {
      const at = messages.findLastIndex(({ role }) => role !== "tool");
      const last = messages[at];
      const calls: readonly ChatToolCall[] = (last?.role === "assistant" && last.tool_calls) || [];
      const { open, join } = pairResults(
        calls,
        messages.slice(at + 1),
        (given, { id }) => given.role === "tool" && given.tool_call_id === id,
      );
      return {
        calls: open.map(({ id, function: { name, arguments: input } }) => ({ id, name, input: input ?? "" })),
        join: (results) => [
          ...messages.slice(0, at + 1),
          ...join(
            results.map((result) => result && { role: "tool", tool_call_id: result.call.id, content: result.content }),
          ),
        ],
      };
    },
    read({ choices: [choice] }) {
      if (!choice) return { messages: [], end: "error" };
      const { message, finish_reason: reason, error } = choice;
      const calls = message.tool_calls?.length && reason !== "content_filter";
      return {
        messages: [message],
        end: error || reason === "error" ? "error" : reason === "length" ? "length" : calls ? undefined : "answer",
      };
    },
  };
}
