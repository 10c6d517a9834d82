// @vitest-environment jsdom

import { act, render, renderHook, waitFor } from "@testing-library/react";
import fc from "fast-check";
import { createElement, StrictMode, useEffect } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { InvalidRequestError, ProviderOverloadedResponseError, StreamIncompleteError } from "../../src/errors/index.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import * as chat from "../../src/lib/collect/chat.js";
import type { ChatRequest } from "../../src/models/chatRequest.js";
import {
  type ChatStream,
  type ChatStreamSettings,
  type ChatStreamState,
  useChatStream,
} from "../../src/react-query/useChatStream.js";
import { values } from "../properties/hostile.js";
import { failure } from "../support.js";
import { type App, createApp, refusal, useReact } from "./support.js";

vi.mock("../../src/lib/collect/chat.js", { spy: true });
afterEach(() => void vi.restoreAllMocks());
useReact();

const question = { model: "acme/one", messages: [{ role: "user" as const, content: "Any rain?" }] };

const chunk = (delta: object, rest: object = {}) => ({
  id: "gen-1",
  object: "chat.completion.chunk",
  created: 1_700_000_000,
  model: "acme/one",
  choices: [{ index: 0, delta: { role: "assistant", ...delta }, finish_reason: null }],
  ...rest,
});
const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, cost: 0.00025 };

/** An app whose server streams on demand. Each request has its own stream; `send` writes to the last one. */
function createStreamingApp(headers: Readonly<Record<string, string>> = {}) {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const app = createApp(({ signal }) => {
    const body = new ReadableStream<Uint8Array>({
      start(its) {
        controller = its;
        signal.addEventListener("abort", () => its.error(signal.reason));
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream", ...headers } });
  });
  const write = (text: string) => controller.enqueue(new TextEncoder().encode(text));
  return {
    ...app,
    /** Sends events, all at once. */
    send: (...events: readonly object[]) => write(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("")),
    /** Ends the stream with its end mark. */
    end() {
      write("data: [DONE]\n\n");
      controller.close();
    },
    /** Ends it without the end mark. */
    close: () => controller.close(),
  };
}

/** A stream that is nothing but this event. */
function eventStream(event: object): Response {
  return new Response(`data: ${JSON.stringify(event)}\n\n`, { headers: { "content-type": "text/event-stream" } });
}

/** The same, except that one field throws when it is read. */
function withGetter<Fields extends object>(name: string, fields: Fields): Fields {
  const get = () => {
    throw new Error("no");
  };
  return Object.defineProperty({ ...fields }, name, { get, enumerable: true });
}

/** A component with a stream that has begun, and its renders. */
async function begin(app: App, request: ChatRequest = question) {
  const renders: ChatStream[] = [];
  const rendered = renderHook(() => {
    const stream = useChatStream();
    renders.push(stream);
    return stream;
  }, app);
  const ends: Promise<ChatStreamState>[] = [];
  act(() => void ends.push(rendered.result.current.start(request)));
  await waitFor(() => expect(app.requests).toHaveLength(1));
  return { ...rendered, renders, end: ends[0] };
}

describe("useChatStream", () => {
  test("has nothing before the start", () => {
    const { result } = renderHook(
      useChatStream,
      createApp(() => ({})),
    );

    expect(result.current).toMatchObject({ status: "idle", text: "", reasoning: "", toolCalls: [] });
    expect(result.current).toMatchObject({ message: undefined, error: undefined, usage: undefined });
    expect(result.current).toMatchObject({ finishReason: undefined, failure: undefined, generationId: undefined });
  });

  test("shows the answer as it comes, and the whole of it", async () => {
    const app = createStreamingApp();
    const { result, end } = await begin(app);
    expect(result.current.status).toBe("streaming");

    app.send(chunk({ reasoning: "Look" }), chunk({ reasoning: " outside.", content: "None" }));
    await waitFor(() => expect(result.current.text).toBe("None"));
    expect(result.current).toMatchObject({ status: "streaming", reasoning: "Look outside.", generationId: "gen-1" });

    app.send(chunk({ content: " today." }), { ...chunk({}), usage });
    app.end();
    await waitFor(() => expect(result.current.status).toBe("done"));
    expect(result.current).toMatchObject({ text: "None today.", usage, error: undefined });
    expect(result.current.message).toMatchObject({ role: "assistant", content: "None today." });
    expect(await end).toMatchObject({ status: "done", text: "None today." });
    expect(app.bodies).toEqual([{ ...question, stream: true }]);
  });

  test.each([
    ["it has no more to say", { finish_reason: "stop" }, { finishReason: "stop", failure: undefined }],
    ["it is cut off", { finish_reason: "length" }, { finishReason: "length", failure: undefined }],
    [
      "the provider fails half-way",
      { finish_reason: "error", error: { code: 502, message: "Gone" } },
      { finishReason: "error", failure: { code: 502, message: "Gone" } },
    ],
    ["nobody says why", { finish_reason: null, error: null }, { finishReason: undefined, failure: undefined }],
  ])("tells why the model stops: %s", async (_, fields, told) => {
    const app = createStreamingApp();
    const { result } = await begin(app);
    app.send(chunk({ content: "None" }));
    await waitFor(() => expect(result.current.text).toBe("None"));
    expect(result.current).toMatchObject({ finishReason: undefined, failure: undefined });

    app.send({ ...chunk({}), choices: [{ index: 0, delta: {}, ...fields }] });
    app.end();
    await waitFor(() => expect(result.current.status).toBe("done"));
    expect(result.current).toMatchObject({ text: "None", error: undefined, ...told });
  });

  test("asks for a stream, whatever the request has", async () => {
    const app = createStreamingApp();
    await begin(app, { ...question, stream: false });
    expect(app.bodies).toEqual([{ ...question, stream: true }]);
  });

  test("knows the generation before its first event", async () => {
    const app = createStreamingApp({ "x-generation-id": "gen-h" });
    const { result, end } = await begin(app);
    await waitFor(() => expect(result.current).toMatchObject({ generationId: "gen-h", message: undefined }));

    act(() => result.current.stop());
    expect(await end).toMatchObject({ status: "stopped", generationId: "gen-h" });
  });

  test("ignores identifiers that are not of a generation", async () => {
    const app = createStreamingApp();
    const { result } = await begin(app);

    app.send({ ...chunk({ content: "None" }), id: "chatcmpl-1" });
    await waitFor(() => expect(result.current.text).toBe("None"));
    expect(result.current.generationId).toBeUndefined();
  });

  test.each([
    ["status", () => refusal(529, { "x-generation-id": "gen-1" })],
    ["first event", () => eventStream({ ...chunk({}), error: { code: 529, message: "Overloaded" } })],
  ])("knows the generation that failed with its %s", async (_, answer) => {
    const { result } = await begin(createApp(answer));
    await waitFor(() => expect(result.current).toMatchObject({ status: "error", generationId: "gen-1" }));
  });

  test.each(["request", "options"])("has the error of a call whose %s cannot be read", async (which) => {
    const app = createStreamingApp();
    const { result } = renderHook(useChatStream, app);
    const request = which === "request" ? withGetter("model", question) : question;
    const options = which === "options" ? withGetter("timeoutMs", {}) : {};

    await act(async () => {
      expect(await result.current.start(request, options)).toMatchObject({ status: "error" });
    });
    expect(result.current.error).toBeInstanceOf(InvalidRequestError);
    expect(result.current.error).toEqual(failure(await chatSend(app.core, request, options)));
    expect(app.requests).toEqual([]);
  });

  test.each(["add", "result"] as const)(
    "ends with an error if %s of its collector throws, and keeps what had come",
    async (method) => {
      const cause = method === "add" ? undefined : new RangeError("too much");
      const collector = chat.createChatCollector();
      let isBroken = false;
      const broken = (...args: readonly never[]) => {
        if (isBroken) throw cause;
        return Reflect.apply(collector[method], collector, args);
      };
      vi.spyOn(chat, "createChatCollector").mockReturnValueOnce({ ...collector, [method]: broken });
      const app = createStreamingApp();
      const { result, end } = await begin(app);
      app.send(chunk({ content: "None" }));
      await waitFor(() => expect(result.current.text).toBe("None"));

      isBroken = true;
      app.send(chunk({ content: " today." }));
      await waitFor(() => expect(result.current.status).toBe("error"));
      expect(result.current.error).toMatchObject({ name: "StreamIncompleteError", generationId: "gen-1", cause });
      expect(result.current.text).toBe("None");
      expect(await end).toMatchObject({ status: "error", text: "None" });
      await waitFor(() => expect(() => app.send(chunk({}))).toThrow()); // nobody listens any more
    },
  );

  test("reads the collected response once for all events that arrive together", async () => {
    const look = vi.fn();
    const collector = chat.createChatCollector();
    const result_ = (isOver?: boolean) => {
      look(isOver);
      return collector.result(isOver);
    };
    vi.spyOn(chat, "createChatCollector").mockReturnValueOnce({ ...collector, result: result_ });
    const app = createStreamingApp();
    const { result } = await begin(app);
    app.send(...Array.from({ length: 500 }, (_, id) => chunk({ tool_calls: [{ index: id, id: `c${id}` }] })));
    app.end();
    await waitFor(() => expect(result.current.status).toBe("done"));
    expect(result.current.toolCalls).toHaveLength(500);
    expect(look.mock.calls.length).toBeLessThan(20);
    expect(look).toHaveBeenLastCalledWith(true);
  });

  test("assembles tool calls by identifier, name and index", async () => {
    const app = createStreamingApp();
    const { result, end } = await begin(app);
    const call = (name: string | undefined, text: string) =>
      chunk({ tool_calls: [{ index: 0, id: "a", function: { name, arguments: text } }] });
    app.send(call("find", "{}"), call(undefined, '{"q":1}'), call(undefined, '{"q":1}'), call("open", '{"n"'));
    await waitFor(() => expect(result.current.toolCalls).toHaveLength(2));
    app.send(call("open", ":2}"));
    app.end();
    const whole = [
      { function: { name: "find", arguments: '{"q":1}' } },
      { function: { name: "open", arguments: '{"n":2}' } },
    ];
    await waitFor(() => expect(result.current).toMatchObject({ status: "done", toolCalls: whole }));
    expect(await end).toMatchObject({ status: "done", toolCalls: whole });
  });

  test("shows the text of content that is a list of parts", async () => {
    const collector = chat.createChatCollector();
    const add = () => {
      const content = [{ type: "text", text: "No" }, { type: "image_url" }, { type: "text", text: "ne" }];
      collector.add({ ...chunk({ content }), choices: [{ index: 0, delta: { content } }] } as never);
    };
    vi.spyOn(chat, "createChatCollector").mockReturnValueOnce({ ...collector, add });
    const app = createStreamingApp();
    const { result } = await begin(app);
    app.send(chunk({}));
    app.end();
    await waitFor(() => expect(result.current).toMatchObject({ status: "done", text: "None" }));
  });

  test("puts tool calls together", async () => {
    const app = createStreamingApp();
    const { result } = await begin(app);
    const call = (fields: object) => chunk({ tool_calls: [{ index: 0, ...fields }] });

    app.send(
      call({ id: "call-1", type: "function", function: { name: "weather", arguments: "" } }),
      call({ function: { arguments: '{"city":' } }),
      call({ function: { arguments: '"Paris"}' } }),
    );
    app.end();
    await waitFor(() => expect(result.current.status).toBe("done"));
    expect(result.current.toolCalls).toMatchObject([
      { id: "call-1", function: { name: "weather", arguments: '{"city":"Paris"}' } },
    ]);
  });

  test("renders once for all that comes at once", async () => {
    const app = createStreamingApp();
    const { result, renders } = await begin(app);
    const before = renders.length;

    app.send(...Array.from({ length: 200 }, (_, index) => chunk({ content: `${index % 10}` })));
    await waitFor(() => expect(result.current.text).toHaveLength(200));
    expect(renders.length - before).toBeLessThan(10);
  });

  test("stops, and keeps what has come", async () => {
    const app = createStreamingApp();
    const { result, end } = await begin(app);
    app.send(chunk({ content: "None" }));
    await waitFor(() => expect(result.current.text).toBe("None"));

    act(() => result.current.stop());
    expect(result.current).toMatchObject({ status: "stopped", text: "None", error: undefined });
    await waitFor(() => expect(app.requests[0]?.signal.aborted).toBe(true));
    expect(await end).toMatchObject({ status: "stopped", text: "None" });
  });

  test("is empty after reset", async () => {
    const app = createStreamingApp();
    const { result } = await begin(app);
    app.send(chunk({ content: "None" }));
    await waitFor(() => expect(result.current.text).toBe("None"));

    act(() => result.current.reset());
    expect(result.current).toMatchObject({ status: "idle", text: "", message: undefined });
    await waitFor(() => expect(app.requests[0]?.signal.aborted).toBe(true));
  });

  test("aborts its request when the component goes, and updates nothing any more", async () => {
    const app = createStreamingApp();
    const { result, renders, unmount, end } = await begin(app);
    app.send(chunk({ content: "None" }));
    await waitFor(() => expect(result.current.text).toBe("None"));
    const before = renders.length;

    unmount();
    await waitFor(() => expect(app.requests[0]?.signal.aborted).toBe(true));
    expect(await end).toMatchObject({ status: "stopped" });
    expect(renders).toHaveLength(before);
  });

  test("sends nothing after the component unmounts", async () => {
    const app = createStreamingApp();
    const { result, unmount } = renderHook(useChatStream, app);
    unmount();

    expect(await result.current.start(question)).toMatchObject({ status: "stopped" });
    expect(app.requests).toEqual([]);
  });

  test("has the error of a call that never streamed", async () => {
    const app = createApp(() => refusal(529));
    const { result } = await begin(app);

    await waitFor(() => expect(result.current.error).toBeInstanceOf(ProviderOverloadedResponseError));
    expect(result.current).toMatchObject({ status: "error", text: "", message: undefined });
  });

  test("keeps what came before an error", async () => {
    const app = createStreamingApp();
    const { result } = await begin(app);

    app.send(chunk({ content: "None" }), { ...chunk({}), error: { code: 529, message: "Overloaded" } });
    await waitFor(() => expect(result.current.status).toBe("error"));
    expect(result.current).toMatchObject({ text: "None", generationId: "gen-1" });
    expect(result.current.error).toBeInstanceOf(ProviderOverloadedResponseError);
  });

  test("keeps what came before the stream broke off", async () => {
    const app = createStreamingApp();
    const { result } = await begin(app);

    app.send(chunk({ content: "None" }));
    app.close();
    await waitFor(() => expect(result.current.error).toBeInstanceOf(StreamIncompleteError));
    expect(result.current).toMatchObject({ status: "error", text: "None" });
  });

  test("a new start replaces the response that is streaming", async () => {
    const app = createStreamingApp();
    const { result, end } = await begin(app);
    app.send(chunk({ content: "First" }));
    await waitFor(() => expect(result.current.text).toBe("First"));

    act(() => void result.current.start(question));
    expect(result.current).toMatchObject({ status: "streaming", text: "" });
    await waitFor(() => expect(app.requests).toHaveLength(2));
    expect(app.requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    expect(await end).toMatchObject({ status: "stopped", text: "First" });

    app.send(chunk({ content: "Second" }));
    app.end();
    await waitFor(() => expect(result.current).toMatchObject({ status: "done", text: "Second" }));
  });

  test("has functions that stay the same", async () => {
    const app = createStreamingApp();
    const { result, renders } = await begin(app);
    app.end();
    await waitFor(() => expect(result.current.status).toBe("done"));

    for (const name of ["start", "stop", "reset"] as const) {
      expect(new Set(renders.map((stream) => stream[name])).size, name).toBe(1);
    }
  });

  test("starts in the effect of a child in StrictMode, with one request at a time", async () => {
    const app = createStreamingApp();
    const Child = ({ start }: Pick<ChatStream, "start">) => {
      useEffect(() => void start(question), [start]);
      return null;
    };
    const Parent = () => {
      const { text, start } = useChatStream();
      return createElement("p", null, text, createElement(Child, { start }));
    };
    const { container } = render(createElement(StrictMode, null, createElement(Parent)), app);

    await waitFor(() => expect(app.requests.length).toBeGreaterThan(0));
    expect(app.requests.filter(({ signal }) => !signal.aborted)).toHaveLength(1);
    app.send(chunk({ content: "None" }));
    await waitFor(() => expect(container.textContent).toBe("None"));
  });
});

test("start never rejects, and gives a state that has ended, whatever it is given", async () => {
  const names = fc.constantFrom(
    "messages",
    "model",
    "stream",
    "signal",
    "headers",
    "timeoutMs",
    "fetchOptions",
    "toJSON",
  );
  const value = values(names);
  const answer = fc.constantFrom(
    () => eventStream(chunk({ content: "Hi" })),
    () => Response.json({}),
    () => refusal(404),
  );
  const property = fc.asyncProperty(answer, value, value, async (answer, request, options) => {
    const { result, unmount } = renderHook(useChatStream, createApp(answer, { timeoutMs: 20 }));
    const state = await act(() => result.current.start(request() as never, options() as never));
    expect(["done", "error"]).toContain(state.status);
    expect(result.current.status).toBe(state.status);
    if (state.status === "error") expect(state.error.name).toMatch(/Error$/);
    unmount();
  });
  await fc.assert(property, { numRuns: 200 });
}, 60_000);

describe("while the answer streams, it renders", () => {
  type FrameCallback = (time: number) => void;
  /** Runs frames only when the test says so. */
  function useFrames() {
    const waiting: FrameCallback[] = [];
    vi.stubGlobal("requestAnimationFrame", (callback: FrameCallback) => waiting.push(callback));
    return () => act(() => waiting.splice(0).forEach((callback) => void callback(0)));
  }
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  afterEach(() => void vi.unstubAllGlobals());

  async function setUp(settings?: ChatStreamSettings) {
    const app = createStreamingApp();
    const texts: string[] = [];
    const { result } = renderHook(() => {
      const stream = useChatStream(settings);
      texts.push(stream.text);
      return stream;
    }, app);
    act(() => void result.current.start(question));
    await waitFor(() => expect(app.requests).toHaveLength(1));
    await settle();
    return { app, result, texts };
  }

  test("once a frame, however many pieces come", async () => {
    const frame = useFrames();
    const { app, result, texts } = await setUp();
    const before = texts.length;
    for (const piece of ["a", "b", "c"]) {
      app.send(chunk({ content: piece }));
      await settle();
    }
    expect(texts).toHaveLength(before); // the first frame is still to come
    frame();
    expect(result.current.text).toBe("abc");
    expect(texts).toHaveLength(before + 1);

    app.send(chunk({ content: "d" }));
    await settle();
    frame();
    expect(result.current.text).toBe("abcd");
    frame();
    expect(texts).toHaveLength(before + 2);
  });

  test("the end at once, without a frame", async () => {
    useFrames();
    const { app, result } = await setUp({ throttleMs: 1_000_000 });
    app.send(chunk({ content: "abc" }));
    await settle();
    expect(result.current.text).toBe("");
    app.end();
    await waitFor(() => expect(result.current).toMatchObject({ status: "done", text: "abc" }));
  });

  test("in a hidden page without frames, and not again for each of them later", async () => {
    const frame = useFrames();
    const { app, result, texts } = await setUp();
    app.send(chunk({ content: "a" }));
    await waitFor(() => expect(result.current.text).toBe("a"));
    app.send(chunk({ content: "b" }));
    await waitFor(() => expect(result.current.text).toBe("ab"));
    const before = texts.length;
    frame();
    expect(texts).toHaveLength(before);
  });

  test("where there are no frames", async () => {
    vi.stubGlobal("requestAnimationFrame", undefined);
    const { app, result } = await setUp();
    app.send(chunk({ content: "a" }));
    await waitFor(() => expect(result.current.text).toBe("a"));
  });

  test("as often as the setting says", async () => {
    const frame = useFrames();
    const { app, result } = await setUp({ throttleMs: 0 });
    app.send(chunk({ content: "a" }));
    await waitFor(() => expect(result.current.text).toBe("a"));
    frame();
    expect(result.current.text).toBe("a");
  });
});
