import type { OpenResponsesResult, ResponsesStreamEvent } from "../../models/responses.js";
import type {
  ResponsesInputItem,
  ResponsesRequest,
  ResponsesTool,
  ResponsesToolChoice,
} from "../../models/responsesRequest.js";
import type { Ok } from "../../result.js";
import type { PartialErr } from "../collect/collect.js";
import type { RawCall } from "./callTool.js";
import type { ToolsApi } from "./runTools.js";
import type { AnyTool, RunToolsEvent, RunToolsOptions, ToolRun, ToolRunResult, ToolRunState } from "./tools.js";

/** A `ResponsesRequest` with tools that can run. */
export interface ResponsesRunToolsRequest<Context = unknown> extends Omit<ResponsesRequest, "stream" | "tools"> {
  /** Tools for the model: yours, and those of the API, such as `{ type: "openrouter:web_search" }`. */
  tools?: readonly (AnyTool<Context> | ResponsesTool)[] | undefined;
}

/** Settings of `responsesRunTools`. */
export interface ResponsesRunToolsOptions<Context = unknown>
  extends RunToolsOptions<ResponsesRunToolsRequest<Context>, ResponsesInputItem, OpenResponsesResult, Context> {}

/** The run of `responsesRunTools`. */
export interface ResponsesToolRun extends ToolRun<ResponsesInputItem, OpenResponsesResult> {}

/** How far `responsesRunTools` got before it failed. */
export interface ResponsesToolRunState extends ToolRunState<ResponsesInputItem, OpenResponsesResult> {}

/** The outcome of `responsesRunTools`. */
export type ResponsesToolRunResult<Failure> = ToolRunResult<ResponsesInputItem, OpenResponsesResult, Failure>;

/** An event of `responsesRunToolsStream`. */
export type ResponsesRunToolsEvent = RunToolsEvent<ResponsesStreamEvent, ResponsesToolRun>;

/** One item of `responsesRunToolsStream`: an event, or finally an error with the run so far. */
export type ResponsesRunToolsItem<Failure> = Ok<ResponsesRunToolsEvent> | PartialErr<ResponsesToolRunState, Failure>;

function callsIn(items: readonly ResponsesInputItem[]): RawCall[] {
  return items.flatMap((item): RawCall[] =>
    item.type === "function_call"
      ? [{ ...item, id: item.call_id, input: item.arguments }]
      : item.type === "custom_tool_call"
        ? [{ ...item, id: item.call_id }]
        : [],
  );
}

/** Identifier of the call whose result an item is. */
function resultId(item: ResponsesInputItem | undefined): string {
  return item?.type === "function_call_output" || item?.type === "custom_tool_call_output" ? item.call_id : "";
}

/** Whether an item is from the caller, not from the model. */
function isGiven(item: ResponsesInputItem): boolean {
  return !!resultId(item) || ("role" in item && item.role !== "assistant");
}

function relaxed(choice: ResponsesToolChoice): ResponsesToolChoice {
  return typeof choice === "object" && choice.type === "allowed_tools" ? { ...choice, mode: "auto" } : "auto";
}

/** The tool format of `responsesSend`. */
export function responsesTools<Context>(): ToolsApi<
  ResponsesRunToolsRequest<Context>,
  ResponsesInputItem,
  OpenResponsesResult,
  ResponsesTool
> {
  return {
    field: "input",
    messages: ({ input }) => (typeof input === "string" ? [{ role: "user", content: input }] : input),
    request({ tool_choice: choice, ...request }, input) {
      return {
        ...request,
        input,
        tool_choice: choice && choice !== "none" && resultId(input.at(-1)) ? relaxed(choice) : choice,
      };
    },
    tool: ({ name, description, strict }, parameters) => ({ type: "function", name, description, parameters, strict }),
    open(items) {
      const at = items.findLastIndex((item) => !resultId(item)) + 1;
      const before = items.slice(0, at);
      return [callsIn(before.slice(before.findLastIndex(isGiven) + 1)), before, items.slice(at)];
    },
    id: resultId,
    message: ({ call, content }, { type = "function_call" }) => ({
      type: `${type}_output`,
      call_id: call.id,
      output: content,
    }),
    read({ output, status, error, incomplete_details: details }) {
      if (error || status === "failed") return [[], "error"];
      if (details?.reason === "content_filter") return [output, "answer"];
      return [output, details || status === "incomplete" ? "length" : callsIn(output)[0] ? undefined : "answer"];
    },
  };
}
