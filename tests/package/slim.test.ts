import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, type Project } from "./project.js";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TOOLS = ["esbuild", "rollup", "rolldown", "vite", "webpack", "@rollup"];

const MAIN = `
import { OpenRouterCore } from "openrouter-fn/core.js";
import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
import { Credits } from "openrouter-fn/models/credits.js";

const answers = [new Response("{}", { status: 503 }), Response.json({ data: "ten" })];
const core = new OpenRouterCore({ fetch: async () => answers.shift(), retries: { backoff: { initialInterval: 0 } } });
const { error } = await creditsGetCredits(core);
console.log(Credits["~standard"].vendor, error.name, JSON.stringify(error.issues));
`;
const SAID = `ResponseValidationError [{"path":["data"],"message":"expected object"}]`;
const FOREIGN = /\$Zod|throwHttpErrors/;

/** The snippets of docs/slim.md that name a file, by that name. */
const snippets = new Map(
  Array.from(
    readFileSync(`${ROOT}docs/slim.md`, "utf8").matchAll(/^```js (\S+)\n(.*?)^```/gms),
    ([, name = "", code = ""]) => [name, code] as const,
  ),
);

/** How each of them is run: a script of \`node_modules\` with its arguments, or a program of our own. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  "build.mjs": ["build.mjs"],
  "vite.config.js": ["node_modules/vite/bin/vite.js", "build", "--logLevel=error"],
  "rollup.config.js": ["node_modules/rollup/dist/bin/rollup", "-c", "--silent"],
  "rolldown.config.js": ["node_modules/rolldown/bin/cli.mjs", "-c", "rolldown.config.js"],
  "webpack.config.js": ["webpack.mjs"],
};
const WEBPACK = `
import webpack from "webpack";
import config from "./webpack.config.js";
webpack(config, (error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
});
`;

let project: Project;
beforeAll(async () => {
  project = await createProject();
  for (const name of TOOLS) {
    await symlink(join(ROOT, "node_modules", name), join(project.folder, "node_modules", name), "junction");
  }
  await mkdir(join(project.folder, "src"));
  await writeFile(join(project.folder, "src/main.js"), MAIN);
  await writeFile(join(project.folder, "index.html"), `<script type="module" src="/src/main.js"></script>`);
  await writeFile(join(project.folder, "webpack.mjs"), WEBPACK);
  for (const [name, code] of snippets) await writeFile(join(project.folder, name), code);
}, 60_000);
afterAll(() => rm(project.folder, { recursive: true }));

/** The part of a page that Vite's script needs. */
const PAGE = `data:text/javascript,globalThis.document={createElement:()=>({relList:{supports:()=>true}})}`;

const node = (...args: string[]) => run(process.execPath, args, { cwd: project.folder });

/** The text of all files in `dist`, and the path of the program. */
async function built(): Promise<{ code: string; file: string }> {
  const files = await readdir(join(project.folder, "dist"), { recursive: true, withFileTypes: true });
  const scripts = files
    .filter(({ name }) => /\.m?js$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(scripts).toHaveLength(1);
  const [file = ""] = scripts;
  return { code: await readFile(file, "utf8"), file };
}

describe("docs/slim.md", () => {
  test("has a snippet for each bundler here", () => {
    expect([...snippets.keys()].sort()).toEqual([...Object.keys(COMMANDS), "openrouter.js"].sort());
  });

  test.each(Object.entries(COMMANDS))(
    "%s makes a bundle with neither ky nor zod, which works",
    async (_, command) => {
      await rm(join(project.folder, "dist"), { recursive: true, force: true });
      await node(...command);
      const { code, file } = await built();
      expect(code).not.toMatch(FOREIGN);
      expect((await node("--import", PAGE, file)).stdout.trim()).toBe(`openrouter-fn ${SAID}`);
    },
    60_000,
  );

  test("without a condition the bundle says the same, with both", async () => {
    await rm(join(project.folder, "dist"), { recursive: true, force: true });
    await writeFile(
      join(project.folder, "default.mjs"),
      (snippets.get("build.mjs") ?? "").replace(/^ +conditions: .*\n/m, ""),
    );
    await node("default.mjs");
    const { code, file } = await built();
    expect(code).toMatch(FOREIGN);
    expect((await node("--import", PAGE, file)).stdout.trim()).toBe(`zod ${SAID}`);
  }, 60_000);

  test("Node heeds the condition", async () => {
    expect((await node("--conditions=slim", "src/main.js")).stdout.trim()).toBe(`openrouter-fn ${SAID}`);
    expect((await node("src/main.js")).stdout.trim()).toBe(`zod ${SAID}`);
  });

  test("functions that esbuild has bundled once need no condition", async () => {
    const [, command = ""] =
      /^npx esbuild (openrouter\.js .*)$/m.exec(readFileSync(`${ROOT}docs/slim.md`, "utf8")) ?? [];
    const esbuild = join(project.folder, "node_modules/esbuild/bin/esbuild");
    await run(esbuild, [...command.split(" "), "--log-level=error"], { cwd: project.folder });
    const code = await readFile(join(project.folder, "src/openrouter.slim.js"), "utf8");
    expect(code).toContain("creditsGetCredits");
    expect(code).not.toMatch(FOREIGN);
  });
});
