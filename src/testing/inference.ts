import { isRecord } from "../lib/isRecord.js";
import {
  breakOff,
  type Completion,
  contentOf,
  countTokens,
  createCompletion,
  type FakeChatRequest,
  type FakeMessage,
  type Outcome,
  recordOf,
} from "./completion.js";
import { type ErrorFault, errorBody, type Fault } from "./faults.js";
import type { Generations } from "./generations.js";
import { type Answer, type FakeRequest, json, problem } from "./http.js";
import type { Models } from "./models.js";
import { type Streamed, streamed } from "./streamed.js";

/** The reply of the fake model: always the same, or made from the request. */
export type FakeReply =
  | string
  | FakeMessage
  | ((request: FakeChatRequest) => string | FakeMessage | Promise<string | FakeMessage>);

/** The parts of the account that inference needs. */
export interface Account {
  /** The model catalog. */
  readonly models: Models;
  /** Records of completions. */
  readonly generations: Generations;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Credits left, in US dollars. */
  readonly credits: () => number;
  /** Reply of the models. */
  readonly reply: FakeReply;
}

/** How one of the APIs formats a completion. */
export interface Format {
  /** The body of a complete response of that many tokens; with an error if it broke off midway. */
  whole(completion: Completion, tokens: number, error: ErrorFault | undefined): unknown;
  /** The events of a streamed response. */
  stream(completion: Completion): Streamed;
  /** Whitespace before a complete response. */
  readonly padding?: string;
}

/** Answers a request of any of the APIs, converted to a chat. */
export async function infer(
  { models, generations, now, credits, reply }: Account,
  request: FakeRequest,
  fault: Fault | undefined,
  body: Readonly<Record<string, unknown>>,
  { whole, stream, padding }: Format,
): Promise<Answer> {
  if (!isChatRequest(body)) return problem(400, 'Input required: specify "prompt" or "messages"');
  const model = models.choose(body);
  if (!model) return problem(400, `${body.model} is not a valid model ID`);
  if (credits() <= 0 && Number(model.pricing.completion) > 0) return problem(402);

  const said = typeof reply === "function" ? await reply(body) : reply;
  const message = typeof said === "string" ? { content: said } : said;
  const completion = createCompletion(body, message, model, generations.begin(), now());
  const finish = (outcome: Outcome) =>
    generations.finish(recordOf(completion, outcome, request, body, now()), contentOf(completion, outcome, body));
  const headers = { "x-generation-id": completion.id };
  const error = fault?.type === "error" ? fault : undefined;
  if (body.stream) {
    return {
      status: 200,
      headers: { "content-type": "text/event-stream", ...headers },
      body: { [Symbol.iterator]: () => streamed(stream(completion), completion.finishReason, error, finish) },
    };
  }
  if (error && error.form !== "partial") {
    finish({ tokens: 0, finishReason: "error" });
    return json(errorBody(error), 200, headers, padding);
  }
  const written = error ? breakOff(completion) : completion;
  const tokens = countTokens(written);
  finish({ tokens, finishReason: written.finishReason });
  return json(whole(written, tokens, error), 200, headers, padding);
}

function isChatRequest(body: Readonly<Record<string, unknown>>): body is FakeChatRequest & Record<string, unknown> {
  const { messages } = body;
  return Array.isArray(messages) && messages.length > 0 && messages.every(isRecord);
}
