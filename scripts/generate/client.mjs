// The files of src/client, except those with a `_`, and the part of src/client.ts that lists the namespaces.
import { existsSync, readFileSync } from "node:fs";
import { describeFunctions, namespaces, pascal, prefixOf, ROOT } from "../describe.mjs";

const GETTERS = /(?<= {2}\/\/ namespaces:start.*\n).*?(?= {2}\/\/ namespaces:end)/s;
const METHODS = /(?<=^\/\/ methods:start.*\n).*?(?=^\/\/ methods:end)/ms;
const IMPORTS = /^import \* as \w+ from "\.\/client\/\w+\.js";\n/gm;

/** @returns {Readonly<Record<string, string>>} By paths relative to the root. */
export function clientFiles() {
  const paths = Object.keys(namespaces);
  const files = paths.map((path) => [`src/client/${prefixOf(path)}.ts`, namespaceFile(path, paths)]);
  const top = paths.filter((path) => !path.includes("."));
  return { ...Object.fromEntries(files), "src/client.ts": clientFile(top, paths) };
}

/** @param {string} path @param {readonly string[]} paths */
function namespaceFile(path, paths) {
  const prefix = prefixOf(path);
  const inner = innerNames(path, paths).map(
    (name) => `export * as ${name} from "./${prefixOf(`${path}.${name}`)}.js";`,
  );
  const own = existsSync(`${ROOT}src/client/_${prefix}.ts`) ? [`export * from "./_${prefix}.js";`] : [];
  const methods = describeFunctions()
    .filter(({ namespace }) => namespace === path)
    .map(({ name, method }) => `export { ${name} as ${method} } from "../funcs/${name}.js";`);
  const lines = [...inner, ...own, ...methods];
  if (!lines.length) throw new Error(`scripts/namespaces.json has ${path}, which no function is in`);
  return `${lines.join("\n")}\n`;
}

/** @param {readonly string[]} names @param {readonly string[]} paths */
function clientFile(names, paths) {
  const text = readFileSync(`${ROOT}src/client.ts`, "utf8");
  if (!GETTERS.test(text)) throw new Error("src/client.ts has no `// namespaces:start` and `// namespaces:end`");
  if (!METHODS.test(text)) throw new Error("src/client.ts has no `// methods:start` and `// methods:end`");
  const imports = names.map((name) => `import * as ${name} from "./client/${name}.js";\n`);
  const getters = names.map(
    (name) =>
      `  ${comment(namespaces[name] ?? "")}\n  get ${name}(): ${methodsOf(name)} {\n    return this.#bind(${name});\n  }\n`,
  );
  const methods = paths.map((path) => methodsInterface(path, paths));
  return (
    imports.join("") +
    text
      .replace(IMPORTS, "")
      .replace(GETTERS, () => `\n${getters.join("\n")}\n`)
      .replace(METHODS, () => `\n${methods.join("\n")}\n`)
  );
}

/** The name of the type of a namespace. @param {string} path */
function methodsOf(path) {
  return `${pascal(prefixOf(path))}Methods`;
}

/** The type of a namespace, by a name that declarations of users can refer to. @param {string} path @param {readonly string[]} paths */
function methodsInterface(path, paths) {
  const inner = innerNames(path, paths).map(
    (name) =>
      `  ${comment(namespaces[`${path}.${name}`] ?? "")}\n  readonly ${name}: ${methodsOf(`${path}.${name}`)};\n`,
  );
  const [top, ...names] = path.split(".");
  const type = `Bound<(typeof ${top})${names.map((name) => `["${name}"]`).join("")}>`;
  return `/** The methods of \`${path}\`. */\nexport interface ${methodsOf(path)} extends ${type} {${inner.length ? `\n${inner.join("\n")}` : ""}}\n`;
}

/** The names of the namespaces in a namespace. @param {string} path @param {readonly string[]} paths */
function innerNames(path, paths) {
  return paths
    .filter((other) => other.startsWith(`${path}.`) && !other.includes(".", path.length + 1))
    .map((other) => other.slice(path.length + 1));
}

/** @param {string} text */
function comment(text) {
  const lines = text.split("\n");
  return lines.length > 1
    ? `/**\n${lines.map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */`
    : `/** ${text} */`;
}
