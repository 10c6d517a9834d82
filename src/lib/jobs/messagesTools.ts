import type { MessagesContentBlock, MessagesResult, MessagesStreamEvent } from "../../models/messages.js";
import type {
  MessagesMessage,
  MessagesRequest,
  MessagesRequestBlock,
  MessagesTool,
} from "../../models/messagesRequest.js";
import type { Ok } from "../../result.js";
import type { PartialErr } from "../collect/collect.js";
import { isRecord } from "../isRecord.js";
import type { ToolsApi } from "./runTools.js";
import type { AnyTool, RunToolsEvent, RunToolsOptions, ToolRun, ToolRunResult, ToolRunState } from "./tools.js";

/** A `MessagesRequest` with tools that can run. */
export interface MessagesRunToolsRequest<Context = unknown> extends Omit<MessagesRequest, "stream" | "tools"> {
  /** Tools for the model: yours, and those of the API. */
  tools?: readonly (AnyTool<Context> | MessagesTool)[] | undefined;
}

/** Settings of `messagesRunTools`. */
export interface MessagesRunToolsOptions<Context = unknown>
  extends RunToolsOptions<MessagesRunToolsRequest<Context>, MessagesMessage, MessagesResult, Context> {}

/** The run of `messagesRunTools`. */
export interface MessagesToolRun extends ToolRun<MessagesMessage, MessagesResult> {}

/** How far `messagesRunTools` got before it failed. */
export interface MessagesToolRunState extends ToolRunState<MessagesMessage, MessagesResult> {}

/** The outcome of `messagesRunTools`. */
export type MessagesToolRunResult<Failure> = ToolRunResult<MessagesMessage, MessagesResult, Failure>;

/** An event of `messagesRunToolsStream`. */
export type MessagesRunToolsEvent = RunToolsEvent<MessagesStreamEvent, MessagesToolRun>;

/** One item of `messagesRunToolsStream`: an event, or finally an error with the run so far. */
export type MessagesRunToolsItem<Failure> = Ok<MessagesRunToolsEvent> | PartialErr<MessagesToolRunState, Failure>;

function blocksOf({ content }: MessagesMessage): readonly MessagesRequestBlock[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : (content ?? []);
}

/** Identifier of the call whose result a message is. */
function resultId(message: MessagesMessage): string {
  const [block] = blocksOf(message);
  return block?.type === "tool_result" ? block.tool_use_id : "";
}

/** The tool format of `messagesSend`. */
export function messagesTools<Context>(): ToolsApi<
  MessagesRunToolsRequest<Context>,
  MessagesMessage,
  MessagesResult,
  MessagesTool
> {
  return {
    field: "messages",
    messages: ({ messages }) => messages,
    request({ tool_choice: choice, ...request }, messages) {
      const last = messages.at(-1);
      const mustCall = choice?.type === "any" || choice?.type === "tool";
      const tool_choice =
        mustCall && last && resultId(last)
          ? { type: "auto" as const, disable_parallel_tool_use: choice.disable_parallel_tool_use }
          : choice;
      return { ...request, messages, tool_choice };
    },
    tool: ({ name, description, strict }, parameters) => ({ name, description, input_schema: parameters, strict }),
    open(messages) {
      const at = messages.findLastIndex(({ role }) => role === "assistant");
      const last = messages[at];
      const said = last ? blocksOf(last) : [];
      const uses = said.flatMap((block) => (block.type === "tool_use" ? [block] : []));
      // All results of a response are blocks of one message; here each is a message until `join`.
      const after = messages
        .slice(at + 1)
        .flatMap((message) =>
          message.role === "user" ? blocksOf(message).map((block) => ({ ...message, content: [block] })) : [message],
        );
      if (!last || uses.every(({ id }) => after.some((message) => resultId(message) === id))) return [[], messages, []];
      const calls = uses.map(({ id, name, input }) => ({ id, name, input }));
      // The model gets an error for an input that is not an object; the API would refuse it if sent back.
      const content = said.map((block) =>
        block.type === "tool_use" && !isRecord(block.input) ? { ...block, input: {} } : block,
      );
      return [calls, [...messages.slice(0, at), { ...last, content }], after];
    },
    id: resultId,
    message: ({ call, content, isError }) => ({
      role: "user",
      content: [{ type: "tool_result", tool_use_id: call.id, content, ...(isError && { is_error: true }) }],
    }),
    join(results) {
      const [first, ...rest] = results.filter(({ role }) => role === "user");
      const others = results.filter(({ role }) => role !== "user");
      return first ? [{ ...first, content: [first, ...rest].flatMap(blocksOf) }, ...others] : others;
    },
    read({ content, stop_reason: reason }) {
      const messages: MessagesMessage[] = content.length ? [{ role: "assistant", content }] : [];
      if (/^max_tokens$|_exceeded$/.test(`${reason}`)) return [messages, "length"];
      // A response that the server paused continues in the next turn.
      const goesOn = reason === "pause_turn" || reason === "compaction";
      return [messages, goesOn || (reason !== "refusal" && content.some(isUse)) ? undefined : "answer"];
    },
  };
}

function isUse({ type }: MessagesContentBlock): boolean {
  return type === "tool_use";
}
