import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { compileZodIn } from "../../scripts/compile-zod-in.js";

async function compiled(file: string, plugins = [compileZodIn()]): Promise<{ script: string; map: SourceMap }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../src/${file}`, import.meta.url))],
    outdir: fileURLToPath(new URL("../../dist/lib", import.meta.url)),
    plugins,
    sourcemap: "external",
    write: false,
  });
  const [map, script] = outputFiles;
  return { script: script?.text ?? "", map: new SourceMap(JSON.parse(map?.text ?? "")) };
}

describe("src/lib/schema.ts", () => {
  let script: string;
  let map: SourceMap;
  beforeAll(async () => {
    ({ script, map } = await compiled("lib/schema.ts"));
  });

  test("has what it uses of zod in it, and imports only what lies beside it", () => {
    expect(Array.from(script.matchAll(/^import .* from (.*);$/gm), ([, from]) => from)).toEqual([`"./isRecord.js"`]);
    expect(script).toContain("$ZodString = ");
    expect(script).not.toMatch(/\$Zod(Date|Object|Email|Registry)\b/);
  });

  test("marks every kind of schema, so that bundlers drop those that are not used", () => {
    const kinds = script.match(/^(const|var) .*\$constructor\(/gm) ?? [];
    expect(kinds.length).toBeGreaterThan(8);
    expect(kinds.filter((kind) => !kind.includes("/* @__PURE__ */"))).toEqual([]);
  });

  test("shares nothing with other copies of zod", () => {
    expect(script).toMatch(/^(const|var) globalThis = \{\};$/m);
    expect(script).not.toMatch(/postProcessor|\b(window|self|global)\b/);
  });

  test("has a map of its own lines, and of none of zod's", () => {
    expect(map.payload.sources).toEqual(["../../src/lib/schema.ts"]);
    const source = readFileSync(new URL("../../src/lib/schema.ts", import.meta.url), "utf8");
    const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length - 1;
    for (const part of ["const Items", "function refuse(", "const nullish = "]) {
      expect(map.findEntry(lineOf(script, part), 0)).toMatchObject({ originalLine: lineOf(source, part) });
    }
  });
});

test("leaves other files alone", async () => {
  const models = await compiled("models/credits.ts");
  expect(models.script).toContain("../lib/schema.js");
  expect(models.script).toBe((await compiled("models/credits.ts", [])).script);
});
