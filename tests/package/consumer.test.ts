import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { programs } from "../migrate/programs.js";
import { createProject, execute, KEY, type Project, transpile, typecheck } from "./project.js";
import {
  batches,
  classBatches,
  docsSnippets,
  documented,
  documentedBefore,
  documentedClass,
  documentedHooks,
  examples,
  type Files,
  readmeSnippets,
  streamedBatches,
} from "./snippets.js";

/** Replaces the network by a fake that has the generation, key, jobs and files that snippets name, under other identifiers. */
const SETUP = `
import { createFakeOpenRouter } from "openrouter-fn/testing.js";

const fake = createFakeOpenRouter({
  apiKey: "${KEY}",
  generationDelay: 0,
  jobDelay: 0,
  files: Array.from({ length: 50 }, () => ({ filename: "report.csv", content: "city,rain" })),
  reply({ messages, tools, response_format, text }) {
    if (tools && messages.at(-1).role !== "tool") {
      return { tool_calls: [{ function: { name: tools[0].function?.name ?? tools[0].name ?? "tool", arguments: '{"city":"Paris"}' } }] };
    }
    const schema = response_format?.json_schema?.schema ?? text?.format?.schema;
    return schema ? JSON.stringify(made(schema)) : "Hello there.";
  },
});
/** A value that fits a JSON Schema. */
const made = ({ type, properties, items }) =>
  type === "object"
    ? Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, made(schema)]))
    : type === "array"
      ? [made(items)]
      : type === "string" ? "Ulm" : 1879;
const create = async (path, body) => {
  const headers = { authorization: "Bearer ${KEY}" };
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  return (await fake.fetch("https://openrouter.ai/api/v1" + path, init)).json();
};
const { id } = await create("/chat/completions", { messages: [{ role: "user", content: "Hello" }] });
await create("/keys", { name: "Nightly jobs" });
let files = 0; // each request that names one gets one of its own, since it may delete it

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { url, method, headers, signal } = request;
  const text = await request.text();
  const known = (value) => names.reduce((known, [name, own]) => known.replaceAll(name, own), value);
  const names = [["gen-1234567890", id]];
  // Only if a key is named: a list that grew with each request would never end.
  if ((url + text).includes("3b5d8e21c0a94f7e")) {
    names.push(["3b5d8e21c0a94f7e", (await create("/keys", { name: "Nightly jobs" })).data.hash]);
  }
  if ((url + text).includes("batch_8f2c41d7")) {
    const requests = [{ custom_id: "en", body: { messages: [{ role: "user", content: "Hello" }] } }];
    const batch = await create("/batches", { endpoint: "/v1/chat/completions", model: "acme/pebble", requests });
    names.push(["batch_8f2c41d7", batch.id]);
  }
  for (const name of ["7fQkW2xTn0vLrB4s", "job-7c1e"]) {
    if (!url.includes(name)) continue;
    const job = await create("/videos", { model: "acme/films", prompt: "A kite rises." });
    await fake.fetch("https://openrouter.ai" + job.polling_url, { headers: { authorization: "Bearer ${KEY}" } });
    names.push([name, job.id]);
  }
  for (const name of ["or_file_01KQ7Zr5mXc2", "or_file_01HZX3M7Q9"]) {
    if ((url + text).includes(name)) names.push([name, "or_file_" + String(++files).padStart(24, "0")]);
  }
  const body = known(text);
  return fake.fetch(known(url), { method, headers, signal, ...(body && { body }) });
};
`;

/** Runs examples one after the other, and prints at the end which of them failed, and how. */
const RUN_ALL = `
const page = { location: new URL("https://app.example/?code=c"), sessionStorage: { getItem: () => null, setItem() {} } };
for (const [name, value] of Object.entries(page)) Object.defineProperty(globalThis, name, { value });
const complaints: Record<string, string[]> = {};
for (const file of process.env["FILES"]?.split(" ") ?? []) {
  const lines: string[] = [];
  console.error = (...words) => lines.push(words.join(" "));
  await import(file).catch((error) => lines.push(String(error)));
  if (lines.length > 0) complaints[file] = lines;
}
process.stderr.write(JSON.stringify(complaints));
`;

/** Code that compiles without the DOM lib, and code that must not. */
const WITHOUT_DOM = `
import { OpenRouterCore } from "openrouter-fn/core.js";
import { createFakeOpenRouter } from "openrouter-fn/testing.js";

const fake = createFakeOpenRouter();
new OpenRouterCore({ headers: { "x-a": "b" }, fetch: fake.fetch });
new OpenRouterCore({ headers: new Headers(), fetch });
fake.fetch(new URL("https://openrouter.ai/api/v1/models"));
fake.fetch(new Request("https://openrouter.ai/api/v1/models"), { method: "GET" });
// @ts-expect-error: no headers
new OpenRouterCore({ headers: 5 });
// @ts-expect-error: no address
fake.fetch(12345);
// @ts-expect-error: no settings
fake.fetch("https://openrouter.ai/api/v1/models", 5);
`;

/** Scripts for Node only. */
const NODE_ONLY = ["dist/testing/cli.js", "dist/testing/serve.js"];

function renamed(snippet: string): string {
  return snippet.replaceAll("@openrouter/sdk", "openrouter-fn");
}

let project: Project;
const commented = { ...examples(), ...docsSnippets() };
const readme = readmeSnippets();
const runnable: Files = {
  ...Object.fromEntries(Object.entries(readme).filter(([file]) => file.endsWith(".ts"))),
  "documented.ts": renamed(documented),
  "documented-before.ts": renamed(documentedBefore),
  "documented-class.ts": renamed(documentedClass),
  "without-extension.ts": renamed(documented).replaceAll(`.js"`, `"`),
};
const batchSnippets: Files = {
  "batches.ts": batches,
  "batches-streamed.ts": streamedBatches,
  "batches-class.ts": classBatches,
};
const hooks = renamed(documentedHooks);
const hookNames = hooks.match(/\b(use|prefetch|invalidate)[A-Z]\w+/g) ?? [];
/** The output of the codemod for programs without notes. */
const migrated: Files = Object.fromEntries(
  Object.values(programs)
    .filter(({ before, notes }) => before.includes("@openrouter/sdk") && notes.length === 0)
    .map(({ after }, index) => [`migrated-${index + 1}.ts`, after]),
);
const snippets: Files = {
  ...commented,
  ...readme,
  ...migrated,
  ...runnable,
  ...batchSnippets,
  "documented-hooks.ts": `${hooks}console.log(Object.entries({ ${hookNames.join()} }).map(([name, hook]) => typeof hook === "function" && name).join());\n`,
};

beforeAll(async () => {
  project = await createProject();
  const { exports } = JSON.parse(read("package.json"));
  const everything = [
    ...Object.keys(exports).flatMap((entry) => (/\*|json/.test(entry) ? [] : [entry.slice(1)])),
    ...["funcs", "models", "errors", "react-query"].flatMap((folder) =>
      readdirSync(join(project.folder, "node_modules/openrouter-fn/dist", folder))
        .filter((file) => /^[^_].*\.js$/.test(file))
        .flatMap((file) => [`/${folder}/${file}`, `/${folder}/${file.replace(".js", "")}`]),
    ),
  ].map((path, index) => `export * as entry${index} from "openrouter-fn${path}";\n`);
  const written = {
    ...snippets,
    "everything.ts": everything.join(""),
    "without-dom.ts": WITHOUT_DOM,
    "run-all.ts": RUN_ALL,
    "setup.js": SETUP,
  };
  for (const [file, text] of Object.entries(written)) await writeFile(join(project.folder, file), text);
}, 60_000);

afterAll(() => rm(project.folder, { recursive: true }));

test("a program that does not compile is reported", async () => {
  const wrong = `import { OpenRouterCore } from "openrouter-fn/core.js";\nnew OpenRouterCore({ serverURL: 5 });\n`;
  await writeFile(join(project.folder, "wrong.ts"), wrong);
  expect(typecheck(project, ["wrong.ts"], { moduleResolution: "nodenext", module: "nodenext" })).toContain(
    "wrong.ts(2,22): error TS2322",
  );
});

/** A file of the package. */
function read(file: string): string {
  return readFileSync(join(project.folder, "node_modules/openrouter-fn", file), "utf8");
}

describe.each([
  ["nodenext", "nodenext"],
  ["bundler", "esnext"],
])("with moduleResolution %s", { timeout: 120_000 }, (moduleResolution, module) => {
  test("the README, the guides, the examples, the snippets of the official SDK and migrated programs compile", () => {
    expect(typecheck(project, Object.keys(snippets), { moduleResolution, module })).toBe("");
  });

  test("they compile in a project that is not strict", () => {
    const options = { moduleResolution, module, strict: false, exactOptionalPropertyTypes: false };
    expect(typecheck(project, Object.keys(snippets), options)).toBe("");
  });

  test("every public entry compiles without the types of Node", () => {
    expect(typecheck(project, ["everything.ts"], { moduleResolution, module, types: [] })).toBe("");
  });

  test("every public entry compiles without the DOM lib, and is as strict", () => {
    const options = { moduleResolution, module, lib: ["ES2023"], types: ["node"] };
    expect(typecheck(project, ["everything.ts", "without-dom.ts"], options)).toBe("");
  });
});

test("every public entry compiles with moduleResolution node10", { timeout: 120_000 }, () => {
  const options = { moduleResolution: "node10", module: "esnext", types: [] };
  expect(typecheck(project, ["everything.ts"], options)).toBe("");
});

test("every snippet imports the package", () => {
  expect(Object.keys(snippets).length).toBeGreaterThan(30);
  expect(Object.keys(snippets).filter((file) => !/^(import|\}) .*"openrouter-fn/m.test(snippets[file] ?? ""))).toEqual(
    [],
  );
});

test.concurrent.each(Object.keys(runnable))("%s runs", async (file) => {
  const { stdout, stderr } = await execute(project, file);
  expect(stderr).toBe("");
  if (file.startsWith("readme")) expect(stdout).not.toBe("");
  else expect(stdout).toMatch(/id: 'gen-.*total_cost: 0\.0000/s);
});

test.concurrent.each(Object.keys(batchSnippets))("%s runs, and has both results", async (file) => {
  const { stdout, stderr } = await execute(project, file);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^en .*Hello there\..*\nfr .*Hello there\./);
});

test.concurrent("the documented hooks are there", async () => {
  const { stdout } = await execute(project, "documented-hooks.ts");
  expect(hookNames).toHaveLength(6);
  expect(stdout.trim()).toBe(hookNames.join());
});

test("every example runs, in comments and guides, as far as the fake has its endpoint", {
  timeout: 60_000,
}, async () => {
  for (const read of ["lease.pdf", "meeting.m4a"]) await writeFile(join(project.folder, read), "made up");
  const files = await Promise.all(Object.keys(commented).map((file) => transpile(project, file)));
  const { stderr } = await execute(project, "run-all.ts", { FILES: files.map((file) => `./${file}`).join(" ") });
  const complaints = Object.entries<string[]>(JSON.parse(stderr));
  const wrong = complaints.filter(([, lines]) => !/^\w+Error:? There is no [A-Z]+ \//.test(lines.join()));
  expect(Object.fromEntries(wrong)).toEqual({});
  const silent = ["funcs-chatSend-1", "funcs-chatParse-1", "funcs-chatObjectStream-1", "funcs-chatRunTools-1"];
  for (const name of silent) expect(complaints.map(([file]) => file)).not.toContain(`./example-${name}.js`);
});

test.concurrent.each([1, 2, 3, 4])("adapter %i for functional libraries hands on values and errors", async (index) => {
  const { stdout, stderr } = await execute(project, `docs-guides-functional-libraries-${index}.ts`);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^0\.0000\d+ USD NotFoundResponseError\n$/);
});

test("internal files cannot be imported", async () => {
  const internal = ["lib/call/send", "lib/schema", "client/_bind", "client/chat"];
  expect(project.packed).toEqual(expect.arrayContaining(internal.map((file) => `dist/${file}.js`)));
  const paths = internal.flatMap((file) => [file, `${file}.js`, `dist/${file}.js`]);
  await writeFile(
    join(project.folder, "internal.ts"),
    paths.map((path) => `await import("openrouter-fn/${path}").catch(({ code }) => console.log(code));`).join("\n"),
  );
  const { stdout } = await execute(project, "internal.ts");
  expect(stdout.trim().split("\n")).toEqual(paths.map(() => "ERR_PACKAGE_PATH_NOT_EXPORTED"));
});

test("the scripts import nothing but ky and the peers of hooks", () => {
  const imported = project.packed
    .filter((file) => file.endsWith(".js") && !NODE_ONLY.includes(file))
    .flatMap((file) => [...read(file).matchAll(/(?:^|\b)(?:from|import) ?\(?"([^."][^"]*)"/g)])
    .map(([, specifier]) => specifier);
  expect([...new Set(imported)].sort()).toEqual(["#attempt", "#schema", "@tanstack/react-query", "ky", "react"]);
});

test("the fake is a command", async () => {
  const bin: string = JSON.parse(read("package.json")).bin["openrouter-fake"];
  expect(project.packed).toContain(bin);
  expect(read(bin)).toMatch(/^#!\/usr\/bin\/env node\n/);
  const command = join(project.folder, "node_modules/openrouter-fn", bin);
  const { stdout } = await promisify(execFile)(process.execPath, [command, "--help"]);
  expect(stdout).toContain("openrouter-fake [options]");
});

test("the declarations name neither zod nor ky", () => {
  const declarations = project.packed.filter((file) => file.endsWith(".d.ts"));
  expect(declarations).toContain("dist/index.d.ts");
  const code = (file: string) => read(file).replaceAll(/\/\*.*?\*\//gs, "");
  expect(declarations.filter((file) => /\b(zod|ky)\b/.test(code(file)))).toEqual([]);
});

test("the package has the build, its source, its documents, and the codemod", () => {
  const documents = [
    "CHANGELOG.md",
    "FUNCTIONS.md",
    "LICENSE",
    "README.md",
    "THIRD-PARTY.md",
    "bench/RESULTS.md",
    "bench/chart.svg",
    "bench/jobs.svg",
    "bin/migrate.mjs",
    "bin/openrouter-fn-migrate.mjs",
    "docs/faults.md",
    "docs/policy.md",
    "docs/proxy.md",
    "docs/slim.md",
  ];
  expect(project.packed.filter((file) => !/^(dist|docs\/guides|src)\//.test(file)).sort()).toEqual([
    ...documents,
    "package.json",
  ]);
});

test("the licence of zod comes with the parts of it", () => {
  const words = (text: string) => text.split(/[\s>]+/).join(" ");
  const licence = readFileSync(new URL("../../node_modules/zod/LICENSE", import.meta.url), "utf8");
  expect(licence).toContain("Copyright");
  expect(words(read("THIRD-PARTY.md"))).toContain(words(licence).trim());
});
