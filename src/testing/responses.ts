import { isRecord } from "../lib/isRecord.js";
import type { OpenResponsesResult, ResponsesUsage } from "../models/responses.js";
import type { ResponsesOutputItem } from "../models/responsesItems.js";
import { breakOff, type Completion, countTokens, usageOf } from "./completion.js";
import { type ErrorFault, errorBody, type Fault } from "./faults.js";
import { type Answer, type FakeRequest, fieldsOf } from "./http.js";
import { type Account, infer } from "./inference.js";
import { type Step, type Streamed, writeEvent } from "./streamed.js";

/** `POST /responses` */
export function responses(account: Account, request: FakeRequest, fault: Fault | undefined): Promise<Answer> {
  return infer(account, request, fault, asChat(fieldsOf(request)), { whole: finished, stream });
}

/** Converts a request of the Responses API to a chat. */
function asChat(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { input, instructions, max_output_tokens } = body;
  const items: readonly unknown[] = Array.isArray(input)
    ? input
    : typeof input === "string"
      ? [{ role: "user", content: input }]
      : [];
  const messages = items.flatMap((item) => (isRecord(item) ? messageOf(item) : [item]));
  const asked = instructions ? [{ role: "system", content: instructions }, ...messages] : messages;
  return { ...body, messages: messages.length > 0 ? asked : [], max_tokens: max_output_tokens };
}

function messageOf(item: Readonly<Record<string, unknown>>): object[] {
  const { type, role, content, call_id, name, output } = item;
  if (type === "function_call_output") return [{ role: "tool", tool_call_id: call_id, content: output }];
  if (type === "function_call") {
    const call = { id: call_id, type: "function", function: { name, arguments: item["arguments"] } };
    return [{ role: "assistant", content: null, tool_calls: [call] }];
  }
  return role ? [{ role, content }] : [];
}

function usage(completion: Completion, tokens: number): ResponsesUsage {
  const { prompt_tokens, total_tokens, cost, cost_details, completion_tokens_details } = usageOf(completion, tokens);
  return {
    input_tokens: prompt_tokens,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: tokens,
    output_tokens_details: { reasoning_tokens: completion_tokens_details?.reasoning_tokens ?? 0 },
    total_tokens,
    cost: cost ?? 0,
    is_byok: false,
    cost_details: {
      upstream_inference_cost: cost_details?.upstream_inference_cost ?? null,
      upstream_inference_input_cost: cost_details?.upstream_inference_prompt_cost ?? 0,
      upstream_inference_output_cost: cost_details?.upstream_inference_completions_cost ?? 0,
    },
  };
}

function responseOf(completion: Completion, output: ResponsesOutputItem[], more: object): OpenResponsesResult {
  const { id, created, model } = completion;
  return {
    id,
    object: "response",
    created_at: created,
    completed_at: null,
    model: model.canonical_slug,
    status: "in_progress",
    output,
    error: null,
    incomplete_details: null,
    usage: null,
    instructions: null,
    metadata: null,
    tools: [],
    tool_choice: "auto",
    parallel_tool_calls: true,
    previous_response_id: null,
    background: false,
    store: false,
    ...more,
  };
}

/** The complete response. */
function finished(completion: Completion, tokens: number, fault?: ErrorFault): OpenResponsesResult {
  const { finishReason, created } = completion;
  const status = fault ? "failed" : finishReason === "length" ? "incomplete" : "completed";
  return responseOf(completion, itemsOf(completion), {
    status,
    completed_at: status === "completed" ? created : null,
    usage: usage(completion, tokens),
    ...(status === "incomplete" && { incomplete_details: { reason: "max_output_tokens" } }),
    ...(fault && { error: { code: "server_error", message: errorBody(fault).error.message } }),
  });
}

function itemsOf({ id, reasoning, content, toolCalls }: Completion): ResponsesOutputItem[] {
  return [
    ...(reasoning.length > 0
      ? [
          {
            type: "reasoning" as const,
            id: `rs-${id}`,
            summary: [{ type: "summary_text" as const, text: reasoning.join("") }],
          },
        ]
      : []),
    ...(content
      ? [
          {
            type: "message" as const,
            id: `msg-${id}`,
            role: "assistant" as const,
            status: "completed",
            content: [{ type: "output_text" as const, text: content.join(""), annotations: [] }],
          },
        ]
      : []),
    ...toolCalls.map((call) => ({
      type: "function_call" as const,
      id: `fc-${call.id}`,
      call_id: call.id,
      name: call.name,
      arguments: call.arguments.join(""),
      status: "completed",
    })),
  ];
}

function* stepsOf(completion: Completion): Generator<Step> {
  const { reasoning, content, toolCalls } = completion;
  const response = responseOf(completion, [], {});
  yield step("response.created", { response });
  yield step("response.in_progress", { response });
  for (const [output_index, item] of itemsOf(completion).entries()) {
    const place = { output_index, item_id: item.id };
    const text = { ...place, content_index: 0 };
    const summary = { ...place, summary_index: 0 };
    if (item.type === "reasoning") {
      yield step("response.output_item.added", { output_index, item: { ...item, summary: [] } });
      yield step("response.reasoning_summary_part.added", { ...summary, part: { type: "summary_text", text: "" } });
      for (const delta of reasoning) yield step("response.reasoning_summary_text.delta", { ...summary, delta }, 1);
      yield step("response.reasoning_summary_text.done", { ...summary, text: reasoning.join("") });
    } else if (item.type === "message") {
      const part = { type: "output_text", annotations: [] };
      const said = content ?? [];
      yield step("response.output_item.added", { output_index, item: { ...item, status: "in_progress", content: [] } });
      yield step("response.content_part.added", { ...text, part: { ...part, text: "" } });
      for (const delta of said) yield step("response.output_text.delta", { ...text, delta, logprobs: [] }, 1);
      yield step("response.output_text.done", { ...text, text: said.join(""), logprobs: [] });
      yield step("response.content_part.done", { ...text, part: { ...part, text: said.join("") } });
    } else if (item.type === "function_call") {
      const call = toolCalls.find(({ id }) => id === item["call_id"]);
      const opened = { ...item, status: "in_progress", arguments: "" };
      yield step("response.output_item.added", { output_index, item: opened });
      for (const delta of call?.arguments ?? []) {
        yield step("response.function_call_arguments.delta", { ...place, delta }, 1);
      }
      const { name, arguments: written } = item;
      yield step("response.function_call_arguments.done", { ...place, name, arguments: written });
    }
    yield step("response.output_item.done", { output_index, item });
  }
}

function step(type: string, fields: object, cost = 0): Step {
  return [{ type, ...fields }, cost];
}

function stream(completion: Completion): Streamed {
  return {
    steps: stepsOf(completion),
    end(tokens) {
      const response = finished(completion, tokens);
      return [{ type: `response.${response.status}`, response }, "data: [DONE]\n\n"];
    },
    failed(fault) {
      const { message, code } = errorBody(fault).error;
      if (fault.form !== "partial") return { type: "error", code: `${code}`, message, param: null };
      const half = breakOff(completion);
      return { type: "response.failed", response: finished(half, countTokens(half), fault) };
    },
    write: (event, sequence_number) => writeEvent({ ...event, sequence_number }),
  };
}
