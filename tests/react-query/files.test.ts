import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeFunctions } from "../../scripts/describe.mjs";
import { hookFiles, WITHOUT_HOOKS } from "../../scripts/generate/hooks.mjs";

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), "utf8");
const files = hookFiles();
const fileOf = (name: string) => files[`src/react-query/${name}.ts`];

test("nothing else is there but what is written by hand", () => {
  const others = readdirSync(here("../../src/react-query/")).filter((file) => !(`src/react-query/${file}` in files));
  expect(others).toEqual(["types.ts", "useChatStream.ts"]);
});

describe("every function that makes a call has hooks, or there is a reason why not", () => {
  const calls = describeFunctions().filter(
    ({ takesCore, name }) => takesCore && name !== "oAuthCreateAuthorizationUrl",
  );

  test.each(calls)("$name", ({ name }) => {
    if (name in WITHOUT_HOOKS) expect(fileOf(name)).toBeUndefined();
    else expect(fileOf(name)).toContain(`export const `);
  });

  test("there are many of them", () => {
    expect(calls.length).toBeGreaterThan(110);
    expect(Object.keys(files).length).toBeGreaterThan(110);
  });

  test("every exception names a function that exists", () => {
    for (const [name, reason] of Object.entries(WITHOUT_HOOKS)) {
      expect(calls.map((call) => call.name)).toContain(name);
      expect(reason).not.toBe("");
    }
  });
});

describe("the kind of a function decides about its hooks", () => {
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
    expect(fileOf(name)).toMatch(new RegExp(`^export const ${hook} `, "m"));
  });

  test.each([
    ["a list without pages", "providersList", "useProvidersListInfinite"],
    ["a GET", "apiKeysGet", "useApiKeysGetMutation"],
    ["a POST", "apiKeysCreate", "useApiKeysCreate"],
  ])("%s has no other", (_, name, hook) => {
    expect(fileOf(name)).not.toMatch(new RegExp(`^export const ${hook} `, "m"));
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
  const hooks = [...namesOf("../../src/react-query/"), ...namesOf("../../src/lib/react/")];
  expect(others).toContain("ChatStreamOptions");
  expect(hooks).toContain("UseChatStreamOptions");
  expect(hooks.filter((name) => others.has(name))).toEqual([]);
});

test.each(["lib/react/context.ts", "react-query/useChatStream.ts"])("%s stays out of server components", (file) => {
  expect(read(`../../src/${file}`)).toMatch(/^"use client";\n/);
});

test.each(["lib/react/hooks.ts", "react-query/index.ts", "react-query/apiKeysGet.ts"])(
  "%s can be used in server components",
  (file) => {
    expect(read(`../../src/${file}`)).not.toContain('"use client"');
  },
);
