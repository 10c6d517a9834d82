// tests/package/exports.snapshot.txt: what users can import. The test compares the built package with it.
import { readdirSync } from "node:fs";
import ts from "typescript";
import { createSourceProgram, exportsOf, ROOT } from "../describe.mjs";

const ENTRIES = [
  "index",
  "core",
  "client",
  "otel",
  "paginate",
  "parts",
  "proxy",
  "react-query/index",
  "request",
  "response",
  "result",
  "schema",
  "streams",
  "tool",
  "usage",
  "errors/index",
  "testing/index",
  "testing/serve",
];

/** Every entry of the package, as paths of modules. */
export function entries() {
  const modules = ["funcs", "models"].flatMap((folder) =>
    readdirSync(`${ROOT}src/${folder}`)
      .sort()
      .map((file) => `${folder}/${file.replace(/\.ts$/, "")}`),
  );
  return [...ENTRIES, ...modules];
}

/**
 * What each entry exports.
 *
 * @param {ts.Program} program
 * @param {(entry: string) => string} fileOf
 */
export function listExports(program, fileOf) {
  const checker = program.getTypeChecker();
  const listing = entries().map((entry) => {
    const names = exportsOf(checker, program.getSourceFile(fileOf(entry)));
    return [entry, ...names.map((name) => `  ${name}`)].join("\n");
  });
  return `${listing.join("\n\n")}\n`;
}

/**
 * What the package will export once these files are written.
 *
 * @param {Readonly<Record<string, string>>} files
 * @returns {Readonly<Record<string, string>>} By paths relative to the root.
 */
export function exportsFile(files) {
  const program = createSourceProgram(
    files,
    entries().map((entry) => `src/${entry}.ts`),
  );
  return { "tests/package/exports.snapshot.txt": listExports(program, (entry) => `${ROOT}src/${entry}.ts`) };
}
