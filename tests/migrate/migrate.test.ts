import { execFile } from "node:child_process";
import { mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "../../bin/migrate.mjs";
import { programs } from "./programs.js";

const BIN = fileURLToPath(new URL("../../bin/openrouter-fn-migrate.mjs", import.meta.url));
const INSTALLED = fileURLToPath(new URL("../../node_modules/typescript", import.meta.url));

/** Migrates a program. */
function migrated(text: string, file = "program.ts") {
  const [result] = migrate(ts, [{ file, text }]);
  if (!result) throw new Error("nothing came back");
  return { ...result, notes: result.notes.map(({ line, message }) => `${line}: ${message}`) };
}

describe.each(Object.entries(programs))("%s", (_, { before, after, notes }) => {
  test("is rewritten", { timeout: 60_000 }, () => {
    expect(migrated(before).text).toBe(after);
  });

  test("leaves to a person what it should", () => {
    expect(migrated(before).notes).toEqual(notes);
  });

  test("is not changed by a second run", () => {
    expect(migrated(after).text).toBe(after);
  });
});

test("the diff shows the lines that change, and where", () => {
  const before = `import { OpenRouter } from "@openrouter/sdk";\n\nawait new OpenRouter().apiKeys.list({\n  includeDisabled: true,\n});\n`;
  expect(migrated(before).diff).toBe(`@@ 1 @@
- import { OpenRouter } from "@openrouter/sdk";
+ import { OpenRouter } from "openrouter-fn";
@@ 4 @@
-   includeDisabled: true,
+   include_disabled: true,
`);
});

test.each(["program.js", "program.tsx", "program.mts", "program.jsx", "program.cjs"])("takes %s", (file) => {
  const before = `const { modelsList } = require("@openrouter/sdk/funcs/modelsList.js");\n`;
  expect(migrated(before, file).text).toContain(`require("openrouter-fn/funcs/modelsList.js")`);
});

describe("a call is found", () => {
  const CLIENT = `import { OpenRouter } from "@openrouter/sdk";\nconst client = new OpenRouter();\n`;
  const FUNCTION = `@openrouter/sdk/funcs/chatSend.js`;
  const SENT = "{ chatRequest: { messages: [], maxTokens: 1 } }";
  test.each([
    ["through a destructured client", `${CLIENT}const { chat } = client;\nchat.send(${SENT});\n`],
    ["under another name", `${CLIENT}const { chat: talk } = client;\ntalk.send(${SENT});\n`],
    ["through a namespace in a variable", `${CLIENT}const talk = client.chat;\ntalk.send(${SENT});\n`],
    [
      "of a client in a field",
      `${CLIENT}class A {\n  c = client;\n  go() {\n    const { chat } = this.c;\n    return chat.send(${SENT});\n  }\n}\n`,
    ],
    [
      "of a required client",
      `const { OpenRouter } = require("@openrouter/sdk");\nnew OpenRouter().chat.send(${SENT});\n`,
    ],
    ["of a required module", `const sdk = require("@openrouter/sdk");\nnew sdk.OpenRouter().chat.send(${SENT});\n`],
    ["of an imported namespace", `import * as sdk from "@openrouter/sdk";\nnew sdk.OpenRouter().chat.send(${SENT});\n`],
    ["of a required function", `const { chatSend } = require("${FUNCTION}");\nchatSend(core, ${SENT});\n`],
    ["of a function imported late", `const { chatSend: ask } = (await import("${FUNCTION}"));\nask(core, ${SENT});\n`],
    ["of a namespace of functions", `import * as f from "${FUNCTION}";\nf.chatSend(core, ${SENT});\n`],
  ])("%s", (_, before) => {
    const { text, notes } = migrated(before);
    expect(text).toBe(
      before.replaceAll("@openrouter/sdk", "openrouter-fn").replace(SENT, "{ messages: [], max_tokens: 1 }"),
    );
    expect(notes).toEqual([]);
  });

  test("not through what only has the name of a part", () => {
    const before = `${CLIENT}const { chat, files } = client;\nroom.send(${SENT});\nfiles.send(${SENT});\n`;
    expect(migrated(before).text).not.toContain("max_tokens");
  });
});

describe("the command", { timeout: 60_000 }, () => {
  let folder: string;
  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "openrouter-fn-migrate-")));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [BIN, ...args], { cwd: folder }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  const install = async () => {
    await promisify(execFile)("mkdir", ["node_modules"], { cwd: folder });
    await symlink(INSTALLED, join(folder, "node_modules/typescript"), "junction");
  };
  const BEFORE = `import { OpenRouter } from "@openrouter/sdk";\nnew OpenRouter().models.list({ minPrice: 1, nothing: 2 });\n`;
  const AFTER = `import { OpenRouter } from "openrouter-fn";\nnew OpenRouter().models.list({ min_price: 1, nothing: 2 });\n`;

  test("writes files, and lists what is left with file and line", async () => {
    await install();
    await writeFile(join(folder, "a.ts"), BEFORE);
    await writeFile(join(folder, "b.ts"), "export {};\n");
    expect(await run("a.ts", "b.ts")).toEqual({
      code: 0,
      stderr: "",
      stdout:
        "a.ts:2: there is no field `nothing`, in the request of modelsList\nChanged 1 of 2 files; 1 places to look at.\n",
    });
    expect(await readFile(join(folder, "a.ts"), "utf8")).toBe(AFTER);
  });

  test("writes nothing with --dry", async () => {
    await install();
    await writeFile(join(folder, "a.ts"), BEFORE);
    const { code, stdout } = await run("--dry", "a.ts");
    expect(code).toBe(0);
    expect(stdout).toContain(`+ import { OpenRouter } from "openrouter-fn";`);
    expect(stdout).toContain("Would change 1 of 1 files");
    expect(await readFile(join(folder, "a.ts"), "utf8")).toBe(BEFORE);
  });

  test("says what is missing", async () => {
    await writeFile(join(folder, "a.ts"), BEFORE);
    expect(await run("a.ts")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("npm install --save-dev typescript"),
    });
    expect(await run("missing.ts")).toMatchObject({ code: 1, stderr: expect.stringContaining("missing.ts") });
    expect(await run()).toMatchObject({ code: 1, stdout: expect.stringContaining("Usage:") });
    expect(await run("--no-such-option")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("--no-such-option"),
    });
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage:") });
  });
});
