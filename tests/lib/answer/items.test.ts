import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createItemSplitter } from "../../../src/lib/answer/items.js";

function split(text: string, size = text.length) {
  const splitter = createItemSplitter("results");
  const items: string[] = [];
  for (let at = 0; at < text.length; at += size) items.push(...splitter.add(text.slice(at, at + size)));
  return { items, rest: splitter.rest(), hasList: splitter.hasList, isWhole: splitter.isWhole };
}

describe("the items of a list in a JSON object", () => {
  test.each([1, 2, 3, 7, 1000])("are what JSON.parse finds, in pieces of %i", (size) => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue()), (results, others) => {
        const { results: _, ...before } = others;
        for (const indent of [undefined, 2]) {
          const text = JSON.stringify({ ...before, results, after: before }, null, indent);
          const { items, rest, hasList, isWhole } = split(text, size);
          expect(items.map((item) => JSON.parse(item))).toEqual(JSON.parse(JSON.stringify(results)));
          expect(JSON.parse(rest)).toEqual(JSON.parse(JSON.stringify({ ...before, results: [], after: before })));
          expect({ hasList, isWhole }).toEqual({ hasList: true, isWhole: true });
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["null in place of the list", '{"results":null,"id":1}'],
    ["no list", '{"id":"\\"results\\":["}'],
    ["a list of this name further in", '{"a":{"results":[1,2]}}'],
    ["a text that ends like the name", '{"a":"results","b":["results",[1]]}'],
  ])("%s has none", (_, text) => {
    for (const size of [1, 1000]) {
      expect(split(text, size)).toEqual({ items: [], rest: text, hasList: false, isWhole: true });
    }
  });

  test.each([
    ["an item", '{"results":[{"a":1},{"b":"2', ['{"a":1}']],
    ["the list", '{"results":[{"a":1},{"b":2}', ['{"a":1}']],
    ["the object", '{"results":[1,2],"id":"x"', ["1", "2"]],
  ])("what is cut within %s is not whole", (_, text, items) => {
    expect(split(text)).toMatchObject({ items, isWhole: false, hasList: true });
  });

  test.each(["", "  ", "\n"])("nothing (%j) is not whole either", (text) => {
    expect(split(text)).toMatchObject({ items: [], isWhole: false });
  });
});
