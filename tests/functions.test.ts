import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as root from "../src/index.js";

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), "utf8");
const names = readdirSync(here("../src/funcs/")).map((file) => file.replace(/\.ts$/, ""));
const tests = readdirSync(here("funcs/")).map((file) => read(`funcs/${file}`));

/** What a function file says of its call. */
function describeFunction(name: string) {
  const source = read(`../src/funcs/${name}.ts`);
  const [, method] = /^ {2}method: "(\w+)",$/m.exec(source) ?? [];
  const [, path] = /^ {2}path: "(.+)",$/m.exec(source) ?? [];
  const list = /^ {2}errors: inferenceErrors,$/m.test(source) ? read("../src/lib/call/inference.ts") : source;
  const [, errors = ""] = /rrors = \{\n(.*?)^\} satisfies ErrorClasses;$/ms.exec(list) ?? [];
  return {
    source,
    method,
    path,
    statuses: [...errors.matchAll(/^ {2}(\d{3}): [\w.<>]+,$/gm)].map(([, status]) => Number(status)),
  };
}

describe.each(names)("%s", (name) => {
  test("is short: more than 52 lines without docs and imports do more than say what the call is", () => {
    const code = describeFunction(name).source.replace(/^ *\/\*\*.*?\*\/\n|^import .*?;\n/gms, "");
    expect(code.trim().split("\n").length).toBeLessThanOrEqual(52);
  });

  test("is exported, documented with an example, listed and tested", () => {
    const { source } = describeFunction(name);
    expect(root).toHaveProperty(name);
    // An older name is an alias of the function that replaces it.
    const [, replaced] = /@deprecated Use `(\w+)`/.exec(source) ?? [];
    const isAlias = replaced && names.includes(replaced);
    expect(source.replace(/(function \w+)<\w+>\(/, "$1(")).toContain(
      isAlias
        ? `export const ${name} = ${replaced};`
        : `export ${/async function/.test(source) ? "async " : ""}function ${name}(`,
    );
    expect(source).toMatch(/@example/);
    expect(read("../FUNCTIONS.md")).toContain(`](src/funcs/${name}.ts)`);
    expect(tests.some((text) => text.includes(name))).toBe(true);
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
    const [, operation = "", method, path = "", , , , , success, , , , , statuses = "", , , , delta = ""] = columns;
    const { method: ourMethod, path: ourPath = "", statuses: ours } = describeFunction(func);
    expect(success).toBeDefined();
    expect(ourMethod).toBe(method);
    expect(new URL(`https://x/api/v1${ourPath}`).pathname).toBe(
      path.startsWith("/api/") ? path : encodeURI(`/api/v1${path}`),
    );
    const added = /errors ([^;]*)/.exec(delta)?.[1] ?? "";
    const newer = [...added.matchAll(/\+(\d{3})((?:,\d{3})*)/g)].flatMap(([, first, more]) =>
      `${first}${more}`.split(","),
    );
    const later = laterStatuses.filter(({ operations }) => operations.includes(operation)).map(({ status }) => status);
    // `400?` is assumed, and `not read` is none.
    const described = statuses.split(",").flatMap((status) => /^\d{3}/.exec(status) ?? []);
    expect(ours).toEqual([...new Set([...described, ...newer, ...later].map(Number))].sort((a, b) => a - b));
  });
});
