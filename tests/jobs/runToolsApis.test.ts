import { afterEach, describe, expect, test, vi } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import { messagesRunTools } from "../../src/funcs/messagesRunTools.js";
import { messagesRunToolsStream } from "../../src/funcs/messagesRunToolsStream.js";
import { responsesRunTools } from "../../src/funcs/responsesRunTools.js";
import { responsesRunToolsStream } from "../../src/funcs/responsesRunToolsStream.js";
import type { MessagesRunToolsRequest } from "../../src/lib/jobs/messagesTools.js";
import type { ResponsesRunToolsRequest } from "../../src/lib/jobs/responsesTools.js";
import type { MessagesMessage } from "../../src/models/messagesRequest.js";
import type { ResponsesInputItem } from "../../src/models/responsesRequest.js";
import { tool } from "../../src/tool.js";
import { respondWith } from "../streams.js";
import { failure, success } from "../support.js";
import { playAt, readRun } from "./support.js";

const OSLO = { city: "Oslo" };
const ROME = { city: "Rome" };
const execute = vi.fn(({ city }: { city: string }) => `Rain in ${city}`);
const weather = tool({ name: "weather", execute });
const broken = tool({
  name: "broken",
  execute() {
    throw new Error("out of order");
  },
});
afterEach(() => {
  execute.mockClear();
});

/** A server that responds to `POST path` with these bodies in order, as streams if requested. */
const play = (path: string, answers: readonly object[], stream: (answer: object) => Iterable<object>) =>
  playAt(path, answers, (answer, { body }) =>
    body.stream && "id" in answer ? respondWith([...stream(answer)], "") : Response.json(answer),
  );

/** The types of a run's events, without consecutive duplicates. */
const kindsOf = (events: readonly { type: string }[]) =>
  events.map(({ type }) => type).filter((type, at, all) => type !== all[at - 1]);

describe("messages", () => {
  type Block = Record<string, unknown>;
  const use = (id: string, input: unknown, name = "weather") => ({ type: "tool_use", id, name, input });
  const text = (words: string) => ({ type: "text", text: words });
  const answer = (content: readonly Block[], stop_reason = "end_turn") => ({
    id: "gen-1",
    type: "message",
    role: "assistant",
    model: "acme/one",
    content,
    stop_reason,
    usage: { input_tokens: 10, output_tokens: 5, cost: 0.01 },
  });

  function* streamed(whole: object) {
    const { content, stop_reason, usage, ...head } = whole as ReturnType<typeof answer>;
    yield { type: "message_start", message: { ...head, content: [], stop_reason: null, usage: { input_tokens: 10 } } };
    for (const [index, block] of content.entries()) {
      const input = block["type"] === "tool_use" ? JSON.stringify(block["input"]) : undefined;
      yield {
        type: "content_block_start",
        index,
        content_block: input === undefined ? block : { ...block, input: {} },
      };
      if (input !== undefined)
        yield { type: "content_block_delta", index, delta: { type: "input_json_delta", partial_json: input } };
      yield { type: "content_block_stop", index };
    }
    yield { type: "message_delta", delta: { stop_reason }, usage };
    yield { type: "message_stop" };
  }

  const question: MessagesMessage = { role: "user", content: "Any rain?" };
  const request = { model: "acme/one", max_tokens: 100, messages: [question], tools: [weather, broken] };
  const whole = (core: OpenRouterCore, asked: MessagesRunToolsRequest) => messagesRunTools(core, asked);
  const live = async (core: OpenRouterCore, asked: MessagesRunToolsRequest) =>
    (await readRun(messagesRunToolsStream(core, asked))).result;

  describe.each([
    ["whole", whole],
    ["streamed", live],
  ])("%s", (_, run) => {
    const start = (answers: readonly object[], asked: Partial<MessagesRunToolsRequest> = {}) =>
      play("/messages", answers, streamed).then(async (server) => ({
        ...server,
        result: await run(server.core, { ...request, ...asked }),
      }));

    test("all results of an answer go back in one message, after the answer as it came", async () => {
      const said = [
        { type: "thinking", thinking: "Hm", signature: "seal" },
        text("Let me see."),
        use("a", OSLO),
        use("b", ROME),
      ];
      const { result, bodies } = await start([answer(said, "tool_use"), answer([text("Yes.")])]);
      const run = success(result);
      expect(run).toMatchObject({ stopped: "answer", usage: { input_tokens: 20, cost: 0.02 }, pending: [] });
      const input_schema = { type: "object", properties: {} };
      expect(bodies[0]?.["tools"]).toEqual(["weather", "broken"].map((name) => ({ name, input_schema })));
      expect(bodies[1]?.["messages"]).toEqual([
        question,
        { role: "assistant", content: said },
        {
          role: "user",
          content: [
            { type: "tool_result", tool_use_id: "a", content: "Rain in Oslo" },
            { type: "tool_result", tool_use_id: "b", content: "Rain in Rome" },
          ],
        },
      ]);
      expect(run.messages.at(-1)).toEqual({ role: "assistant", content: [text("Yes.")] });
    });

    test.each([
      ["an invented tool", use("a", {}, "snow"), /no tool "snow"/],
      ["a tool that throws", use("a", {}, "broken"), /out of order/],
    ])("tells the model of %s as an error", async (_, call, message) => {
      const { bodies } = await start([answer([call], "tool_use"), answer([text("Sorry.")])]);
      expect(bodies[1]?.["messages"]).toMatchObject([
        {},
        {},
        { content: [{ tool_use_id: "a", is_error: true, content: expect.stringMatching(message) }] },
      ]);
    });

    test("an input that is not an object is not sent back", async () => {
      const { bodies } = await start([answer([use("a", '{"city":')], "tool_use"), answer([text("Sorry.")])]);
      expect(bodies[1]?.["messages"]).toMatchObject([
        {},
        { content: [{ type: "tool_use", id: "a", input: {} }] },
        { content: [{ is_error: true }] },
      ]);
      expect(execute).not.toHaveBeenCalled();
    });

    test.each([
      ["max_tokens", "length"],
      ["model_context_window_exceeded", "length"],
    ])("a call of an answer that was cut off (%s) is told, not run", async (reason, stopped) => {
      const { result, bodies } = await start([answer([use("a", OSLO)], reason)]);
      expect(success(result)).toMatchObject({ stopped, messages: [{}, {}, { content: [{ is_error: true }] }] });
      expect(execute).not.toHaveBeenCalled();
      expect(bodies).toHaveLength(1);
    });

    test("a refusal ends the run, and its calls do not run", async () => {
      const { result } = await start([answer([use("a", OSLO)], "refusal")]);
      expect(success(result).stopped).toBe("answer");
      expect(execute).not.toHaveBeenCalled();
    });

    test.each(["pause_turn", "compaction"])("an answer that paused (%s) goes on in the next turn", async (reason) => {
      const said = [text("Searching")];
      const { result, bodies } = await start([answer(said, reason), answer([text("Yes.")])]);
      expect(success(result).turns).toHaveLength(2);
      expect(bodies[1]?.["messages"]).toEqual([question, { role: "assistant", content: said }]);
    });

    test("pauses are no rounds that repeat", async () => {
      const paused = answer([text("Searching")], "pause_turn");
      const { result } = await start([paused, paused, paused, paused, answer([text("Yes.")])]);
      expect(success(result)).toMatchObject({ stopped: "answer", turns: { length: 5 } });
    });

    test("pauses after calls are no rounds that repeat, either", async () => {
      const used = ["a", "b", "c"].map((city) => answer([use(city, { city })]));
      const paused = answer([text("Searching")], "pause_turn");
      const { result } = await start([...used, paused, paused, paused, answer([text("Yes.")])]);
      expect(success(result)).toMatchObject({ stopped: "answer", turns: { length: 7 } });
    });

    test.each([
      [{ type: "any" as const }, { type: "auto" }],
      [
        { type: "tool" as const, name: "weather", disable_parallel_tool_use: true },
        { type: "auto", disable_parallel_tool_use: true },
      ],
      [{ type: "none" as const }, { type: "none" }],
      [undefined, undefined],
    ])("tool_choice %j is %j after a call", async (tool_choice, after) => {
      const { bodies } = await start([answer([use("a", OSLO)], "tool_use"), answer([])], { tool_choice });
      expect(bodies.map((body) => body["tool_choice"])).toEqual([tool_choice, after]);
    });

    test("a failing turn keeps the run so far", async () => {
      const { result } = await start([
        answer([use("a", OSLO)], "tool_use"),
        { type: "error", error: { type: "overloaded_error", message: "Busy" } },
      ]);
      expect(failure(result)).toMatchObject({ statusCode: 529 });
      expect(result).toMatchObject({ partial: { usage: { cost: 0.01 }, turns: [{}] } });
    });

    test.each<[string, MessagesMessage[], unknown]>([
      [
        "calls without a result are run, and answered in their order",
        [
          question,
          {
            role: "assistant",
            content: [
              { type: "tool_use", id: "a", name: "weather", input: OSLO },
              { type: "tool_use", id: "b", name: "weather", input: ROME },
            ],
          },
          {
            role: "user",
            content: [
              { type: "tool_result", tool_use_id: "b", content: "mine" },
              { type: "text", text: "Go on" },
            ],
          },
        ],
        [
          { type: "tool_result", tool_use_id: "a", content: "Rain in Oslo" },
          { type: "tool_result", tool_use_id: "b", content: "mine" },
          { type: "text", text: "Go on" },
        ],
      ],
      [
        "a text in place of results comes after them",
        [
          question,
          { role: "assistant", content: [{ type: "tool_use", id: "a", name: "weather", input: OSLO }] },
          { role: "user", content: "Never mind" },
        ],
        [
          { type: "tool_result", tool_use_id: "a", content: "Rain in Oslo" },
          { type: "text", text: "Never mind" },
        ],
      ],
    ])("%s", async (_, messages, content) => {
      const { bodies } = await start([answer([text("Yes.")])], { messages });
      expect(bodies[0]?.["messages"]).toEqual([...messages.slice(0, 2), { role: "user", content }]);
    });

    test("a conversation whose calls all have results is sent as it is", async () => {
      const messages: MessagesMessage[] = [
        question,
        { role: "assistant", content: [{ type: "tool_use", id: "a", name: "weather", input: OSLO }] },
        { role: "user", content: [{ type: "tool_result", tool_use_id: "a" }] },
        { role: "user", content: "And now?" },
      ];
      const { bodies } = await start([answer([text("Yes.")])], { messages });
      expect(bodies[0]?.["messages"]).toEqual(messages);
    });

    test("calls of Anthropic's own tools are pending: they are yours to run", async () => {
      const tools = [{ type: "bash_20250124" as const, name: "bash" as const }];
      const { result } = await start([answer([use("a", { command: "ls" }, "bash")], "tool_use")], { tools });
      expect(success(result)).toMatchObject({ stopped: "pending", pending: [{ id: "a", input: { command: "ls" } }] });
    });
  });

  test("a streamed run tells chunks, call, result and end", async () => {
    const { core } = await play("/messages", [answer([use("a", OSLO)], "tool_use"), answer([text("Yes.")])], streamed);
    const { events, result } = await readRun(messagesRunToolsStream(core, request));
    expect(kindsOf(events)).toEqual(["chunk", "call", "result", "chunk"]);
    expect(success(result).stopped).toBe("answer");
  });

  test("a call of a stream that broke off is not run", async () => {
    const { core } = await play("/messages", [answer([use("a", OSLO)], "tool_use")], (each) =>
      [...streamed(each)].slice(0, -2),
    );
    const { result } = await readRun(messagesRunToolsStream(core, request));
    expect(result).toMatchObject({ ok: false, partial: { answer: { content: [{ id: "a" }] }, messages: [question] } });
    expect(execute).not.toHaveBeenCalled();
  });
});

describe("responses", () => {
  const call = (id: string, input: unknown, name = "weather") => ({
    type: "function_call",
    id: `fc_${id}`,
    call_id: id,
    name,
    arguments: typeof input === "string" ? input : JSON.stringify(input),
    status: "completed",
  });
  const message = (words: string) => ({
    type: "message",
    id: "msg_1",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text: words, annotations: [] }],
  });
  const answer = (output: readonly object[], fields: object = {}) => ({
    id: "gen-1",
    object: "response",
    created_at: 1,
    model: "acme/one",
    status: "completed",
    output,
    usage: { input_tokens: 10, output_tokens: 5, total_tokens: 15, cost: 0.01 },
    ...fields,
  });

  const streamed = (whole: object) => {
    const { output, ...head } = whole as ReturnType<typeof answer>;
    const items = output.flatMap((item, output_index) => [
      { type: "response.output_item.added", output_index, item },
      { type: "response.output_item.done", output_index, item },
    ]);
    const events = [
      { type: "response.created", response: { ...head, output: [], status: "in_progress", usage: null } },
      ...items,
      { type: `response.${head.status}`, response: whole },
    ];
    return events.map((event, sequence_number) => ({ ...event, sequence_number }));
  };

  const request = { model: "acme/one", input: "Any rain?", tools: [weather, broken] };
  const asked = { role: "user", content: "Any rain?" };
  const whole = (core: OpenRouterCore, run: ResponsesRunToolsRequest) => responsesRunTools(core, run);
  const live = async (core: OpenRouterCore, run: ResponsesRunToolsRequest) =>
    (await readRun(responsesRunToolsStream(core, run))).result;

  describe.each([
    ["whole", whole],
    ["streamed", live],
  ])("%s", (_, run) => {
    const start = (answers: readonly object[], fields: Partial<ResponsesRunToolsRequest> = {}) =>
      play("/responses", answers, streamed).then(async (server) => ({
        ...server,
        result: await run(server.core, { ...request, ...fields }),
      }));

    test("results follow the answer as it came, reasoning and all", async () => {
      const said = [
        { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "sealed" },
        call("a", OSLO),
        call("b", ROME),
      ];
      const { result, bodies } = await start([answer(said), answer([message("Yes.")])]);
      const run = success(result);
      expect(run).toMatchObject({ stopped: "answer", usage: { total_tokens: 30, cost: 0.02 } });
      expect(bodies[0]).toMatchObject({
        input: [asked],
        tools: ["weather", "broken"].map((name) => ({
          type: "function",
          name,
          parameters: { type: "object", properties: {} },
        })),
      });
      expect(bodies[1]?.["input"]).toEqual([
        asked,
        ...said,
        { type: "function_call_output", call_id: "a", output: "Rain in Oslo" },
        { type: "function_call_output", call_id: "b", output: "Rain in Rome" },
      ]);
      expect(run.messages.at(-1)).toEqual(message("Yes."));
    });

    test.each([
      ["an invented tool", call("a", {}, "snow"), /no tool "snow"/],
      ["arguments that are no JSON", call("a", '{"city":'), /not JSON/],
      ["a tool that throws", call("a", {}, "broken"), /out of order/],
    ])("tells the model of %s", async (_, wrong, output) => {
      const { bodies } = await start([answer([wrong]), answer([message("Sorry.")])]);
      expect(bodies[1]?.["input"]).toMatchObject([asked, {}, { call_id: "a", output: expect.stringMatching(output) }]);
    });

    test.each([
      ["is cut off", { status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }, "length"],
      ["is cut off without a reason", { status: "incomplete", incomplete_details: null }, "length"],
      ["is cut off and completed", { incomplete_details: { reason: "max_output_tokens" } }, "length"],
      ["is filtered", { status: "incomplete", incomplete_details: { reason: "content_filter" } }, "answer"],
    ])("an answer that %s ends the run, and its calls are told, not run", async (_, fields, stopped) => {
      const { result, bodies } = await start([answer([call("a", OSLO)], fields)]);
      expect(success(result)).toMatchObject({ stopped, usage: { cost: 0.01 } });
      expect(success(result).messages.at(-1)).toMatchObject({ call_id: "a", output: expect.stringMatching(/^Error/) });
      expect(execute).not.toHaveBeenCalled();
      expect(bodies).toHaveLength(1);
    });

    test("an answer that failed half-way is no part of the conversation; its cost counts", async () => {
      const failed = answer([call("b", ROME)], { status: "failed", error: { code: "server_error", message: "Broke" } });
      const { result } = await start([answer([call("a", OSLO)]), failed]);
      const state = result.ok ? result.value : result.partial;
      expect(state).toMatchObject({ usage: { cost: 0.02 }, answer: { status: "failed" } });
      expect(state?.messages.at(-1)).toMatchObject({ type: "function_call_output", call_id: "a" });
      expect(execute).toHaveBeenCalledTimes(1);
    });

    test.each([
      ["required" as const, "auto"],
      ["auto" as const, "auto"],
      ["none" as const, "none"],
      [{ type: "function" as const, name: "weather" }, "auto"],
      [
        { type: "allowed_tools" as const, mode: "required" as const, tools: [{ type: "function", name: "weather" }] },
        { type: "allowed_tools", mode: "auto", tools: [{ type: "function", name: "weather" }] },
      ],
      [undefined, undefined],
    ])("tool_choice %j is %j after a call", async (tool_choice, after) => {
      const { bodies } = await start([answer([call("a", OSLO)]), answer([message("Yes.")])], { tool_choice });
      expect(bodies.map((body) => body["tool_choice"])).toEqual([tool_choice, after]);
    });

    test("a failing turn keeps the run so far", async () => {
      const { result } = await start([answer([call("a", OSLO)]), { error: { code: 502, message: "Down" } }]);
      expect(failure(result)).toMatchObject({ statusCode: 502 });
      expect(result).toMatchObject({ partial: { usage: { cost: 0.01 }, turns: [{}] } });
    });

    test("calls at the end of the input without a result are run, and answered in their order", async () => {
      const input = [
        { role: "user", content: "Any rain?" },
        call("a", OSLO),
        call("b", ROME),
        { type: "function_call_output", call_id: "b", output: "mine" },
      ] as ResponsesInputItem[];
      const { bodies } = await start([answer([message("Yes.")])], { input });
      expect(bodies[0]?.["input"]).toEqual([
        ...input.slice(0, 3),
        { type: "function_call_output", call_id: "a", output: "Rain in Oslo" },
        input[3],
      ]);
    });

    test("calls of earlier rounds are not run again", async () => {
      const input = [
        { role: "user", content: "Any rain?" },
        call("a", OSLO),
        { type: "function_call_output", call_id: "a", output: "None" },
        message("No."),
        { role: "user", content: "And in Rome?" },
      ] as ResponsesInputItem[];
      const { bodies } = await start([answer([message("No.")])], { input });
      expect(bodies[0]?.["input"]).toEqual(input);
      expect(execute).not.toHaveBeenCalled();
    });

    test.each([
      ["an object", OSLO, "Rain in Oslo"],
      ["null", null, "Rain in undefined"],
      ["nothing", undefined, "Rain in undefined"],
    ])("arguments can be %s", async (_, input, output) => {
      const { bodies } = await start([answer([{ ...call("a", ""), arguments: input }]), answer([message("Yes.")])]);
      expect(bodies[1]?.["input"]).toMatchObject([asked, {}, { call_id: "a", output }]);
    });

    test("an invented tool that takes free text is told as one", async () => {
      const free = { type: "custom_tool_call", id: "ct_1", call_id: "a", name: "patch", input: "*** Begin" };
      const { result, bodies } = await start([answer([free]), answer([message("Sorry.")])]);
      expect(bodies[1]?.["input"]).toEqual([
        asked,
        free,
        { type: "custom_tool_call_output", call_id: "a", output: 'Error: There is no tool "patch"' },
      ]);
      expect(success(result).turns[0]?.results[0]?.call).toEqual({ id: "a", name: "patch", input: "*** Begin" });
    });

    test("a call of a tool that takes free text is pending: it is yours to run", async () => {
      const tools = [{ type: "custom" as const, name: "patch" }];
      const free = { type: "custom_tool_call", id: "ct_1", call_id: "a", name: "patch", input: "*** Begin" };
      const { result } = await start([answer([free])], { tools });
      expect(success(result)).toMatchObject({ stopped: "pending", pending: [{ id: "a", input: "*** Begin" }] });
    });
  });

  test.each([undefined, null, 7, {}])("the input %j is refused", async (input) => {
    const { core } = await play("/responses", [], streamed);
    const result = await responsesRunTools(core, { ...request, input: input as never });
    expect(failure(result)).toMatchObject({ name: "InvalidRequestError" });
  });

  test("a streamed run tells chunks, call, result and end", async () => {
    const { core } = await play("/responses", [answer([call("a", OSLO)]), answer([message("Yes.")])], streamed);
    const { events, result } = await readRun(responsesRunToolsStream(core, request));
    expect(kindsOf(events)).toEqual(["chunk", "call", "result", "chunk"]);
    expect(success(result).stopped).toBe("answer");
  });

  test("a call of a stream that broke off is not run", async () => {
    const { core } = await play("/responses", [answer([call("a", OSLO)])], (each) => streamed(each).slice(0, -1));
    const { result } = await readRun(responsesRunToolsStream(core, request));
    expect(result).toMatchObject({ ok: false, partial: { messages: [asked] } });
    expect(execute).not.toHaveBeenCalled();
  });
});
