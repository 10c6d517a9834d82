import { describe, expect, test } from "vitest";
import { nameLeavesIn } from "../../scripts/name-leaves.js";

const named = (path: string, code: string) => nameLeavesIn(code, `/package/dist/${path}`, "/package/dist");

describe("nameLeavesIn", () => {
  test.each([
    ["models/credits.js", `import { object } from "../lib/schema.js";`, `import { object } from "#schema";`],
    ["request.js", `import { unchecked } from "./lib/schema.js";`, `import { unchecked } from "#schema";`],
    [
      "lib/call/transport.js",
      `import { attemptOnce } from "../attempt.js";`,
      `import { attemptOnce } from "#attempt";`,
    ],
    ["models/x.js", `export { object } from "../lib/schema.js";`, `export { object } from "#schema";`],
  ])("names the leaf that %s imports", (path, code, expected) => {
    expect(named(path, code)).toBe(expected);
  });

  test.each([
    ["lib/schema.js", `import { isRecord } from "./isRecord.js";`],
    ["models/credits.js", `import { schema } from "./schema.js";\nimport { x } from "../schema.js";`],
    ["models/credits.js", `import ky from "ky";`],
    ["lib/call/send.js", `const text = "../schema.js";`],
  ])("leaves all else in %s as it is", (path, code) => {
    expect(named(path, code)).toBe(code);
  });
});
