import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OpenRouter } from "../../src/client.js";
import { functionName, methodPaths } from "./methods.js";

const here = (path: string) => new URL(path, import.meta.url);

/** The one method whose function takes no core. */
const WITHOUT_CORE = "oAuth.createSHA256CodeChallenge";
/** Methods that the official SDK does not have. */
const OURS = ["generations.waitForGeneration", "messages.send"];
/** What the official SDK has beside the API, and what the API has no longer. */
const THEIRS = ["callModel", "credits.createCoinbaseCharge"];

const methods = methodPaths(new OpenRouter());

const bound = methods.filter((path) => path !== WITHOUT_CORE);

/** Whether a function takes a core, or is another name for one that does. */
function takesCore(name: string): boolean {
  const source = readFileSync(here(`../../src/funcs/${name}.ts`), "utf8");
  return source.includes(`function ${name}(\n  core: OpenRouterCore,\n`) || source.includes(`const ${name} = `);
}

test("every function that takes a core is a method", () => {
  const functions = readdirSync(here("../../src/funcs/")).map((file) => file.replace(/\.ts$/, ""));
  expect(bound.map(functionName).sort()).toEqual(functions.filter(takesCore).sort());
  expect(methods).toContain(WITHOUT_CORE);
});

test.each(bound)("%s is its function", async (path) => {
  const [namespace = "", ...names] = path.split(".");
  let member = await import(here(`../../src/client/${namespace}.ts`).href);
  for (const name of names) member = member[name];
  const { [functionName(path)]: func } = await import(here(`../../src/funcs/${functionName(path)}.ts`).href);
  expect(member).toBe(func);
  expect(func).toBeTypeOf("function");
});

const table = here("../../../shared/api/namespaces.tsv");

describe.runIf(existsSync(table))("the table of namespaces", () => {
  test("has the same methods", () => {
    const [, ...rows] = readFileSync(table, "utf8").trim().split("\n");
    const official = rows.map((row) => row.split("\t")[0] ?? "").filter((path) => !THEIRS.includes(path));
    expect([...methods].sort()).toEqual([...official, ...OURS].sort());
  });
});
