// `npm run functions`: prints the table of all functions with endpoint and size; `-- --write` puts it into FUNCTIONS.md.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { bundlers, gzipSize } from "./bundlers.mjs";

const SOURCES = new URL("../src/funcs/", import.meta.url);

const rows = [];
for (const file of (await readdir(SOURCES)).sort()) {
  const name = file.replace(/\.ts$/, "");
  const source = await readFile(new URL(file, SOURCES), "utf8");
  const [, method] = /^ {2}method: "(\w+)",$/m.exec(source) ?? [];
  const [, path] = /^ {2}path: "(.+)",$/m.exec(source) ?? [];
  const bundle = await bundlers.esbuild(
    `export { OpenRouterCore } from "openrouter-fn/core.js"; export { ${name} } from "openrouter-fn/funcs/${name}.js";`,
  );
  const hooks = await readFile(new URL(`../react-query/${file}`, SOURCES), "utf8").catch(() => "");
  const pages = hooks.includes("useInfiniteQuery") ? ", in pages" : ""; // the hooks have asked the compiler
  const endpoint = method ? `\`${method} ${path}\`${pages}` : "";
  rows.push(`| [\`${name}\`](src/funcs/${file}) | ${endpoint} | ${gzipSize(bundle).toLocaleString("en")} |`);
}

const page = `# Functions

Each lies in a file of its own, \`openrouter-fn/funcs/<name>.js\`, which documents it with an example. Bytes are those of a
browser bundle with the function and the core, minified with esbuild and compressed with \`gzip -9\`. Written by
\`npm run functions -- --write\`.

| Function | Endpoint | Bytes |
| --- | --- | ---: |
${rows.join("\n")}
`;

if (process.argv[2] === "--write") await writeFile(new URL("../FUNCTIONS.md", import.meta.url), page);
else console.log(page);
