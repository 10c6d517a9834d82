import { readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProject, execute, type Project, typecheck } from "./project.js";
import { documented, documentedBefore } from "./snippets.js";

const ENTRIES = ["", "/core.js", "/result.js", "/errors/index.js", "/testing.js"];

/** Stands in for the network: knows one answer for each endpoint, and the key of the project. */
const SETUP = `
const answers = {
  "/api/v1/generation": { data: { id: "gen-1234567890", total_cost: 0.0025 } },
  "/api/v1/credits": { data: { total_credits: 10, total_usage: 2.5 } },
  "/api/v1/chat/completions": {
    id: "gen-1234567890", object: "chat.completion", created: 1760000000, model: "acme/one",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "Hello there." } }],
    usage: { prompt_tokens: 3, completion_tokens: 3, total_tokens: 6, cost: 0.0025 },
  },
};
globalThis.fetch = async (url, init) => {
  const { pathname } = new URL(url.url ?? url);
  const known = new Headers(init?.headers ?? url.headers).get("authorization") === "Bearer sk-or-v1-of-the-project";
  if (!known) return Response.json({ error: { code: 401, message: "No key" } }, { status: 401 });
  if (!answers[pathname]) return Response.json({ error: { code: 404, message: "No " + pathname } }, { status: 404 });
  return Response.json(answers[pathname]);
};
`;

function renamed(snippet: string): string {
  return snippet.replaceAll("@openrouter/sdk", "openrouter-fn");
}

function readmeSnippet(): string {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  return readme.match(/```ts\n(.*?)```/s)?.[1] ?? "throw new Error('README.md has no TypeScript');";
}

let project: Project;
const snippets = {
  "readme.ts": readmeSnippet(),
  "documented.ts": renamed(documented),
  "documented-before.ts": renamed(documentedBefore),
  "without-extension.ts": renamed(documented).replaceAll(`.js"`, `"`),
};

beforeAll(async () => {
  project = await createProject();
  const everything = [
    ...ENTRIES,
    ...["funcs", "models", "errors"].flatMap((folder) =>
      readdirSync(join(project.folder, "node_modules/openrouter-fn/dist", folder))
        .filter((file) => file.endsWith(".js"))
        .flatMap((file) => [`/${folder}/${file}`, `/${folder}/${file.replace(".js", "")}`]),
    ),
  ].map((path, index) => `export * as entry${index} from "openrouter-fn${path}";\n`);
  const written = { ...snippets, "everything.ts": everything.join(""), "setup.js": SETUP };
  for (const [file, text] of Object.entries(written)) await writeFile(join(project.folder, file), text);
}, 60_000);

afterAll(() => rm(project.folder, { recursive: true }));

describe.each([
  ["nodenext", "nodenext"],
  ["bundler", "esnext"],
])("with moduleResolution %s", (moduleResolution, module) => {
  test("the snippets of the README and of the official SDK compile", { timeout: 60_000 }, async () => {
    expect(await typecheck(project, Object.keys(snippets), { moduleResolution, module })).toBe("");
  });

  test("every public entry compiles without the types of Node", { timeout: 60_000 }, async () => {
    expect(await typecheck(project, ["everything.ts"], { moduleResolution, module, types: [] })).toBe("");
  });
});

test.each(Object.keys(snippets))("%s runs", async (file) => {
  const { stdout, stderr } = await execute(project, file);
  if (file === "readme.ts") expect(stdout).not.toBe("");
  else expect(stdout).toContain("{ data: { id: 'gen-1234567890', total_cost: 0.0025 } }");
  expect(stderr).toBe("");
});

test("internal files cannot be imported", async () => {
  await writeFile(
    join(project.folder, "internal.ts"),
    `await import("openrouter-fn/lib/send.js").catch(({ code }) => console.log(code));`,
  );
  expect((await execute(project, "internal.ts")).stdout.trim()).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test("the declarations name neither zod nor ky", () => {
  const installed = join(project.folder, "node_modules/openrouter-fn");
  const declarations = project.packed.filter((file) => file.endsWith(".d.ts"));
  expect(declarations).toContain("dist/index.d.ts");
  expect(declarations.filter((file) => /\b(zod|ky)\b/.test(readFileSync(join(installed, file), "utf8")))).toEqual([]);
});

test("the package holds what was built, its source, and four documents", () => {
  const documents = ["CHANGELOG.md", "LICENSE", "README.md", "package.json"];
  expect(project.packed.filter((file) => !/^(dist|src)\//.test(file)).sort()).toEqual(documents);
});
