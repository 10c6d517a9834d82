import { describe, expect, expectTypeOf, test } from "vitest";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  GoneResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  ResponseValidationError,
  ServiceUnavailableResponseError,
  StreamIncompleteError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
import { internsChat } from "../../src/funcs/internsChat.js";
import type { InternChatMessage, InternChatRequest } from "../../src/models/interns.js";
import { api, createCore, failure, streamOf, success, useNock } from "../support.js";

useNock();

const core = createCore();
const PATH = "/api/v1/interns/a%2Fb/chat/completions";
const EVENTS = { "content-type": "text/event-stream" };
const DONE = "data: [DONE]\n\n";
const question = {
  messages: [{ role: "user", content: "What changed?" }],
  stream: true,
} satisfies Omit<InternChatRequest, "internId">;

const chunk = (choices: readonly object[], rest: object = {}) => ({
  id: "chatcmpl-7",
  object: "chat.completion.chunk",
  created: 1790000000,
  model: "openrouter/intern",
  choices,
  ...rest,
});
const piece = (delta: object, finish_reason: string | null = null) => ({ index: 0, delta, finish_reason });
const call = {
  index: 0,
  id: "ask-1",
  type: "function",
  function: {
    name: "openrouter.provide_input",
    arguments: '{"kind":"permission","operation":"shell","options":["allow_once"]}',
  },
};
const usage = {
  prompt_tokens: 90,
  completion_tokens: 10,
  total_tokens: 100,
  cost: 0.004,
  prompt_tokens_details: { cached_tokens: 30 },
  made_up: 1,
};
const text = (events: readonly object[]) =>
  events.map((event) => `: keepalive\n\ndata: ${JSON.stringify(event)}\n\n`).join("");

async function read(body: string) {
  api().post(PATH).reply(200, body, EVENTS);
  const items = [];
  for await (const item of streamOf(await internsChat(core, { internId: "a/b", ...question }))) items.push(item);
  return items;
}

describe("internsChat", () => {
  test("sends the request as it is, and gives the events with fields that it does not know", async () => {
    const request = {
      ...question,
      messages: [
        { role: "system", content: null },
        { role: "developer", content: [{ type: "text", text: "Be brief." }] },
        { role: "user", content: "What changed?" },
      ],
      session_id: "ses-1",
      approval_mode: "manual",
      model: "acme/large",
    } satisfies Omit<InternChatRequest, "internId">;
    const events = [
      chunk([piece({ role: "assistant", content: "" })]),
      chunk([piece({ reasoning: "Hm.", made_up: [1] })]),
      chunk([piece({ content: "Nothing." })], { made_up: { kept: true } }),
      chunk([piece({}, "stop")]),
      chunk([], { session_id: "ses-1", usage }),
    ];
    api()
      .post(PATH, request)
      .matchHeader("accept", "text/event-stream")
      .reply(200, text(events) + DONE, EVENTS);

    const items = [];
    const stream = streamOf(await internsChat(core, { internId: "a/b", ...request }));
    for await (const item of stream) items.push(success(item));
    expect(items).toEqual(events);
  });

  test("what the intern asks can be sent back with the answer", async () => {
    const events = [
      chunk([piece({ tool_calls: [call] })]),
      chunk([piece({}, "tool_calls")]),
      chunk([], { session_id: "ses-2", usage: null }),
    ];
    const items = (await read(text(events) + DONE)).map(success);
    expect(items).toEqual(events);

    const tool_calls = items.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
    const messages: InternChatMessage[] = [
      { role: "assistant", content: null, tool_calls },
      { role: "tool", tool_call_id: tool_calls[0]?.id ?? "", content: "allow_once" },
    ];
    const session_id = items.at(-1)?.session_id ?? "";
    api()
      .post(PATH, {
        messages: [
          { role: "assistant", content: null, tool_calls: [call] },
          { role: "tool", tool_call_id: "ask-1", content: "allow_once" },
        ],
        stream: true,
        session_id: "ses-2",
      })
      .reply(200, DONE, EVENTS);

    const next = await internsChat(core, { internId: "a/b", messages, stream: true, session_id });
    for await (const item of streamOf(next)) expect.unreachable(JSON.stringify(item));
  });

  test("takes the least of an event", async () => {
    const events = [
      { id: "c", choices: [{ delta: {}, finish_reason: "yawn" }] },
      { id: "c", choices: [], session_id: null },
    ];
    expect((await read(text(events) + DONE)).map(success)).toEqual(events);
  });

  test("an event with an error is the last item", async () => {
    const error = { code: 410, message: "Cancelled.", metadata: { reason: "run_ended", retryable: false } };
    const broken = chunk([piece({}, "error")], { error });
    const items = await read(text([chunk([piece({ content: "No" })]), broken, chunk([])]) + DONE);
    expect(items.map(({ ok }) => ok)).toEqual([true, false]);
    const last = items.at(-1);
    expect(last && failure(last)).toBeInstanceOf(GoneResponseError);
    expect(last && failure(last)).toMatchObject({ statusCode: 410, metadata: error.metadata, body: broken });
  });

  test("an event that says nothing is a ResponseValidationError", async () => {
    const [item] = await read(text([{ made_up: 1 }]) + DONE);
    expect(item && failure(item)).toBeInstanceOf(ResponseValidationError);
  });

  test("a stream without its end mark is incomplete", async () => {
    const items = await read(text([chunk([piece({}, "stop")])]));
    const last = items.at(-1);
    expect(last && failure(last)).toBeInstanceOf(StreamIncompleteError);
  });

  test("a message that goes to work under way gives no stream, but where it went", async () => {
    const steered = { session_id: "ses-1", status: "steered", made_up: 1 };
    api().post(PATH).reply(202, steered);

    const value = success(await internsChat(core, { internId: "a/b", ...question, session_id: "ses-1" }));
    expect(value).toEqual(steered);
    expect("status" in value && value.status).toBe("steered");
  });

  test("an answer that is neither is a ResponseValidationError", async () => {
    api().post(PATH).reply(202, { made_up: 1 });

    const error = failure(await internsChat(core, { internId: "a/b", ...question }));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ statusCode: 202, rawValue: { made_up: 1 } });
  });

  test.each([
    [400, BadRequestResponseError],
    [401, UnauthorizedResponseError],
    [403, ForbiddenResponseError],
    [404, NotFoundResponseError],
    [408, RequestTimeoutResponseError],
    [409, ConflictResponseError],
    [410, GoneResponseError],
    [413, PayloadTooLargeResponseError],
    [429, TooManyRequestsResponseError],
    [502, BadGatewayResponseError],
    [503, ServiceUnavailableResponseError],
    [504, GatewayTimeoutResponseError],
  ])("%i becomes the class of its status", async (status, type) => {
    const metadata = { reason: "busy", retryable: true };
    const body = { error: { code: status, message: "No.", metadata } };
    api().post(PATH).reply(status, body);

    const error = failure(await internsChat(core, { internId: "a/b", ...question }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ statusCode: status, code: status, message: "No.", metadata, body });
  });

  test.each(["", "..", "%2e%2E", "a\nb"])("sends nothing for the intern %j", async (internId) => {
    expect(failure(await internsChat(core, { internId, ...question }))).toBeInstanceOf(InvalidRequestError);
  });

  test("only asks for streams", () => {
    expectTypeOf<false>().not.toExtend<InternChatRequest["stream"]>();
    expectTypeOf<undefined>().not.toExtend<InternChatRequest["stream"]>();
  });
});
