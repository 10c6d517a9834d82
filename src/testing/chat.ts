import type { ChatResult, ChatStreamChunk, ChatStreamDelta } from "../models/chat.js";
import { type Completion, type FakeChatRequest, PROVIDER, textOf, usageOf } from "./completion.js";
import { type ErrorFault, errorBody, type Fault } from "./faults.js";
import { type Answer, type FakeRequest, fieldsOf } from "./http.js";
import { type Account, infer } from "./inference.js";
import { COMMENT, type Step, type Streamed, writeEvent } from "./streamed.js";

const KEEP_ALIVE = "\n         \n\n         \n";

/** `POST /chat/completions` */
export function chat(account: Account, request: FakeRequest, fault: Fault | undefined): Promise<Answer> {
  return infer(account, request, fault, fieldsOf(request), { whole, stream, padding: KEEP_ALIVE });
}

/** The default reply of a model. */
export function echo({ messages }: FakeChatRequest): string {
  const asked = messages.findLast(({ role }) => role === "user");
  return `You said: "${textOf(asked?.content)}". I am a fake model, so I say the same every time.`;
}

/** The body of a complete response. */
function whole(completion: Completion, tokens: number, error: ErrorFault | undefined): ChatResult {
  const { id, created, model, content, toolCalls, finishReason } = completion;
  const reasoning = completion.reasoning.join("");
  return {
    id,
    object: "chat.completion",
    created,
    model: model.canonical_slug,
    provider: PROVIDER,
    system_fingerprint: null,
    choices: [
      {
        index: 0,
        logprobs: null,
        finish_reason: finishReason,
        native_finish_reason: finishReason,
        message: {
          role: "assistant",
          content: content?.join("") ?? null,
          refusal: null,
          reasoning: reasoning || null,
          ...(reasoning && { reasoning_details: [reasoningDetail(reasoning)] }),
          ...(toolCalls.length > 0 && {
            tool_calls: toolCalls.map((call, index) => ({
              type: "function",
              index,
              id: call.id,
              function: { name: call.name, arguments: call.arguments.join("") },
            })),
          }),
        },
        ...(error && { error: errorBody(error).error }),
      },
    ],
    usage: usageOf(completion, tokens),
  };
}

/** The events of a streamed response, with comments between. */
function stream(completion: Completion): Streamed {
  const { id, created, model, finishReason } = completion;
  const chunk = (delta: ChatStreamDelta, reason: string | null = null): ChatStreamChunk => ({
    id,
    object: "chat.completion.chunk",
    created,
    model: model.canonical_slug,
    provider: PROVIDER,
    choices: [
      {
        index: 0,
        delta: { content: "", role: "assistant", ...delta },
        finish_reason: reason,
        native_finish_reason: reason,
      },
    ],
  });
  return {
    steps: stepsOf(completion, chunk),
    end: (tokens) => [
      chunk({}, finishReason),
      ": \n\n",
      { ...chunk({}), choices: [], usage: usageOf(completion, tokens) },
      "data: [DONE]\n\n",
    ],
    failed(fault) {
      const body = errorBody(fault);
      return fault.form === "partial" ? { ...chunk({}, "error"), error: body.error } : body;
    },
    write: writeEvent,
  };
}

function* stepsOf(
  { reasoning, content, toolCalls }: Completion,
  chunk: (delta: ChatStreamDelta) => ChatStreamChunk,
): Generator<Step> {
  yield [chunk({}), 0];
  yield [COMMENT, 0];
  for (const text of reasoning) {
    yield [chunk({ reasoning: text, reasoning_details: [reasoningDetail(text)] }), 1];
  }
  for (const text of content ?? []) yield [chunk({ content: text }), 1];
  for (const [index, call] of toolCalls.entries()) {
    const first = { index, id: call.id, type: "function", function: { name: call.name, arguments: "" } };
    yield [chunk({ content: null, tool_calls: [first] }), 0];
    for (const text of call.arguments) {
      yield [chunk({ content: null, tool_calls: [{ index, function: { arguments: text } }] }), 1];
    }
  }
}

function reasoningDetail(text: string) {
  return { type: "reasoning.text" as const, text, format: "unknown", index: 0 };
}
