import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { chatCollectStream } from "../../src/funcs/chatCollectStream.js";
import { chatObjectStream } from "../../src/funcs/chatObjectStream.js";
import { chatTextStream } from "../../src/funcs/chatTextStream.js";
import { messagesCollectStream } from "../../src/funcs/messagesCollectStream.js";
import { messagesTextStream } from "../../src/funcs/messagesTextStream.js";
import { responsesCollectStream } from "../../src/funcs/responsesCollectStream.js";
import { responsesTextStream } from "../../src/funcs/responsesTextStream.js";
import type { Collected } from "../../src/lib/collect/collect.js";
import { teeStream } from "../../src/streams.js";
import {
  fail,
  forbidUnhandled,
  hostileProxy,
  type Make,
  makeFields,
  newSeed,
  thrown,
  values,
  withGetter,
} from "./hostile.js";

const RUNS = 1000; // for each of the properties
const seed = newSeed();
forbidUnhandled();

/** Names that events and their parts have. */
const NAMES =
  "choices delta index content tool_calls reasoning_details annotations images audio logprobs id name function arguments type text usage message content_block partial_json citation response item output output_index item_id part error value ok done then toJSON length constructor".split(
    " ",
  );
const TYPES =
  "message_start content_block_start content_block_delta message_delta message_stop text_delta input_json_delta citations_delta constructor response.created response.completed response.output_item.added response.output_text.delta response.content_part.done response.function_call_arguments.delta response.constructor.done response.__proto__.delta reasoning.text reasoning.encrypted text".split(
    " ",
  );

const name = fc.constantFrom(...NAMES);

const value = values(name, ["{", '{"q":1}', "{}", ...TYPES]);

const fields = fc.dictionary(name, value, { maxKeys: 8 });
const chatEvent = fc
  .tuple(fields, fc.array(fc.tuple(fields, fields), { maxLength: 3 }))
  .map(([head, pieces]) => () => ({
    ...makeFields(head),
    choices: pieces.map(([choice, delta]) => ({ ...makeFields(choice), delta: makeFields(delta) })),
  }));
const typedEvent = fc.tuple(fc.constantFrom(...TYPES), fields).map(([type, fields]) => () => ({
  index: 0,
  output_index: 0,
  ...makeFields(fields),
  type,
}));
const event = fc.oneof(chatEvent, typedEvent, value);

const item: fc.Arbitrary<Make> = fc.oneof(
  { weight: 8, arbitrary: event.map((make) => () => ({ ok: true, value: make() })) },
  event.map((make) => () => ({ ok: false, error: make() })),
  fc.tuple(fc.constantFrom("ok", "value", "error"), thrown, fc.boolean()).map(
    ([name, reason, ok]) =>
      () =>
        withGetter(name, reason, { ok }),
  ),
  value,
);

/** Outcomes of a call of `next`. */
const step: fc.Arbitrary<Make> = fc.oneof(
  { weight: 12, arbitrary: item.map((make) => () => ({ done: false, value: make() })) },
  fc.constantFrom<Make>(
    () => undefined,
    () => 5,
    () => ({}),
    () => Promise.resolve(null),
  ),
  thrown.map(fail),
  thrown.map((reason) => () => Promise.reject(reason)),
  thrown.map((reason) => () => hostileProxy(reason)),
  thrown.map((reason) => () => withGetter("done", reason)),
  thrown.map((reason) => () => withGetter("value", reason, { done: false })),
);

/** Outcomes of leaving the loop early. */
const exit = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    5,
    () => ({}),
    () => 5,
  ),
  thrown.map(fail),
  thrown.map((reason) => () => Promise.reject(reason)),
);

const stream: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.array(step, { maxLength: 8 }),
        exit,
        fc.constantFrom("generationId", "isCancelled", "headers"),
        thrown,
        fc.boolean(),
      )
      .map(([steps, leave, field, reason, isCancelled]) => () => {
        const left = [...steps];
        const next = () => left.shift()?.() ?? { done: true, value: undefined };
        return withGetter(field, reason, { isCancelled, [Symbol.asyncIterator]: () => ({ next, return: leave }) });
      }),
  },
  fc.array(item, { maxLength: 4 }).map((items) => () => items.map((make) => make())), // whatever can be iterated over
  thrown.map((reason) => () => hostileProxy(reason)),
  thrown.map((reason) => () => ({ [Symbol.asyncIterator]: fail(reason) })),
  fc
    .constantFrom<unknown>(undefined, null, 5, {}, { [Symbol.asyncIterator]: 5 }, { [Symbol.asyncIterator]: () => 5 })
    .map((one) => () => one),
);

type CollectStream = (stream: never, onEvent?: () => unknown) => Promise<Collected<unknown, unknown>>;
type ReadStream = (stream: never) => AsyncIterable<{ readonly ok: boolean }>;

/** Outcomes of a callback; mostly it does nothing. */
const callback: fc.Arbitrary<(() => unknown) | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.constant(() => undefined),
  thrown.map(fail),
  thrown.map((reason) => () => Promise.reject(reason)),
  thrown.map((reason) => () => hostileProxy(reason)),
);

describe("no helper of streams rejects or throws", () => {
  test.each<[string, CollectStream]>([
    ["chatCollectStream", chatCollectStream],
    ["messagesCollectStream", messagesCollectStream],
    ["responsesCollectStream", responsesCollectStream],
  ])(
    "%s",
    async (_, collectStream) => {
      const property = fc.asyncProperty(stream, callback, async (make, onEvent) => {
        const outcome = await collectStream(make() as never, onEvent);
        expect(typeof outcome.ok).toBe("boolean");
        expect(outcome.ok ? "value" in outcome : "error" in outcome && "partial" in outcome).toBe(true);
      });
      await fc.assert(property, { numRuns: RUNS, seed });
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
    120_000,
  );

  test.each<[string, ReadStream]>([
    ["chatTextStream", chatTextStream],
    ["messagesTextStream", messagesTextStream],
    ["responsesTextStream", responsesTextStream],
    ["chatObjectStream", chatObjectStream],
    ["chatObjectStream with a schema", (stream) => chatObjectStream(stream, z.array(z.string()))],
    ["teeStream", (stream) => teeStream(stream, 1)[0]],
  ])(
    "%s",
    async (_, read) => {
      const property = fc.asyncProperty(stream, fc.nat(3), async (make, most) => {
        const items: { readonly ok: boolean }[] = [];
        for await (const item of read(make() as never)) {
          items.push(item);
          if (item.ok && items.length > most) break;
        }
        expect(items.slice(0, -1).every(({ ok }) => ok)).toBe(true);
      });
      await fc.assert(property, { numRuns: RUNS, seed });
    },
    120_000,
  );
});
