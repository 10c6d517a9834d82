import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { OpenRouterCore } from "../src/core.js";
import { RequestAbortedError, UnauthorizedResponseError, UnexpectedClientError } from "../src/errors/index.js";
import { apiKeysList } from "../src/funcs/apiKeysList.js";
import { containersListContainerFiles } from "../src/funcs/containersListContainerFiles.js";
import type { RequestOptions } from "../src/lib/call/operation.js";
import type { ListPage, PageRequest } from "../src/lib/jobs/pages.js";
import { paginate, paginateItems } from "../src/paginate.js";
import { err, ok, type Result } from "../src/result.js";
import { api, createCore, failure, readAll, success, useNock } from "./support.js";

useNock();

const core = createCore();

/** A list function that returns `answer` of a request and of the number of requests before it. */
function createList(answer: (request: PageRequest, before: number) => ListPage) {
  const list = vi.fn(
    async (_: OpenRouterCore, request?: PageRequest, __?: RequestOptions): Promise<Result<ListPage, Error>> => {
      const before = list.mock.calls.length - 1;
      return before < 1000 ? ok(answer(request ?? {}, before)) : err(new Error("asked without end"));
    },
  );
  return list;
}

const numbered = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

/** A list function over `count` items that pages by `offset`, four a page. */
const countTo = (count: number) =>
  createList(({ offset }) => ({ data: numbered(count).slice(offset ?? 0, (offset ?? 0) + 4) }));

describe("paginate", () => {
  test("asks the API for page after page, until one is empty", async () => {
    for (const [query, data] of [
      ["include_disabled=true", [{ hash: "a" }, { hash: "b" }]],
      ["include_disabled=true&offset=2", [{ hash: "c" }]],
      ["include_disabled=true&offset=3", []],
    ] as const)
      api().get(`/api/v1/keys?${query}`).reply(200, { data });

    const pages = await readAll(paginate(apiKeysList, core, { include_disabled: true }));
    expect(pages.map((page) => success(page).data.map(({ hash }) => hash))).toEqual([["a", "b"], ["c"], []]);
  });

  test("begins where the request says", async () => {
    const list = countTo(10);

    expect(await readAll(paginateItems(list, core, { offset: 7 }))).toEqual([7, 8, 9].map((id) => ok({ id })));
  });

  test("fetches nothing before the first page is requested", async () => {
    const list = countTo(10);
    const pages = paginate(list, core)[Symbol.asyncIterator]();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(list).toHaveBeenCalledTimes(0);

    await pages.next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(list).toHaveBeenCalledTimes(1);
  });

  test("fetches one page at a time, however many are requested", async () => {
    let open = 0;
    const list = async (_: OpenRouterCore, { offset = 0 }: { offset?: number } = {}) => {
      expect(++open).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      open--;
      return ok({ data: [offset], total_count: 3 });
    };
    const pages = paginate(list, core)[Symbol.asyncIterator]();

    const results = await Promise.all([1, 2, 3, 4].map(() => pages.next()));
    expect(results.map(({ done, value }) => (done ? "end" : success(value).data))).toEqual([[0], [1], [2], "end"]);
  });

  test("fetches nothing after `break`", async () => {
    const list = countTo(10);
    for await (const item of paginateItems(list, core)) if (item.ok) break;
    for await (const page of paginate(list, core)) if (page.ok) break;

    expect(list).toHaveBeenCalledTimes(2);
  });

  test("starts over in each loop", async () => {
    const items = paginateItems(countTo(5), core);
    expect(await readAll(items)).toEqual(await readAll(items));
    expect(await readAll(items)).toHaveLength(5);
  });

  test("passes core and options to each call", async () => {
    const list = countTo(5);
    const options = { timeoutMs: 5 };
    await readAll(paginate(list, core, {}, options));

    expect(list.mock.calls).toEqual([{}, { offset: 4 }, { offset: 5 }].map((request) => [core, request, options]));
  });

  test("goes on after an empty page if the page says that more follow", async () => {
    const file = { id: "c", container_id: "sess_1", path: "/c", bytes: 1, created_at: 1 };
    const files = api().get("/api/v1/containers/sess_1/files");
    files.reply(200, { data: [], has_more: true, last_id: "a" });
    api().get("/api/v1/containers/sess_1/files?after=a").reply(200, { data: [], has_more: true, last_id: "b" });
    api()
      .get("/api/v1/containers/sess_1/files?after=b")
      .reply(200, { data: [file], has_more: false });

    const items = await readAll(paginateItems(containersListContainerFiles, core, { container_id: "sess_1" }));
    expect(items).toEqual([ok(file)]);
  });
});

describe("an error", () => {
  test("is the last item", async () => {
    api()
      .get("/api/v1/keys")
      .reply(200, { data: [{ hash: "a" }] });
    api()
      .get("/api/v1/keys?offset=1")
      .reply(401, { error: { code: 401, message: "No" } });

    const [first, last, ...more] = await readAll(paginateItems(apiKeysList, core));
    expect(first).toEqual(ok({ hash: "a" }));
    expect(last && failure(last)).toBeInstanceOf(UnauthorizedResponseError);
    expect(more).toEqual([]);
  });

  test.each([
    ["throws", () => JSON.parse("{")],
    ["rejects", () => Promise.reject(new Error("no"))],
    ["gives no result", () => undefined],
    ["gives no page", async () => ok(null)],
    ["gives a page without data", async () => ok({})],
    ["gives a page whose data is no list", async () => ok({ data: "none" })],
  ])("comes of a function that %s", async (_, answer) => {
    // What a typed caller cannot pass is passed nevertheless.
    const list = answer as unknown as typeof apiKeysList;
    for (const iterable of [paginate(list, core), paginateItems(list, core)]) {
      const [item, ...more] = await readAll<Result<unknown, unknown>>(iterable);
      expect(item && failure(item)).toBeInstanceOf(UnexpectedClientError);
      expect(more).toEqual([]);
    }
  });
});

describe("a signal", () => {
  test("that is aborted gives only its error", async () => {
    const signal = AbortSignal.abort("reason");
    for (const iterable of [
      paginate(apiKeysList, core, {}, { signal }),
      paginateItems(apiKeysList, core, {}, { signal }),
    ]) {
      const [item, ...more] = await readAll<Result<unknown, unknown>>(iterable);
      expect(item && failure(item)).toBeInstanceOf(RequestAbortedError);
      expect(item && failure(item)).toHaveProperty("cause", "reason");
      expect(more).toEqual([]);
    }
  });

  test("ends it between two pages, without another call", async () => {
    const controller = new AbortController();
    const list = countTo(10);
    const oks: boolean[] = [];
    for await (const page of paginate(list, core, {}, controller)) {
      oks.push(page.ok);
      controller.abort();
    }
    expect(oks).toEqual([true, false]);
    expect(list).toHaveBeenCalledTimes(1);
  });

  test("ends it between two items, also of the last page", async () => {
    const controller = new AbortController();
    const items: unknown[] = [];
    for await (const item of paginateItems(
      createList(() => ({ data: [1, 2, 3], has_more: false })),
      core,
      {},
      controller,
    )) {
      items.push(item);
      controller.abort("reason");
    }
    expect(items).toEqual([ok(1), err(new RequestAbortedError("The call was aborted", { cause: "reason" }))]);
  });

  test("ends it during a call", async () => {
    const controller = new AbortController();
    api()
      .get("/api/v1/keys")
      .delay(2000)
      .reply(200, { data: [{ hash: "too late" }] });
    setTimeout(() => controller.abort(), 20);

    const [item, ...more] = await readAll(paginate(apiKeysList, core, {}, { signal: controller.signal }));
    expect(item && failure(item)).toBeInstanceOf(RequestAbortedError);
    expect(more).toEqual([]);
  });

  test("does not add an error to a complete list", async () => {
    const controller = new AbortController();
    const oks: boolean[] = [];
    for await (const page of paginate(
      createList(() => ({ data: [1], has_more: false })),
      core,
      {},
      controller,
    )) {
      oks.push(page.ok);
      controller.abort();
    }
    expect(oks).toEqual([true]);
  });
});

describe("a server that", () => {
  test.each([
    ["ignores the offset", () => ({ data: numbered(3) })],
    ["ignores the offset, with a total", () => ({ data: numbered(3), total_count: 30 })],
    ["ignores the offset, while counters move", (before: number) => ({ data: [{ hash: "a", usage: before }] })],
    ["ignores the cursor", () => ({ data: numbered(3), next_cursor: "c" })],
    [
      "ignores the cursor, and always gives a new one",
      (before: number) => ({ data: [{ id: 1 }], cursor: `${before}` }),
    ],
  ])("%s is asked twice, and each item comes once", async (_, answer) => {
    const list = createList((_, before) => answer(before));

    expect(await readAll(paginate(list, core))).toHaveLength(1);
    expect(list).toHaveBeenCalledTimes(2);
  });

  test("gives the same cursor again is asked once more, and no item is lost", async () => {
    const list = createList((_, before) => ({ data: [before], cursor: "c" }));

    expect(await readAll(paginateItems(list, core))).toEqual([ok(0), ok(1)]);
  });

  test("leads back to the cursor that the caller began with gives no page twice", async () => {
    const list = createList(({ cursor }) => (cursor === "a" ? { data: [1], cursor: "b" } : { data: [2], cursor: "a" }));

    expect(await readAll(paginateItems(list, core, { cursor: "a" }))).toEqual([ok(1), ok(2)]);
  });

  test("gives cursors in a circle is not followed for ever", async () => {
    const list = createList((_, before) => ({ data: [], has_more: true, last_id: `${before % 3}` }));
    await readAll(paginate(list, core));

    expect(list).toHaveBeenCalledTimes(4);
  });
});

describe("for a server with any number of items", () => {
  const seed = Number(process.env["FC_SEED"] ?? Date.now() % 2 ** 31);
  const message = `FC_SEED=${seed} runs the same cases again`;

  const check = async (list: ReturnType<typeof createList>, request: PageRequest, count: number, pages: number) => {
    const items = await readAll(paginateItems(list, core, request));
    expect(items, message).toEqual(numbered(count).map(ok));
    expect(list.mock.calls.length, message).toBeLessThanOrEqual(pages + 1);
  };

  test.each([
    ["that tell the total", (page: ListPage, count: number) => ({ ...page, total_count: count })],
    [
      "that tell whether there is more",
      (page: ListPage, count: number, end: number) => ({ ...page, has_more: end < count }),
    ],
    [
      "that link to the next",
      (page: ListPage, count: number, end: number) => ({ ...page, links: { next: end < count ? "/" : null } }),
    ],
    ["that tell nothing", (page: ListPage) => page],
  ])("pages by offset %s give each item once, in order", async (_, tell) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(350),
        fc.integer({ min: 1, max: 200 }),
        fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
        fc.constantFrom({}, { offset: null }, { offset: 0 }),
        async (count, usual, limit, request) => {
          // As the API has it: a limit of 100 or more is the highest, and there may be none to set at all.
          const size = limit === undefined ? usual : Math.min(limit, 100);
          const list = createList(({ offset }) => {
            const start = offset ?? 0;
            return tell({ data: numbered(count).slice(start, start + size) }, count, start + size);
          });
          await check(list, { ...request, limit }, count, Math.max(1, Math.ceil(count / size)));
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test.each(["cursor", "starting_after", "after"] as const)(
    "pages by `%s` give each item once, in order",
    async (field) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(5), { minLength: 1, maxLength: 30 }), async (sizes) => {
          const starts = sizes.map((_, page) => sizes.slice(0, page).reduce((sum, size) => sum + size, 0));
          const count = sizes.reduce((sum, size) => sum + size, 0);
          const list = createList((request) => {
            const page = Number(request[field] ?? 0);
            const start = starts[page] ?? 0;
            const data = numbered(count).slice(start, start + (sizes[page] ?? 0));
            const next = page + 1 < sizes.length ? `${page + 1}` : null;
            if (field === "cursor") return { data, cursor: next };
            if (field === "starting_after")
              return { data, has_more: next !== null, ...(next && { next_cursor: next }) };
            return { data, has_more: next !== null, last_id: next ?? "end" };
          });
          await check(list, {}, count, sizes.length - 1);
        }),
        { seed, numRuns: 300 },
      );
    },
  );
});
