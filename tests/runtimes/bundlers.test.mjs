import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gzipSize } from "../../scripts/bundlers.mjs";
import { foreignTraces, sourceFiles } from "../treeshake/usage.js";
import { BUN, bundlers } from "./bundlers.mjs";
import { installPackage } from "./project.mjs";

/**
 * Budgets of generationsGetGeneration. For their history see tests/treeshake/bundle.test.ts; they began at 11,400 and 10,900.
 */
const MOST_BYTES = { bun: 12_100, parcel: 11_600 };
const CORE = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
const installed = Object.entries(bundlers).filter(([name]) => name !== "bun" || process.env.CI || existsSync(BUN));

let folder;
beforeAll(async () => {
  // Parcel reads the exports of packages only with this setting.
  folder = await installPackage({ "@parcel/resolver-default": { packageExports: true } });
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(installed)("with %s", (name, bundle) => {
  test("a function and the core keep within their bytes and bring nothing that they do not use", async () => {
    const own = "generationsGetGeneration";
    const code = await bundle(`${CORE} export { ${own} } from "openrouter-fn/funcs/${own}.js";`, folder);
    expect(gzipSize(code)).toBeLessThanOrEqual(MOST_BYTES[name]);
    expect(code).toContain(own);
    expect(foreignTraces(code, `funcs/${own}.ts`, own)).toEqual([]);
  });

  test("functions leave nothing where they are not used", async () => {
    const names = ["OpenRouterCore", ...sourceFiles("funcs")];
    const code = await bundle(`import { ${names.join(", ")} } from "openrouter-fn"; alone();`, folder);
    expect(code.length).toBeLessThan(200);
    expect(code).toContain("alone();");
  });
});
