import { describe, expect, expectTypeOf, test } from "vitest";
import { GoneResponseError, InvalidRequestError, ResponseValidationError } from "../../src/errors/index.js";
import { internsChat } from "../../src/funcs/internsChat.js";
import { InternChatChunk, type InternChatMessage, type InternChatRequest } from "../../src/models/interns.js";
import { DONE, describeStreams, EVENTS, event, readStream } from "../streams.js";
import { api, createCore, failure, streamOf, success, useNock } from "../support.js";

useNock();

const core = createCore();
const PATH = "/interns/a%2Fb/chat/completions";
const ENDPOINT = `/api/v1${PATH}`;
const question = {
  messages: [{ role: "user", content: "What changed?" }],
  stream: true,
} satisfies Omit<InternChatRequest, "internId">;

const ask = () => internsChat(core, { internId: "a/b", ...question });

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
const reason = { reason: "run_ended", retryable: false };

describeStreams({
  name: "internsChat",
  path: PATH,
  call: ask,
  sent: question,
  schema: InternChatChunk,
  events: [
    chunk([piece({ role: "assistant", content: "" })]),
    chunk([piece({ reasoning: "Hm.", made_up: [1] })]),
    chunk([piece({ content: "Nothing." })], { made_up: { kept: true } }),
    chunk([piece({}, "stop")]),
    chunk([], { session_id: "ses-1", usage }),
    { id: "c", choices: [{ delta: {}, finish_reason: "yawn" }] },
    { id: "c", choices: [], session_id: null },
  ],
  broken: {
    "an error": [
      chunk([piece({}, "error")], { error: { code: 410, message: "Cancelled.", metadata: reason } }),
      GoneResponseError,
      { statusCode: 410, metadata: reason },
    ],
  },
  misfit: { choices: "none" },
  statuses: [400, 401, 403, 404, 408, 409, 410, 413, 429, 502, 503, 504],
  errorBody: { error: { code: "busy", message: "No.", metadata: { reason: "busy", retryable: true } } },
});

describe("internsChat", () => {
  test("sends the request as it is", async () => {
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
    api().post(ENDPOINT, request).reply(200, DONE, EVENTS);

    for await (const item of streamOf(await internsChat(core, { internId: "a/b", ...request }))) {
      expect.unreachable(JSON.stringify(item));
    }
  });

  test("what the intern asks can be sent back with the answer", async () => {
    const events = [
      chunk([piece({ tool_calls: [call] })]),
      chunk([piece({}, "tool_calls")]),
      chunk([], { session_id: "ses-2", usage: null }),
    ];
    const items = (await readStream(PATH, ask, events.map(event).join("") + DONE)).map(success);
    expect(items).toEqual(events);

    const tool_calls = items.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
    const messages: InternChatMessage[] = [
      { role: "assistant", content: null, tool_calls },
      { role: "tool", tool_call_id: tool_calls[0]?.id ?? "", content: "allow_once" },
    ];
    const session_id = items.at(-1)?.session_id ?? "";
    api()
      .post(ENDPOINT, {
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

  test("a message that goes to work under way gives no stream, but where it went", async () => {
    const steered = { session_id: "ses-1", status: "steered", made_up: 1 };
    api().post(ENDPOINT).reply(202, steered);

    const value = success(await internsChat(core, { internId: "a/b", ...question, session_id: "ses-1" }));
    expect(value).toEqual(steered);
    expect("status" in value && value.status).toBe("steered");
  });

  test("an answer that is neither is a ResponseValidationError", async () => {
    api().post(ENDPOINT).reply(202, { made_up: 1 });

    const error = failure(await ask());
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ statusCode: 202, rawValue: { made_up: 1 } });
  });

  test.each(["", "..", "%2e%2E", "a\nb"])("sends nothing for the intern %j", async (internId) => {
    expect(failure(await internsChat(core, { internId, ...question }))).toBeInstanceOf(InvalidRequestError);
  });

  test("only asks for streams", () => {
    expectTypeOf<false>().not.toExtend<InternChatRequest["stream"]>();
    expectTypeOf<undefined>().not.toExtend<InternChatRequest["stream"]>();
  });
});
