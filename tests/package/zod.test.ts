import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, execute, type Project } from "./project.js";

/** An app that configures its own zod. Its settings are global, for every copy of zod. */
const SETTINGS = {
  "an error map that throws": `z.config({ customError: () => { throw new Error("from the app"); } });`,
  "an error map of its own": `z.config({ customError: () => "from the app" });`,
  "a locale": `z.config({ localeError: () => "from the app" });`,
  "a locale of zod": `z.config(z.locales.de());`,
  "a hook for new schemas": `globalThis.__zod_globalConfig.postProcessor = () => { throw new Error("from the app"); };`,
};

const WRONG_BODY = `
import { OpenRouterCore } from "openrouter-fn/core.js";
import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
import { Credits } from "openrouter-fn/models/credits.js";

const core = new OpenRouterCore({ apiKey: "key", fetch: async () => Response.json({ data: "ten" }) });
const { ok, error } = await creditsGetCredits(core);
const { issues } = Credits["~standard"].validate(5);
console.log(JSON.stringify({ ok, name: error?.name, issues: error?.issues, of: issues }));
`;

let project: Project;

beforeAll(async () => {
  project = await createProject();
  await writeFile(join(project.folder, "setup.js"), "");
  await writeFile(join(project.folder, "wrong-body.ts"), WRONG_BODY);
}, 60_000);

afterAll(() => rm(project.folder, { recursive: true }));

async function run(name: string, program: string): Promise<string> {
  await writeFile(join(project.folder, `${name}.ts`), program);
  return (await execute(project, `${name}.ts`)).stdout.trim();
}

describe("the zod of an app", () => {
  test.each(Object.entries(SETTINGS))("with %s, loaded before or after, changes no result", async (setting, set) => {
    const name = setting.replaceAll(" ", "-");
    const without = await run(`${name}-without`, WRONG_BODY);
    const before = `import "./${name}-set.js";${WRONG_BODY}`;
    await writeFile(join(project.folder, `${name}-set.js`), `import * as z from "zod";\n${set}`);
    expect(await run(`${name}-before`, before)).toBe(without);
    const after = WRONG_BODY.replace("\nconst core", `\nawait import("./${name}-set.js");\nconst core`);
    expect(after).not.toBe(WRONG_BODY);
    expect(await run(`${name}-after`, after)).toBe(without);
    expect(JSON.parse(without)).toMatchObject({ ok: false, name: "ResponseValidationError" });
  });

  test("finds its settings as it left them, and there are none without it", async () => {
    const settings = `console.log(JSON.stringify(globalThis.__zod_globalConfig ?? null));`;
    expect((await run("none", `${WRONG_BODY}${settings}`)).split("\n")[1]).toBe("null");
    const own = `import * as z from "zod";\nz.config({ jitless: true });${WRONG_BODY}${settings}`;
    expect(JSON.parse((await run("own", own)).split("\n")[1] ?? "")).toEqual({ jitless: true });
  });
});
