import { describe, expect, test } from "vitest";
import * as z from "zod";
import { InvalidRequestError, OutputError } from "../../src/errors/index.js";
import { chatParse } from "../../src/funcs/chatParse.js";
import { chatResponseFormat } from "../../src/funcs/chatResponseFormat.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { responsesParse } from "../../src/funcs/responsesParse.js";
import type { OutputFormat } from "../../src/index.js";
import type { StandardSchema } from "../../src/tool.js";
import { createCore, failure, success } from "../support.js";
import { type Answered, play, type Turn } from "./support.js";

const messages = [{ role: "user" as const, content: "Who was born in Ulm in 1879?" }];
const Person = z.object({ name: z.string(), born: z.number() });
const EINSTEIN = '{"name":"Albert Einstein","born":1879}';
const einstein = JSON.parse(EINSTEIN);

/** Answers with a turn, and reads the output in it. */
async function parse<Output>(turn: Turn, output: OutputFormat<Output>) {
  const setup = await play(turn);
  const result = await chatParse(setup.core, { model: "fake/model", messages, output });
  return { ...setup, result };
}

/** A schema without a JSON Schema of its own. */
function schemaOf<Output>(
  validate: StandardSchema<unknown, Output>["~standard"]["validate"],
): StandardSchema<unknown, Output> {
  return { "~standard": { version: 1, vendor: "test", validate } };
}

const thrown = (error: unknown) => () => {
  throw error;
};

describe("chatParse", () => {
  test("asks for the schema, and gives the checked output with the answer", async () => {
    const { result, bodies } = await parse({ content: EINSTEIN }, Person);
    const { output, answer } = success(result);
    expect(output).toEqual(einstein);
    expect(answer.usage?.cost).toBe(0.01);
    expect(bodies).toEqual([
      {
        model: "fake/model",
        messages,
        stream: false,
        response_format: {
          type: "json_schema",
          json_schema: {
            name: "output",
            schema: {
              type: "object",
              properties: { name: { type: "string" }, born: { type: "number" } },
              required: ["name", "born"],
            },
          },
        },
      },
    ]);
  });

  test("sends name, description, strict and JSON Schema as they are given", async () => {
    const jsonSchema = { type: "object", title: "Mine" };
    const { bodies } = await parse(
      { content: EINSTEIN },
      { schema: Person, jsonSchema, name: "person", description: "A person", strict: true },
    );
    expect(bodies[0]?.["response_format"]).toEqual({
      type: "json_schema",
      json_schema: { name: "person", description: "A person", strict: true, schema: jsonSchema },
    });
  });

  test("gives the schema's output, also of an asynchronous schema", async () => {
    const later = schemaOf(async (value) => ({ value: Object.keys(value as object) }));
    const { result } = await parse({ content: EINSTEIN }, { schema: later, jsonSchema: { type: "object" } });
    expect(success(result).output).toEqual(["name", "born"]);
    const { result: made } = await parse({ content: '{"at":"1"}' }, z.object({ at: z.string().transform(Number) }));
    expect(success(made).output).toEqual({ at: 1 });
  });

  test("with a JSON Schema alone, parses without checking", async () => {
    const { result } = await parse({ content: '{"other":[1]}' }, { jsonSchema: { type: "object" } });
    expect(success(result).output).toEqual({ other: [1] });
  });

  const fenced: [text: string][] = [
    [`\`\`\`json\n${EINSTEIN}\n\`\`\``],
    [`\`\`\`\n${EINSTEIN}\n\`\`\`\n`],
    [`\n \`\`\`JSON ${EINSTEIN}\`\`\``],
    [`\`\`\`${EINSTEIN}\`\`\``],
    [`\`\`\`json5\r\n${EINSTEIN}\r\n\`\`\``],
    [`\`\`\` json\n${EINSTEIN}\n\`\`\``],
    [`\`\`\`json title="person.json"\n${EINSTEIN}\n\`\`\``],
    [`\`\`\`json:person.json\n${EINSTEIN}\n\`\`\``],
    [`\`\`\`\`json\n${EINSTEIN}\n\`\`\`\``],
    [`~~~json\n${EINSTEIN}\n~~~`],
    [`\ufeff\`\`\`json\n${EINSTEIN}\n\`\`\``],
    [`\`\`\`json\n${EINSTEIN}`],
    [`\r\n${EINSTEIN}\r\n`],
  ];
  test.each(fenced)("takes the fence off %j", async (content) => {
    expect(success((await parse({ content }, Person)).result).output).toEqual(einstein);
  });

  test.each(["`", "~"])("takes no longer for ever more of %s", async (mark) => {
    const { result } = await parse({ content: `${mark.repeat(1_000_000)}.` }, Person);
    expect(failure(result)).toMatchObject({ name: "OutputError", reason: "mismatch" });
  });

  test("keeps fences that are in a text", async () => {
    const value = { code: "```js\n1\n```" };
    const { result } = await parse({ content: JSON.stringify(value) }, z.object({ code: z.string() }));
    expect(success(result).output).toEqual(value);
  });

  test("reads text that comes in parts", async () => {
    const content = [EINSTEIN.slice(0, 9), EINSTEIN.slice(9)].map((text) => ({ type: "text", text }));
    const { result } = await parse({ message: { content } }, Person);
    expect(success(result).output).toEqual(einstein);
  });

  const mismatch = /^The answer does not fit: ./;
  const failures: [name: string, turn: Answered, reason: string, message: RegExp][] = [
    ["a refusal", { message: { refusal: "I can't." } }, "refusal", /^The answer was refused: I can't\.$/],
    ["a refusal with text", { content: EINSTEIN, message: { refusal: "No." } }, "refusal", /: No\.$/],
    ["a filter", { content: '{"name":', finish_reason: "content_filter" }, "refusal", /^The answer was refused$/],
    [
      "an answer that was cut off",
      { content: '{"name":"Al', finish_reason: "length" },
      "length",
      /cut off at its limit$/,
    ],
    ["an answer whose thoughts took all tokens", { content: "", finish_reason: "length" }, "length", /cut off/],
    ["no text", {}, "empty", /^The answer has no text$/],
    ["white space", { content: " \n" }, "empty", /no text$/],
    ["a tool call", { calls: [["search", "{}"]] }, "empty", /no text$/],
    ["a provider that fails", { content: '{"na', error: { code: 502, message: "down" } }, "error", /failed: down$/],
    ["a failure without a word", { content: "{", finish_reason: "error" }, "error", /failed$/],
    ["prose", { content: "Albert Einstein" }, "mismatch", mismatch],
    ["prose around JSON", { content: `Here you are: ${EINSTEIN}` }, "mismatch", mismatch],
    ["prose around a fence", { content: `Sure:\n\`\`\`json\n${EINSTEIN}\n\`\`\`` }, "mismatch", mismatch],
    ["half of the JSON", { content: EINSTEIN.slice(0, 20) }, "mismatch", mismatch],
    ["two answers", { content: `${EINSTEIN}${EINSTEIN}` }, "mismatch", mismatch],
    ["JSON that is not quite", { content: "{name: 'Albert', born: 1879,}" }, "mismatch", mismatch],
    ["an empty fence", { content: "```json\n```" }, "mismatch", mismatch],
    ["another type", { content: "[]" }, "mismatch", mismatch],
    ["null", { content: "null" }, "mismatch", mismatch],
    [
      "a wrong field",
      { content: '{"name":"A","born":"1879"}' },
      "mismatch",
      /^The answer does not fit: born: .*number/,
    ],
  ];
  test.each(failures)("tells %s, and has the paid answer", async (_, turn, reason, message) => {
    const { result } = await parse(turn, Person);
    const error = failure(result);
    if (!(error instanceof OutputError)) throw error;
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(message);
    expect(error).toMatchObject({
      name: "OutputError",
      _tag: "OutputError",
      generationId: "gen-1",
      text: turn.content ?? "",
      answer: { id: "gen-1", usage: { cost: 0.01 } },
    });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ _tag: "OutputError", reason, answer: { id: "gen-1" } });
  });

  test("has issues with paths", async () => {
    const { result } = await parse({ content: '{"people":[{"name":1}]}' }, z.object({ people: z.array(Person) }));
    expect(failure(result)).toMatchObject({
      issues: [{ path: ["people", 0, "name"] }, { path: ["people", 0, "born"] }],
    });
  });

  test("an answer without choices is empty", async () => {
    const bare = () => Response.json({ id: "gen-1", object: "chat.completion", created: 1, model: "m", choices: [] });
    expect(failure((await parse(bare, Person)).result)).toMatchObject({ reason: "empty", text: "" });
  });

  test("fails as chatSend does", async () => {
    const turn = () => Response.json({ error: { code: 402, message: "No credits" } }, { status: 402 });
    const { core } = await play(turn, turn);
    const result = await chatParse(core, { messages, output: Person });
    const other = await chatSend(core, { messages });
    expect(failure(result).name).toBe("PaymentRequiredResponseError");
    expect(failure(result).message).toBe(failure(other).message);
  });

  test("passes options on", async () => {
    const { core } = await play(() => new Promise<never>(() => {}));
    const result = await chatParse(core, { messages, output: Person }, { timeoutMs: 20 });
    expect(failure(result).name).toBe("RequestTimeoutError");
  });

  const hostile = Object.defineProperty(new Error("x"), "message", { get: thrown(new Error("worse")) });
  const faulty: [name: string, schema: StandardSchema, message: RegExp][] = [
    ["throws", schemaOf(thrown(new Error("broken"))), /failed: broken$/],
    ["rejects", schemaOf(() => Promise.reject(new Error("late"))), /failed: late$/],
    ["throws a text", schemaOf(thrown("plain")), /failed: plain$/],
    ["throws nothing", schemaOf(thrown(undefined)), /failed$/],
    ["throws what cannot be read", schemaOf(thrown(hostile)), /failed: ./],
    ["gives nothing", schemaOf((() => undefined) as never), /failed: ./],
    ["gives issues that are none", schemaOf((() => ({ issues: 5 })) as never), /failed: ./],
    [
      "gives issues that throw",
      schemaOf(() => ({
        issues: [Object.defineProperty({ message: "" }, "path", { get: thrown(new Error("path")) })],
      })),
      /failed: path$/,
    ],
  ];
  test.each(faulty)("a schema that %s is an error that has the answer", async (_, schema, message) => {
    const { result } = await parse({ content: EINSTEIN }, { schema, jsonSchema: { type: "object" } });
    const error = failure(result);
    expect(error).toMatchObject({ name: "OutputError", reason: "error", issues: [], text: EINSTEIN });
    expect(error.message).toMatch(message);
  });

  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  const unsendable: [name: string, output: unknown][] = [
    ["a schema that cannot write itself", schemaOf(() => ({ value: 1 }))],
    ["a schema that writes itself only in part", z.object({ at: z.date() })],
    ["no output", undefined],
    ["null", null],
    ["a number", 5],
    ["an empty description", {}],
    ["a bare JSON Schema", { type: "object" }],
    ["a JSON Schema that leads back to itself", { jsonSchema: cycle }],
    ["a getter that throws", Object.defineProperty({}, "jsonSchema", { get: thrown(new Error("x")) })],
    [
      "a converter that throws",
      { "~standard": { version: 1, vendor: "x", validate: thrown(1), jsonSchema: { input: thrown(1) } } },
    ],
  ];
  test.each(unsendable)("%s is refused before anything is sent", async (_, output) => {
    const { core, bodies } = await play();
    const error = failure(await chatParse(core, { messages, output: output as typeof Person }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain("`output`");
    expect(bodies).toEqual([]);
    expect(failure(chatResponseFormat(output as typeof Person))).toBeInstanceOf(InvalidRequestError);
  });

  test.each([undefined, null, 5])("the request %j is refused", async (request) => {
    expect(failure(await chatParse(createCore(), request as never))).toBeInstanceOf(InvalidRequestError);
  });
});

describe("a root that is not a plain object", () => {
  interface Tree {
    children: Tree[];
  }
  const Tree: z.ZodType<Tree> = z.lazy(() => z.object({ children: z.array(Tree) }));
  const roots: [name: string, schema: StandardSchema, value: unknown][] = [
    ["a list", z.array(z.string()), ["a", "b"]],
    ["an empty list", z.array(z.string()), []],
    ["a text", z.string(), "a"],
    ["a number", z.number(), 0],
    ["false", z.boolean(), false],
    ["null", z.null(), null],
    ["a choice", z.enum(["a", "b"]), "b"],
    ["a union", z.union([Person, z.string()]), einstein],
    ["a tuple", z.tuple([z.string(), z.number()]), ["a", 1]],
  ];
  test.each(roots)("%s is wrapped and unwrapped", async (_, schema, value) => {
    const { result, bodies } = await parse({ content: JSON.stringify({ value }) }, schema);
    expect(success(result).output).toEqual(value);
    expect(bodies[0]?.["response_format"]).toMatchObject({
      json_schema: {
        schema: { type: "object", properties: { value: {} }, required: ["value"], additionalProperties: false },
      },
    });
  });

  test.each(roots)("%s is taken from a model that does not wrap it", async (_, schema, value) => {
    const { result } = await parse({ content: JSON.stringify(value) }, schema);
    expect(success(result).output).toEqual(value);
  });

  test("is checked", async () => {
    const { result } = await parse({ content: '{"value":[1]}' }, z.array(z.string()));
    expect(failure(result)).toMatchObject({ reason: "mismatch", issues: [{ path: [0] }] });
  });

  test("an object with a field `value` is none", async () => {
    const { result, bodies } = await parse({ content: '{"value":1}' }, z.object({ value: z.number() }));
    expect(success(result).output).toEqual({ value: 1 });
    expect(bodies[0]?.["response_format"]).toMatchObject({
      json_schema: { schema: { properties: { value: { type: "number" } } } },
    });
  });

  test("of a union of objects, a field `value` beside others is not taken for it", async () => {
    const schema = z.union([z.object({ a: z.string(), value: z.number() }), z.object({ b: z.string() })]);
    const { result } = await parse({ content: '{"a":"x","value":1}' }, schema);
    expect(success(result).output).toEqual({ a: "x", value: 1 });
  });

  const written: [name: string, jsonSchema: object, wrapped: object][] = [
    [
      "definitions stay at the root",
      { $ref: "#/$defs/T", $defs: { T: { type: "array", items: { $ref: "#/$defs/T" } } } },
      {
        properties: { value: { $ref: "#/$defs/T" } },
        $defs: { T: { type: "array", items: { $ref: "#/$defs/T" } } },
      },
    ],
    [
      "references to the root follow it",
      { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "#" } }], $defs: { A: { $ref: "#" } } },
      {
        properties: {
          value: { anyOf: [{ type: "string" }, { type: "array", items: { $ref: "#/properties/value" } }] },
        },
        $defs: { A: { $ref: "#/properties/value" } },
      },
    ],
    [
      "references into the root follow it",
      { $ref: "#/definitions/T", definitions: { T: { type: "string" } } },
      { properties: { value: { $ref: "#/properties/value/definitions/T", definitions: { T: { type: "string" } } } } },
    ],
    [
      "other references stay",
      { type: "array", items: [{ $ref: "https://a.example/#/x" }, { $ref: "#anchor" }] },
      { properties: { value: { type: "array", items: [{ $ref: "https://a.example/#/x" }, { $ref: "#anchor" }] } } },
    ],
    [
      "a field that is called $ref stays",
      { type: "array", items: { type: "object", properties: { $ref: { type: "string" } } } },
      {
        properties: {
          value: { type: "array", items: { type: "object", properties: { $ref: { type: "string" } } } },
        },
      },
    ],
    [
      "an object of alternatives",
      { type: "object", oneOf: [] },
      { properties: { value: { type: "object", oneOf: [] } } },
    ],
  ];
  test.each(written)("%s", (_, jsonSchema, wrapped) => {
    const before = structuredClone(jsonSchema);
    const { json_schema } = success(chatResponseFormat({ jsonSchema }));
    expect(json_schema.schema).toEqual({
      type: "object",
      required: ["value"],
      additionalProperties: false,
      ...wrapped,
    });
    expect(jsonSchema).toEqual(before);
  });

  test("can be a schema of zod that refers to itself", () => {
    const { json_schema } = success(chatResponseFormat(z.array(Tree)));
    const text = JSON.stringify(json_schema.schema);
    const pointers = [...text.matchAll(/"\$ref":"#([^"]*)"/g)].map(([, pointer = ""]) => pointer.split("/").slice(1));
    expect(pointers.length).toBeGreaterThan(0);
    for (const pointer of pointers) {
      const target = pointer.reduce<unknown>((at, name) => Reflect.get(Object(at), name), json_schema.schema);
      expect(target).toMatchObject({ type: "object", properties: { children: {} } });
    }
  });
});

describe("responsesParse", () => {
  const response = (fields: object) => ({
    id: "gen-1",
    object: "response",
    created_at: 1,
    model: "fake/model",
    status: "completed",
    output: [],
    usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2, cost: 0.01 },
    ...fields,
  });
  const message = (...content: object[]) => [
    { type: "reasoning", id: "rs", summary: [] },
    { type: "message", id: "m", role: "assistant", content },
  ];
  const text = (text: string) => ({ type: "output_text", text });

  async function parseResponse(fields: object, output: OutputFormat<unknown> = Person) {
    const { core, fake } = await play();
    const bodies: unknown[] = [];
    fake.handle("POST /responses", async ({ body }) => {
      bodies.push(body);
      return Response.json(response(fields));
    });
    const result = await responsesParse(core, { model: "m", input: "Who?", text: { verbosity: "low" }, output });
    return { result, bodies };
  }

  test("asks for the schema, and gives the checked output with the response", async () => {
    const output = message(text(EINSTEIN.slice(0, 5)), text(EINSTEIN.slice(5)));
    const { result, bodies } = await parseResponse({ output }, { schema: Person, name: "person", strict: true });
    expect(success(result)).toMatchObject({ output: einstein, answer: { id: "gen-1", usage: { cost: 0.01 } } });
    expect(bodies).toEqual([
      {
        model: "m",
        input: "Who?",
        stream: false,
        text: {
          verbosity: "low",
          format: {
            type: "json_schema",
            name: "person",
            strict: true,
            schema: expect.objectContaining({ type: "object" }),
          },
        },
      },
    ]);
  });

  const failures: [name: string, fields: object, reason: string, message: RegExp][] = [
    ["a refusal", { output: message({ type: "refusal", refusal: "No." }) }, "refusal", /: No\.$/],
    [
      "a filter",
      { output: message(text("{")), status: "incomplete", incomplete_details: { reason: "content_filter" } },
      "refusal",
      /was refused$/,
    ],
    [
      "a cut",
      { output: message(text("{")), status: "incomplete", incomplete_details: { reason: "max_output_tokens" } },
      "length",
      /cut off/,
    ],
    ["a cut without details", { output: message(text("{")), status: "incomplete" }, "length", /cut off/],
    ["no output", {}, "empty", /no text/],
    [
      "a failure",
      { output: message(text("{")), status: "failed", error: { code: "server_error", message: "down" } },
      "error",
      /failed: down$/,
    ],
    ["text that does not fit", { output: message(text("{}")) }, "mismatch", /name: /],
  ];
  test.each(failures)("tells %s", async (_, fields, reason, message) => {
    const error = failure((await parseResponse(fields)).result);
    expect(error).toMatchObject({ name: "OutputError", reason, answer: { id: "gen-1" }, generationId: "gen-1" });
    expect(error.message).toMatch(message);
  });
});
