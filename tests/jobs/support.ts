import type { OpenRouterCore } from "../../src/core.js";
import { chatRunTools } from "../../src/funcs/chatRunTools.js";
import { chatRunToolsStream } from "../../src/funcs/chatRunToolsStream.js";
import type { PartialErr } from "../../src/lib/collect/collect.js";
import type { RunToolsEvent } from "../../src/lib/jobs/tools.js";
import { type Ok, ok } from "../../src/result.js";
import { createFakeOpenRouter, type FakeOpenRouter, type FakeRequest } from "../../src/testing/index.js";
import { serveFetch } from "../loopback.js";
import { DONE, respondWith } from "../streams.js";
import { createCore } from "../support.js";

/** One response of a chat: a message, or a function that responds. */
export type Turn = Answered | ((request: FakeRequest) => Response | Promise<Response>);

export interface Answered {
  readonly content?: string | null;
  /** Calls as `[name, arguments, id]`; missing identifiers are generated. */
  readonly calls?: readonly (readonly [name: string, input: string, id?: string])[];
  readonly finish_reason?: string;
  readonly usage?: object | null;
  readonly error?: object;
  /** Further fields of the message. */
  readonly message?: object;
  /** Ends a stream here: without the end mark. */
  readonly cut?: boolean;
}

/** A fake on loopback whose chats respond with the turns of the script, in order. */
export function play(...script: readonly Turn[]): Promise<Played> {
  return playAt("/chat/completions", script, (turn, request, number) => {
    if (typeof turn === "function") return turn(request);
    return request.body.stream ? streamed(turn, number) : Response.json(whole(turn, number));
  });
}

/** The same for any endpoint: `answer` makes responses of the parts of the script; `number` counts them from 1. */
export async function playAt<Part>(
  path: string,
  script: readonly Part[],
  answer: (part: Part, request: FakeRequest & { readonly body: Body }, number: number) => Response | Promise<Response>,
): Promise<Played> {
  const fake = createFakeOpenRouter();
  const bodies: Body[] = [];
  fake.handle(`POST ${path}`, async (request) => {
    const body = request.body as Body;
    const number = bodies.push(body);
    const part = script[number - 1];
    if (!part) throw new Error(`unexpected request ${number}`);
    return answer(part, { ...request, body }, number);
  });
  return { fake, bodies, core: createCore({ serverURL: `${await serveFetch(fake.fetch)}/api/v1` }) };
}

interface Played {
  readonly fake: FakeOpenRouter;
  readonly core: OpenRouterCore;
  /** What was sent. */
  readonly bodies: Body[];
}

interface Body {
  readonly messages: readonly { role: string; content?: unknown; tool_calls?: unknown; tool_call_id?: string }[];
  readonly tools?: readonly unknown[];
  readonly tool_choice?: unknown;
  readonly stream?: boolean;
  readonly [field: string]: unknown;
}

const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost: 0.01 };
const head = (number: number) => ({ id: `gen-${number}`, created: 1, model: "fake/model" });

function callsOf({ calls = [] }: Answered, number: number) {
  return calls.map(([name, input, id], index) => ({
    index,
    id: id ?? `call_${number}_${index}`,
    type: "function",
    function: { name, arguments: input },
  }));
}

export function whole(turn: Answered, number = 1) {
  const tool_calls = callsOf(turn, number);
  const message = {
    role: "assistant",
    content: turn.content ?? null,
    ...(tool_calls.length && { tool_calls }),
    ...turn.message,
  };
  const finish_reason = turn.finish_reason ?? (tool_calls.length ? "tool_calls" : "stop");
  return {
    ...head(number),
    object: "chat.completion",
    choices: [{ index: 0, message, finish_reason, ...(turn.error && { error: turn.error }) }],
    usage: turn.usage === undefined ? usage : turn.usage,
  };
}

/** The same response as a stream: the arguments of calls come in two pieces. */
export function streamed(turn: Answered, number = 1): Response {
  const chunk = (delta: object, fields: object = {}) => ({
    ...head(number),
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, ...fields }],
  });
  const { choices, usage: used } = whole(turn, number);
  const { tool_calls: _, role, content, ...rest } = { tool_calls: undefined, ...choices[0]?.message };
  const chunks: object[] = [chunk({ role, content: "" }), chunk(rest)];
  for (const piece of (content ?? "").split(/(?<= )/)) chunks.push(chunk({ content: piece }));
  for (const { function: called, ...call } of callsOf(turn, number)) {
    const half = called.arguments.length >> 1;
    const { index } = call;
    chunks.push(
      chunk({ tool_calls: [{ ...call, function: { ...called, arguments: called.arguments.slice(0, half) } }] }),
    );
    chunks.push(chunk({ tool_calls: [{ index, function: { arguments: called.arguments.slice(half) } }] }));
  }
  chunks.push(chunk({}, { finish_reason: choices[0]?.finish_reason, ...(turn.error && { error: turn.error }) }));
  chunks.push({ ...chunk({}), choices: [], usage: used });
  return respondWith(chunks, turn.cut ? "" : DONE);
}

/** The outcome of a streamed run in the form of one that is not streamed, and all events before it. */
export async function readRun<Chunk, Run, State, Failure>(
  items: AsyncIterable<Ok<RunToolsEvent<Chunk, Run>> | PartialErr<State, Failure>>,
) {
  const events = [];
  for await (const item of items) {
    if (!item.ok) return { events, result: item };
    if (item.value.type === "end") return { events, result: ok(item.value.run) };
    events.push(item.value);
  }
  throw new Error("the run had no end");
}

/** Both ways to run tools. */
export const ways = {
  chatRunTools: (...args: Parameters<typeof chatRunTools>) => chatRunTools(...args),
  chatRunToolsStream: async (...args: Parameters<typeof chatRunToolsStream>) =>
    (await readRun(chatRunToolsStream(...args))).result,
};
