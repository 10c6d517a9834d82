import { describe, expect, test } from "vitest";
import {
  array,
  boolean,
  checkedFields,
  checkedVariants,
  either,
  filled,
  nothing,
  nullable,
  nullish,
  number,
  object,
  openEnum,
  record,
  type Schema,
  string,
  unchecked,
  type Variants,
  variants,
} from "../../src/lib/schema.js";
import type { SchemaIssue } from "../../src/lib/standardSchema.js";

const check = (schema: Schema<never> | Schema<unknown> | unknown, value: unknown) =>
  (schema as Schema<unknown>)["~standard"].validate(value);
const fits = (schema: unknown, value: unknown) => check(schema, value).issues === undefined;
const pathsOf = (issues: readonly SchemaIssue[] | undefined) => issues?.map(({ path }) => path?.join("."));

type Piece = Variants<{ type: "text"; text: string } | { type: "image"; url: string }>;

describe("schemas", () => {
  test.each<[string, unknown, unknown[], unknown[]]>([
    ["string", string(), ["", "x"], [1, null, undefined, {}]],
    ["openEnum", openEnum<"a">(), ["a", "anything new"], [1, null]],
    ["number", number(), [0, -1.5, 1e300], ["1", null, Number.NaN]],
    ["boolean", boolean(), [true, false], ["true", 0, null]],
    ["nullable", nullable(string()), ["x", null], [1, undefined]],
    ["array", array(number()), [[], [1, 2]], [[1, "2"], {}, null]],
    ["record", record(number()), [{}, { a: 1 }], [{ a: "1" }, [], null]],
    ["nothing", nothing(), [null], [undefined, {}, "", 0]],
    ["either", either(string(), array(string())), ["x", ["x"]], [1, [1]]],
    ["unchecked", unchecked<{ a: string }>(), [1, null, { a: 1 }, undefined], []],
    ["variants", variants<{ type: string }>(), [{ type: "new", more: 1 }], [{}, { type: 1 }, null]],
    ["variants by another key", variants<{ role: string }>("role"), [{ role: "x" }], [{ type: "x" }]],
    ["object", object<{ a: string }>({ a: string() }), [{ a: "x" }, { a: "x", b: 1 }], [{}, { a: 1 }, [], null, "x"]],
    ["checkedFields", checkedFields<{ a: string; b: number }>({ a: string() }), [{ a: "x", b: "y" }], [{ b: 1 }, null]],
    [
      "checkedVariants",
      checkedVariants<Piece>({ text: { text: string() } }),
      [
        { type: "text", text: "x", more: 1 },
        { type: "image", url: 1 },
        ...["new", "constructor", "__proto__", 1, undefined].map((type) => ({ type })),
        { text: "x" },
        {},
      ],
      [{ type: "text" }, { type: "text", text: 1 }, [], "text", null, undefined],
    ],
  ])("%s", (_, schema, good, bad) => {
    expect(good.filter((value) => !fits(schema, value))).toEqual([]);
    expect(bad.filter((value) => fits(schema, value))).toEqual([]);
  });

  test("a nullish field may be absent, undefined or null, and must fit otherwise", () => {
    const schema = object<{ a?: string | null }>({ a: nullish(string()) });
    expect([{}, { a: undefined }, { a: null }, { a: "x" }].every((value) => fits(schema, value))).toBe(true);
    expect(pathsOf(check(schema, { a: 1 }).issues)).toEqual(["a"]);
  });

  test("issues tell where, at every depth", () => {
    const inner = object<{ id: string; n?: number | null }>({ id: string(), n: nullish(number()) });
    const schema = object<{ data: { id: string; n?: number | null }[] }>({ data: array(inner) });
    expect(pathsOf(check(schema, { data: [{ id: "1" }, { id: 2, n: "x" }] }).issues)).toEqual([
      "data.1.id",
      "data.1.n",
    ]);
    expect(pathsOf(check(schema, {}).issues)).toEqual(["data"]);
  });

  test("the value that a schema gives keeps unknown fields", () => {
    const schema = object<{ a: { b: string } }>({ a: object<{ b: string }>({ b: string() }) });
    const value = { a: { b: "x", c: [1] }, d: { e: null } };
    expect(check(schema, value)).toEqual({ value });
  });

  test("every schema is a Standard Schema", () => {
    expect(string()["~standard"]).toMatchObject({
      version: 1,
      vendor: process.env["CONDITION"] === "slim" ? "openrouter-fn" : "zod",
      validate: expect.any(Function),
    });
  });
});

describe("filled", () => {
  interface Chat {
    choices: { message: { text?: string | null } }[];
  }
  const inner = object<{ text?: string | null }>({ text: nullish(string()) });
  const chat = object<Chat>({
    choices: filled(array(object<Chat["choices"][number]>({ message: filled(inner) }))),
  });
  const read = (value: unknown) => {
    const result = check(chat, value);
    return "value" in result ? result.value : result.issues;
  };

  test.each([
    [{}, { choices: [] }],
    [
      { choices: null, id: 1 },
      { choices: [], id: 1 },
    ],
    [{ choices: [{}] }, { choices: [{ message: {} }] }],
    [
      { choices: [{ message: null }, { message: { text: "a" } }] },
      { choices: [{ message: {} }, { message: { text: "a" } }] },
    ],
  ])("%j is read as %j", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  test("a present value is still checked", () => {
    expect(fits(chat, { choices: {} })).toBe(false);
    expect(fits(chat, { choices: [{ message: "x" }] })).toBe(false);
    expect(fits(chat, { choices: [{ message: { text: 5 } }] })).toBe(false);
  });

  test("a response with an error beside the missing container is refused", () => {
    expect(fits(chat, { error: { message: "no" } })).toBe(false);
    expect(fits(chat, { error: null })).toBe(true);
    expect(fits(chat, { error: { message: "no" }, choices: [] })).toBe(true);
  });

  test("does not change the schema that it is made of", () => {
    expect(fits(object<{ a: object }>({ a: inner as never }), {})).toBe(false);
  });

  test("gives each value an empty one of its own", () => {
    const [a, b] = [{}, {}] as { choices?: unknown }[];
    check(chat, a);
    check(chat, b);
    expect(a?.choices).not.toBe(b?.choices);
  });
});
