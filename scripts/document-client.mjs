// Part of the build: copies the comments of functions to the methods of the class client, and makes "Go to definition" lead
// from a method to its function.
//
// A method is a property of a mapped type over the re-exports of a namespace. Editors see only the re-export:
// so the comment has to stand before it, and the target in its declaration map.
import { readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "magic-string";
import { describeFunctions, namespaces, prefixOf, ROOT } from "./describe.mjs";

for (const namespace of Object.keys(namespaces)) {
  const file = `${prefixOf(namespace)}.d.ts`;
  const path = `${ROOT}dist/client/${file}`;
  /** @type {string[]} */
  const lines = [];
  /** @type {SourceMap["sources"]} */
  const sources = [];
  /** @type {[column: number, source: number, line: number, column: number][][]} */
  const mappings = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const method = describeFunctions().find(
      (each) => each.namespace === namespace && line.startsWith(`export { ${each.name} as ${each.method} }`),
    );
    if (method) {
      const [start, column] = method.position;
      const described = line.slice("export { ".length);
      lines.push("export {", ...method.comment.split("\n"), described);
      mappings[lines.length - 1] = [
        [described.indexOf(` ${method.method} `) + 1, sources.length, start, column],
        [described.length, sources.length, start, column + method.name.length],
      ];
      sources.push(`../../src/funcs/${method.name}.ts`);
    } else lines.push(line);
  }
  if (sources.length === 0) continue;
  const map = new SourceMap({ file, sources, names: [], mappings: Array.from(mappings, (line) => line ?? []) });
  writeFileSync(path, lines.join("\n"));
  writeFileSync(`${path}.map`, map.toString());
}
