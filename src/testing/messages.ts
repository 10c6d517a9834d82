import { isRecord } from "../lib/isRecord.js";
import type { MessagesContentBlock, MessagesResult, MessagesUsage } from "../models/messages.js";
import { type Completion, PROVIDER, usageOf } from "./completion.js";
import { errorBody, type Fault } from "./faults.js";
import { type Answer, type FakeRequest, fieldsOf } from "./http.js";
import { type Account, infer } from "./inference.js";
import { type Step, type Streamed, writeEvent } from "./streamed.js";

/** `POST /messages` */
export function messages(account: Account, request: FakeRequest, fault: Fault | undefined): Promise<Answer> {
  return infer(account, request, fault, asChat(fieldsOf(request)), { whole, stream });
}

/** Converts a request of the Messages API to a chat: tool results become separate messages. */
function asChat(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { system, messages } = body;
  if (!Array.isArray(messages)) return body;
  const asked = messages.flatMap((message: unknown): unknown[] => {
    const content = isRecord(message) ? message["content"] : undefined;
    if (!isRecord(message) || !Array.isArray(content)) return [message];
    const of = (type: string) => content.filter(isRecord).filter((block) => block["type"] === type);
    const results = of("tool_result");
    const calls = of("tool_use");
    const others = content.filter((block: unknown) => ![...results, ...calls].some((each) => each === block));
    return [
      ...results.map((block) => ({ role: "tool", tool_call_id: block["tool_use_id"], content: block["content"] })),
      ...(others.length > 0 || calls.length > 0
        ? [
            {
              ...message,
              content: others,
              ...(calls.length > 0 && {
                tool_calls: calls.map(({ id, name, input }) => ({
                  id,
                  type: "function",
                  function: { name, arguments: JSON.stringify(input) },
                })),
              }),
            },
          ]
        : []),
    ];
  });
  return { ...body, messages: system ? [{ role: "system", content: system }, ...asked] : asked };
}

const STOPS: Readonly<Record<string, string>> = { stop: "end_turn", length: "max_tokens", tool_calls: "tool_use" };

function stopOf({ finishReason }: Completion): string {
  return STOPS[finishReason] ?? finishReason;
}

function usage(completion: Completion, tokens: number): MessagesUsage {
  const { prompt_tokens, cost, cost_details } = usageOf(completion, tokens);
  return {
    input_tokens: prompt_tokens,
    output_tokens: tokens,
    cache_creation_input_tokens: null,
    cache_read_input_tokens: null,
    cost: cost ?? 0,
    is_byok: false,
    cost_details: cost_details ?? null,
  };
}

function messageOf(completion: Completion, content: MessagesContentBlock[], tokens: number): MessagesResult {
  return {
    id: completion.id,
    type: "message",
    role: "assistant",
    container: null,
    content,
    model: completion.model.canonical_slug,
    provider: PROVIDER,
    stop_reason: null,
    stop_details: null,
    stop_sequence: null,
    usage: usage(completion, tokens),
  };
}

function contentOf({ reasoning, content, toolCalls }: Completion): MessagesContentBlock[] {
  return [
    ...(reasoning.length > 0 ? [{ type: "thinking" as const, thinking: reasoning.join(""), signature: "sealed" }] : []),
    ...(content ? [{ type: "text" as const, text: content.join(""), citations: null }] : []),
    ...toolCalls.map((call) => ({
      type: "tool_use" as const,
      id: call.id,
      name: call.name,
      input: JSON.parse(call.arguments.join("") || "{}"),
    })),
  ];
}

function whole(completion: Completion, tokens: number): MessagesResult {
  return { ...messageOf(completion, contentOf(completion), tokens), stop_reason: stopOf(completion) };
}

function* stepsOf(completion: Completion): Generator<Step> {
  const { reasoning, content, toolCalls } = completion;
  yield [{ type: "message_start", message: messageOf(completion, [], 0) }, 0];
  let index = 0;
  function* block(
    content_block: object,
    pieces: readonly string[],
    delta: (text: string) => object,
    last?: object,
  ): Generator<Step> {
    yield [{ type: "content_block_start", index, content_block }, 0];
    for (const text of pieces) {
      yield [{ type: "content_block_delta", index, delta: delta(text) }, 1];
    }
    if (last) yield [{ type: "content_block_delta", index, delta: last }, 0];
    yield [{ type: "content_block_stop", index }, 0];
    index++;
  }
  if (reasoning.length > 0) {
    yield* block(
      { type: "thinking", thinking: "", signature: "" },
      reasoning,
      (thinking) => ({ type: "thinking_delta", thinking }),
      { type: "signature_delta", signature: "sealed" },
    );
  }
  if (content) yield* block({ type: "text", text: "" }, content, (text) => ({ type: "text_delta", text }));
  for (const call of toolCalls) {
    const { id, name } = call;
    const delta = (partial_json: string) => ({ type: "input_json_delta", partial_json });
    yield* block({ type: "tool_use", id, name, input: {} }, call.arguments, delta);
  }
}

function stream(completion: Completion): Streamed {
  return {
    steps: stepsOf(completion),
    end: (tokens) => [
      {
        type: "message_delta",
        delta: { stop_reason: stopOf(completion), stop_sequence: null },
        usage: usage(completion, tokens),
      },
      { type: "message_stop" },
    ],
    failed(fault) {
      const { message, code } = errorBody(fault).error;
      return { type: "error", error: { type: code === 429 ? "rate_limit_error" : "api_error", message, code } };
    },
    write: writeEvent,
  };
}
