import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ClientError, OpenRouterError } from "../../src/errors/index.js";
import { apiKeysList } from "../../src/funcs/apiKeysList.js";
import { generationsWaitForGeneration } from "../../src/funcs/generationsWaitForGeneration.js";
import { paginate, paginateItems } from "../../src/paginate.js";
import { buildApiKeysListInfiniteQuery, buildApiKeysListQuery } from "../../src/react-query/apiKeysList.js";
import { buildChatSendMutation } from "../../src/react-query/chatSend.js";
import type { Result } from "../../src/result.js";
import { createCore } from "../support.js";
import { forbidUnhandled, makeFields, newSeed, outcomes, thrown, values, withGetter } from "./hostile.js";

const RUNS = process.env["CI"] ? 1000 : 300; // for each of the properties
const seed = newSeed();
forbidUnhandled();

const SETTINGS = fc.constantFrom(
  ..."signal timeoutMs intervalMs retries retryCodes serverURL headers fetchOptions idleTimeoutMs onEnd onRequest".split(
    " ",
  ),
);
const FIELDS = fc.constantFrom(
  ..."id offset limit cursor after data has_more links next total_count next_cursor last_id ok value error hash model messages stream request options toJSON then length aborted".split(
    " ",
  ),
);
const value = values(FIELDS, ["2", {}, []]);
const settings = fc.oneof(
  value,
  fc.dictionary(SETTINGS, value, { maxKeys: 4 }).map((fields) => () => makeFields(fields)),
  fc.tuple(SETTINGS, thrown).map(
    ([name, reason]) =>
      () =>
        withGetter(name, reason),
  ),
);

/** A page, or something like one. */
const page = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(FIELDS, value).map((fields) => () => ({ data: [1], ...makeFields(fields) })) },
  // Iterating over its list begins, but then fails.
  thrown.map((reason) => () => {
    const [give, fail] = [{ done: false, value: 1 }, withGetter("value", reason)];
    const steps = [give, fail];
    return { data: Object.assign([1], { [Symbol.iterator]: () => ({ next: () => steps.shift() }) }) };
  }),
  value,
);
const result = fc.oneof(
  { weight: 6, arbitrary: page.map((make) => () => ({ ok: true, value: make() })) },
  value.map((make) => () => ({ ok: false, error: make() })),
  fc
    .constantFrom("ok", "value", "error")
    .chain((name) => thrown.map((reason) => () => withGetter(name, reason, { ok: true }))),
  value,
);

const answer = fc.constantFrom(
  () => Response.json({ data: [{ hash: "h" }] }),
  () => Response.json({ error: { code: 404 } }, { status: 404 }),
  () =>
    new Response('data: {"id":"gen-1","choices":[]}\n\ndata: [DONE]\n\n', {
      headers: { "content-type": "text/event-stream" },
    }),
);
const coreOf = (answer: () => Response) => createCore({ fetch: async () => answer(), timeoutMs: 20 });

const isOurs = (error: unknown) => error instanceof ClientError || error instanceof OpenRouterError;

/** Yields at most `most` items of an iterable. */
async function take<Item>(items: AsyncIterable<Item>, most = 12): Promise<Item[]> {
  const taken: Item[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length === most) break;
  }
  return taken;
}

describe("no helper rejects or throws, except those whose purpose it is", () => {
  test.each([
    ["paginate", paginate],
    ["paginateItems", paginateItems],
  ])(
    "%s",
    async (_, pages) => {
      const property = fc.asyncProperty(
        fc.array(outcomes(result), { maxLength: 4 }),
        value,
        settings,
        async (makes, request, options) => {
          const left = [...makes];
          const list = async () => (left.shift() ?? (() => ({ ok: true, value: { data: [] } })))() as never;
          const items = await take(
            pages(list as never, coreOf(Response.error), request() as never, options() as never),
          );
          expect(items.slice(0, -1).every((item: Result<unknown, unknown>) => item.ok)).toBe(true);
        },
      );
      await fc.assert(property, { numRuns: RUNS, seed });
    },
    120_000,
  );

  test.each([
    ["paginate", paginate],
    ["paginateItems", paginateItems],
  ])(
    "%s of a function of the API",
    async (_, pages) => {
      const property = fc.asyncProperty(answer, value, settings, async (answer, request, options) => {
        const items: Result<unknown, unknown>[] = await take<Result<unknown, unknown>>(
          pages(apiKeysList, coreOf(answer), request() as never, options() as never),
        );
        for (const item of items) expect(item.ok || isOurs(item.error)).toBe(true);
      });
      await fc.assert(property, { numRuns: RUNS, seed });
    },
    120_000,
  );

  test("generationsWaitForGeneration", async () => {
    const property = fc.asyncProperty(answer, value, settings, async (answer, request, options) => {
      const made = options();
      const waiting = generationsWaitForGeneration(coreOf(answer), request() as never, made as never);
      const outcome = await Promise.race([waiting, new Promise<undefined>((resolve) => setTimeout(resolve, 40))]);
      if (outcome && !outcome.ok) expect(isOurs(outcome.error)).toBe(true);
    });
    await fc.assert(property, { numRuns: RUNS, seed });
  }, 120_000);

  test("the functions of queries and mutations reject with errors of this package only", async () => {
    const property = fc.asyncProperty(answer, value, settings, value, async (answer, request, options, page) => {
      const core = coreOf(answer);
      const { signal } = new AbortController();
      const pageParam = page();
      const calls: (() => Promise<unknown>)[] = [
        () => buildApiKeysListQuery(core, request() as never, options() as never).queryFn({ signal }),
        () =>
          buildApiKeysListInfiniteQuery(core, request() as never, options() as never).queryFn({ signal, pageParam }),
        () => buildChatSendMutation(core, options() as never).mutationFn(request() as never),
        () => buildChatSendMutation(core).mutationFn({ request: request(), options: options() } as never),
      ];
      for (const call of calls) {
        const error = await call().then(
          () => undefined,
          (reason) => ({ reason }),
        );
        if (error) expect(isOurs(error.reason)).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: RUNS, seed });
  }, 120_000);
});
