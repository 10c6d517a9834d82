// The files of src/client, but for those with a `_`, and the part of src/client.ts that lists the namespaces.
import { existsSync, readFileSync } from "node:fs";
import { describeFunctions, namespaces, prefixOf, ROOT } from "../describe.mjs";

const GETTERS = /(?<= {2}\/\/ namespaces:start.*\n).*?(?= {2}\/\/ namespaces:end)/s;
const IMPORTS = /^import \* as \w+ from "\.\/client\/\w+\.js";\n/gm;

/** @returns {Readonly<Record<string, string>>} By paths relative to the root. */
export function clientFiles() {
  const paths = Object.keys(namespaces);
  const files = paths.map((path) => [`src/client/${prefixOf(path)}.ts`, namespaceFile(path, paths)]);
  const top = paths.filter((path) => !path.includes("."));
  return { ...Object.fromEntries(files), "src/client.ts": clientFile(top) };
}

/** @param {string} path @param {readonly string[]} paths */
function namespaceFile(path, paths) {
  const prefix = prefixOf(path);
  const inner = paths
    .filter((other) => other.startsWith(`${path}.`) && !other.includes(".", path.length + 1))
    .map((other) => `export * as ${other.slice(path.length + 1)} from "./${prefixOf(other)}.js";`);
  const own = existsSync(`${ROOT}src/client/_${prefix}.ts`) ? [`export * from "./_${prefix}.js";`] : [];
  const methods = describeFunctions()
    .filter(({ namespace }) => namespace === path)
    .map(({ name, method }) => `export { ${name} as ${method} } from "../funcs/${name}.js";`);
  const lines = [...inner, ...own, ...methods];
  if (!lines.length) throw new Error(`scripts/namespaces.json has ${path}, which no function is in`);
  return `${lines.join("\n")}\n`;
}

/** @param {readonly string[]} names */
function clientFile(names) {
  const text = readFileSync(`${ROOT}src/client.ts`, "utf8");
  if (!GETTERS.test(text)) throw new Error("src/client.ts has no `// namespaces:start` and `// namespaces:end`");
  const imports = names.map((name) => `import * as ${name} from "./client/${name}.js";\n`);
  const getters = names.map(
    (name) => `  ${comment(namespaces[name] ?? "")}\n  get ${name}() {\n    return this.#bind(${name});\n  }\n`,
  );
  return imports.join("") + text.replace(IMPORTS, "").replace(GETTERS, () => `\n${getters.join("\n")}\n`);
}

/** @param {string} text */
function comment(text) {
  const lines = text.split("\n");
  return lines.length > 1
    ? `/**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */`
    : `/** ${text} */`;
}
