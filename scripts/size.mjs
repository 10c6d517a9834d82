// Prints the size of imports of this package in a browser bundle: `npm run size -- [--json | --write]`.
// `--write` puts some of it into README.md, between the markers, and the size of every function into FUNCTIONS.md.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { bundleEach, bundlers, gzipSize } from "./bundlers.mjs";
import { tableWith } from "./generate/table.mjs";

const README = new URL("../README.md", import.meta.url);
const MARKED = /(?<=<!-- sizes:start -->\n).*?(?=<!-- sizes:end -->)/s;
const SHOWN = [
  "OpenRouterCore",
  "creditsGetCredits",
  "generationsGetGeneration",
  "chatSend",
  "ten functions",
  "all functions",
];
const TEN = [
  ...["chatSend", "generationsGetGeneration", "modelsList", "creditsGetCredits", "embeddingsGenerate", "apiKeysList"],
  ...["providersList", "endpointsList", "filesUpload", "responsesSend"],
];
const NOTE = "Bytes of `gzip -9`, default build / slim build";

/** @typedef {{ entry: string, imports: string, barrel: boolean, source: string }} Entry */
/** @typedef {{ default: number, slim: number }} Bytes Those of the default build, and under the export condition `slim`. */
/** @typedef {{ entry: string, imports: string, barrel: boolean, bytes: Record<string, Bytes> }} Row */

const [flag] = process.argv.slice(2);
const readme = flag === "--write" ? await readFile(README, "utf8").catch(() => "") : "";
if (flag === "--write" && !MARKED.test(readme)) {
  console.error("README.md has no lines `<!-- sizes:start -->` and `<!-- sizes:end -->` to put the table between.");
  process.exit(1);
}

const list = await entries();
const rows = await measure(flag === "--write" ? list.filter(({ imports }) => SHOWN.includes(imports)) : list);
if (flag === "--json") console.log(JSON.stringify(rows, null, 2));
else if (flag === "--write") {
  await writeFile(
    README,
    readme.replace(MARKED, () => forReadme(rows)),
  );
  for (const [file, text] of Object.entries(tableWith(await sizes()))) {
    await writeFile(new URL(`../${file}`, import.meta.url), text);
  }
} else console.log(`${table(rows)}\n\n${NOTE}.`);

/** @returns {Promise<Entry[]>} */
async function entries() {
  const files = await readdir(new URL("../src/funcs/", import.meta.url));
  const functions = files.map((file) => file.replace(/\.ts$/, "")).sort();
  const core = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
  const together = (/** @type {string} */ entry, /** @type {string[]} */ names) => ({
    entry,
    imports: entry.replace(/ \(.*/, ""),
    barrel: false,
    source: core + names.map((name) => `export { ${name} } from "openrouter-fn/funcs/${name}.js";`).join("\n"),
  });
  return [
    { entry: "`OpenRouterCore` alone", imports: "OpenRouterCore", barrel: false, source: core },
    ...functions.flatMap((name) => [
      { ...together(`\`${name}\``, [name]), imports: name },
      {
        entry: `\`${name}\`, from \`openrouter-fn\``,
        imports: name,
        barrel: true,
        source: `export { OpenRouterCore, ${name} } from "openrouter-fn";`,
      },
    ]),
    together("ten functions", TEN),
    together(`all functions (${functions.length})`, functions),
  ];
}

/** @param {Entry[]} list @returns {Promise<Row[]>} */
async function measure(list) {
  const measured = [];
  for (const { source, ...entry } of list) {
    /** @type {Record<string, Bytes>} */
    const bytes = {};
    for (const [bundler, bundle] of Object.entries(bundlers)) {
      bytes[bundler] = { default: gzipSize(await bundle(source)), slim: gzipSize(await bundle(source, true)) };
    }
    measured.push({ ...entry, bytes });
  }
  return measured;
}

/** The size of every function with the core, bundled by esbuild. */
async function sizes() {
  const own = list.filter(({ barrel }) => !barrel);
  const sources = own.map(({ source }) => source);
  const [all, slim] = [await bundleEach.esbuild(sources), await bundleEach.esbuild(sources, true)];
  const size = (/** @type {string | undefined} */ code) => gzipSize(code ?? "").toLocaleString("en-US");
  return new Map(own.map(({ imports }, index) => [imports, `${size(all[index])} | ${size(slim[index])}`]));
}

/** The table without the rows of the root, and one line with the bytes that the root adds. @param {Row[]} all */
function forReadme(all) {
  const own = all.filter(({ barrel }) => !barrel);
  const added = all
    .filter(({ barrel }) => barrel)
    .flatMap(({ imports, bytes }) =>
      Object.entries(bytes).map(
        ([bundler, size]) => size.default - (own.find((row) => row.imports === imports)?.bytes[bundler]?.default ?? 0),
      ),
    );
  const most = Math.max(0, ...added);
  const barrel = most ? `at most ${most} more` : "no more";
  return `${table(own)}

${NOTE}, \`OpenRouterCore\` included. Imported from \`openrouter-fn\` instead of its own path, a function takes ${barrel}.
`;
}

/** @param {Row[]} list */
function table(list) {
  const names = Object.keys(bundlers);
  const head = ["import", ...names];
  const body = list.map(({ entry, bytes }) => [
    entry,
    ...names.map((name) =>
      [bytes[name]?.default, bytes[name]?.slim].map((size) => size?.toLocaleString("en-US")).join(" / "),
    ),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(head), rule, ...body.map(line)].join("\n");
}
