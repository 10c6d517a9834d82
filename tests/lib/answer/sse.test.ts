import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEventDecoder, createTextDecoder, type ServerSentEvent } from "../../../src/lib/answer/sse.js";

function decode(...pieces: string[]): ServerSentEvent[] {
  const decoder = createEventDecoder();
  return pieces.flatMap((piece) => decoder(piece));
}

const event = (data: string, name = ""): ServerSentEvent => ({ event: name, data });

describe("createEventDecoder", () => {
  test("gives events as they become complete", () => {
    const decoder = createEventDecoder();
    expect(decoder("data: on")).toEqual([]);
    expect(decoder("e\n")).toEqual([]);
    expect(decoder("\ndata: two\n\nda")).toEqual([event("one"), event("two")]);
    expect(decoder("ta: three\n\n")).toEqual([event("three")]);
  });

  test("passes over comments, ids, retry times and events without data", () => {
    expect(decode(": OPENROUTER PROCESSING\n\n:\n\nid: 7\nretry: 10\n\nevent: ping\n\ndata: x\n\n")).toEqual([
      event("x"),
    ]);
  });

  test("joins data lines and keeps the event's name", () => {
    expect(decode("event: delta\ndata: a\ndata\ndata:b\n\ndata: c\n\n")).toEqual([
      event("a\n\nb", "delta"),
      event("c"),
    ]);
  });

  test("strips one space after the colon and no more", () => {
    expect(decode("data:  x \n\n")).toEqual([event(" x ")]);
  });

  test("takes a CR as the end of a line at once, and a LF after it as part of it", () => {
    const decoder = createEventDecoder();
    expect(decoder("data: a\r\r")).toEqual([event("a")]);
    expect(decoder("\n")).toEqual([]);
    expect(decoder("data: b\r")).toEqual([]);
    expect(decoder("")).toEqual([]);
    expect(decoder("\n\r\n")).toEqual([event("b")]);
  });

  test("agrees with eventsource-parser, however lines end and pieces are cut", () => {
    const line = fc.oneof(
      fc.constantFrom("", "data", "data:", ": note", "id: 1", "retry: 5", "event: x", "event", "junk", "data: [DONE]"),
      fc.string({ unit: "grapheme" }).map((text) => `data: ${text.replace(/[\r\n]/g, "")}`),
    );
    const input = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")), { maxLength: 30 });
    fc.assert(
      fc.property(input, fc.array(fc.nat(40), { maxLength: 20 }), (lines, cuts) => {
        const text = `${lines.map(([content, end]) => content + end).join("")}\n\n`;
        const pieces: string[] = [];
        let rest = text;
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        pieces.push(rest);

        const expected: ServerSentEvent[] = [];
        const parser = createParser({ onEvent: ({ event: name = "", data }) => expected.push(event(data, name)) });
        parser.feed(text);
        expect(decode(...pieces)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("createTextDecoder", () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  test("holds short pieces until a line end, and passes longer ones on at once, after those held", () => {
    const decoder = createTextDecoder();
    expect(["da", "ta: ", "a\n", "b\r", "c"].map((scrap) => decoder(encode(scrap)))).toEqual([
      "",
      "",
      "data: a\n",
      "b\r",
      "",
    ]);
    const long = "x".repeat(100);
    expect(decoder(encode(long))).toBe(`c${long}`);
    expect(decoder(encode("end"))).toBe("");
    expect(decoder()).toBe("end");
  });

  test("loses nothing of a line that is longer than its buffer", () => {
    const decoder = createTextDecoder();
    const scraps = Array.from({ length: 200 }, (_, index) => `${index} é漢🎈 `);
    expect(scraps.map((scrap) => decoder(encode(scrap))).join("") + decoder()).toBe(scraps.join(""));
  });

  test("gives the text that a decoder of the whole gives, however the bytes are cut", () => {
    const text = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\n", "\r\n", "é漢🎈".repeat(30))));
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 0, max: 90 })), (parts, cuts) => {
        const bytes = encode(parts.join(""));
        const decoder = createTextDecoder();
        let start = 0;
        let decoded = "";
        for (const cut of cuts) {
          decoded += decoder(bytes.slice(start, start + cut));
          start += cut;
        }
        decoded += decoder(bytes.slice(start)) + decoder();
        expect(decoded).toBe(new TextDecoder().decode(bytes));
      }),
      { numRuns: 1000 },
    );
  });
});
