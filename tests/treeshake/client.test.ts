import { describe, expect, test } from "vitest";
import { bundlers, gzipSize } from "../../scripts/bundlers.mjs";

/** Budget of the client with everything behind it, in bytes of gzip -9. */
const MOST_BYTES = 27_500;

/** Names of methods, which no function has. */
const METHODS = /\b(deleteInternVaultSecret|listGuardrailKeyAssignments|createPresetsMessages)\b/g;

describe.each(Object.entries(bundlers))("with %s", (_, bundle) => {
  test("the client has every method, within its bytes", async () => {
    const code = await bundle(`export { OpenRouter } from "openrouter-fn/client.js";`);
    expect(new Set(code.match(METHODS)).size).toBe(3);
    expect(gzipSize(code)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("nothing of the client comes with the core or with a function", async () => {
    const own = await bundle(`export { OpenRouterCore } from "openrouter-fn/core.js";`);
    const core = await bundle(`
      import { OpenRouter } from "openrouter-fn/client.js";
      export { OpenRouterCore } from "openrouter-fn";
    `);
    expect(core.length).toBe(own.length);

    const functions = await bundle(`
      import { OpenRouter } from "openrouter-fn";
      export { guardrailsListGuardrailKeyAssignments, vaultDeleteInternVaultSecret } from "openrouter-fn";
    `);
    expect(functions).toContain("vaultDeleteInternVaultSecret");
    expect(functions).not.toMatch(METHODS);
  });
});
