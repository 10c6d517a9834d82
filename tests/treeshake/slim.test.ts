import { beforeAll, describe, expect, test } from "vitest";
import { bundleEach, gzipSize } from "../../scripts/bundlers.mjs";
import { sourceFiles } from "./usage.js";

/** What only ky, or only zod, has in it. */
const FOREIGN = /\$Zod|_zod|throwHttpErrors|ForceRetryError/;

/** Budgets of single functions under the condition `slim`, in bytes of gzip -9; any other has 6,650. */
const MOST_BYTES: Readonly<Record<string, number>> = {
  creditsGetCredits: 5_570,
  generationsGetGeneration: 5_700,
  chatSend: 7_880,
  messagesSend: 7_950,
  responsesSend: 8_260,
  betaResponsesSend: 8_280,
  imagesGenerate: 7_950,
  internsChat: 7_850,
  chatRunTools: 9_900,
  messagesRunTools: 10_300,
  responsesRunTools: 10_400,
  chatRunToolsStream: 12_300,
  messagesRunToolsStream: 11_700,
  responsesRunToolsStream: 12_100,
};
const MOST_BYTES_TOGETHER = 24_500; // 172 functions

const functions = sourceFiles("funcs");
const CORE = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
const alone = (name: string) => `${CORE} export { ${name} } from "openrouter-fn/funcs/${name}.js";`;
const together = CORE + functions.map((name) => `export { ${name} } from "openrouter-fn/funcs/${name}.js";`).join("\n");
const models = sourceFiles("models").map((model) => `export * from "openrouter-fn/models/${model}.js";`);

describe("under the condition slim", () => {
  let codes: readonly string[];
  let all = "";
  let schemas: readonly string[];
  beforeAll(async () => {
    codes = await bundleEach.esbuild(functions.map(alone), true);
    [all = "", ...schemas] = await bundleEach.esbuild([together, ...models], true);
  }, 180_000);

  test.each(functions.map((name, index) => [name, index] as const))("%s keeps within its bytes", (name, index) => {
    const code = codes[index] ?? "";
    expect(code).toContain(name);
    expect(code).not.toMatch(FOREIGN);
    expect(gzipSize(code)).toBeLessThanOrEqual(MOST_BYTES[name] ?? 6_650);
  });

  test("all functions fit together", () => {
    expect(functions.filter((name) => !all.includes(name))).toEqual([]);
    expect(all).not.toMatch(FOREIGN);
    expect(gzipSize(all)).toBeLessThanOrEqual(MOST_BYTES_TOGETHER);
  });

  test("no model brings zod", () => {
    expect(schemas.filter((code) => FOREIGN.test(code))).toEqual([]);
  });
});

test.each(Object.entries(bundleEach))("%s heeds the condition, and only if it is set", async (_, bundle) => {
  const source = alone("generationsGetGeneration");
  const [[full = ""], [slim = ""]] = [await bundle([source]), await bundle([source], true)];
  expect(full).toMatch(FOREIGN);
  expect(slim).not.toMatch(FOREIGN);
  expect(gzipSize(slim)).toBeLessThan(gzipSize(full) / 2);
});
