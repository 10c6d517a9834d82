import { beforeAll, describe, expect, test } from "vitest";
import { bundleEach, gzipSize } from "../../scripts/bundlers.mjs";
import { sourceFiles } from "./usage.js";

/** Texts that only ky, or only zod, contains. */
const FOREIGN = /\$Zod|_zod|throwHttpErrors|ForceRetryError/;

/**
 * Budgets of single functions under the condition `slim`, in bytes of gzip -9; any other has 6,880. They had 100 to 200 less
 * before support of platforms without streams, keys in any header, events named `error` and bodies of node-fetch.
 */
const MOST_BYTES: Readonly<Record<string, number>> = {
  creditsGetCredits: 5_730,
  generationsGetGeneration: 5_850,
  chatSend: 8_110,
  messagesSend: 8_180,
  responsesSend: 8_500,
  betaResponsesSend: 8_520,
  imagesGenerate: 8_160,
  internsChat: 8_070,
  chatParse: 9_030,
  responsesParse: 9_460,
  chatRunTools: 10_030,
  messagesRunTools: 10_420,
  responsesRunTools: 10_530,
  chatRunToolsStream: 12_430,
  messagesRunToolsStream: 11_890,
  responsesRunToolsStream: 12_250,
};
const MOST_BYTES_TOGETHER = 28_200; // all functions; 24,250 before those that parse, read JSON in pieces and wait

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
    expect(gzipSize(code)).toBeLessThanOrEqual(MOST_BYTES[name] ?? 6_880);
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
