// Part of the build: gives the methods of the class client the descriptions of their functions, and leads "Go to
// definition" from a method to its function.
//
// A method is a property of a mapped type over the re-exports of a namespace. There editors see the re-export, and look no
// further: what they are to show has to stand before it, and where they are to go, in its declaration map.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "magic-string";

const CLIENT = new URL("../dist/client/", import.meta.url);

for (const file of readdirSync(CLIENT).filter((name) => name.endsWith(".d.ts"))) {
  const path = new URL(file, CLIENT);
  /** @type {string[]} */
  const lines = [];
  /** @type {SourceMap["sources"]} */
  const sources = [];
  /** @type {[column: number, source: number, line: number, column: number][][]} */
  const mappings = [];
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [, name, method, from] = /^export \{ (\w+) as (\w+) \} from "\.\.\/(.+)\.js";$/.exec(line) ?? [];
    if (name && method) {
      const { comment, line: start, column } = describe(name, `../src/${from}.ts`);
      const described = `${name} as ${method} } from "../${from}.js";`;
      lines.push("export {", ...comment.split("\n"), described);
      mappings[lines.length - 1] = [
        [described.indexOf(` ${method} `) + 1, sources.length, start, column],
        [described.length, sources.length, start, column + name.length],
      ];
      sources.push(`../../src/${from}.ts`);
    } else lines.push(line);
  }
  if (sources.length === 0) continue;
  const map = new SourceMap({ file, sources, names: [], mappings: Array.from(mappings, (line) => line ?? []) });
  writeFileSync(path, lines.join("\n"));
  writeFileSync(`${path.pathname}.map`, map.toString());
}

/**
 * The comment of a function, and where its name stands.
 *
 * @param {string} name
 * @param {string} source
 */
function describe(name, source) {
  const text = readFileSync(new URL(source, import.meta.url), "utf8");
  const declaration = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[^])*\\*/)\nexport (?:async function|function|const) (?=${name}\\b)`,
  );
  const found = declaration.exec(text);
  if (!found) throw new Error(`${name} has no comment in ${source}`);
  const [start, comment = ""] = found;
  const before = text.slice(0, found.index + start.length).split("\n");
  return { comment, line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}
