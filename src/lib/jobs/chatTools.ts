import type { ChatResult, ChatStreamChunk, ChatToolCall } from "../../models/chat.js";
import type { ChatMessage, ChatRequest, ChatTool } from "../../models/chatRequest.js";
import type { Ok } from "../../result.js";
import type { PartialErr } from "../collect/collect.js";
import type { ToolsApi } from "./runTools.js";
import type { AnyTool, RunToolsEvent, RunToolsOptions, ToolRun, ToolRunResult, ToolRunState } from "./tools.js";

/** A `ChatRequest` with tools that can run. */
export interface ChatRunToolsRequest<Context = unknown> extends Omit<ChatRequest, "stream" | "tools"> {
  /** Tools for the model: yours, and those of the API, such as `{ type: "openrouter:web_search" }`. */
  tools?: readonly (AnyTool<Context> | ChatTool)[] | undefined;
}

/** Settings of `chatRunTools`. */
export interface ChatRunToolsOptions<Context = unknown>
  extends RunToolsOptions<ChatRunToolsRequest<Context>, ChatMessage, ChatResult, Context> {}

/** The run of `chatRunTools`. */
export interface ChatToolRun extends ToolRun<ChatMessage, ChatResult> {}

/** How far `chatRunTools` got before it failed. */
export interface ChatToolRunState extends ToolRunState<ChatMessage, ChatResult> {}

/** The outcome of `chatRunTools`. */
export type ChatToolRunResult<Failure> = ToolRunResult<ChatMessage, ChatResult, Failure>;

/** An event of `chatRunToolsStream`. */
export type ChatRunToolsEvent = RunToolsEvent<ChatStreamChunk, ChatToolRun>;

/** One item of `chatRunToolsStream`: an event, or finally an error with the run so far. */
export type ChatRunToolsItem<Failure> = Ok<ChatRunToolsEvent> | PartialErr<ChatToolRunState, Failure>;

/** The tool format of `chatSend`. */
export function chatTools<Context>(): ToolsApi<ChatRunToolsRequest<Context>, ChatMessage, ChatResult, ChatTool> {
  return {
    field: "messages",
    messages: ({ messages }) => messages,
    request: ({ tool_choice: choice, ...request }, messages) => ({
      ...request,
      messages,
      tool_choice: choice && choice !== "none" && messages.at(-1)?.role === "tool" ? "auto" : choice,
    }),
    tool: ({ name, description, strict }, parameters) => ({
      type: "function",
      function: { name, description, parameters, strict },
    }),
    open(messages) {
      const at = messages.findLastIndex(({ role }) => role !== "tool") + 1;
      const last = messages[at - 1];
      const calls: readonly ChatToolCall[] = (last && "tool_calls" in last && last.tool_calls) || [];
      return [
        calls.map(({ id, function: called }) => ({ id, name: called?.name, input: called?.arguments })),
        messages.slice(0, at),
        messages.slice(at),
      ];
    },
    id: (message) => (message.role === "tool" ? message.tool_call_id : ""),
    message: ({ call, content }) => ({ role: "tool", tool_call_id: call.id, content }),
    read({ choices: [choice] }) {
      if (!choice || choice.error || choice.finish_reason === "error") return [[], "error"];
      const { message, finish_reason: reason } = choice;
      const calls = message.tool_calls?.length && reason !== "content_filter";
      return [[message], reason === "length" ? "length" : calls ? undefined : "answer"];
    },
  };
}
