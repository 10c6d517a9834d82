import { describe, expect, test, vi } from "vitest";
import { RequestAbortedError, StreamIncompleteError } from "../../src/errors/index.js";
import { chatRunToolsStream } from "../../src/funcs/chatRunToolsStream.js";
import { tool } from "../../src/tool.js";
import { hostileProxy, withGetter } from "../properties/hostile.js";
import { respondWith } from "../streams.js";
import { createCore, failure, success } from "../support.js";
import { play, readRun, type Turn } from "./support.js";

const messages = [{ role: "user" as const, content: "Do I need an umbrella?" }];
const execute = vi.fn((input: unknown) => input);
const weather = tool({ name: "weather", execute });
const request = { messages, tools: [weather] };
const OSLO = '{"city":"Oslo"}';
const ROME = '{"city":"Rome"}';
const never = () => new Promise<never>(() => {});

/** A stream of these deltas. */
function deltas(...list: readonly object[]): Turn {
  const chunks = list.map((delta) => ({
    id: "gen-1",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta }],
  }));
  return () => respondWith(chunks);
}

describe("events", () => {
  test("are the chunks of each answer, each call and its result, and the run at the end", async () => {
    const { core } = await play({ content: "Let me see. ", calls: [["weather", OSLO]] }, { content: "Yes, take one." });
    const { events, result } = await readRun(chatRunToolsStream(core, request));
    const kinds = events.map(({ type }) => type);
    expect(kinds.filter((type, at) => type !== kinds[at - 1])).toEqual(["chunk", "call", "result", "chunk"]);

    const text = events.map((event) => (event.type === "chunk" ? (event.chunk.choices[0]?.delta.content ?? "") : "|"));
    expect(text.join("")).toBe("Let me see. ||Yes, take one.");
    const call = { id: "call_1_0", name: "weather", input: { city: "Oslo" } };
    expect(events.filter(({ type }) => type !== "chunk")).toEqual([
      { type: "call", call },
      { type: "result", result: { call, content: OSLO, isError: false } },
    ]);
    expect(success(result)).toMatchObject({ stopped: "answer", usage: { cost: 0.02 } });
  });

  test("of results come as each tool ends", async () => {
    let release = () => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const tools = [tool({ name: "slow", execute: () => slow }), tool({ name: "quick", execute: () => 1 })];
    const { core } = await play({ calls: [["slow", "{}"], ["quick", "{}"]] }, {}); // biome-ignore format: a row
    const seen: string[] = [];
    for await (const item of chatRunToolsStream(core, { messages, tools })) {
      const event = success(item);
      if (event.type === "call") seen.push(`${event.call.name}?`);
      if (event.type !== "result") continue;
      seen.push(event.result.call.name);
      release();
    }
    expect(seen).toEqual(["slow?", "quick?", "quick", "slow"]);
  });

  test.each([
    [
      "parallel calls under one index",
      [
        { index: 0, id: "a", function: { name: "weather", arguments: OSLO } },
        { index: 0, id: "b", function: { name: "weather", arguments: ROME } },
      ],
    ],
    [
      "without an index",
      [
        { id: "a", function: { name: "weather", arguments: OSLO } },
        { id: "b", function: { name: "weather", arguments: ROME } },
      ],
    ],
  ])("%s are two calls", async (_, calls) => {
    execute.mockClear();
    const { core } = await play(deltas({ tool_calls: [calls[0]] }, { tool_calls: [calls[1]] }), {});
    const { result } = await readRun(chatRunToolsStream(core, request));
    expect(success(result).stopped).toBe("answer");
    expect(execute.mock.calls.map(([input]) => input)).toEqual([{ city: "Oslo" }, { city: "Rome" }]);
  });
});

describe("a stream that broke off", () => {
  test.each([
    ["after a whole call", { calls: [["weather", OSLO]], cut: true } satisfies Turn],
    ["after text", { content: "Let me", cut: true } satisfies Turn],
  ])("%s ends the run with what it cost; the call is not run, and messages can be sent again", async (_, turn) => {
    execute.mockClear();
    const { core, bodies } = await play({ calls: [["weather", ROME]] }, turn);
    const { result } = await readRun(chatRunToolsStream(core, request));
    expect(failure(result)).toBeInstanceOf(StreamIncompleteError);
    expect(execute.mock.calls).toEqual([[{ city: "Rome" }, expect.anything()]]);
    if (result.ok) return;
    expect(result.partial?.answer?.id).toBe("gen-2");
    expect(result.partial?.usage?.cost).toBe(0.02);
    expect(result.partial?.messages).toEqual(bodies[1]?.messages);
    expect(result.partial?.turns).toHaveLength(1);
  });

  test("with an error event ends the run with the typed error", async () => {
    const { core, fake } = await play({ calls: [["weather", OSLO]] });
    fake.fail({ type: "malformed", after: 3 });
    execute.mockClear();
    expect(failure((await readRun(chatRunToolsStream(core, request))).result).name).toBe("ResponseValidationError");
    expect(execute).not.toHaveBeenCalled();
  });
});

describe("its reader", () => {
  test("starts it: nothing is sent before", async () => {
    const { core, bodies } = await play({});
    const stream = chatRunToolsStream(core, request);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(bodies).toHaveLength(0);
    await readRun(stream);
    expect(bodies).toHaveLength(1);
  });

  test("holds it: the second turn waits until the first one was read", async () => {
    execute.mockClear();
    const { core, bodies } = await play({ content: "a b c d", calls: [["weather", OSLO]] }, {});
    const events = chatRunToolsStream(core, request)[Symbol.asyncIterator]();
    await events.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(execute).not.toHaveBeenCalled();
    expect(bodies).toHaveLength(1);
    await events.return?.();
  });

  test("ends it by leaving: the request and the tools are aborted", async () => {
    let signal: AbortSignal | undefined;
    const hanging = tool({
      name: "weather",
      execute: (_, info) => {
        signal = info.signal;
        return never();
      },
    });
    const { core, bodies } = await play({ calls: [["weather", OSLO]] }, {});
    for await (const item of chatRunToolsStream(core, { messages, tools: [hanging] })) {
      if (success(item).type === "call") break;
    }
    await vi.waitFor(() => expect(signal?.aborted ?? true).toBe(true));
    expect(bodies).toHaveLength(1);
  });

  test("can leave while it waits for an event", async () => {
    const { core } = await play({ calls: [["weather", OSLO]] });
    const hanging = tool({ name: "weather", execute: never });
    const events = chatRunToolsStream(core, { messages, tools: [hanging] })[Symbol.asyncIterator]();
    for (let type = ""; type !== "call"; ) {
      const { value } = await events.next();
      type = value?.ok ? value.value.type : "";
    }
    const waiting = events.next();
    await events.return?.();
    expect(await waiting).toMatchObject({ value: { value: { type: "result", result: { isError: true } } } });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test("is the only one: a second gets an error, and nothing is paid twice", async () => {
    const { core, bodies } = await play({});
    const stream = chatRunToolsStream(core, request);
    await readRun(stream);
    expect(failure((await readRun(stream)).result).message).toMatch(/only once/);
    expect(bodies).toHaveLength(1);
  });

  test("gets an error whose cause is the reason of the caller's signal", async () => {
    const controller = new AbortController();
    const { core } = await play({ calls: [["weather", OSLO]] });
    const aborting = tool({ name: "weather", execute: () => controller.abort("enough") });
    const stream = chatRunToolsStream(core, { messages, tools: [aborting] }, { signal: controller.signal });
    const error = failure((await readRun(stream)).result);
    expect(error).toBeInstanceOf(RequestAbortedError);
    expect(error).toMatchObject({ cause: "enough" });
  });

  test("gets an error for a signal that is not an AbortSignal", async () => {
    const stream = chatRunToolsStream(createCore(), request, { signal: new AbortController() as never });
    expect(failure((await readRun(stream)).result).name).toBe("InvalidRequestError");
  });

  test.each<[string, object]>([
    ["cannot be read", withGetter("signal", new Error("no"))],
    ["cannot be used", { signal: hostileProxy(new Error("no")) }],
    ["throws what bears no look", withGetter("signal", hostileProxy(new Error("no")))],
  ])("gets an error for a signal that %s", async (_, options) => {
    const stream = chatRunToolsStream(createCore(), request, options);
    expect(failure((await readRun(stream)).result).name).toBe("InvalidRequestError");
  });

  test.each([[undefined], [null], [{}]])("gets an error for the request %j", async (nothing) => {
    const stream = chatRunToolsStream(createCore(), nothing as never);
    expect(failure((await readRun(stream)).result).name).toBe("InvalidRequestError");
  });
});
