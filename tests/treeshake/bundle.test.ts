import { describe, expect, test } from "vitest";
import { bundlers, gzipSize } from "../../scripts/bundlers.mjs";
import * as combinators from "../../src/result.js";
import { exportedConstants, foreignTraces, sourceBehind, sourceFiles } from "./usage.js";

const BARREL_BYTES = 50;
const FOREIGN = [/Invalid input: expected/, /OPENROUTER PROCESSING/, /\beval\(/, /\bnew Function\b/];

const everyBundler = Object.entries(bundlers);
const functions = sourceFiles("funcs");

const CORE = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
const fromOwnPath = (name: string) => `${CORE} export { ${name} } from "openrouter-fn/funcs/${name}.js";`;
const fromBarrel = (name: string) => `export { OpenRouterCore, ${name} } from "openrouter-fn";`;

/** Budgets of single functions, in bytes of gzip -9; any other has 12,500. */
const MOST_BYTES: Record<string, number> = {
  generationsGetGeneration: 11_500,
  chatSend: 13_400,
  messagesSend: 12_900,
  responsesSend: 13_300,
  betaResponsesSend: 13_300,
  imagesGenerate: 12_700,
};

function expectNothingForeign(code: string, file: string, name: string): void {
  expect([...FOREIGN, ...foreignTraces(file, name)].filter((trace) => trace.test(code))).toEqual([]);
}

function countFunctions(code: string): number {
  return code.match(/\bfunction\b/g)?.length ?? 0;
}

test("what a function uses is told from what it does not", () => {
  const foreign = foreignTraces("funcs/generationsGetGeneration.ts", "generationsGetGeneration").join(" ");
  expect(foreign).toMatch(/ConflictResponseError.*GoneResponseError.*StreamIncompleteError/);
  expect(foreign).not.toMatch(/\\b(NotFoundResponseError|total_cost|is_byok)\\b|\/generation\[/);
});

describe("a function and the core", () => {
  test.each(functions)("%s keeps within its bytes and brings nothing that it does not use", async (name) => {
    const code = await bundlers.esbuild(fromOwnPath(name));
    expect(gzipSize(code)).toBeLessThanOrEqual(MOST_BYTES[name] ?? 12_500);
    expect(code).toContain(name);
    expectNothingForeign(code, `funcs/${name}.ts`, name);
  });

  test.each(everyBundler)("cost the same from the root, with %s", async (_, bundle) => {
    const own = await bundle(fromOwnPath("generationsGetGeneration"));
    const barrel = await bundle(fromBarrel("generationsGetGeneration"));
    expect(gzipSize(barrel)).toBeLessThanOrEqual(gzipSize(own) + BARREL_BYTES);
    expectNothingForeign(barrel, "funcs/generationsGetGeneration.ts", "generationsGetGeneration");
  });

  test.each(everyBundler)("leave nothing where they are not used, with %s", async (_, bundle) => {
    const code = await bundle(`
      import { OpenRouterCore } from "openrouter-fn/core.js";
      import { ${functions.join(", ")} } from "openrouter-fn";
      import { generationsGetGeneration as own } from "openrouter-fn/funcs/generationsGetGeneration.js";
      import { OpenRouterProvider, useApiKeysGet, useChatStream } from "openrouter-fn/react-query";
    `);
    expect(code.trim()).toBe("");
  });
});

describe("several functions", () => {
  const together = async (names: readonly string[]) =>
    gzipSize(await bundlers.esbuild(names.map(fromOwnPath).join("\n").replaceAll(CORE, "") + CORE));

  test("share what they have in common: the tenth adds 700 bytes at most, on average", async () => {
    // Neighbours in the alphabet are mostly of one resource, those far from each other are not.
    const groups = Array.from({ length: Math.floor(functions.length / 10) }, (_, group) => group);
    const near = groups.map((group) => functions.slice(group * 10, group * 10 + 10));
    const far = groups.map((group) => functions.filter((_, index) => index % groups.length === group).slice(0, 10));
    const tens = [...near, ...far];
    expect(tens.length).toBeGreaterThan(20);
    const added = await Promise.all(
      tens.map(async (names) => (await together(names)) - (await together(names.slice(0, 9)))),
    );
    expect(added.reduce((sum, bytes) => sum + bytes, 0) / added.length).toBeLessThanOrEqual(700);
  });

  test("all of them fit into 60,000 bytes", async () => {
    expect(await together(functions)).toBeLessThanOrEqual(60_000);
  });
});

describe.each(everyBundler)("with %s", (_, bundle) => {
  test.each(Object.keys(combinators))("%s comes without the other combinators", async (name) => {
    const code = await bundle(`export { ${name} } from "openrouter-fn/result.js";`);
    expect(code.length).toBeLessThan(150);
    expect(countFunctions(code)).toBeLessThanOrEqual(countFunctions(sourceBehind("result.ts", name)));
  });

  test.each(sourceFiles("models"))("a schema of models/%s comes without the others", async (model) => {
    const file = `models/${model}.ts`;
    // The smallest one: the others of the file need it, not the other way round.
    const [name = ""] = exportedConstants(file).sort(
      (a, b) => sourceBehind(file, a).length - sourceBehind(file, b).length,
    );
    const code = await bundle(`export { ${name} } from "openrouter-fn/models/${model}.js";`);
    expect(code).toContain(name);
    expectNothingForeign(code, file, name);
  });
});
