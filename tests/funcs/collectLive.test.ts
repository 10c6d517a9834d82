import { describe, expect, test, vi } from "vitest";
import { StreamIncompleteError, UnexpectedClientError } from "../../src/errors/index.js";
import { chatCollectStream } from "../../src/funcs/chatCollectStream.js";
import { messagesCollectStream } from "../../src/funcs/messagesCollectStream.js";
import { responsesCollectStream } from "../../src/funcs/responsesCollectStream.js";
import type { Collected } from "../../src/lib/collect/collect.js";
import { err, ok, type Result } from "../../src/result.js";
import { failure, success } from "../support.js";

const piece = (content: string) => ({ id: "gen-1", model: "m", choices: [{ index: 0, delta: { content } }] });
const delta = (text: string) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } });
const output = (delta: string) => ({ type: "response.output_text.delta", output_index: 0, content_index: 0, delta });
const response = { id: "gen-1", object: "response", created_at: 1, model: "m", output: [] };

type Collect = (
  stream: AsyncIterable<Result<unknown, unknown>>,
  onEvent?: (event: unknown) => unknown,
) => Promise<Collected<object, unknown>>;

/** Each function with a stream of three events, the text of the second, and where its response has the text. */
const functions: [name: string, collect: Collect, events: readonly object[], text: (answer: object) => unknown][] = [
  [
    "chatCollectStream",
    chatCollectStream as Collect,
    [piece(""), piece("Hel"), piece("lo")],
    (answer) => (answer as { choices: { message: { content: string } }[] }).choices[0]?.message.content,
  ],
  [
    "messagesCollectStream",
    messagesCollectStream as Collect,
    [
      { type: "message_start", message: { id: "gen-1", content: [] } },
      delta("Hel"),
      delta("lo"),
      { type: "message_stop" },
    ],
    (answer) => (answer as { content: { text: string }[] }).content[0]?.text,
  ],
  [
    "responsesCollectStream",
    responsesCollectStream as Collect,
    [{ type: "response.created", response }, output("Hel"), output("lo"), { type: "response.completed", response }],
    (answer) => (answer as { output: { content: { text: string }[] }[] }).output[0]?.content[0]?.text,
  ],
];

describe.each(functions)("%s", (_, collect, events, textOf) => {
  /** A stream of these events that records how it is read. */
  function streamOf(items: readonly Result<object, unknown>[] = events.map((event) => ok(event))) {
    const state = { given: 0, isClosed: false };
    async function* give() {
      try {
        for (const item of items) {
          state.given++;
          yield item;
        }
      } finally {
        state.isClosed = true;
      }
    }
    return { state, stream: give() };
  }

  test("shows each event as it comes, and gives the whole", async () => {
    const seen: unknown[] = [];
    const { state, stream } = streamOf();
    const answer = success(
      await collect(stream, (event) => {
        seen.push([event, state.given]);
      }),
    );
    expect(seen).toEqual(events.map((event, index) => [event, index + 1]));
    expect(textOf(answer)).toBe("Hello");
  });

  test("waits for what onEvent returns", async () => {
    const { state, stream } = streamOf();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const onEvent = vi.fn(() => held);
    const collecting = collect(stream, onEvent);
    await vi.waitFor(() => expect(onEvent).toHaveBeenCalled());
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.given).toBe(1);
    release();
    expect(textOf(success(await collecting))).toBe("Hello");
    expect(onEvent).toHaveBeenCalledTimes(events.length);
  });

  const thrown: [how: string, fail: (error: unknown) => unknown][] = [
    [
      "throws",
      (error) => {
        throw error;
      },
    ],
    ["rejects", (error) => Promise.reject(error)],
  ];
  test.each(thrown)("ends the stream if onEvent %s, and has what came", async (_, fail) => {
    const { state, stream } = streamOf();
    const cause = new Error("no screen");
    let count = 0;
    const result = await collect(stream, () => (++count === 2 ? fail(cause) : undefined));
    expect(failure(result)).toBeInstanceOf(UnexpectedClientError);
    expect(failure(result)).toMatchObject({ message: "`onEvent` threw: no screen", cause });
    expect(textOf(result.partial ?? {})).toBe("Hel");
    expect(state).toEqual({ given: 2, isClosed: true });
  });

  test("tells of an onEvent that throws at the last event, with the whole answer", async () => {
    let count = 0;
    const result = await collect(streamOf().stream, () => {
      if (++count === events.length) throw undefined;
    });
    expect(failure(result)).toBeInstanceOf(UnexpectedClientError);
    expect(textOf(result.partial ?? {})).toBe("Hello");
  });

  test("shows no error, and fails with it", async () => {
    const onEvent = vi.fn();
    const { stream } = streamOf([...events.slice(0, 2).map((event) => ok(event)), err("gone")]);
    const result = await collect(stream, onEvent);
    expect(failure(result)).toBe("gone");
    expect(textOf(result.partial ?? {})).toBe("Hel");
    expect(onEvent).toHaveBeenCalledTimes(2);
  });

  test("never rejects, whatever the stream does when it is left", async () => {
    const stream = {
      [Symbol.asyncIterator]: () => ({
        next: async () => ({ done: false as const, value: ok(events[0]) }),
        return: () => Promise.reject(new Error("stuck")),
      }),
    };
    const result = await collect(stream, () => {
      throw new Error("no screen");
    });
    expect(failure(result)).toMatchObject({ message: "`onEvent` threw: no screen" });
    const broken = await collect(undefined as never, () => {});
    expect(failure(broken)).toBeInstanceOf(StreamIncompleteError);
  });
});
