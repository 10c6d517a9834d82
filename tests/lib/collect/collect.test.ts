import { describe, expect, test } from "vitest";
import { StreamIncompleteError } from "../../../src/errors/index.js";
import { type Collector, collect, merge } from "../../../src/lib/collect/collect.js";
import { err, ok, type Result } from "../../../src/result.js";

interface Total {
  sum: number;
  usage: number;
}

/** Adds numbers; 0 makes the sum complete. */
function createAdder(): Collector<number, Total> {
  let total: Total | undefined;
  return {
    add(number) {
      if (number < 0) throw new RangeError("below 0");
      total = { sum: (total?.sum ?? 0) + number, usage: number };
    },
    result: () => total,
  };
}

function createAdderToZero(): Collector<number, Total> {
  const adder = createAdder();
  let isWhole = false;
  return {
    ...adder,
    add(number) {
      adder.add(number);
      isWhole = number === 0;
    },
    isWhole: () => isWhole,
  };
}

async function* results<Failure>(...items: readonly Result<number, Failure>[]) {
  yield* items;
}

const numbers = (...items: readonly number[]) => results(...items.map((item) => ok(item)));

describe("collect", () => {
  test("returns the value collected from the events", async () => {
    expect(await collect(numbers(1, 2), createAdder())).toEqual({ ok: true, value: { sum: 3, usage: 2 } });
  });

  test("gives a failure beside what came before it", async () => {
    const error = new Error("gone");
    const outcome = await collect(results(ok(1), ok(2), err(error), ok(3)), createAdder());
    expect(outcome).toEqual({ ok: false, error, partial: { sum: 3, usage: 2 } });
  });

  test("gives a failure alone if nothing came before it", async () => {
    expect(await collect(results(err("gone")), createAdder())).toEqual({
      ok: false,
      error: "gone",
      partial: undefined,
    });
  });

  test("an empty stream is incomplete", async () => {
    const stream = Object.assign(numbers(), { generationId: "gen-1" });
    const outcome = await collect(stream, createAdder());
    expect(outcome).toEqual({ ok: false, error: expect.any(StreamIncompleteError), partial: undefined });
    expect(outcome).toMatchObject({ error: { generationId: "gen-1" } });
  });

  test.each([new Error("broken"), undefined])("an iterable that throws %s is an incomplete stream", async (cause) => {
    async function* broken() {
      yield ok(1);
      throw cause;
    }
    const outcome = await collect(broken(), createAdder());
    expect(outcome).toMatchObject({ ok: false, partial: { sum: 1 } });
    expect(outcome).toMatchObject({ error: { name: "StreamIncompleteError", lastEvent: 1, usage: 1, cause } });
  });

  test("an event that cannot be understood makes an incomplete stream, and ends it", async () => {
    let left = false;
    async function* events() {
      try {
        yield* numbers(1, -1, 2);
      } finally {
        left = true;
      }
    }
    const outcome = await collect(events(), createAdder());
    expect(outcome).toMatchObject({ ok: false, error: { cause: new RangeError("below 0") }, partial: { sum: 1 } });
    expect(left).toBe(true);
  });

  test.each([{ id: "gen-1" }, { ok: 1, value: 1 }, "event", null, undefined])(
    "an item like %j, which is no result, makes an incomplete stream",
    async (item) => {
      async function* events() {
        yield ok(1);
        // As from JavaScript, without the compiler.
        yield item as unknown as Result<number, never>;
      }
      const cause = { name: "TypeError", message: expect.stringContaining("pass that of a function") };
      const outcome = await collect(events(), createAdder());
      expect(outcome).toMatchObject({ ok: false, error: { lastEvent: 1, cause }, partial: { sum: 1 } });
    },
  );

  test.each([
    ["breaks off", [ok(1)]],
    ["fails", [ok(1), err("gone")]],
  ])("what cannot be put together does not reject, where the stream %s", async (_, items) => {
    const cause = new RangeError("too much");
    const broken: Collector<number, Total> = {
      add() {},
      result() {
        throw cause;
      },
    };
    const outcome = await collect(results(...items), broken);
    expect(outcome).toMatchObject({ ok: false, partial: undefined });
    expect(outcome).toMatchObject({
      error: items[1] ? "gone" : { name: "StreamIncompleteError", lastEvent: 1, cause },
    });
  });

  test("a stream that was cancelled is incomplete, whatever had come", async () => {
    const stream = Object.assign(numbers(1, 2), { isCancelled: true, generationId: "gen-1" });
    const outcome = await collect(stream, createAdder());
    expect(outcome).toMatchObject({ ok: false, partial: { sum: 3 } });
    expect(outcome).toMatchObject({
      error: {
        name: "StreamIncompleteError",
        message: expect.stringContaining("cancelled"),
        generationId: "gen-1",
        lastEvent: 2,
      },
    });
  });

  test("a cancelled stream is complete if an event had said so", async () => {
    const stream = Object.assign(numbers(1, 0), { isCancelled: true });
    expect(await collect(stream, createAdderToZero())).toEqual({ ok: true, value: { sum: 1, usage: 0 } });
  });

  test("something that is not a stream is a StreamIncompleteError", async () => {
    // As from JavaScript, without the compiler.
    const outcome = await collect(undefined as unknown as AsyncIterable<Result<number, Error>>, createAdder());
    expect(outcome).toMatchObject({ ok: false, error: { cause: expect.any(TypeError) } });
  });

  test("where an event says that the answer is whole, an end before it is too early", async () => {
    expect(await collect(numbers(1), createAdderToZero())).toMatchObject({ ok: false, partial: { sum: 1 } });
  });

  test("where an event says that the answer is whole, a failure after it does no harm", async () => {
    const outcome = await collect(results(ok(1), ok(0), err("gone")), createAdderToZero());
    expect(outcome).toEqual({ ok: true, value: { sum: 1, usage: 0 } });
  });
});

describe("merge", () => {
  test("joins texts, and takes other values as they are", () => {
    expect(merge({ a: "x", b: "x", c: 1 }, { a: "y", b: "y", c: 0, d: false }, ["a"])).toEqual({
      a: "xy",
      b: "y",
      c: 0,
      d: false,
    });
  });

  test("empty values replace no others, but are kept if there is none", () => {
    expect(merge({ a: "x", b: 1 }, { a: "", b: null, c: null, d: "", toString: null })).toEqual({
      a: "x",
      b: 1,
      c: null,
      d: "",
      toString: null,
    });
  });
});
