import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { InvalidRequestError, RequestAbortedError, RequestTimeoutError } from "../../src/errors/index.js";
import type { ChatRunToolsOptions, ChatRunToolsRequest } from "../../src/funcs/chatRunTools.js";
import type { AnyTool } from "../../src/tool.js";
import { tool } from "../../src/tool.js";
import { usageCost } from "../../src/usage.js";
import { createCore, failure, success } from "../support.js";
import { play, type Turn, ways, whole } from "./support.js";

const messages: ChatRunToolsRequest["messages"] = [{ role: "user", content: "Do I need an umbrella?" }];
const city = z.object({ city: z.string() });
const weather = tool({ name: "weather", input: city, execute: ({ city }) => ({ city, rain: true }) });
const call = (input: string, name = "weather"): Turn => ({ calls: [[name, input]] });
const OSLO = '{"city":"Oslo"}';
const never = () => new Promise<never>(() => {});

describe.each(Object.entries(ways))("%s", (_, runTools) => {
  /** Runs one tool over a script. */
  async function run(
    script: readonly Turn[],
    tools: readonly AnyTool<unknown>[] = [weather],
    options: ChatRunToolsOptions = {},
    request: Partial<ChatRunToolsRequest> = {},
  ) {
    const setup = await play(...script);
    const result = await runTools(setup.core, { model: "fake/model", messages, tools, ...request }, options);
    return { ...setup, result, state: result.ok ? result.value : result.partial };
  }

  /** The results that the model got, by call. */
  const told = (state: { messages: readonly object[] } | undefined) =>
    state?.messages.flatMap((message) => ("tool_call_id" in message ? [message] : []));

  test("runs a tool, sends its result, and returns the answer with the cost", async () => {
    const { result, bodies } = await run([call(OSLO), { content: "Take one with you." }]);
    const value = success(result);

    expect(value).toMatchObject({ stopped: "answer", pending: [] });
    expect(value.answer?.choices[0]?.message.content).toBe("Take one with you.");
    expect(value.usage).toMatchObject({ prompt_tokens: 20, cost: 0.02 });
    expect(value.turns.map(({ results }) => results)).toEqual([
      [
        {
          call: { id: "call_1_0", name: "weather", input: { city: "Oslo" } },
          content: '{"city":"Oslo","rain":true}',
          isError: false,
        },
      ],
      [],
    ]);
    expect(value.messages.map(({ role }) => role)).toEqual(["user", "assistant", "tool", "assistant"]);
    expect(bodies[1]?.messages).toEqual(value.messages.slice(0, 3));
    expect(bodies[0]?.tools).toEqual([
      {
        type: "function",
        function: {
          name: "weather",
          parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
        },
      },
    ]);
    expect(messages).toHaveLength(1); // the caller's list is its own
  });

  const outputs: [output: unknown, content: string][] = [
    ["text", "text"],
    ["", ""],
    [{ a: 1 }, '{"a":1}'],
    [undefined, "null"],
    [null, "null"],
    [0, "0"],
    [Promise.resolve([1]), "[1]"],
  ];
  test.each(outputs)("tells the output %j as %j", async (output, content) => {
    const { state } = await run([call(OSLO), {}], [tool({ name: "weather", execute: () => output })]);
    expect(told(state)).toEqual([{ role: "tool", tool_call_id: "call_1_0", content }]);
  });

  const asynchronous = {
    "~standard": {
      version: 1 as const,
      vendor: "test",
      validate: async (value: unknown) =>
        value === 1 ? { value: "one" } : { issues: [{ message: "no", path: ["a", { key: 0 }] }] },
    },
  };
  const flaws: [string, AnyTool<unknown>[], name: string, input: string, message: RegExp][] = [
    ["an unknown tool", [weather], "umbrella", OSLO, /^Error: There is no tool "umbrella"$/],
    ["text that is no JSON", [weather], "weather", '{"city":', /^Error: The arguments are not JSON: ./],
    ["input that does not fit", [weather], "weather", '{"city":7}', /^Error: The arguments do not fit: city: .*string/],
    [
      "empty input where fields are needed",
      [weather],
      "weather",
      "",
      /^Error: The arguments do not fit: city: .*string/,
    ],
    [
      "issues with paths of an asynchronous schema",
      [tool({ name: "t", input: asynchronous, parameters: {}, execute: () => "ran" })],
      "t",
      "2",
      /^Error: The arguments do not fit: a.0: no$/,
    ],
    ["a throwing tool", [throwing(new Error("no network"))], "t", "{}", /^Error: no network$/],
    ["a rejecting tool", [throwing(Promise.reject(new Error("late")))], "t", "{}", /^Error: late$/],
    ["thrown text", [throwing("plain")], "t", "{}", /^Error: plain$/],
    ["nothing thrown", [throwing(undefined)], "t", "{}", /^Error: The tool failed$/],
    ["null thrown", [throwing(null)], "t", "{}", /^Error: The tool failed$/],
    ["an error without a message", [throwing(new Error(""))], "t", "{}", /^Error: The tool failed$/],
    ["output that is no JSON", [tool({ name: "t", execute: () => 1n })], "t", "{}", /^Error: .*BigInt/],
    [
      "a schema that throws",
      [
        tool({
          name: "t",
          parameters: {},
          execute: () => "ran",
          input: {
            "~standard": {
              version: 1,
              vendor: "x",
              validate: () => {
                throw new Error("broken schema");
              },
            },
          },
        }),
      ],
      "t",
      "{}",
      /^Error: broken schema$/,
    ],
    [
      "needsApproval that throws",
      [
        tool({
          name: "t",
          execute: () => "ran",
          needsApproval: () => {
            throw new Error("who?");
          },
        }),
      ],
      "t",
      "{}",
      /^Error: who\?$/,
    ],
  ];
  function throwing(thrown: unknown): AnyTool<unknown> {
    if (thrown instanceof Promise) thrown.catch(() => {});
    return tool({
      name: "t",
      execute: () => {
        if (thrown instanceof Promise) return thrown;
        throw thrown;
      },
    });
  }
  test.each(flaws)("tells the model of %s, and goes on", async (_, tools, name, input, message) => {
    const { result, state } = await run([call(input, name), { content: "Sorry." }], tools);
    expect(success(result).stopped).toBe("answer");
    expect(told(state)).toEqual([{ role: "tool", tool_call_id: "call_1_0", content: expect.stringMatching(message) }]);
    expect(state?.turns[0]?.results[0]?.isError).toBe(true);
  });

  test.each(["", " \n", "{}"])("takes the arguments %j for {}", async (input) => {
    const execute = vi.fn(() => "done");
    await run([call(input, "now"), {}], [tool({ name: "now", execute })]);
    expect(execute).toHaveBeenCalledWith(
      {},
      expect.objectContaining({ call: { id: "call_1_0", name: "now", input: {} } }),
    );
  });

  test("validates asynchronously, and passes the schema's output to the tool", async () => {
    const execute = vi.fn(() => "done");
    await run([call("1", "t"), {}], [tool({ name: "t", input: asynchronous, parameters: {}, execute })]);
    expect(execute).toHaveBeenCalledWith("one", expect.anything());
  });

  test("a tool that hangs ends at toolTimeoutMs: its signal aborts, and the model is told", async () => {
    let signal: AbortSignal | undefined;
    const hanging = tool({
      name: "weather",
      execute: (_, info) => {
        signal = info.signal;
        return never();
      },
    });
    const { result, state } = await run([call(OSLO), { content: "Sorry." }], [hanging], { toolTimeoutMs: 20 });

    expect(success(result).stopped).toBe("answer");
    expect(told(state)?.[0]).toMatchObject({ content: "Error: The time limit of 20 ms was reached" });
    expect(signal?.reason).toBeInstanceOf(RequestTimeoutError);
    expect(state?.turns[0]?.results[0]?.error).toBe(signal?.reason);
  });

  test("describeError replaces the message for the model; if it throws, the model gets no details", async () => {
    const secret = tool({
      name: "weather",
      execute: () => {
        throw new Error("password is 1234");
      },
    });
    const redacted = await run([call(OSLO), {}], [secret], {
      describeError: (error, { name }) => `${name} is out of order${error instanceof Error ? "" : "?"}`,
    });
    expect(told(redacted.state)?.[0]).toMatchObject({ content: "Error: weather is out of order" });
    expect(redacted.state?.turns[0]?.results[0]?.error).toEqual(new Error("password is 1234"));

    const later = await run([call(OSLO), {}], [secret], { describeError: async () => "is out of order" });
    expect(told(later.state)?.[0]).toMatchObject({ content: "Error: is out of order" });

    const fails = () => {
      throw new Error("password is 1234");
    };
    for (const describeError of [fails, async () => fails()]) {
      const broken = await run([call(OSLO), {}], [secret], { describeError });
      expect(told(broken.state)?.[0]).toMatchObject({ content: "Error: The tool failed" });
    }
  });

  test("what a tool threw is no part of the run's JSON, which may go to a browser", async () => {
    const thrown = Object.assign(new Error("no"), { request: { authorization: "Bearer 1234" }, cause: {} });
    thrown.cause = thrown;
    const failing = tool({ name: "weather", execute: () => Promise.reject(thrown) });
    const { state } = await run([call(OSLO), {}], [failing]);
    expect(state?.turns[0]?.results[0]?.error).toBe(thrown);
    expect(JSON.stringify(state)).not.toContain("1234");
  });

  test("calls of one turn run at once, and their results are in order", async () => {
    let release = () => {};
    const second = new Promise<void>((resolve) => {
      release = resolve;
    });
    const tools = [
      tool({ name: "a", execute: () => second.then(() => "first") }),
      tool({ name: "b", execute: () => release() }),
    ];
    const { state } = await run(
      [
        {
          calls: [
            ["a", "{}"],
            ["b", "{}"],
            ["a", "{}"],
          ],
        },
        {},
      ],
      tools,
    );
    expect(told(state)).toMatchObject([
      { tool_call_id: "call_1_0", content: "first" },
      { tool_call_id: "call_1_1", content: "null" },
      { tool_call_id: "call_1_2", content: "first" },
    ]);
  });

  test.each([
    [0.5, 1],
    [1, 1],
    [2, 2],
    [undefined, 5],
  ])("with concurrency %s, %i tools run at once", async (concurrency, most) => {
    let running = 0;
    let peak = 0;
    const execute = async () => {
      peak = Math.max(peak, ++running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running--;
    };
    const calls = Array.from({ length: 5 }, () => ["t", "{}"] as const);
    const { state } = await run([{ calls }, {}], [tool({ name: "t", execute })], concurrency ? { concurrency } : {});
    expect(peak).toBe(most);
    expect(told(state)).toHaveLength(5);
  });

  test("two calls with one identifier get a result each", async () => {
    const { state } = await run(
      [
        {
          calls: [
            ["weather", OSLO, "same"],
            ["weather", '{"city":"Rome"}', "same"],
          ],
        },
        {},
      ],
      [weather],
      {},
      {},
    );
    const ids = state?.messages.flatMap((message) => ("tool_calls" in message ? message.tool_calls : []));
    expect(told(state)).toMatchObject([
      { tool_call_id: ids?.[0]?.id, content: '{"city":"Oslo","rain":true}' },
      { tool_call_id: ids?.[1]?.id, content: '{"city":"Rome","rain":true}' },
    ]);
    expect(ids).toHaveLength(2);
  });

  test("a call of an answer that hit its token limit gets a message instead of running", async () => {
    const execute = vi.fn();
    const { result, bodies } = await run(
      [
        {
          calls: [
            ["weather", OSLO],
            ["weather", '{"ci'],
          ],
          finish_reason: "length",
        },
      ],
      [tool({ name: "weather", execute })],
    );
    const value = success(result);
    expect(value.stopped).toBe("length");
    expect(execute).not.toHaveBeenCalled();
    expect(bodies).toHaveLength(1);
    expect(told(value)).toMatchObject([
      { tool_call_id: "call_1_0", content: "Error: The call was cut off" },
      { tool_call_id: "call_1_1", content: "Error: The call was cut off" },
    ]);
    expect(usageCost(value.usage)).toBe(0.01);
  });

  test("text that was cut off is kept", async () => {
    const { result } = await run([{ content: "Once upon", finish_reason: "length" }]);
    expect(success(result)).toMatchObject({ stopped: "length", messages: [{}, { content: "Once upon" }] });
  });

  test("a call that a filter cut off is not run", async () => {
    const execute = vi.fn();
    const { result } = await run(
      [{ calls: [["weather", OSLO]], finish_reason: "content_filter" }],
      [tool({ name: "weather", execute })],
    );
    expect(success(result).stopped).toBe("answer");
    expect(execute).not.toHaveBeenCalled();
  });

  test.each([
    { finish_reason: "error" },
    { finish_reason: "error", error: { code: 502, message: "gone" } },
    { finish_reason: "tool_calls", error: { code: 502, message: "gone" } },
  ])("a provider that fails half-way ends the run: %j", async (fields) => {
    const execute = vi.fn(() => "sunny");
    const { result } = await run(
      [call(OSLO), { content: "I wi", calls: [["weather", OSLO]], ...fields }],
      [tool({ name: "weather", execute })],
    );
    const value = success(result);
    expect(value.stopped).toBe("error");
    expect(value.answer?.choices[0]?.message.content).toBe("I wi");
    expect(execute).toHaveBeenCalledTimes(1);
    expect(value.usage?.cost).toBe(0.02);
    expect(value.messages.map(({ role }) => role)).toEqual(["user", "assistant", "tool"]); // can be sent again
  });

  test.each([
    ["a 502", () => Response.json({ error: { code: 502, message: "Bad gateway" } }, { status: 502 })],
    ["a 200 with an error", () => Response.json({ error: { code: 502, message: "Bad gateway" } })],
  ])("%s at the second turn ends the run, typed, with the cost so far", async (_, answer) => {
    const { result, state } = await run([call(OSLO), answer]);
    expect(failure(result).name).toBe("BadGatewayResponseError");
    expect(state).toMatchObject({ usage: { cost: 0.01 }, pending: [] });
    expect(state?.turns).toHaveLength(1);
    expect(state?.messages.map(({ role }) => role)).toEqual(["user", "assistant", "tool"]);
  });

  test("an answer without choices ends the run", async () => {
    const { result } = await run([
      () => Response.json({ id: "gen-1", object: "x", created: 1, model: "m", choices: [] }),
    ]);
    if (result.ok) expect(result.value.stopped).toBe("error");
    else expect(result.error.name).toBe("ResponseValidationError"); // where a stream was asked for
  });

  test("reasoning goes back byte for byte, through three turns", async () => {
    const reasoning_details = [
      {
        type: "reasoning.text",
        text: "Let me  think…\u00e9 \ud83c\udf27",
        signature: "c2ln\u2028",
        format: "anthropic-claude-v1",
        index: 0,
      },
      { type: "reasoning.encrypted", data: "AAAA==", id: "rs_1", index: 1, own: { nested: [1, null] } },
    ];
    const turn: Turn = { calls: [["weather", OSLO]], message: { reasoning_details } };
    const { bodies, state } = await run([turn, turn, { ...turn, calls: [], content: "Done." }]);
    expect(bodies).toHaveLength(3);
    for (const at of [1, 3])
      expect(JSON.stringify(bodies[2]?.messages[at])).toContain(JSON.stringify(reasoning_details));
    expect(JSON.stringify(state?.messages.at(-1))).toContain(JSON.stringify(reasoning_details));
  });

  test.each([
    ["required", "auto"],
    [{ type: "function", function: { name: "weather" } }, "auto"],
    ["none", "none"],
    ["auto", "auto"],
    [undefined, undefined],
  ] as const)("tool_choice %j is %j after a call", async (tool_choice, after) => {
    const { bodies } = await run([call(OSLO), call('{"city":"Rome"}'), {}], [weather], {}, { tool_choice });
    expect(bodies.map((body) => body.tool_choice)).toEqual([tool_choice, after, after]);
  });

  describe("limits", () => {
    const calls = (count: number) => Array.from({ length: count }, (_, at) => call(`{"city":"${at}"}`));

    test("maxTurns ends the run after that many requests; the last results are there", async () => {
      const { result, bodies } = await run(calls(3), [weather], { maxTurns: 2 });
      expect(success(result)).toMatchObject({ stopped: "maxTurns", pending: [] });
      expect(bodies).toHaveLength(2);
      expect(told(success(result))).toHaveLength(2);
    });

    test("is 8 turns by default", async () => {
      const { bodies } = await run(calls(9));
      expect(bodies).toHaveLength(8);
    });

    test("maxCost is checked before the next paid turn, and each call has its result", async () => {
      const { result, bodies } = await run(calls(9), [weather], { maxCost: 0.03 });
      const value = success(result);
      expect(value.stopped).toBe("maxCost");
      expect(bodies).toHaveLength(3);
      expect(told(value)).toHaveLength(3);
      expect(value.usage?.cost).toBeCloseTo(0.03);
    });

    test("the provider's charge for your own key counts", async () => {
      const usage = {
        prompt_tokens: 1,
        completion_tokens: 1,
        total_tokens: 2,
        cost: 0.001,
        is_byok: true,
        cost_details: { upstream_inference_cost: 0.05 },
      };
      const { result, bodies } = await run([{ ...call(OSLO), usage } as Turn, {}], [weather], { maxCost: 0.02 });
      expect(success(result).stopped).toBe("maxCost");
      expect(bodies).toHaveLength(1);
      expect(usageCost(success(result).usage)).toBeCloseTo(0.051);
    });

    test("free turns go on with a maxCost of 0", async () => {
      const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, cost: 0 };
      const { result } = await run([{ calls: [["weather", OSLO]], usage }, { usage }], [weather], { maxCost: 0 });
      expect(success(result).stopped).toBe("answer");
    });

    test("stopWhen is asked after each turn with calls", async () => {
      const seen: number[] = [];
      const { result, bodies } = await run(calls(5), [weather], {
        stopWhen: async ({ turns }) => {
          seen.push(turns.length);
          return turns.length === 2;
        },
      });
      expect(success(result).stopped).toBe("stopWhen");
      expect(bodies).toHaveLength(2);
      expect(seen).toEqual([1, 2]);
    });

    test("the same round three times in a row ends the run", async () => {
      const same = Array.from({ length: 5 }, () => call(OSLO));
      const { result, bodies } = await run(same);
      expect(success(result).stopped).toBe("repeat");
      expect(bodies).toHaveLength(3);
    });

    test("the run goes on if results or calls differ, or another round is in between", async () => {
      let count = 0;
      const polling = tool({ name: "weather", execute: () => ++count });
      expect(success((await run([...Array.from({ length: 4 }, () => call(OSLO)), {}], [polling])).result).stopped).toBe(
        "answer",
      );
      const rome = call('{"city":"Rome"}');
      const mixed = [call(OSLO), call(OSLO), rome, call(OSLO), call(OSLO), {}];
      expect(success((await run(mixed)).result).stopped).toBe("answer");
    });
  });

  describe("abort", () => {
    test("while two tools run: both get a result, and the run ends typed with what it cost", async () => {
      const controller = new AbortController();
      const signals: AbortSignal[] = [];
      const execute = (_: unknown, { signal }: { signal: AbortSignal }) => {
        signals.push(signal);
        if (signals.length === 2) controller.abort("enough");
        return never();
      };
      const { result, state, bodies } = await run(
        [
          {
            calls: [
              ["t", "{}"],
              ["done", "{}"],
              ["t", "{}"],
              ["t", "{}"],
            ],
          },
        ],
        [tool({ name: "t", execute }), tool({ name: "done", execute: () => "done" })],
        { signal: controller.signal, concurrency: 3 },
      );
      const error = failure(result);
      expect(error).toBeInstanceOf(RequestAbortedError);
      expect(error).toMatchObject({ cause: "enough" });
      expect(bodies).toHaveLength(1);
      expect(told(state)).toMatchObject([
        { tool_call_id: "call_1_0", content: "Error: The call was aborted" },
        { tool_call_id: "call_1_1", content: "done" },
        { tool_call_id: "call_1_2", content: "Error: The call was aborted" },
        { tool_call_id: "call_1_3", content: "Error: The call was aborted" },
      ]);
      expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]); // the last one never ran
      expect(state).toMatchObject({ usage: { cost: 0.01 }, pending: [] });
    });

    test("through fetchOptions.signal as well", async () => {
      const controller = new AbortController();
      const execute = () => {
        controller.abort();
        return never();
      };
      const { result } = await run([call("{}", "t")], [tool({ name: "t", execute })], {
        fetchOptions: { signal: controller.signal },
      });
      expect(failure(result)).toBeInstanceOf(RequestAbortedError);
    });

    test("before it began: nothing is sent or run", async () => {
      const { result, bodies } = await run([{}], [weather], { signal: AbortSignal.abort() });
      expect(failure(result)).toBeInstanceOf(RequestAbortedError);
      expect(bodies).toHaveLength(0);
    });

    test("while an approval is awaited", async () => {
      const controller = new AbortController();
      const execute = vi.fn();
      const { result, state } = await run([call("{}", "t")], [tool({ name: "t", execute, needsApproval: true })], {
        signal: controller.signal,
        approve: () => {
          controller.abort();
          return never();
        },
      });
      expect(failure(result)).toBeInstanceOf(RequestAbortedError);
      expect(told(state)).toMatchObject([{ content: "Error: The call was aborted" }]);
      expect(execute).not.toHaveBeenCalled();
    });

    test("a tool that does not listen is not waited for, and leaves nothing behind", async () => {
      const controller = new AbortController();
      const added = vi.spyOn(controller.signal, "addEventListener");
      const removed = vi.spyOn(controller.signal, "removeEventListener");
      await run(
        [
          {
            calls: [
              ["weather", OSLO],
              ["weather", OSLO],
            ],
          },
          {},
        ],
        [weather],
        { signal: controller.signal },
      );
      for (const [type, listener] of added.mock.calls) expect(removed).toHaveBeenCalledWith(type, listener);
      expect(added).toHaveBeenCalled();
    });
  });

  describe("approval", () => {
    const execute = vi.fn((input: { city: string }) => `ran ${input.city}`);
    const risky = tool({ name: "risky", input: city, execute, needsApproval: ({ city }) => city === "Oslo" });
    const script: Turn[] = [
      {
        calls: [
          ["risky", OSLO],
          ["risky", '{"city":"Rome"}'],
        ],
      },
      { content: "Done." },
    ];
    const start = (approve?: ChatRunToolsOptions["approve"]) => {
      execute.mockClear();
      return run(script, [risky], approve ? { approve } : {});
    };

    test("true runs the call, false tells the model", async () => {
      expect(told((await start(() => true)).state)).toMatchObject([{ content: "ran Oslo" }, { content: "ran Rome" }]);
      expect(told((await start(async () => false)).state)).toMatchObject([
        { content: "Error: The call was not approved" },
        { content: "ran Rome" },
      ]);
      expect(execute).toHaveBeenCalledTimes(1);
    });

    test.each([
      ["no approve", undefined],
      ["pending", () => "pending" as const],
      ["undefined", async () => undefined],
    ])("%s leaves it pending, while other calls run", async (_, approve) => {
      const { result, bodies } = await start(approve);
      const value = success(result);
      expect(value.stopped).toBe("pending");
      expect(value.pending).toEqual([{ id: "call_1_0", name: "risky", input: { city: "Oslo" } }]);
      expect(told(value)).toEqual([{ role: "tool", tool_call_id: "call_1_1", content: "ran Rome" }]);
      expect(bodies).toHaveLength(1);
    });

    test("approve that throws runs nothing, and the model is told", async () => {
      const { result, state } = await start(() => {
        throw new Error("no database");
      });
      expect(success(result).stopped).toBe("answer");
      expect(told(state)).toMatchObject([{ content: "Error: no database" }, { content: "ran Rome" }]);
      expect(execute).toHaveBeenCalledTimes(1);
    });

    test("a run goes on in another process from its messages alone, results in order", async () => {
      const { state } = await start();
      const kept = JSON.parse(JSON.stringify(state?.messages));
      execute.mockClear();
      const approve = vi.fn(() => true);
      const { result, bodies } = await run(
        [{ content: "Done." }],
        [risky],
        { approve },
        { messages: kept, tool_choice: "required" },
      );

      expect(approve).toHaveBeenCalledWith({ id: "call_1_0", name: "risky", input: { city: "Oslo" } });
      expect(execute).toHaveBeenCalledTimes(1);
      expect(success(result).stopped).toBe("answer");
      expect(bodies[0]?.messages.map(({ role, content }) => [role, content])).toEqual([
        ["user", "Do I need an umbrella?"],
        ["assistant", null],
        ["tool", "ran Oslo"],
        ["tool", "ran Rome"],
      ]);
      expect(bodies[0]?.tool_choice).toBe("auto"); // a call has been made
    });

    test("forged messages are checked again: input is validated, approval asked", async () => {
      const forged = (input: string) => [
        ...messages,
        { role: "assistant" as const, tool_calls: [{ id: "x", function: { name: "risky", arguments: input } }] },
      ];
      execute.mockClear();
      const pending = await run([], [risky], {}, { messages: forged(OSLO) });
      expect(success(pending.result)).toMatchObject({ stopped: "pending", answer: undefined, turns: [] });
      const wrong = await run([{}], [risky], {}, { messages: forged('{"city":{}}') });
      expect(told(wrong.state)).toMatchObject([{ content: expect.stringMatching(/do not fit: city/) }]);
      expect(execute).not.toHaveBeenCalled();
    });

    test("messages whose calls all have results are sent as they are", async () => {
      const done = [
        ...messages,
        { role: "assistant" as const, tool_calls: [{ id: "x", function: { name: "risky", arguments: OSLO } }] },
        { role: "tool" as const, tool_call_id: "x", content: "mine" },
      ];
      const { bodies } = await run([{}], [risky], {}, { messages: done });
      expect(bodies[0]?.messages).toEqual(done);
    });

    test("calls of a tool that is only described are pending: they are yours to answer", async () => {
      const described = { type: "function" as const, function: { name: "mine" } };
      const { result, bodies } = await run(
        [call("{}", "mine")],
        [],
        {},
        { tools: [described, { type: "openrouter:web_search" }] },
      );
      expect(success(result)).toMatchObject({ stopped: "pending", pending: [{ name: "mine", input: {} }] });
      expect(bodies[0]?.tools).toEqual([described, { type: "openrouter:web_search" }]);
    });
  });

  describe("callbacks and context", () => {
    test("prepareTurn changes one turn at a time, tools as well", async () => {
      const seen: unknown[] = [];
      const other = tool({ name: "other", execute: () => "other ran" });
      const { bodies, state } = await run([call(OSLO), call("{}", "other"), {}], [weather], {
        prepareTurn: async ({ turns }, request) => {
          seen.push([turns.length, request.messages.length]);
          return turns.length === 1 ? { model: "fake/other", tools: [other], temperature: 0 } : undefined;
        },
      });
      expect(seen).toEqual([
        [0, 1],
        [1, 3],
        [2, 5],
      ]);
      expect(bodies.map(({ model, temperature }) => [model, temperature])).toEqual([
        ["fake/model", undefined],
        ["fake/other", 0],
        ["fake/model", undefined],
      ]);
      expect(told(state)).toMatchObject([{}, { content: "other ran" }]);
    });

    test("onTurn sees each turn with its results; what it throws is dropped", async () => {
      const seen: unknown[] = [];
      const { result } = await run([call(OSLO), {}], [weather], {
        onTurn: (turn, { usage, messages }) => {
          seen.push([turn.answer.id, turn.results.length, usage?.cost, messages.length]);
          throw new Error("no");
        },
      });
      expect(success(result).stopped).toBe("answer");
      expect(seen).toEqual([
        ["gen-1", 1, 0.01, 3],
        ["gen-2", 0, 0.02, 4],
      ]);
    });

    test("tools get the context", async () => {
      const seen: unknown[] = [];
      const context = { user: "u1" };
      await run([call("{}", "t"), {}], [tool({ name: "t", execute: (_, info) => seen.push(info.context) })], {
        context,
      });
      expect(seen[0]).toBe(context);
    });
  });

  describe("an invalid run fails before anything is sent", () => {
    const bare = { "~standard": { version: 1 as const, vendor: "x", validate: (value: unknown) => ({ value }) } };
    test.each<[string, Partial<ChatRunToolsRequest>, ChatRunToolsOptions, RegExp]>([
      [
        "a schema that says nothing",
        { tools: [tool({ name: "t", input: bare, execute: () => 1 })] },
        {},
        /tool "t" needs `parameters`/,
      ],
      [
        "one that cannot be written",
        { tools: [tool({ name: "t", input: z.object({ at: z.date() }), execute: () => 1 })] },
        {},
        /"t".*`parameters`/,
      ],
      ["no turns", {}, { maxTurns: 0 }, /`maxTurns`/],
      ["NaN", {}, { maxCost: Number.NaN }, /`maxCost`/],
      ["no concurrency", {}, { concurrency: 0 }, /`concurrency`/],
      ["a negative limit", {}, { toolTimeoutMs: -1 }, /`toolTimeoutMs`/],
    ])("%s", async (_, request, options, message) => {
      const { result, bodies } = await run([], [], options, request);
      expect(failure(result)).toBeInstanceOf(InvalidRequestError);
      expect(failure(result).message).toMatch(message);
      expect(bodies).toHaveLength(0);
    });

    test.each([[undefined], [null], [{}], [{ messages: "hi" }], [{ messages: null }]])(
      "the request %j",
      async (request) => {
        const result = await runTools(createCore(), request as never);
        expect(failure(result)).toBeInstanceOf(InvalidRequestError);
      },
    );
  });

  test.each([
    [
      "stopWhen",
      {
        stopWhen: () => {
          throw new Error("oops");
        },
      },
    ],
    ["prepareTurn", { prepareTurn: () => Promise.reject(new Error("oops")) }],
  ] as [string, ChatRunToolsOptions][])("%s that throws ends the run, typed", async (_, options) => {
    const { result } = await run([call(OSLO), {}], [weather], options);
    expect(failure(result)).toMatchObject({ name: "UnexpectedClientError", message: expect.stringContaining("oops") });
  });
});

const oddCalls: [what: string, called: object | undefined, content: string][] = [
  ["an object", { name: "echo", arguments: { city: "Oslo" } }, '{"city":"Oslo"}'],
  ["an empty object", { name: "echo", arguments: {} }, "{}"],
  ["a list", { name: "echo", arguments: [1] }, "[1]"],
  ["null", { name: "echo", arguments: null }, "{}"],
  ["nothing", { name: "echo" }, "{}"],
  ["nothing, and no name", {}, 'Error: There is no tool "undefined"'],
  ["nothing, as there is no function", undefined, 'Error: There is no tool "undefined"'],
];
test.each(oddCalls)("takes %s for arguments in an answer that comes whole", async (_, called, content) => {
  const answer = whole({ calls: [["echo", ""]] });
  const calls = [{ id: "a", type: "function", function: called }];
  const choices = answer.choices.map((choice) => ({ ...choice, message: { ...choice.message, tool_calls: calls } }));
  const { core } = await play(() => Response.json({ ...answer, choices }), {});
  const echo = tool({ name: "echo", execute: (input) => input });
  const run = success(await ways.chatRunTools(core, { messages, tools: [echo] }));
  expect(run.messages[2]).toEqual({ role: "tool", tool_call_id: "a", content });
});
