import { describe, expect, test } from "vitest";
import * as z from "zod";
import { OutputError, StreamIncompleteError } from "../../src/errors/index.js";
import { type ChatObjectItem, chatObjectStream } from "../../src/funcs/chatObjectStream.js";
import { chatResponseFormat } from "../../src/funcs/chatResponseFormat.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import type { OutputFormat } from "../../src/index.js";
import type { ChatStreamChunk } from "../../src/models/chat.js";
import { err, ok, type Result } from "../../src/result.js";
import type { StandardSchema } from "../../src/tool.js";
import { hostileProxy, withGetter } from "../properties/hostile.js";
import { failure, readAll, success } from "../support.js";
import { type Answered, play } from "./support.js";

const messages = [{ role: "user" as const, content: "Who?" }];
const Person = z.object({ name: z.string(), born: z.number() });

/** All items of a streamed answer. The text of a turn comes in pieces that end at its spaces. */
async function read<Output, Input>(turn: Answered, output?: OutputFormat<Output, Input>) {
  const { core } = await play(turn);
  const format = output && chatResponseFormat(output);
  const stream = success(
    await chatSend(core, { messages, stream: true, response_format: format?.ok ? format.value : undefined }),
  );
  return collect(chatObjectStream(stream, output));
}

async function collect<Output, Input, Failure>(stream: AsyncIterable<ChatObjectItem<Output, Input, Failure>>) {
  const items = await readAll(stream);
  return { values: items.flatMap(({ value }) => (value?.type === "partial" ? [value.value] : [])), last: items.at(-1) };
}

const chunk = (content: string): ChatStreamChunk => ({
  id: "gen-1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content } }],
});

async function* chunks(...pieces: readonly string[]): AsyncGenerator<Result<ChatStreamChunk, "broken">> {
  for (const piece of pieces) yield ok(chunk(piece));
}

describe("chatObjectStream", () => {
  test("gives values that grow, and at last the checked output and the answer", async () => {
    const { values, last } = await read(
      { content: '{"name":"Albert Einstein", "born":18 79}'.replace("18 ", "18") },
      Person,
    );
    expect(values).toEqual([{ name: "Albert " }, { name: "Albert Einstein" }, { name: "Albert Einstein", born: 1879 }]);
    expect(last).toEqual(
      ok({
        type: "output",
        output: { name: "Albert Einstein", born: 1879 },
        answer: expect.objectContaining({ id: "gen-1", usage: expect.objectContaining({ cost: 0.01 }) }),
      }),
    );
  });

  test("gives the schema's output only at the end", async () => {
    const { values, last } = await read(
      { content: '{"at": "1", "no": 1}' },
      z.object({ at: z.string().transform(Number) }),
    );
    expect(values.at(-1)).toEqual({ at: "1", no: 1 });
    expect(last?.value).toMatchObject({ type: "output", output: { at: 1 } });
  });

  test("unwraps a root that is not an object", async () => {
    const { values, last } = await read({ content: '{"value": ["a", "b c"]}' }, z.array(z.string()));
    expect(values).toEqual([["a"], ["a", "b "], ["a", "b c"]]);
    expect(last?.value).toMatchObject({ type: "output", output: ["a", "b c"] });
  });

  test("accepts an unwrapped root from a model", async () => {
    const { values, last } = await read({ content: '["a", "b"]' }, z.array(z.string()));
    expect(values).toEqual([["a"], ["a", "b"]]);
    expect(last?.value).toMatchObject({ type: "output", output: ["a", "b"] });
  });

  test("does not unwrap a field of the user's that is called the same", async () => {
    const { values, last } = await read({ content: '{"value": "a b"}' }, z.object({ value: z.string() }));
    expect(values).toEqual([{}, { value: "a " }, { value: "a b" }]);
    expect(last?.value).toMatchObject({ output: { value: "a b" } });
  });

  test.each([
    ["``` ", " \n```"],
    ["```json\n", "\n```"],
    ["``` json\n", "\n```"],
    ["```json:a.json\n", "\n```"],
    ["````json\n", "\n````"],
    ["~~~json\n", "\n~~~"],
  ])("skips the fence %j", async (before, after) => {
    const { values, last } = await read({ content: `${before}{"name":"A", "born":1}${after}` }, Person);
    expect(values).toEqual([{ name: "A" }, { name: "A", born: 1 }]);
    expect(last?.value).toMatchObject({ output: { name: "A", born: 1 } });
  });

  test("parses without checking if there is only a JSON Schema", async () => {
    expect((await read({ content: '{"a": 1}' })).last?.value).toMatchObject({ output: { a: 1 } });
    const { last } = await read({ content: '{"a": 1}' }, { jsonSchema: { type: "object" } });
    expect(last?.value).toMatchObject({ output: { a: 1 } });
  });

  test("checks with a schema that has no JSON Schema", async () => {
    const schema: StandardSchema<unknown, string> = {
      "~standard": { version: 1, vendor: "x", validate: async () => ({ value: "made" }) },
    };
    expect((await collect(chatObjectStream(chunks('{"value":1}'), schema))).last?.value).toMatchObject({
      output: "made",
    });
    const described = await collect(chatObjectStream(chunks("1"), { schema }));
    expect(described.last?.value).toMatchObject({ output: "made" });
  });

  const failures: [name: string, turn: Answered, reason: string, values: unknown[]][] = [
    ["prose", { content: "Sure! It is Albert." }, "mismatch", []],
    ["prose after the output", { content: '{"name":"A"} that is it' }, "mismatch", [{ name: "A" }]],
    ["a wrong type", { content: '{"name": 7}' }, "mismatch", [{}, { name: 7 }]],
    ["a cut", { content: '{"name": "Alb', finish_reason: "length" }, "length", [{}, { name: "Alb" }]],
    ["a refusal", { message: { refusal: "No." } }, "refusal", []],
    ["no text", {}, "empty", []],
    [
      "a failure half-way",
      { content: '{"name": "A', error: { code: 502, message: "down" } },
      "error",
      [{}, { name: "A" }],
    ],
  ];
  test.each(failures)("ends in an OutputError for %s, after what came", async (_, turn, reason, expected) => {
    const { values, last } = await read(turn, Person);
    expect(values).toEqual(expected);
    if (!last || last.ok) throw new Error("no error");
    expect(last.error).toBeInstanceOf(OutputError);
    expect(last.error).toMatchObject({ reason, text: turn.content ?? "", answer: { usage: { cost: 0.01 } } });
    expect(last.partial).toMatchObject({ id: "gen-1" });
  });

  test("ends in the error of the stream, with the answer so far", async () => {
    const { values, last } = await read({ content: '{"name": "A b', cut: true }, Person);
    expect(values).toEqual([{}, { name: "A " }, { name: "A b" }]);
    expect(last && failure(last)).toBeInstanceOf(StreamIncompleteError);
    expect(last?.partial?.choices[0]?.message.content).toBe('{"name": "A b');
  });

  test("a cancelled stream does not count as complete", async () => {
    const { core } = await play({ content: '{"name":"A", "born":1}' });
    const stream = success(await chatSend(core, { messages, stream: true }));
    const objects = chatObjectStream(stream, Person)[Symbol.asyncIterator]();
    expect((await objects.next()).value).toMatchObject({ ok: true });
    stream.cancel();
    const rest: unknown[] = [];
    for (let item = await objects.next(); !item.done; item = await objects.next()) rest.push(item.value);
    expect(rest.at(-1)).toMatchObject({ ok: false, error: { name: "StreamIncompleteError" } });
  });

  test("leaving it ends the request, also while it waits", async () => {
    let left = 0;
    const stream = {
      [Symbol.asyncIterator]: () => ({
        next: () => (left ? Promise.resolve({ done: true as const, value: undefined }) : new Promise<never>(() => {})),
        return: async () => {
          left++;
          return { done: true as const, value: undefined };
        },
      }),
    };
    const waiting = chatObjectStream(stream)[Symbol.asyncIterator]();
    waiting.next();
    await waiting.return?.();
    expect(left).toBe(1);

    let isClosed = false;
    async function* source() {
      try {
        yield* chunks('{"a":', '"b', 'c"}');
      } finally {
        isClosed = true;
      }
    }
    for await (const _ of chatObjectStream(source())) break;
    expect(isClosed).toBe(true);
  });

  const odd: [name: string, stream: unknown][] = [
    ["nothing", undefined],
    ["an object", {}],
    [
      "plain events",
      (async function* () {
        yield chunk("1");
      })(),
    ],
    [
      "events that are none",
      (async function* () {
        yield ok(undefined);
        yield ok(5);
        yield ok({ choices: 5 });
      })(),
    ],
    [
      "an iterator that throws",
      {
        [Symbol.asyncIterator]: () => ({
          next: () => {
            throw new Error("x");
          },
        }),
      },
    ],
    [
      "an error",
      (async function* () {
        yield err("broken");
      })(),
    ],
  ];
  test.each(odd)("never rejects: %s", async (_, stream) => {
    const { last } = await collect(chatObjectStream(stream as AsyncIterable<Result<ChatStreamChunk, unknown>>, Person));
    expect(last?.ok).toBe(false);
  });

  test.each([5, "x", {}, []])("the output %j does no harm", async (output) => {
    const { last } = await collect(chatObjectStream(chunks("[1]"), output as never));
    expect(last?.value).toMatchObject({ output: [1] });
  });

  test.each<[string, object]>([
    ["in it", withGetter("~standard", new Error("no"))],
    ["in its schema", withGetter("schema", new Error("no"))],
    ["at any touch", hostileProxy(new Error("no"))],
  ])("an output that throws %s is an error that has the answer", async (_, output) => {
    const { last } = await collect(chatObjectStream(chunks("[1]"), output as never));
    expect(last).toMatchObject({
      error: { name: "OutputError", reason: "error" },
      partial: { choices: [{ message: { content: "[1]" } }] },
    });
  });

  test("two loops over it share the stream", async () => {
    const objects = chatObjectStream(chunks("[1,", "2,", "3]"));
    for await (const item of objects) {
      expect(item.value).toMatchObject({ value: [1] });
      break;
    }
    expect((await collect(objects)).last?.ok).toBe(false);
  });
});
