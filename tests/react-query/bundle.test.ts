import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { describe, expect, test } from "vitest";
import { gzipSize } from "../../scripts/bundlers.mjs";
import { markCallsPure } from "../../scripts/mark-calls-pure.js";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));
// Each of the first three had 120 to 150 less before settings with secrets stayed out of the cache, getters that throw became
// typed errors, and data kept its response through a refetch.
const MOST_BYTES = 740; // all hooks and helpers of one function
const MOST_BYTES_OF_LIST = 1_170; // with pages
const MOST_BYTES_OF_HOOK = 490; // one hook: 354 when hooks were written out, one function each
// Every hook of every function. History: 35,500, with 35 more functions 38,500, then waits for batches and videos.
const MOST_BYTES_OF_ALL = 40_300;
const MOST_BYTES_OF_CHAT_STREAM = 2_500; // History: 1,760, with assembly of tool calls 2,352, then one render per frame
const BARREL_BYTES = 50;

const names = readdirSync(`${SRC}react-query`)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !/^(index|types|useChatStream)/.test(name));

const core = `export { OpenRouterCore } from "./core.js";`;
const alone = (name: string) => `${core} export { ${name} } from "./funcs/${name}.js";`;

/**
 * Bundles modules separately but at once, which is faster. Bundles the source, with the marks of the build, so no build is
 * needed.
 */
async function bundle<Name extends string>(modules: Readonly<Record<Name, string>>): Promise<Record<Name, string>> {
  const { outputFiles } = await esbuild.build({
    entryPoints: Object.keys(modules).map((name) => ({ in: `module:${name}`, out: name })),
    plugins: [
      markCallsPure(),
      {
        name: "modules",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^module:/ }, ({ path }) => ({ path: path.slice(7), namespace: "module" }));
          onLoad({ filter: /./, namespace: "module" }, ({ path }) => ({
            contents: Object.entries<string>(modules).find(([name]) => name === path)?.[1] ?? "",
            resolveDir: SRC,
          }));
        },
      },
    ],
    bundle: true,
    write: false,
    outdir: SRC,
    format: "esm",
    target: "es2022",
    minify: true,
    legalComments: "none",
    external: ["react", "@tanstack/react-query"],
  });
  const texts = outputFiles.map(({ path, text }) => [path.slice(SRC.length, -3), text]);
  return Object.fromEntries(texts);
}

test("all hooks of a function add little to it", async () => {
  const functions = await bundle(Object.fromEntries(names.map((name) => [name, alone(name)])));
  const hooks = await bundle(
    Object.fromEntries(names.map((name) => [name, `${core} export * from "./react-query/${name}.js";`])),
  );
  const added = names.map((name) => [name, gzipSize(hooks[name] ?? "") - gzipSize(functions[name] ?? "")] as const);
  const most = (name: string) => (hooks[name]?.includes("getNextPageParam") ? MOST_BYTES_OF_LIST : MOST_BYTES);
  expect(added.filter(([name, bytes]) => !(bytes > 0 && bytes <= most(name)))).toEqual([]);
  expect(added.length).toBeGreaterThan(110);
});

test("one hook adds less, and all hooks together are small", async () => {
  const { query, get, mutation, create, all } = await bundle({
    query: `${core} export { useApiKeysGet } from "./react-query/index.js";`,
    get: alone("apiKeysGet"),
    mutation: `${core} export { useApiKeysCreateMutation } from "./react-query/index.js";`,
    create: alone("apiKeysCreate"),
    all: `${core} export * from "./react-query/index.js";`,
  });
  expect(gzipSize(query) - gzipSize(get)).toBeLessThanOrEqual(MOST_BYTES_OF_HOOK);
  expect(gzipSize(mutation) - gzipSize(create)).toBeLessThanOrEqual(MOST_BYTES_OF_HOOK);
  expect(gzipSize(all)).toBeLessThanOrEqual(MOST_BYTES_OF_ALL);
});

test.each([
  ["queryKeyApiKeysGet", "apiKeysGet"],
  ["setApiKeysGetData", "apiKeysGet"],
  ["invalidateApiKeysGet", "apiKeysGet"],
  ["invalidateAllApiKeysGet", "apiKeysGet"],
  ["mutationKeyApiKeysCreate", "apiKeysCreate"],
])("%s brings no call and no React", async (helper, name) => {
  const { helped } = await bundle({ helped: `export { ${helper} } from "./react-query/${name}.js";` });
  expect(helped).not.toMatch(/from"react"|\/keys|createContext/);
  expect(gzipSize(helped)).toBeLessThanOrEqual(250);
});

test("useChatStream adds little to chatSend", async () => {
  const { func, hook } = await bundle({
    func: alone("chatSend"),
    hook: `${core}
      export { OpenRouterProvider } from "./lib/react/context.js";
      export { useChatStream } from "./react-query/useChatStream.js";`,
  });
  expect(gzipSize(hook) - gzipSize(func)).toBeLessThanOrEqual(MOST_BYTES_OF_CHAT_STREAM);
});

describe("from the index", () => {
  test.each(["useApiKeysGet", "useApiKeysCreateMutation"])("%s comes without the others", async (hook) => {
    const name = hook.replace(/^use(.*?)(Mutation)?$/, "$1").replace(/^./, (first) => first.toLowerCase());
    const { own, barrel } = await bundle({
      own: `${core} export { ${hook} } from "./react-query/${name}.js";`,
      barrel: `${core} export { ${hook} } from "./react-query/index.js";`,
    });
    expect(gzipSize(barrel)).toBeLessThanOrEqual(gzipSize(own) + BARREL_BYTES);
    expect(/apiKeysList|prefetchQuery|chatSend/.exec(barrel)).toBeNull();
  });

  test("unused hooks add nothing", async () => {
    const { unused } = await bundle({
      unused: `import { OpenRouterProvider, useApiKeysGet, useChatStream } from "./react-query/index.js";`,
    });
    expect(unused).toBe("");
  });
});
