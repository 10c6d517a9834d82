import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { messagesSend } from "../../src/funcs/messagesSend.js";
import { responsesSend } from "../../src/funcs/responsesSend.js";
import type { JSONSchema } from "../../src/models/jsonSchema.js";
import { tool } from "../../src/tool.js";

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const core: OpenRouterCore;

interface Whatever {
  readonly anyOf: readonly object[];
}

interface CitySchema {
  type: "object";
  properties: { city: { type: "string" } };
  required: string[];
}
const schema: CitySchema = { type: "object", properties: { city: { type: "string" } }, required: ["city"] };
const list = [schema];

describe("a JSON Schema", () => {
  test("is any object, including an interface", () => {
    expectTypeOf<CitySchema>().toExtend<JSONSchema>();
    expectTypeOf<Whatever>().toExtend<JSONSchema>();
    expectTypeOf<Record<string, unknown>>().toExtend<JSONSchema>();
    expectTypeOf<Record<string, never>>().toExtend<JSONSchema>();
    expectTypeOf<{ readonly type: "object"; readonly required: readonly ["city"] }>().toExtend<JSONSchema>();
    const literal: JSONSchema = { type: "object", properties: {}, anyOf: [] };
    expectTypeOf(literal).toExtend<object>();
  });

  test("is not a text, number, list or function", () => {
    expectTypeOf<string>().not.toExtend<JSONSchema>();
    expectTypeOf<number>().not.toExtend<JSONSchema>();
    expectTypeOf<boolean>().not.toExtend<JSONSchema>();
    expectTypeOf<null>().not.toExtend<JSONSchema>();
    expectTypeOf<CitySchema[]>().not.toExtend<JSONSchema>();
    expectTypeOf<readonly unknown[]>().not.toExtend<JSONSchema>();
    expectTypeOf<() => CitySchema>().not.toExtend<JSONSchema>();
    expectTypeOf<unknown>().not.toExtend<JSONSchema>();
  });
});

describe("as a parameter", () => {
  test("accepts an interface", () => {
    const named = { name: "city", schema };
    check(() =>
      chatSend(core, {
        messages: [],
        tools: [{ type: "function", function: { name: "city", parameters: schema } }],
        response_format: { type: "json_schema", json_schema: named },
      }),
    );
    check(() =>
      messagesSend(core, {
        model: "acme/one",
        max_tokens: 1,
        messages: [],
        tools: [{ name: "city", input_schema: schema }],
        output_config: { format: { type: "json_schema", schema } },
      }),
    );
    check(() =>
      responsesSend(core, {
        tools: [{ type: "function", name: "city", parameters: schema, output_schema: schema }],
        text: { format: { type: "json_schema", ...named } },
      }),
    );
    check(() => tool({ name: "city", parameters: schema, execute: () => "Paris" }));
  });

  test("does not accept a list", () => {
    const parameters = list;
    // @ts-expect-error
    check(() => chatSend(core, { messages: [], tools: [{ type: "function", function: { name: "x", parameters } }] }));
    // @ts-expect-error
    check(() => responsesSend(core, { tools: [{ type: "function", name: "city", parameters: list }] }));
    // @ts-expect-error
    check(() => tool({ name: "city", parameters: list, execute: () => "Paris" }));
    check(() =>
      messagesSend(core, {
        model: "acme/one",
        max_tokens: 1,
        messages: [],
        // @ts-expect-error
        tools: [{ name: "city", input_schema: list }],
      }),
    );
  });
});
