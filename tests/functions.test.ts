import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeFunction, describeFunctions } from "../scripts/describe.mjs";
import * as root from "../src/index.js";

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), "utf8");
const names = describeFunctions().map(({ name }) => name);
const tests = ["funcs/", "jobs/"].flatMap((folder) => readdirSync(here(folder)).map((file) => read(folder + file)));

test("every file is a function", () => {
  expect(readdirSync(here("../src/funcs/")).sort()).toEqual(names.map((name) => `${name}.ts`).sort());
});

describe.each(names)("%s", (name) => {
  test("is short: more than 52 lines without docs and imports do more than say what the call is", () => {
    const source = read(`../src/funcs/${name}.ts`);
    const code = source.replace(/^ *\/\*\*.*?\*\/\n|^import .*?;\n/gms, "");
    expect(code.trim().split("\n").length).toBeLessThanOrEqual(52);
  });

  test("is exported, documented with an example, listed and tested", () => {
    const { example, exports } = describeFunction(name);
    expect(root).toHaveProperty(name);
    expect(exports).toContain(name);
    expect(example).toContain(`${name}(`);
    expect(read("../FUNCTIONS.md")).toContain(`](src/funcs/${name}.ts)`);
    expect(tests.some((text) => new RegExp(`\\b${name}\\b`).test(text))).toBe(true);
  });
});

const tables = ["operations.tsv", "operations-2026-11.tsv"]
  .map((file) => here(`../../shared/api/${file}`))
  .filter((table) => existsSync(table));
const changes = here("../../shared/api/newer-2026-11-fields.tsv");

/** Error statuses that operations got since the table, each with the names of its operations. */
const laterStatuses = (existsSync(changes) ? readFileSync(changes, "utf8") : "")
  .split("\n")
  .map((row) => row.split("\t"))
  .filter(([, where, status = ""]) => where === "status" && /^\d{3}$/.test(status))
  .map(([operations = "", , status]) => ({ operations: operations.split(", "), status }));

describe.runIf(tables.length > 0)("the tables of operations", () => {
  const rows = tables
    .flatMap((table) => readFileSync(table, "utf8").split("\n"))
    .map((row) => row.split("\t"))
    .filter(([func = "", , operationId]) => /^[a-z]/.test(func) && operationId && operationId !== "operationId");

  test("name functions that exist", () => {
    expect(rows.filter(([func = ""]) => !names.includes(func))).toEqual([]);
  });

  test.each(rows)("agree on %s", (func = "", ...columns) => {
    const [, operationId = "", method, path = "", , , , , success = "", , , , , statuses = "", , , , delta = ""] =
      columns;
    const { operation } = describeFunction(func);
    expect(operation?.endpoint).toBe(`${method} ${path}`);
    expect(operation?.isBinary).toBe(/=.*\bbinary\b/.test(success));
    const added = /errors ([^;]*)/.exec(delta)?.[1] ?? "";
    const newer = [...added.matchAll(/\+(\d{3})((?:,\d{3})*)/g)].flatMap(([, first, more]) =>
      `${first}${more}`.split(","),
    );
    const later = laterStatuses
      .filter(({ operations }) => operations.includes(operationId))
      .map(({ status }) => status);
    // `400?` is assumed, and `not read` is none.
    const described = statuses.split(",").flatMap((status) => /^\d{3}/.exec(status) ?? []);
    expect(operation?.statuses).toEqual(
      [...new Set([...described, ...newer, ...later].map(Number))].sort((a, b) => a - b),
    );
  });
});
