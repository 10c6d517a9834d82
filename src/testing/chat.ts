import type { ChatResult, ChatStreamChunk, ChatStreamDelta } from "../models/chat.js";
import {
  breakOff,
  type Completion,
  countTokens,
  type FakeChatRequest,
  type Outcome,
  PROVIDER,
  textOf,
  usageOf,
} from "./completion.js";
import { type ErrorFault, errorBody, type Fault } from "./faults.js";
import { type Answer, type FakeRequest, fieldsOf } from "./http.js";
import { type Account, infer } from "./inference.js";

const KEEP_ALIVE = "\n         \n\n         \n";
const COMMENT = ": OPENROUTER PROCESSING\n\n";

/** `POST /chat/completions` */
export function chat(account: Account, request: FakeRequest, fault: Fault | undefined): Promise<Answer> {
  return infer(account, request, fault, fieldsOf(request), { whole, stream, padding: KEEP_ALIVE });
}

/** What a model says unless it is told what to say. */
export function echo({ messages }: FakeChatRequest): string {
  const asked = messages.findLast(({ role }) => role === "user");
  return `You said: "${textOf(asked?.content)}". I am a fake model, so I say the same every time.`;
}

/** The body of an answer that comes whole. */
function whole(
  completion: Completion,
  error: ErrorFault | undefined,
  finish: (outcome: Outcome) => void,
): ChatResult | ReturnType<typeof errorBody> {
  if (error && error.form !== "partial") {
    finish({ tokens: 0, finishReason: "error" });
    return errorBody(error);
  }
  const said = error ? breakOff(completion) : completion;
  const { id, created, model, content, toolCalls, finishReason } = said;
  const tokens = countTokens(said);
  const reasoning = said.reasoning.join("");
  finish({ tokens, finishReason });
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
    usage: usageOf(said, tokens),
  };
}

/** The events of an answer that is streamed, with comments between. Whoever leaves before the last text cancels it. */
function* stream(
  completion: Completion,
  error: ErrorFault | undefined,
  finish: (outcome: Outcome) => void,
): Generator<string, void> {
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
  const steps = [...stepsOf(completion)].slice(0, error && (error.after ?? 2));
  let tokens = 0;
  let finished = false;
  try {
    yield COMMENT;
    for (const [index, { delta, cost }] of steps.entries()) {
      tokens += cost;
      yield event(chunk(delta));
      if (index === 0) yield COMMENT;
    }
    finished = true;
    finish({ tokens, finishReason: error ? "error" : finishReason });
    if (error) {
      const body = errorBody(error);
      yield event(error.form === "partial" ? { ...chunk({}, "error"), error: body.error } : body);
      return;
    }
    yield event(chunk({}, finishReason));
    yield ": \n\n";
    yield event({ ...chunk({}), choices: [], usage: usageOf(completion, tokens) });
    yield "data: [DONE]\n\n";
  } finally {
    if (!finished) finish({ tokens, finishReason: null });
  }
}

function event(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** What each event adds to the message, and how many tokens that is. */
function* stepsOf({ reasoning, content, toolCalls }: Completion): Generator<{ delta: ChatStreamDelta; cost: number }> {
  yield { delta: {}, cost: 0 };
  for (const text of reasoning) {
    yield { delta: { reasoning: text, reasoning_details: [reasoningDetail(text)] }, cost: 1 };
  }
  for (const text of content ?? []) yield { delta: { content: text }, cost: 1 };
  for (const [index, call] of toolCalls.entries()) {
    const first = { index, id: call.id, type: "function", function: { name: call.name, arguments: "" } };
    yield { delta: { content: null, tool_calls: [first] }, cost: 0 };
    for (const text of call.arguments) {
      yield { delta: { content: null, tool_calls: [{ index, function: { arguments: text } }] }, cost: 1 };
    }
  }
}

function reasoningDetail(text: string) {
  return { type: "reasoning.text" as const, text, format: "unknown", index: 0 };
}
