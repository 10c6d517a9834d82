// src/index.ts: its exports of functions and models. The rest is written by hand.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describeFunctions, ROOT } from "../describe.mjs";

/** @returns {Readonly<Record<string, string>>} By paths relative to the root. */
export function rootFile() {
  const text = readFileSync(`${ROOT}src/index.ts`, "utf8");
  const own = exportsIn(text).filter(({ from }) => !/^\.\/(funcs|models)\//.test(from));
  const functions = describeFunctions().map(({ name, exports }) => `export { ${exports} } from "./funcs/${name}.js";`);
  const models = modelFiles().map((file) => `export type * from "./models/${file}.js";`);
  const [start = ""] = text.split(/^export/m);
  return { "src/index.ts": `${start}${[...own.map(({ code }) => code), ...functions, ...models].join("\n")}\n` };
}

/** The models, except those that another one re-exports. */
function modelFiles() {
  const files = readdirSync(`${ROOT}src/models`).map((file) => file.replace(/\.ts$/, ""));
  const inner = new Set(
    files
      .flatMap((file) => exportsIn(readFileSync(`${ROOT}src/models/${file}.ts`, "utf8")))
      .map(({ from }) => from.replace(/^\.\/(.*)\.js$/, "$1")),
  );
  return files.filter((file) => !inner.has(file));
}

/** The re-exports of a file, with their sources. @param {string} text */
function exportsIn(text) {
  return ts
    .createSourceFile("file.ts", text, ts.ScriptTarget.Latest, true)
    .statements.filter(ts.isExportDeclaration)
    .flatMap((statement) => {
      const { moduleSpecifier } = statement;
      return moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
        ? [{ code: statement.getText(), from: moduleSpecifier.text }]
        : [];
    });
}
