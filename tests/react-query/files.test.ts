import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hookFiles, WITHOUT_HOOKS } from "../../scripts/hooks.mjs";

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), "utf8");
const files = hookFiles();

test.each(Object.entries(files))("%s is as `npm run hooks -- --write` writes it", (file, text) => {
  expect(read(`../../src/react-query/${file}`)).toBe(text);
});

test("nothing else is there but what is written by hand", () => {
  const others = readdirSync(here("../../src/react-query/")).filter((file) => !(file in files));
  expect(others.sort()).toEqual(["_context.ts", "_hooks.ts", "useChatStream.ts"]);
});

describe("every function that makes a call has hooks, or there is a reason why not", () => {
  // Itself, or by another function of which it is an older name or which it repeats.
  const makesCall = /from "\.\.\/lib\/call\/send\.js";$|from "\.\/(?!.*type)\w+\.js";$/m;
  const calls = readdirSync(here("../../src/funcs/"))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => makesCall.test(read(`../../src/funcs/${name}.ts`)));

  test.each(calls)("%s", (name) => {
    if (name in WITHOUT_HOOKS) expect(files).not.toHaveProperty([`${name}.ts`]);
    else expect(Object.keys(files)).toContain(`${name}.ts`);
  });

  test("that are not few", () => {
    expect(calls.length).toBeGreaterThan(110);
    expect(Object.keys(files).length).toBeGreaterThan(110);
  });

  test("that reason is of a function that exists", () => {
    for (const [name, reason] of Object.entries(WITHOUT_HOOKS)) {
      expect(calls).toContain(name);
      expect(reason).not.toBe("");
    }
  });
});

describe("what a function is decides about its hooks", () => {
  test.each([
    ["a GET", "apiKeysGet", "useApiKeysGet"],
    ["a list with pages", "apiKeysList", "useApiKeysListInfinite"],
    ["a POST that only reads", "analyticsQueryAnalytics", "useAnalyticsQueryAnalytics"],
    ["a wait", "generationsWaitForGeneration", "useGenerationsWaitForGeneration"],
    ["a POST", "apiKeysCreate", "useApiKeysCreateMutation"],
    ["a DELETE", "apiKeysDelete", "useApiKeysDeleteMutation"],
    ["a GET of a body that can be read once", "filesDownload", "useFilesDownloadMutation"],
    ["an older name", "betaResponsesSend", "useBetaResponsesSendMutation"],
  ])("%s", (_, name, hook) => {
    expect(files[`${name}.ts`]).toMatch(new RegExp(`^export (function|const) ${hook}\\b`, "m"));
  });

  test.each([
    ["a list without pages", "providersList", "useProvidersListInfinite"],
    ["a GET", "apiKeysGet", "useApiKeysGetMutation"],
    ["a POST", "apiKeysCreate", "useApiKeysCreate"],
  ])("%s has no other", (_, name, hook) => {
    expect(files[`${name}.ts`]).not.toMatch(new RegExp(`^export (function|const) ${hook}\\b`, "m"));
  });
});

test("no exported name means something else in another part of the package", () => {
  const namesOf = (folder: string) =>
    readdirSync(here(folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /^(?!lib|react-query).*\.ts$/.test(file))
      .flatMap((file) => [
        ...read(`${folder}${file}`).matchAll(
          /^export (?:async |abstract )*(?:class|const|function|interface|type) (\w+)/gm,
        ),
      ])
      .map(([, name]) => name);
  const others = new Set(namesOf("../../src/"));
  const hooks = namesOf("../../src/react-query/");
  expect(others).toContain("ChatStreamOptions");
  expect(hooks).toContain("UseChatStreamOptions");
  expect(hooks.filter((name) => others.has(name))).toEqual([]);
});

test.each(["_context.ts", "useChatStream.ts"])("%s stays out of server components", (file) => {
  expect(read(`../../src/react-query/${file}`)).toMatch(/^"use client";\n/);
});
