// FUNCTIONS.md. Keeps the sizes in it: `npm run size -- --write` measures them.
import { readFileSync } from "node:fs";
import { describeFunctions, ROOT } from "../describe.mjs";

const NOT_MEASURED = "– | –";

/** @returns {Readonly<Record<string, string>>} By paths relative to the root. */
export function tableFile() {
  const rows = readFileSync(`${ROOT}FUNCTIONS.md`, "utf8").matchAll(/^\| \[`(\w+)`\].* \| (\S+ \| \S+) \|$/gm);
  return tableWith(new Map(Array.from(rows, ([, name = "", bytes = ""]) => [name, bytes])));
}

/** The table with these sizes, by the names of the functions. @param {ReadonlyMap<string, string>} sizes */
export function tableWith(sizes) {
  const rows = describeFunctions().map(({ name, operation, isPaged }) => {
    const endpoint = operation ? `\`${operation.endpoint}\`${isPaged ? ", in pages" : ""}` : "";
    return `| [\`${name}\`](src/funcs/${name}.ts) | ${endpoint} | ${sizes.get(name) ?? NOT_MEASURED} |`;
  });
  const text = `# Functions

Each function has its own file, \`openrouter-fn/funcs/<name>.js\`, documented with an example. Bytes are those of a browser
bundle of the function and the core, minified with esbuild and compressed with \`gzip -9\`: by default, and under the export condition
[\`slim\`](docs/slim.md). \`npm run generate\` writes this page, \`npm run size -- --write\` its sizes.

| Function | Endpoint | Bytes | Slim |
| --- | --- | ---: | ---: |
${rows.join("\n")}
`;
  return { "FUNCTIONS.md": text };
}
