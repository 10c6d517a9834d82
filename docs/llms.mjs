// Writes llms.txt, an index of all pages, llms-full.txt, all guides and a summary of each function, and beside each page its
// Markdown, to which llms.txt links.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { DOCS, guides, notes, SITE, textOf } from "./pages.mjs";

/** @typedef {import("./pages.mjs").Page} Page */

/** @type {import("./reference.mjs").Site} */
const site = JSON.parse(readFileSync(`${DOCS}reference/site.json`, "utf8"));
/** @type {{ name: string, description: string }} */
const { name, description } = JSON.parse(readFileSync(`${DOCS}../package.json`, "utf8"));

const groups = [{ title: "Guides", pages: guides() }, { title: "Good to know", pages: notes() }, ...site.groups];
const head = `# ${name}\n\n> ${description}\n`;

const index = groups
  .filter(({ pages }) => pages.length > 0)
  .map(({ title, pages }) => [`## ${title}`, "", ...pages.map(line), ""].join("\n"));

const functions = site.functions.map(({ name, endpoint, summary, signature }) =>
  [`### ${name}`, summary, ...(endpoint ? [`\`${endpoint}\``] : []), `\`\`\`ts\n${signature}\n\`\`\``].join("\n\n"),
);

for (const { pages } of groups) {
  for (const { path } of pages) {
    mkdirSync(dirname(SITE + path), { recursive: true });
    writeFileSync(SITE + path, markdown(path));
  }
}
writeFileSync(`${SITE}llms.txt`, [head, ...index].join("\n"));
writeFileSync(
  `${SITE}llms-full.txt`,
  `${[head.trim(), ...[...guides(), ...notes()].map(({ path }) => markdown(path).trim()), "# Functions", ...functions].join("\n\n")}\n`,
);

/** @param {Page} page */
function line({ path, title, summary }) {
  return `- [${title}](${path})${summary ? `: ${summary}` : ""}`;
}

/** A page without what only the site needs. @param {string} path */
function markdown(path) {
  return textOf(path)
    .replaceAll(/^(#+ .*) \{#[\w-]+\}$/gm, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&#123;", "{");
}
