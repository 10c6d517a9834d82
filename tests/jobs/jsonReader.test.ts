import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createJSONReader } from "../../src/lib/jobs/jsonReader.js";

/** Copies of all values that the pieces give. */
function readAll(pieces: readonly string[]): unknown[] {
  const reader = createJSONReader();
  return pieces.map((piece) => reader.add(piece)).filter((value) => value !== undefined);
}

/** A text in pieces that end at these places. */
function split(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1))), text.length].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

/** Whether a value is a beginning of the whole: fewer fields and items, and shorter texts. */
function isPart(part: unknown, whole: unknown): boolean {
  if (typeof part === "string") return typeof whole === "string" && whole.startsWith(part);
  if (typeof part !== "object" || part === null) return Object.is(part, whole);
  if (typeof whole !== "object" || whole === null || Array.isArray(part) !== Array.isArray(whole)) return false;
  const names = Object.keys(part);
  return names.every((name) => Object.hasOwn(whole, name) && isPart(Reflect.get(part, name), Reflect.get(whole, name)));
}

const texts = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.json({ stringUnit: "binary", noUnicodeString: false }),
  fc.jsonValue({ stringUnit: "grapheme" }).map((value) => JSON.stringify(value, null, 2)),
  // Each character as an escape, and spaces where there may be some.
  fc
    .dictionary(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }))
    .map((value) =>
      JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    ),
  fc
    .jsonValue()
    .map((value) => ` \r\n\t${JSON.stringify(value, null, "\t").replace(/^(\t*"(?:[^"\\]|\\.)*"): /gm, "$1 :\r\n")}`),
);

describe("any JSON", () => {
  test("in any pieces is read as `JSON.parse` reads it", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (text, places) => {
        const whole = readAll([...split(text, places), "\n"]);
        expect(whole.at(-1)).toStrictEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("gives values that grow to the whole, and never change afterwards", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole: unknown = JSON.parse(text);
        const reader = createJSONReader();
        const seen: [value: unknown, then: string | undefined][] = [];
        for (const unit of text) {
          const value = reader.add(unit);
          if (value === undefined) continue;
          expect(isPart(value, whole)).toBe(true);
          seen.push([value, JSON.stringify(value)]);
        }
        for (const [value, then] of seen) expect(JSON.stringify(value)).toBe(then);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the value so far", () => {
  const rows: [name: string, pieces: string[], values: unknown[]][] = [
    ["a text", ['{"a":"', "b", "c", '"}'], [{ a: "" }, { a: "b" }, { a: "bc" }, { a: "bc" }]],
    ["a number once it has ended", ["[1", "2", ",", "3", "]"], [[], [12], [12, 3]]],
    ["a number with a sign and an exponent", ["[-1", ".5e", "+", "2]"], [[], [-150]]],
    [
      "literals once they have ended",
      ["[tr", "ue,fal", "se,n", "ull]"],
      [[], [true], [true, false], [true, false, null]],
    ],
    ["no key without its value", ['{"a', '"', ":", "1", ',"b":2}'], [{}, { a: 1, b: 2 }]],
    ["nested containers", ['{"a":[', '{"b":', '"x'], [{ a: [] }, { a: [{}] }, { a: [{ b: "x" }] }]],
    ["escapes in halves", ['["\\', "n\\u00", "4", '1"]'], [[""], ["\n"], ["\nA"]]],
    ["surrogates in halves", ['["\\ud83d', "\\ud", 'e00"', "]"], [[""], ["😀"], ["😀"]]],
    ["half a character from each piece", ['["\ud83d', '\ude00"', "]"], [[""], ["😀"], ["😀"]]],
    ["a lone surrogate once it is known to be one", ['["\\ud83d', 'a"]'], [[""], ["\ud83da"]]],
    ["a lone surrogate at the end of a text", ['["\\ud83d', '"]'], [[""], ["\ud83d"]]],
    ["a fence", ["``", "`js", "on\n", "{", "}", "\n```\n"], [{}, {}]],
    ["a fence without a word", ["```\n", '"a', '"\n'], ["a", "a"]],
    ["nothing for white space", [" ", "[", "\n", "]", " "], [[], []]],
    ["the last one of two values under a key", ['{"a":1,', '"a":2', "}"], [{ a: 1 }, { a: 2 }]],
    [
      "own fields of any name",
      ['{"__proto__":{"a":1},"constructor":2}'],
      [JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
    ],
  ];
  test.each(rows)("has %s", (_, pieces, values) => {
    expect(readAll(pieces)).toStrictEqual(values);
  });

  test("is new up to the root, and the same where nothing has grown", () => {
    const reader = createJSONReader();
    const first = reader.add('{"done":{"a":1},"list":[{"b":2},{"c":"') as { done: object; list: object[] };
    const second = reader.add("x") as typeof first;
    expect(second).not.toBe(first);
    expect(second.list).not.toBe(first.list);
    expect(second.list[1]).not.toBe(first.list[1]);
    expect(second.list[0]).toBe(first.list[0]);
    expect(second.done).toBe(first.done);
  });
});

const garbage = [
  "Sure! Here it is: {}",
  "[tru",
  "[1 2.3.4]",
  "}",
  "]]",
  '["\\x"]',
  '["\\u12G4"]',
  "[NaN]",
  "{'a':1}",
  "<html>",
  "[1,]",
  '{"a" "b" "c"}',
  "{{}:{}}",
  "[[}]",
];
test.each(garbage)("%j does no harm", (text) => {
  const reader = createJSONReader();
  for (const unit of text) reader.add(unit);
  expect(() => reader.add(" [1, 2]")).not.toThrow();
});

test("text after something that is not JSON gives no values", () => {
  expect(readAll(["Sure!", " ", "{", "}"])).toEqual([]);
});

/** How many entries are in the containers of all values together that were new in each. */
function copied(values: readonly unknown[]): number {
  const known = new Set<unknown>();
  const count = (value: unknown): number => {
    if (typeof value !== "object" || value === null || known.has(value)) return 0;
    known.add(value);
    return Object.values(value).reduce((sum: number, inner) => sum + 1 + count(inner), 0);
  };
  return values.reduce((sum: number, value) => sum + count(value), 0);
}

const large: [name: string, text: string][] = [
  ["a long list of numbers", JSON.stringify(Array.from({ length: 4000 }, () => 1))],
  ["an object with many fields", JSON.stringify(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [at, 1])))],
  ["a deep list", "[".repeat(1500) + "]".repeat(1500)],
  [
    "a long list in long lists",
    `[${"0,".repeat(1000)}[${"0,".repeat(1000)}[${"0,".repeat(1000)}"${"a".repeat(2000)}"]]]`,
  ],
];
test.each(large)("%s, letter by letter, takes work that is linear in the text", (_, text) => {
  const values = readAll([...text]);
  expect(values.length).toBeGreaterThan(text.length / 500);
  expect(copied(values)).toBeLessThanOrEqual(text.length * 65);
});
