// Checks the built site: links and anchors lead somewhere, nothing is loaded from elsewhere, and nothing is missing.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, posix } from "node:path";
import { BASE, DOCS, guides, notes, SITE } from "./pages.mjs";

const ROOT = `${DOCS}../`;

/** @type {string[]} */
const faults = [];
const files = readdirSync(SITE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => statSync(SITE + file).isFile());
const known = new Set(files);

/** @typedef {{ tag: string, attributes: ReadonlyMap<string, string> }} Element */

/** The pages, by their files. */
const pages = new Map(
  files
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const elements = parse(readFileSync(SITE + file, "utf8"));
      return [file, { elements, ids: elements.flatMap(({ attributes }) => attributes.get("id") ?? []) }];
    }),
);

/** The start tags of a page. @param {string} html @returns {readonly Element[]} */
function parse(html) {
  const markup = html.replaceAll(/<!--.*?-->/gs, "").replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, "$1");
  return Array.from(markup.matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/gi), ([, tag = "", rest = ""]) => ({
    tag: tag.toLowerCase(),
    attributes: new Map(
      Array.from(rest.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name = "", value = ""]) => [name, unescaped(value)]),
    ),
  }));
}

/** @param {string} text */
function unescaped(text) {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

const ELSEWHERE = /^([a-z][a-z+.-]*:)?\/\//i;
const LOADED = ["src", "srcset", "poster", "data", "action"];

/** @param {string} page @param {string} url */
function followLink(page, url) {
  if (ELSEWHERE.test(url) || /^(mailto|data|javascript):/.test(url)) return;
  const { pathname, hash } = new URL(url, `http://site${BASE}${page}`);
  const path = decodeURI(pathname);
  const file = path.startsWith(BASE) ? fileFor(path.slice(BASE.length)) : undefined;
  if (!file) faults.push(`${page}: ${url} leads to no file`);
  else if (hash && pages.has(file) && !pages.get(file)?.ids.includes(decodeURIComponent(hash.slice(1)))) {
    faults.push(`${page}: ${url} leads to no anchor`);
  }
}

/** @param {string} path */
function fileFor(path) {
  return [path, `${path}.html`, posix.join(path, "index.html")].find((file) => known.has(file));
}

for (const [page, { elements, ids }] of pages) {
  for (const { tag, attributes } of elements) {
    const href = attributes.get("href");
    const loaded = LOADED.flatMap((name) => attributes.get(name) ?? []);
    if (tag === "link" && href) loaded.push(href);
    for (const url of loaded) {
      if (ELSEWHERE.test(url)) faults.push(`${page}: <${tag}> loads ${url}`);
      else followLink(page, url);
    }
    if (tag === "a" && href && page !== "404.html") followLink(page, href);
  }
  for (const id of ids.filter((id, index) => ids.indexOf(id) < index)) faults.push(`${page}: two elements are #${id}`);
}

for (const file of files.filter((name) => name.endsWith(".css"))) {
  const css = readFileSync(SITE + file, "utf8");
  if (/(url\(|@import)\s*["']?(https?:)?\/\//.test(css)) faults.push(`${file} loads from elsewhere`);
}

/** @param {string} folder */
function sourcesIn(folder) {
  return readdirSync(`${ROOT}src/${folder}`).map((file) => basename(file, ".ts"));
}

/** @type {import("./reference.mjs").Site} */
const { names } = JSON.parse(readFileSync(`${DOCS}reference/site.json`, "utf8"));

// The exports of the package, from a list independent of the reference.
const entries = readFileSync(`${ROOT}tests/package/exports.snapshot.txt`, "utf8").trim().split("\n\n");
for (const [entry = "", ...exported] of entries.map((text) => text.split("\n"))) {
  for (const name of exported.map((each) => each.trim().replace(/^type /, ""))) {
    const [page = "", id = ""] = names[name]?.split("#") ?? [];
    if (!pages.get(page.replace(/\.md$/, ".html"))?.ids.includes(id)) faults.push(`${entry}: ${name} is on no page`);
  }
}

const index = readFileSync(`${SITE}llms.txt`, "utf8");
const full = readFileSync(`${SITE}llms-full.txt`, "utf8");
for (const name of sourcesIn("funcs")) {
  const page = [...pages].filter(([page, { ids }]) => page.startsWith("reference/functions/") && ids.includes(name));
  if (page.length !== 1) faults.push(`${name} is on ${page.length} pages of functions`);
  if (!full.includes(`\n### ${name}\n`)) faults.push(`llms-full.txt lacks ${name}`);
}
for (const name of sourcesIn("errors").filter((each) => each.endsWith("Error"))) {
  if (!pages.get("reference/errors.html")?.ids.includes(name)) faults.push(`reference/errors.html lacks ${name}`);
}
const written = [...guides(), ...notes()];
for (const { path, title } of written) {
  if (!full.includes(`\n# ${title}\n`)) faults.push(`llms-full.txt lacks ${path}`);
}
for (const page of pages.keys()) {
  const markdown = page.replace(/\.html$/, ".md");
  const isListed =
    !["404.html", "index.html", "reference/changelog.html"].includes(page) && !page.startsWith("playground/");
  if (isListed && !index.includes(`](${markdown})`)) faults.push(`llms.txt lacks ${markdown}`);
}
for (const [, path = ""] of index.matchAll(/\]\(([^)]+)\)/g)) {
  if (!known.has(path)) faults.push(`llms.txt names ${path}, which is not there`);
}

for (const fault of faults) console.error(fault);
console.log(`${pages.size} pages, ${Object.keys(names).length} names, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
