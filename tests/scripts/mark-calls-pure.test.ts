import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { markCalls, markCallsPure } from "../../scripts/mark-calls-pure.js";

const MODEL = `import { array, nullish, type OpenEnum, object, openEnum as choice, type Schema, string } from "../lib/schema.js";
import { helper } from "./helper.js";

export const Key: Schema<Key> = object<Key>({
  names: nullish(array(string())),
  kind: choice<"a" | "b">(),
  other: helper(),
});
export const made = [1].map(String);
const local = () => new Map();
local();
`;

function marked(source: string): string {
  return markCalls(source, "model.ts").replace(/\n\/\/# sourceMappingURL=.*\n$/, "");
}

describe("markCalls", () => {
  test("marks every call of a builder, nested ones as well", () => {
    expect(marked(MODEL)).toContain(`= /* @__PURE__ */ object<Key>({
  names: /* @__PURE__ */ nullish(/* @__PURE__ */ array(/* @__PURE__ */ string())),
  kind: /* @__PURE__ */ choice<"a" | "b">(),`);
  });

  test("leaves everything else as it was", () => {
    expect(marked(MODEL).match(/@__PURE__/g)).toHaveLength(5);
    expect(marked(MODEL).replaceAll("/* @__PURE__ */ ", "")).toBe(MODEL);
  });

  test("leaves calls of the same name alone that come from elsewhere", () => {
    const source = `import { object } from "./object.js";\nexport const made = object();\n`;
    expect(marked(source)).toBe(source);
  });

  test("marks calls of a namespace of factories, and no other", () => {
    const source = `import * as hooks from "../lib/react/hooks.js";
import * as others from "./others.js";
export const useKey = hooks.queryHook("key", key);
export const invalidate = hooks.invalidator<Fn>("key");
export const other = others.queryHook(others.hooks.queryHook());
`;
    expect(marked(source)).toBe(source.replaceAll("= hooks.", "= /* @__PURE__ */ hooks."));
  });

  test("its source map points back to the original line and column", () => {
    const code = markCalls(MODEL, "model.ts");
    const encoded = code.match(/sourceMappingURL=data:.*base64,(.*)/)?.[1] ?? "";
    const map = new SourceMap(JSON.parse(Buffer.from(encoded, "base64").toString()));
    for (const call of ["object<Key>", "nullish(", "array(", "string()", "choice<", "helper()", "new Map"]) {
      expect(map.findEntry(...position(code, call))).toMatchObject({
        originalSource: "model.ts",
        originalLine: position(MODEL, call)[0],
        originalColumn: position(MODEL, call)[1],
      });
    }
  });
});

describe("the plugin", () => {
  test.each([
    ["marks the models", "models/generations.ts", true],
    ["marks the hooks", "react-query/apiKeysGet.ts", true],
    ["leaves other files alone", "funcs/chatSend.ts", false],
  ])("%s", async (_, file, marks) => {
    const { outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL(`../../src/${file}`, import.meta.url))],
      plugins: [markCallsPure()],
      write: false,
    });
    expect(outputFiles[0]?.text.includes("/* @__PURE__ */")).toBe(marks);
  });
});

function position(text: string, part: string): [line: number, column: number] {
  const before = text.slice(0, text.indexOf(part)).split("\n");
  return [before.length - 1, before.at(-1)?.length ?? 0];
}
