import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeFunctions } from "../../scripts/describe.mjs";
import { OpenRouter } from "../../src/client.js";
import { functionName, methodPaths } from "./methods.js";

const here = (path: string) => new URL(path, import.meta.url);

/** The one method whose function takes no core. */
const WITHOUT_CORE = "oAuth.createSHA256CodeChallenge";
/** Methods that the official SDK does not have. */
const OURS = [
  "chat.parse",
  "batch.createFromRequests",
  "batch.results",
  "batch.waitForBatch",
  "chat.runTools",
  "chat.runToolsStream",
  "generations.waitForGeneration",
  "messages.runTools",
  "messages.runToolsStream",
  "messages.send",
  "responses.parse",
  "responses.runTools",
  "responses.runToolsStream",
  "videoGeneration.waitForGeneration",
];
/** Methods of the official SDK that are not in the API, or no longer. */
const THEIRS = ["callModel", "credits.createCoinbaseCharge"];

const methods = methodPaths(new OpenRouter());

const bound = methods.filter((path) => path !== WITHOUT_CORE);

test("every function that takes a core is a method", () => {
  const functions = describeFunctions().filter(({ takesCore }) => takesCore);
  expect(bound.map(functionName).sort()).toEqual(functions.map(({ name }) => name).sort());
  expect(bound.toSorted()).toEqual(functions.map(({ namespace, method }) => `${namespace}.${method}`).sort());
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

const tables = ["namespaces.tsv", "namespaces-2026-11.tsv"].map((file) => here(`../../../shared/api/${file}`));

describe.runIf(tables.every((table) => existsSync(table)))("the tables of namespaces", () => {
  test("have the same methods", () => {
    const paths = tables
      .flatMap((table) => readFileSync(table, "utf8").split("\n"))
      .map((row) => row.split("\t")[0] ?? "")
      .filter((path) => /^\w+\./.test(path) && path !== "namespace.method");
    const official = paths.filter((path) => !THEIRS.includes(path));
    expect([...methods].sort()).toEqual([...official, ...OURS].sort());
  });
});
