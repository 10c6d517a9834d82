import { describe, expect, expectTypeOf, test } from "vitest";
import type { modelsList } from "../../../src/funcs/modelsList.js";
import type { providersList } from "../../../src/funcs/providersList.js";
import { isRepeat, nextPage, type Paged } from "../../../src/lib/jobs/pages.js";
import { recorded } from "../../support.js";

const items = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

describe("nextPage", () => {
  test.each([
    ["leaves out what was received", undefined, { data: items(3) }, { offset: 3 }],
    ["adds to the offset, and keeps the rest", { q: "a", offset: 4 }, { data: items(3) }, { q: "a", offset: 7 }],
    ["takes null for no offset", { offset: null }, { data: items(3) }, { offset: 3 }],
    ["stops at an empty page", { offset: 3 }, { data: [] }, undefined],
    ["stops at an empty page, whatever the total", { offset: 3 }, { data: [], total_count: 9 }, undefined],
    ["goes on below the total", { offset: 3 }, { data: items(3), total_count: 7 }, { offset: 6 }],
    ["stops at the total", { offset: 3 }, { data: items(3), total_count: 6 }, undefined],
    ["stops beyond a total that has shrunk", { offset: 3 }, { data: items(3), total_count: 5 }, undefined],
    ["takes null for no total", {}, { data: items(3), total_count: null }, { offset: 3 }],
    [
      "goes on after a short page below the total",
      { limit: 5 },
      { data: items(3), total_count: 4 },
      { limit: 5, offset: 3 },
    ],
    ["stops at a page shorter than its limit", { limit: 4 }, { data: items(3) }, undefined],
    ["goes on after a full page", { limit: 3 }, { data: items(3) }, { limit: 3, offset: 3 }],
    [
      "goes on after the largest page a server gives",
      { limit: 500 },
      { data: items(100) },
      { limit: 500, offset: 100 },
    ],
    ["goes on while there is more", { limit: 5 }, { data: items(3), has_more: true }, { limit: 5, offset: 3 }],
    ["stops when there is no more", {}, { data: items(3), has_more: false }, undefined],
    ["stops at an empty page that promises more", {}, { data: [], has_more: true }, undefined],
    ["stops at a page without a link", {}, { data: items(3), total_count: 9, links: { next: null } }, undefined],
    ["goes on at a page with a link", { limit: 5 }, { data: items(3), links: { next: "/" } }, { limit: 5, offset: 3 }],
  ])("with offset: %s", (_, request, page, next) => {
    expect(nextPage<object>(request, page)).toEqual(next);
  });

  test.each([
    ["hands on `cursor`", { limit: 2 }, { data: items(2), cursor: "c" }, { limit: 2, cursor: "c" }],
    ["replaces `cursor`", { cursor: "b" }, { data: items(2), cursor: "c", last_id: "1" }, { cursor: "c" }],
    ["stops without `cursor`", {}, { data: items(2), cursor: null }, undefined],
    ["stops at the `cursor` it came from", { cursor: "c" }, { data: items(2), cursor: "c" }, undefined],
    ["hands on `next_cursor`", {}, { data: items(2), next_cursor: "c", has_more: true }, { starting_after: "c" }],
    ["stops without `next_cursor`", { starting_after: "c" }, { data: items(2) }, undefined],
    ["stops at `next_cursor` without more", {}, { data: items(2), next_cursor: "c", has_more: false }, undefined],
    [
      "hands on `last_id`",
      { container_id: "s" },
      { data: items(1), last_id: "0", has_more: true },
      { container_id: "s", after: "0" },
    ],
    ["goes on after an empty page", { after: "0" }, { data: [], last_id: "1", has_more: true }, { after: "1" }],
    ["stops at `last_id` without more", {}, { data: items(1), last_id: "0", has_more: false }, undefined],
    ["stops at `last_id` if nobody says there is more", {}, { data: items(1), last_id: "0" }, undefined],
    ["stops at the `last_id` it came from", { after: "0" }, { data: [], last_id: "0", has_more: true }, undefined],
    ["speaks Anthropic's way", {}, { data: [], last_id: "0", has_more: true, _shape: "anthropic" }, { after_id: "0" }],
    ["stays with Anthropic's way", { after_id: "0" }, { data: [], last_id: "1", has_more: true }, { after_id: "1" }],
    [
      "goes backwards",
      { before_id: "5" },
      { data: items(2), first_id: "3", last_id: "4", has_more: true },
      { before_id: "3" },
    ],
  ])("with cursors: %s", (_, request, page, next) => {
    expect(nextPage<object>(request, page)).toEqual(next);
  });

  test("does not change the request", () => {
    const request = Object.freeze({ offset: 2 });
    expect(nextPage(request, { data: items(2) })).toEqual({ offset: 4 });
    expect(request).toEqual({ offset: 2 });
  });

  test.each(recorded("models"))(
    "%s, which has all models, is the last page unless another one may follow",
    (_, __, text) => {
      const page = JSON.parse(text);
      // A page that does not say whether more follows, as in older versions of the API, needs another call.
      expect(nextPage({}, page)).toEqual(page.links ? undefined : { offset: page.data.length });
    },
  );
});

describe("isRepeat", () => {
  test.each([
    ["the same items", { data: items(2) }, { data: items(2), cursor: "c" }, true],
    ["the same hashes, while counters move", { data: [{ hash: "a", usage: 2 }] }, { data: [{ hash: "a" }] }, true],
    ["the same items without identifiers", { data: ["a", { b: 1 }] }, { data: ["a", { b: 1 }] }, true],
    ["other items", { data: items(2) }, { data: items(3) }, false],
    ["the same items in another order", { data: ["a", "b"] }, { data: ["b", "a"] }, false],
    ["two empty pages, which may lie on the way", { data: [] }, { data: [] }, false],
    ["the first page", { data: items(2) }, undefined, false],
  ])("%s", (_, page, before, is) => {
    expect(isRepeat(page, before)).toBe(is);
  });
});

test("a function without pages has a type that says to call it directly", () => {
  expectTypeOf<Paged<typeof modelsList>>().toBeUnknown();
  expectTypeOf<
    Paged<typeof providersList>
  >().toEqualTypeOf<"This function gives all it has at once: call it directly">();
});
