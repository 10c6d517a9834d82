import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFakeOpenRouter } from "../src/testing/index.js";
import { serve } from "../src/testing/serve.js";
import { report } from "./package/project.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const fences = Array.from(
  readFileSync(`${ROOT}docs/proxy.md`, "utf8").matchAll(/^```ts\n(.*?)^```/gms),
  ([, code = ""]) => code,
);
const recipes = { page: fences[0], workers: fences[1], hono: fences[2], next: fences[3], answer: fences[4] };
const examples = readdirSync(`${ROOT}examples/workers`).map((file) => `${ROOT}examples/workers/${file}`);

// Within the project, where packages are found.
const folder = mkdtempSync(join(ROOT, "tests/.recipes-"));
const fileOf = (name: string) => join(folder, `${name}.ts`);
const fake = createFakeOpenRouter({ apiKey: "sk-or-v1-recipes", reply: "None today." });
let server: Awaited<ReturnType<typeof serve>>;
const fetchBefore = globalThis.fetch;
const keyBefore = process.env["OPENROUTER_API_KEY"];

beforeAll(async () => {
  for (const [name, code = ""] of Object.entries(recipes)) writeFileSync(fileOf(name), code);
  server = await serve(fake.fetch);
  process.env["OPENROUTER_API_KEY"] = "sk-or-v1-recipes";
  // Requests of the recipes to OpenRouter go to the fake.
  globalThis.fetch = (input, init) => fetchBefore(`${input}`.replace("https://openrouter.ai", server.url), init);
});
afterAll(() => {
  globalThis.fetch = fetchBefore;
  if (keyBefore === undefined) delete process.env["OPENROUTER_API_KEY"];
  else process.env["OPENROUTER_API_KEY"] = keyBefore;
  server.close();
  rmSync(folder, { recursive: true });
});

/** Bundles a module and imports it. */
async function load(file: string) {
  const out = join(folder, `${file.replace(/\W/g, "_")}.mjs`);
  await esbuild.build({
    entryPoints: [file],
    outfile: out,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["hono"],
    plugins: [
      {
        name: "source",
        setup({ onResolve }) {
          onResolve({ filter: /^openrouter-fn\// }, ({ path }) => ({
            path: `${ROOT}src/${path.slice(14).replace(/\.js$/, ".ts")}`,
          }));
        },
      },
    ],
  });
  return import(pathToFileURL(out).href);
}

const CHAT = { model: "acme/dear", messages: [{ role: "user", content: "Any rain?" }], stream: true };
const ask = (path: string, headers: HeadersInit = { cookie: "session=1" }) =>
  new Request(`https://app.example${path}`, {
    method: "POST",
    body: JSON.stringify({ ...CHAT, prompt: "Any rain?" }),
    headers,
  });

test("there is a recipe for each", () => {
  expect(Object.values(recipes).filter((code) => code?.includes("openrouter-fn/"))).toHaveLength(5);
  expect(fences).toHaveLength(5);
  expect(examples).toHaveLength(2);
});

test("recipes and examples compile", { timeout: 120_000 }, () => {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const program = ts.createProgram([...Object.keys(recipes).map(fileOf), ...examples], {
    ...options,
    paths: { "openrouter-fn/*.js": [`${ROOT}src/*.ts`] },
  });
  const diagnostics = [...program.getSourceFiles()]
    .filter(({ fileName }) => fileName.startsWith(folder) || examples.includes(fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]);
  expect(report(diagnostics)).toBe("");
});

const env = { OPENROUTER_API_KEY: "sk-or-v1-recipes" };
type HandlerOf = (module: Record<string, never>) => (request: Request) => Promise<Response>;
const worker: HandlerOf = (module) => (request) => Object(module["default"]).fetch(request, env);
const app: HandlerOf = (module) => (request) => Object(module["default"]).fetch(request);
const route: HandlerOf = (module) => (request) => Object(module).POST(request);

const proxies: [string, string, HandlerOf][] = [
  ["the recipe for Workers", fileOf("workers"), worker],
  ["the recipe for Hono", fileOf("hono"), app],
  ["the recipe for Next.js", fileOf("next"), route],
  ["the example of a Worker", `${ROOT}examples/workers/proxy.mjs`, worker],
];

describe.each(proxies)("%s", (_, file, handlerOf) => {
  test("proxies a stream, and refuses strangers and other endpoints", async () => {
    const handle = handlerOf(await load(file));
    const response = await handle(ask("/api/openrouter/chat/completions"));
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("text/event-stream"),
    ]);
    expect(await response.text()).toMatch(/" today\.".*data: \[DONE\]\n\n$/s);
    expect((await handle(ask("/api/openrouter/chat/completions", {}))).status).toBe(401);
    expect((await handle(ask("/api/openrouter/keys"))).status).toBe(403);
  });
});

test("the example of a Worker fixes the model and the token limit", () => {
  expect(fake.requests.at(-1)?.body).toMatchObject({ model: "openai/gpt-5-mini", max_completion_tokens: 1000 });
});

test.each([
  ["the recipe for one answer", fileOf("answer"), route],
  ["the example of a Worker that streams", `${ROOT}examples/workers/stream.mjs`, worker],
])("%s streams text", async (_, file, handlerOf) => {
  const handle = handlerOf(await load(file));
  const response = await handle(ask("/"));
  expect([response.status, await response.text()]).toEqual([200, "None today."]);
  fake.fail({ type: "status", status: 402 });
  const refused = await handle(ask("/"));
  expect([refused.status, await refused.json()]).toMatchObject([402, { error: { code: 402 } }]);
});
