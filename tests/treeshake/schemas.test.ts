import { expect, test } from "vitest";
import { bundlers } from "../../scripts/bundlers.mjs";

/** The kinds of schemas in a bundle, by the names that they have at run time. */
function kindsIn(code: string): string[] {
  const kinds = /["'`](\$Zod[A-Z]\w+|Fields|Items|Nullish|Variants)["'`],/g;
  return [...new Set(Array.from(code.matchAll(kinds), ([, kind = ""]) => kind))].sort();
}

test.each(Object.entries(bundlers))(
  "only the kinds of schemas that are used are bundled, with %s",
  async (_, bundle) => {
    const two = await bundle(`export { GetCreditsResponse } from "openrouter-fn/models/credits.js";`);
    expect(kindsIn(two)).toEqual(["$ZodType", "Fields"]);
    const many = await bundle(`export { DeleteKeyResponse, ListKeysResponse } from "openrouter-fn/models/apiKeys.js";`);
    expect(kindsIn(many)).toEqual(expect.arrayContaining(["$ZodBoolean", "Fields", "Items"]));
    expect(kindsIn(many)).not.toContain("Variants");
  },
);
