import { describe, expect, test } from "vitest";
import { chatSend } from "../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { createFakeOpenRouter } from "../../src/testing/index.js";
import { createCore, failure, success } from "../support.js";
import { eventsOf, MESSAGES, setUp } from "./support.js";

const TOOL_CALL = { function: { name: "get_weather", arguments: '{"city":"Paris"}' } };

describe("an answer that comes whole", () => {
  test("repeats the last message unless told otherwise", async () => {
    const { core } = setUp();
    const result = success(
      await chatSend(core, {
        messages: [
          ...MESSAGES,
          { role: "assistant", content: "Hm?" },
          { role: "user", content: [{ type: "text", text: "Hi" }] },
        ],
      }),
    );

    expect(result.choices[0]?.message.content).toBe('You said: "Hi". I am a fake model, so I say the same every time.');
    expect(result).toMatchObject({ object: "chat.completion", model: "acme/pebble", created: 1767225600 });
    expect(result.id).toMatch(/^gen-1767225600-\d{20}$/);
  });

  test("replies with the given text", async () => {
    const { core } = setUp({ reply: "Paris" });
    const { choices } = success(await chatSend(core, { messages: MESSAGES }));

    expect(choices[0]).toMatchObject({
      finish_reason: "stop",
      message: { role: "assistant", content: "Paris", refusal: null, reasoning: null },
    });
  });

  test("can depend on the request, and be late", async () => {
    const { core } = setUp({ reply: async ({ model, messages }) => `${model} ${messages.length}` });
    const { choices } = success(await chatSend(core, { model: "openai/gpt-5-mini", messages: MESSAGES }));

    expect(choices[0]?.message.content).toBe("openai/gpt-5-mini 1");
  });

  test("can reason and call tools", async () => {
    const { core } = setUp({
      reply: { reasoning: "Let me see.", tool_calls: [TOOL_CALL, { ...TOOL_CALL, id: "mine" }] },
    });
    const { choices, usage } = success(await chatSend(core, { messages: MESSAGES }));

    expect(choices[0]).toMatchObject({
      finish_reason: "tool_calls",
      message: {
        content: null,
        reasoning: "Let me see.",
        reasoning_details: [{ type: "reasoning.text", text: "Let me see." }],
        tool_calls: [
          { index: 0, id: "call_1_0", type: "function", ...TOOL_CALL },
          { index: 1, id: "mine", type: "function", ...TOOL_CALL },
        ],
      },
    });
    expect(usage?.completion_tokens_details?.reasoning_tokens).toBe(3);
  });

  test.each(["max_tokens", "max_completion_tokens"])("is cut off at %s", async (limit) => {
    const { call } = setUp({ reply: "one two three four" });
    const { choices, usage } = await (await call("/chat/completions", { messages: MESSAGES, [limit]: 2 })).json();

    expect(choices[0]).toMatchObject({ finish_reason: "length", message: { content: "one two" } });
    expect(usage.completion_tokens).toBe(2);
  });

  test("can end for any reason", async () => {
    const { core } = setUp({ reply: { content: "I would rather", finish_reason: "content_filter" } });
    expect(success(await chatSend(core, { messages: MESSAGES })).choices[0]?.finish_reason).toBe("content_filter");
  });
});

describe("an answer that is streamed", () => {
  test("holds the same as one that comes whole", async () => {
    const reply = { reasoning: "Let me see.", content: "A  word \u{1F600}\nor two ", tool_calls: [TOOL_CALL] };
    const { core } = setUp({ reply });
    const whole = success(await chatSend(core, { messages: MESSAGES }));
    const stream = success(await chatSend(core, { messages: MESSAGES, stream: true }));

    const said = { reasoning: "", content: "", arguments: "" };
    let usage: unknown;
    let finishReason: unknown;
    for await (const event of stream) {
      const { id, choices, usage: used } = success(event);
      expect(id).toBe(stream.generationId);
      for (const { delta, finish_reason } of choices) {
        said.reasoning += delta.reasoning ?? "";
        said.content += delta.content ?? "";
        said.arguments += delta.tool_calls?.[0]?.function?.arguments ?? "";
        finishReason = finish_reason;
      }
      usage = used;
    }
    expect(said).toEqual({ ...reply, tool_calls: undefined, arguments: TOOL_CALL.function.arguments });
    expect(finishReason).toBe("tool_calls");
    expect(usage).toEqual(whole.usage);
    expect(stream.generationId).not.toBe(whole.id);
  });

  test("waits between chunks if told to", async () => {
    const { call } = setUp({ reply: "one two", chunkDelayMs: 5 });
    const startedAt = performance.now();
    const text = await (await call("/chat/completions", { messages: MESSAGES, stream: true })).text();

    expect(eventsOf(text)).toHaveLength(5);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(6 * 4); // timers may fire a little early
  });
});

describe("the peculiarities of the real API", () => {
  test("white space before the JSON, and the identifier in a header", async () => {
    const { call } = setUp();
    const response = await call("/chat/completions", { messages: MESSAGES });
    const text = await response.text();

    expect(text).toMatch(/^\n {9}\n\n {9}\n\{/);
    expect(response.headers.get("x-generation-id")).toBe(JSON.parse(text).id);
  });

  test("comments between the events, the usage in one without choices, and [DONE]", async () => {
    const { call } = setUp({ reply: "Hello" });
    const response = await call("/chat/completions", { messages: MESSAGES, stream: true });
    const text = await response.text();

    expect(response.headers.get("content-type")).toBe("text/event-stream");
    expect(text.replaceAll(/\{.*\}/g, "{}").split("\n\n")).toEqual([
      ": OPENROUTER PROCESSING",
      "data: {}",
      ": OPENROUTER PROCESSING",
      "data: {}",
      "data: {}",
      ": ",
      "data: {}",
      "data: [DONE]",
      "",
    ]);
    expect(eventsOf(text).at(-1)).toMatchObject({ choices: [], usage: { completion_tokens: 1 } });
  });

  test("tool calls in pieces, of which only the first has a name", async () => {
    const { call } = setUp({ reply: { tool_calls: [TOOL_CALL] } });
    const text = await (await call("/chat/completions", { messages: MESSAGES, stream: true })).text();
    const pieces = eventsOf(text).flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);

    expect(pieces).toEqual([
      { index: 0, id: "call_1_0", type: "function", function: { name: "get_weather", arguments: "" } },
      { index: 0, function: { arguments: '{"city"' } },
      { index: 0, function: { arguments: ':"Paris' } },
      { index: 0, function: { arguments: '"}' } },
    ]);
  });

  test.each([
    ["acme/pebble", true],
    ["acme/boulder", false],
    ["acme/pebble:free", false],
  ])("what the provider of %s charged is the cost once more: %s", async (model, told) => {
    const { core } = setUp();
    const { usage } = success(await chatSend(core, { model, messages: MESSAGES }));

    expect(usage?.is_byok).toBe(false);
    expect(usage?.cost_details?.upstream_inference_cost).toBe(told ? usage?.cost : null);
  });

  test("the model that answers has another name than the one asked for", async () => {
    const { core } = setUp();
    const { model } = success(await chatSend(core, { model: "acme/boulder", messages: MESSAGES }));
    expect(model).toBe("acme/boulder-20250901");
  });
});

describe("a chat that is refused", () => {
  test.each([
    ["no messages", {}],
    ["no message in messages", { messages: [] }],
    ["messages that are none", { messages: ["Hello"] }],
    ["a prompt alone", { prompt: "Hello" }],
    ["a body that is not JSON", "messages=Hello"],
    ["a body that is no object", "[]x"],
    ["no body", ""],
    ["a malformed model", { model: "gpt-4", messages: MESSAGES }],
  ])("400 for %s", async (_, body) => {
    const { call } = setUp();
    const response = await call("/chat/completions", body);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { code: 400, message: expect.any(String) } });
  });

  test("402 once the credits are used up, except for what is free", async () => {
    const { fetch } = createFakeOpenRouter({ credits: 0.00001 });
    const core = createCore({ fetch });
    success(await chatSend(core, { messages: MESSAGES }));
    const { data } = success(await creditsGetCredits(core));
    expect(data.total_usage).toBeGreaterThan(data.total_credits);

    expect(failure(await chatSend(core, { messages: MESSAGES }))).toMatchObject({
      name: "PaymentRequiredResponseError",
    });
    for (const model of ["acme/pebble:free", "openai/gpt-oss-20b:free"]) {
      expect(success(await chatSend(core, { model, messages: MESSAGES })).usage?.cost).toBe(0);
    }
  });
});
