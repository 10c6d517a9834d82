import { describe, expect, test } from "vitest";
import { createChatCollector } from "../../../src/lib/collect/chat.js";
import { createToolCalls } from "../../../src/lib/collect/toolCalls.js";
import type { ChatStreamChunk, ChatStreamToolCall } from "../../../src/models/chat.js";

/** A piece, written as "index id name arguments", with `-` for a missing one. */
function pieceOf(line: string): ChatStreamToolCall {
  const [index, id, name, ...rest] = line.split(" ");
  const text = rest.join(" ");
  return {
    ...(index !== "-" && { index: Number(index) }),
    ...(id !== "-" && { id: id === "''" ? "" : id }),
    function: {
      ...(name !== "-" && { name: name === "''" ? "" : name }),
      ...(text !== "-" && { arguments: text === "''" ? "" : text }),
    },
  } as ChatStreamToolCall;
}

function callsOf(pieces: readonly ChatStreamToolCall[]) {
  const calls = createToolCalls();
  for (const piece of pieces) calls.add(piece);
  return calls.list("gen-1", true);
}

/** Calls as "id name arguments". */
const told = (pieces: readonly ChatStreamToolCall[]) =>
  callsOf(pieces).map((call) => `${call.id} ${call.function.name} ${call.function.arguments}`);

const table: readonly (readonly [title: string, pieces: readonly string[], calls: readonly string[]])[] = [
  // Which call a piece belongs to.
  ["another function", ['0 a find {"q":1}', '0 a open {"n":2}'], ['a find {"q":1}', 'gen-1-1 open {"n":2}']],
  ["another function, id", ['0 a find {"q":1}', '0 b open {"n":2}'], ['a find {"q":1}', 'b open {"n":2}']],
  ["another function, nothing else", ["- - find {}", "- - open {}"], ["gen-1-0 find {}", "gen-1-1 open {}"]],
  [
    "another function goes on",
    ['0 a find {"q"', '0 a open {"n"', "0 a find :1}", "0 a open :2}"],
    ['a find {"q":1}', 'gen-1-1 open {"n":2}'],
  ],
  [
    "told apart by names",
    ['- - find {"q"', '- - open {"n"', "- - find :1}", "- - open :2}"],
    ['gen-1-0 find {"q":1}', 'gen-1-1 open {"n":2}'],
  ],
  [
    "a known id, another index",
    ["0 a find ''", '1 b open {"n"', '1 a - {"q"', "0 b - :2}", "7 a - :1}"],
    ['a find {"q":1}', 'b open {"n":2}'],
  ],
  ["an index that was not announced", ["0 a find ''", '1 - - {"q":1}'], ['a find {"q":1}']],
  [
    "indexes that are one too high",
    ["0 a find ''", '1 - - {"q":1}', "2 b open ''", '3 - - {"n":', "3 - - 2}"],
    ['a find {"q":1}', 'b open {"n":2}'],
  ],
  ["no index any more", ['0 a find {"q"', "- - - :1", "- '' '' }"], ['a find {"q":1}']],
  ["an index from the second piece on", ['- a find {"q"', "0 - - :1}"], ['a find {"q":1}']],
  [
    "ids and names on each piece",
    ['0 a find {"q"', '1 b open {"n"', "0 a find :1}", "1 b open :2}"],
    ['a find {"q":1}', 'b open {"n":2}'],
  ],
  [
    "by ids under one index",
    ['0 a find {"q"', '0 b find {"n"', "0 a - :1}", "0 b - :2}"],
    ['a find {"q":1}', 'b find {"n":2}'],
  ],
  [
    "by ids and names under one index",
    ['0 a find {"q"', '0 b find {"n"', "0 a find :1}", "0 b find :2}"],
    ['a find {"q":1}', 'b find {"n":2}'],
  ],
  [
    "by ids without an index",
    ["- a find ''", "- b find ''", '- a - {"q":1}', '- b - {"n":2}'],
    ['a find {"q":1}', 'b find {"n":2}'],
  ],
  ["the same twice, of two ids", ['0 a find {"q":1}', '0 b find {"q":1}'], ['a find {"q":1}', 'b find {"q":1}']],
  [
    "the same twice, at two indexes",
    ['0 - find {"q":1}', '1 - find {"q":1}'],
    ['gen-1-0 find {"q":1}', 'gen-1-1 find {"q":1}'],
  ],
  ["a late id", ['0 - find {"q"', "0 a - :1}"], ['a find {"q":1}']],
  ["a late id and name", ["0 - - {", "0 a find ''", '0 - - "q":1}'], ['a find {"q":1}']],
  ["a late id beside the name again", ["0 - find ''", '0 a find {"q":1}'], ['a find {"q":1}']],
  ["a late id, after empty arguments", ["0 - find {}", '0 a find {"q":1}'], ['a find {"q":1}']],
  ["an id of its own for each piece", ['0 a find {"q"', "0 b - :", "0 c '' 1}"], ['a find {"q":1}']],
  ["an id of its own for each piece, and the name", ['0 a find {"q"', "0 b find :", "0 c find 1}"], ['a find {"q":1}']],
  ["empty ids and names", ['0 a find {"q"', "0 '' '' :1}"], ['a find {"q":1}']],
  ["a late name", ["0 a - ''", '0 - find {"q":1}'], ['a find {"q":1}']],
  [
    "many functions, twice each",
    ["0 a f {}", "0 b g {}", '0 c f {"q":1}', '0 d g {"q":2}'],
    ["a f {}", "b g {}", 'c f {"q":1}', 'd g {"q":2}'],
  ],
  [
    "a name like an object's own",
    ["0 a constructor {}", "1 __proto__ toString {}"],
    ["a constructor {}", "__proto__ toString {}"],
  ],
  ["no call but arguments", ['0 - - {"q"', "0 - - :1}"], ['gen-1-0  {"q":1}']],

  // What the arguments of one call are.
  ["pieces", ["0 a find {", '0 - - "q', '0 - - ":', "0 - - {}", "0 - - }"], ['a find {"q":{}}']],
  [
    "pieces that are whole objects",
    ['0 a find {"q":[', '0 - - {"a":1}', "0 - - ,", '0 - - {"a":1}', "0 - - ]}"],
    ['a find {"q":[{"a":1},{"a":1}]}'],
  ],
  ["pieces that begin alike", ['0 a find {"a":', '0 - - {"a":1}', "0 - - }"], ['a find {"a":{"a":1}}']],
  ["empty, then real ones", ["0 a find {}", '0 - - {"q":1}'], ['a find {"q":1}']],
  ["empty, then real ones in pieces", ["0 a find {}", '0 - - {"q', '0 - - ":1', "0 - - }"], ['a find {"q":1}']],
  ["empty with a space, then real ones", ["0 a find { }", '0 - - {"q":1}'], ['a find {"q":1}']],
  ["empty, then cumulative", ["0 a find {}", '0 - - {"q"', '0 - - {"q":1', '0 - - {"q":1}'], ['a find {"q":1}']],
  ["only empty ones", ["0 a find {}", "0 a find {}"], ["a find {}"]],
  ["a repeat", ['0 a find {"q":1}', '0 a find {"q":1}'], ['a find {"q":1}']],
  ["a repeat without marks", ['0 a find {"q":1}', '0 - - {"q":1}', '0 - - {"q":1}'], ['a find {"q":1}']],
  ["a repeat at another index", ['0 a find {"q":1}', '1 a find {"q":1}'], ['a find {"q":1}']],
  ["a repeat in pieces", ['0 a find {"q"', "0 - - :1}", '0 a find {"q"', "0 - - :1}"], ['a find {"q":1}']],
  ["a repeat of pieces", ['0 a find {"q"', "0 - - :1}", '0 a find {"q":1}'], ['a find {"q":1}']],
  ["a repeat with other spaces", ['0 a find {"q": "x y"}', '0 - - {"q":"x y"}'], ['a find {"q":"x y"}']],
  [
    "a repeat after another",
    ['0 - find {"q":1}', '0 - find {"q":2}', '0 - find {"q":1}'],
    ['gen-1-0 find {"q":1}', 'gen-1-1 find {"q":2}'],
  ],
  [
    "texts that differ in spaces",
    ['0 a find {"q":"x y"}', '0 - - {"q":"xy"}'],
    ['a find {"q":"x y"}', 'gen-1-1 find {"q":"xy"}'],
  ],
  [
    "numbers that differ beyond a double",
    ['0 a find {"q":9007199254740993}', '0 - - {"q":9007199254740992}'],
    ['a find {"q":9007199254740993}', 'gen-1-1 find {"q":9007199254740992}'],
  ],
  ["another object", ['0 a find {"q":1}', '0 a find {"q":2}'], ['a find {"q":1}', 'gen-1-1 find {"q":2}']],
  [
    "another object, unmarked",
    ['- - find {"q":1}', '- - find {"q":2}'],
    ['gen-1-0 find {"q":1}', 'gen-1-1 find {"q":2}'],
  ],
  [
    "another object, in pieces",
    ['0 a find {"q"', "0 - - :1}", '0 - - {"q', '0 - - ":2}'],
    ['a find {"q":1}', 'gen-1-1 find {"q":2}'],
  ],
  ["another object, in one piece", ['0 a find {"q":1}{"q":2}'], ['a find {"q":1}', 'gen-1-1 find {"q":2}']],
  ["another object, which is empty", ['0 a find {"q":1}', "0 - - {}"], ['a find {"q":1}', "gen-1-1 find {}"]],
  [
    "another object, before a call of its own",
    ['0 a find {"q":1}', '0 a find {"q":2}', "1 b open {}"],
    ['a find {"q":1}', 'gen-1-1 find {"q":2}', "b open {}"],
  ],
  ["cumulative", ["0 a find {", '0 - - {"q"', '0 - - {"q":1}'], ['a find {"q":1}']],
  ["cumulative with the name", ['0 a find {"q', '0 a find {"q":', '0 a find {"q":1}'], ['a find {"q":1}']],
  ["cumulative with an empty piece", ["0 a find ''", '0 - - {"q"', "0 - - ''", '0 - - {"q":1}'], ['a find {"q":1}']],
  ["cumulative, cut off", ["0 a find {", '0 - - {"q"', '0 - - {"q":"x'], ['a find {"q":"x']],
  ["cumulative, the last twice", ['0 a find {"q"', '0 - - {"q":1}', '0 - - {"q":1}'], ['a find {"q":1}']],
  [
    "cumulative, two calls",
    ['- - find {"q"', '- - find {"q":1}', '- - find {"n"', '- - find {"n":2}'],
    ['gen-1-0 find {"q":1}', 'gen-1-1 find {"n":2}'],
  ],
  [
    "cumulative, interleaved",
    ['0 a find {"q"', '1 b find {"n"', '0 a find {"q":1}', '1 b find {"n":2}'],
    ['a find {"q":1}', 'b find {"n":2}'],
  ],
  [
    "braces and quotes in strings",
    ['0 a find {"q":"}{\\"}', '0 - - {\\\\"}', '0 - - {"q":"}"}'],
    ['a find {"q":"}{\\"}{\\\\"}', 'gen-1-1 find {"q":"}"}'],
  ],
  ["space around", ["0 a find  \n", '0 - - {"q":', "0 - -  1}\n", "0 - - \n "], ['a find  \n{"q": 1}\n\n ']],
  ["space between", ['0 a find {"q":1}\n', '0 - - \n{"q":1}'], ['a find {"q":1}']],
  ["cut off", ['0 a find {"q":"x', "0 - - y"], ['a find {"q":"xy']],
  ["cut off in a repeat of an empty one", ["0 a find {}", '0 - - {"q":"x'], ['a find {"q":"x']],
  ["cut off in another object", ['0 a find {"q":1}', '0 - - {"n":'], ['a find {"q":1}', 'gen-1-1 find {"n":']],
  ["none", ["0 a find -"], ["a find "]],
  ["broken", ['0 a find {"q":1}', "0 - - }"], ['a find {"q":1}}']],
  ["broken inside", ['0 a find {"q":"x"y"}', '0 - - {"q":1}'], ['a find {"q":"x"y"}{"q":1}']],
  ["no objects", ["0 a find [1", "0 - - ,2]"], ["a find [1,2]"]],
  ["no JSON", ["0 a find ha", "0 - - ha", "0 - - haha {}"], ["a find hahahaha {}"]],
];

describe("tool calls are put together:", () => {
  test.each(table)("%s", (_, pieces, calls) => {
    expect(told(pieces.map(pieceOf))).toEqual(calls);
  });

  test("arguments can come as an object", () => {
    const piece = (input: unknown) => ({ id: "a", function: { name: "find", arguments: input } }) as ChatStreamToolCall;
    expect(told([piece({ q: 1 })])).toEqual(['a find {"q":1}']);
    expect(told([piece({}), piece({ q: 1 }), piece(null)])).toEqual(['a find {"q":1}']);
  });

  test("arguments that are no JSON can be of any length", () => {
    const text = `{"q":"${"x".repeat(2 ** 25)}`; // so long that a regular expression that goes back would give up
    const calls = createToolCalls();
    calls.add({ index: 0, id: "a", function: { name: "find", arguments: text } });
    expect(calls.list("gen-1", true)[0]?.function?.arguments?.length).toBe(text.length);
  });

  test("until it is over, arguments are what came", () => {
    const calls = createToolCalls();
    const lists = ['0 a find {"q":1}', '0 - - {"q":1}', "1 b open {"].map((line) => {
      calls.add(pieceOf(line));
      return calls.list("gen-1", false);
    });
    const text = (list: ReturnType<typeof callsOf>) => list.map((call) => call.function.arguments);
    expect(lists.map(text)).toEqual([['{"q":1}'], ['{"q":1}{"q":1}'], ['{"q":1}{"q":1}', "{"]]);
    expect(text(calls.list("gen-1", true))).toEqual(['{"q":1}', "{"]);
  });
});

describe("the time for a piece does not grow with their number:", () => {
  const chunk = (delta: object) => ({ id: "gen-1", choices: [{ index: 0, delta }] }) as unknown as ChatStreamChunk;
  const call = (fields: object, name: string | undefined, text: string) => ({
    tool_calls: [{ ...fields, function: { ...(name && { name }), arguments: text } }],
  });
  const kinds: readonly (readonly [string, (at: number) => object])[] = [
    ["pieces of one call", (at) => call({ index: 0 }, at ? undefined : "find", at ? '{}{" ' : '{"q":"')],
    ["new calls", (at) => call({ index: at, id: `c${at}` }, "find", '{"q":1}')],
    ["new calls under one index", (at) => call({ index: 0, id: `c${at}` }, "find", '{"q":1}')],
    ["new calls of other functions", (at) => call({ index: 0 }, `f${at}`, "{}")],
    ["objects of one call", (at) => call({ index: 0 }, "find", `{"q":${at}}`)],
    ["pieces of many calls", (at) => call({ index: at % 500 }, at < 500 ? "find" : undefined, at < 500 ? "{" : '"')],
    ["new details", (index) => ({ reasoning_details: [{ type: "reasoning.text", text: "a", index }] })],
    ["details without an index", () => ({ reasoning_details: [{ type: "reasoning.encrypted", data: "a" }] })],
    ["texts", () => ({ content: "word ", reasoning: "word " })],
  ];

  test.each(kinds)("%s", (_, delta) => {
    const timeOf = (pieces: number) => {
      const collector = createChatCollector();
      const chunks = Array.from({ length: pieces }, (_, at) => chunk(delta(at)));
      const began = performance.now();
      for (const one of chunks) collector.add(one);
      expect(collector.result()?.choices).toHaveLength(1);
      return performance.now() - began;
    };
    timeOf(2_000);
    // For 16 times the input, linear takes 16 times as long, quadratic 256 times. The best of several runs counts.
    const best = (pieces: number) => Math.min(...Array.from({ length: 3 }, () => timeOf(pieces)));
    expect(best(32_000)).toBeLessThan(80 * best(2_000));
  });
});
