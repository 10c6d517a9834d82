import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { afterAll, expect, test, vi } from "vitest";
import * as zod from "zod";
import { KEY } from "../support.js";
import { published, written } from "./description.js";
import { load, operations } from "./functions.js";

/** Functions that send nothing. */
const SILENT = ["oAuthCreateAuthorizationUrl", "oAuthCreateSHA256CodeChallenge"];

/** Functions whose operation is newer than the description, as the table of operations has it. */
const table = new URL("../../../shared/api/operations.tsv", import.meta.url);
const newer = (existsSync(table) ? readFileSync(table, "utf8") : "")
  .split("\n")
  .filter((row) => /\tsdk [\d.]+ only\t/.test(row))
  .map((row) => row.split("\t")[0] ?? "");

const folder = new URL("../../src/funcs/", import.meta.url);

/** The examples in the comments of the functions. */
const rows = readdirSync(folder).flatMap((file) => {
  const comments = readFileSync(new URL(file, folder), "utf8").replaceAll(/^ \* ?/gm, "");
  return Array.from(comments.matchAll(/^```ts\n(.*?)^```/gms), ([, code = ""]) => ({
    name: file.replace(".ts", ""),
    code,
  }));
});

/** Globals that an example can use, without effects outside of it. */
const SURROUNDINGS = {
  console: { log() {}, error() {}, table() {} },
  process: { env: new Proxy({}, { get: () => KEY }), stdout: { write() {} } },
  location: new URL("https://app.example/?code=c"),
  sessionStorage: { getItem: () => "made up", setItem() {} },
};
const FILES = { readFile: async () => new Uint8Array(8), writeFile: async () => {} };

const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;

/** Runs an example against responses from the description, and returns its requests. */
async function sentBy(code: string): Promise<Request[]> {
  const sent: Request[] = [];
  vi.stubGlobal("fetch", async (input: Request, init?: RequestInit) => {
    const request = new Request(input, init);
    sent.push(request);
    return answerTo(request);
  });
  const imports = Array.from(code.matchAll(/ from "(.+)";$/gm), ([, module = ""]) => module);
  const modules = new Map(await Promise.all(imports.map(async (module) => [module, await resolve(module)] as const)));
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const run = new AsyncFunction("exports", "require", ...Object.keys(SURROUNDINGS), outputText);
  await run({}, (module: string) => modules.get(module), ...Object.values(SURROUNDINGS));
  return sent;
}

async function resolve(module: string): Promise<unknown> {
  if (module === "zod") return zod;
  return module.startsWith("node:fs") ? FILES : load(module.replace(/^openrouter-fn\/(.+)\.js$/, "$1"));
}

function answerTo(request: Request): Response {
  const [status = "500", { content = {} } = {}] =
    Object.entries(published.endpointOf(request)?.responses ?? {}).find(([code]) => code.startsWith("2")) ?? [];
  const accepted = request.headers.get("accept") ?? "";
  const [type = "", body] = Object.entries(content).find(([of]) => of === accepted) ?? Object.entries(content)[0] ?? [];
  const text = body ? written(type, published.examplesOf(body)[0]) : status === "204" ? null : "{}";
  return new Response(text, { status: Number(status), headers: { "content-type": type } });
}

afterAll(() => vi.unstubAllGlobals());

test.each(rows.filter(({ name }) => published.endpoints.length > 0 && !newer.includes(name)))(
  "what the example of $name sends is as described",
  async ({ name, code }) => {
    const sent = await sentBy(code);
    expect(await Promise.all(sent.map(published.faultsOf))).toEqual(sent.map(() => []));
    expect(sent.length > 0).toBe(!SILENT.includes(name));
  },
);

test("left out are only the functions of operations that are newer than the description", () => {
  const described = new Set(published.endpoints.map(({ method, path }) => `${method} ${path}`));
  const undescribed = operations.filter(({ method, path }) => !described.has(`${method} ${path}`));
  expect(newer.toSorted()).toEqual(published.endpoints.length > 0 ? undescribed.map(({ name }) => name).sort() : []);
});
