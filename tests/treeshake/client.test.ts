import { beforeAll, describe, expect, test } from "vitest";
import { bundleEach, gzipSize } from "../../scripts/bundlers.mjs";

/** Budget of the client with everything behind it, in bytes of gzip -9: 27,500 before tool loops, outputs, batches and waits. */
const MOST_BYTES = 34_800;

/** Names of methods, which no function has. */
const METHODS = /\b(deleteInternVaultSecret|listGuardrailKeyAssignments|createPresetsMessages)\b/g;

const CLIENT = `export { OpenRouter } from "openrouter-fn/client.js";`;
const CORE = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
const CORE_WITH_CLIENT_UNUSED = `
  import { OpenRouter } from "openrouter-fn/client.js";
  export { OpenRouterCore } from "openrouter-fn";
`;
const FUNCTIONS_WITH_CLIENT_UNUSED = `
  import { OpenRouter } from "openrouter-fn";
  export { guardrailsListGuardrailKeyAssignments, vaultDeleteInternVaultSecret } from "openrouter-fn";
`;

describe.each(Object.entries(bundleEach))("with %s", (_, bundle) => {
  let codes: readonly string[];
  beforeAll(async () => {
    codes = await bundle([CLIENT, CORE, CORE_WITH_CLIENT_UNUSED, FUNCTIONS_WITH_CLIENT_UNUSED]);
  }, 180_000);

  test("the client has every method, within its bytes", () => {
    const [client = ""] = codes;
    expect(new Set(client.match(METHODS)).size).toBe(3);
    expect(gzipSize(client)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test("nothing of the client comes with the core or with a function", () => {
    const [, own = "", core = "", functions = ""] = codes;
    expect(core).toContain("class");
    expect(core.length).toBe(own.length);
    expect(functions).toContain("vaultDeleteInternVaultSecret");
    expect(functions).not.toMatch(METHODS);
  });
});
