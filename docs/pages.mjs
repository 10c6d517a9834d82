// The handwritten Markdown files of the site, in order.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** This folder, with a slash at its end. */
export const DOCS = fileURLToPath(new URL("./", import.meta.url));

/** Where the site is built. */
export const SITE = `${DOCS}.vitepress/dist/`;

/** The path that the site is served below: `DOCS_BASE`, `/` if it is not set. */
export const BASE = `/${process.env["DOCS_BASE"] ?? ""}/`.replaceAll(/\/+/g, "/");

const GUIDES = [
  "getting-started",
  "results-and-errors",
  "keys-and-sign-in",
  "streaming",
  "tools",
  "structured-output",
  "costs",
  "pagination",
  "files-and-media",
  "react",
  "proxies-and-edge",
  "testing",
  "observability",
  "configuration",
  "class-client",
  "runtimes-and-bundlers",
  "unknown-fields-and-endpoints",
  "functional-libraries",
  "migrate-from-openrouter-sdk",
  "migrate-from-openai",
  "migrate-from-ai",
];

/**
 * @typedef {object} Page
 * @property {string} path Relative to this folder, with `.md`.
 * @property {string} title
 * @property {string} summary Its `description`, else the first sentence of its text.
 */

/** The guides: those of the list above that exist, then all others. @returns {readonly Page[]} */
export function guides() {
  const names = markdownIn("guides");
  const known = GUIDES.filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !GUIDES.includes(name))].map((name) => pageAt(`guides/${name}.md`));
}

/** The pages beside the guides, such as the stability policy; not the first page. @returns {readonly Page[]} */
export function notes() {
  return markdownIn(".")
    .filter((name) => name !== "index")
    .map((name) => pageAt(`${name}.md`));
}

/** @param {string} folder */
function markdownIn(folder) {
  if (!existsSync(DOCS + folder)) return [];
  return readdirSync(DOCS + folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** @param {string} path @returns {Page} */
function pageAt(path) {
  const text = textOf(path);
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (!title) throw new Error(`docs/${path} has no heading`);
  const paragraph = text
    .replaceAll(/^```.*?^```$/gms, "")
    .split(/\n{2,}/)
    .find((each) => /^\s*[\w`[*"]/.test(each) && !/^\s*\* /.test(each));
  const said = /^---\n(?:.*\n)*?description: (.*)\n/.exec(readFileSync(DOCS + path, "utf8"))?.[1];
  return { path, title: plain(title), summary: said ?? firstSentence(plain(paragraph ?? "")) };
}

/** The text of a page, without front matter. @param {string} path */
export function textOf(path) {
  return readFileSync(DOCS + path, "utf8").replace(/^---\n.*?\n---\n/s, "");
}

/** The first sentence of a text, in one line. @param {string} text */
export function firstSentence(text) {
  return text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(/(?<=[^.][.!?]) (?=[A-Z`]).*$/s, "");
}

/** Without links and backticks. @param {string} text */
export function plain(text) {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll("`", "");
}
