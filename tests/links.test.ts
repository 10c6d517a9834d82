import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A page without code blocks, which have no links. */
function prose(text: string): string {
  return text.replaceAll(/^```.*?^```/gms, "").replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, ""));
}

/** The targets of a page's links: `[text](target)`, images, and `[text]: target`. */
function targets(text: string): string[] {
  const found = prose(text).matchAll(/\]\(([^()\s]+)\)|^\[[^\]]+\]: (\S+)/gm);
  return Array.from(found, ([, inline, below]) => inline ?? below ?? "");
}

/** The anchors of a page, as GitHub and VitePress make them of headings. */
function anchors(text: string): string[] {
  const headings = Array.from(prose(text).matchAll(/^#+ (.+)$/gm), ([, heading = ""]) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
}

/** Whether the patterns of `files` in package.json include a file. */
function isListed(file: string, patterns: readonly string[]): boolean {
  const matches = (pattern: string) => {
    const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
    return new RegExp(`^${source}(/|$)`).test(file);
  };
  const [excluded, included] = [true, false].map((isExcluded) =>
    patterns.filter((pattern) => pattern.startsWith("!") === isExcluded),
  );
  return !!included?.some(matches) && !excluded?.some((pattern) => matches(pattern.slice(1)));
}

/** The dead links of a page: to a missing file or heading, or from a packed page to a file that is not packed. */
function dead(page: string, text: string, read: (file: string) => string | undefined, packed: readonly string[]) {
  const isPacked = (file: string) => isListed(file, packed);
  return targets(text).filter((target) => {
    if (/^(https?|mailto):/.test(target)) return false;
    const [path = "", anchor] = target.split("#");
    const file = path ? posix.join(posix.dirname(page), path) : page;
    const content = path ? read(file) : text;
    if (content === undefined || file.startsWith("..")) return true;
    if (isPacked(page) && !isPacked(file)) return true;
    return anchor !== undefined && !anchors(content).includes(anchor);
  });
}

function read(file: string): string | undefined {
  const path = join(ROOT, file);
  if (!existsSync(path)) return undefined;
  return statSync(path).isDirectory() ? "" : readFileSync(path, "utf8");
}

const { files } = JSON.parse(read("package.json") ?? "");
const PACKED = ["README.md", "LICENSE", ...files];
const PAGES = [".", "docs", "docs/guides", "bench", ".changeset", ".github"].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).flatMap((name) => (name.endsWith(".md") ? [posix.join(folder, name)] : [])),
);

test("there are pages", () => {
  expect(PAGES).toEqual(expect.arrayContaining(["README.md", "docs/policy.md", "docs/guides/streaming.md"]));
});

test.each(PAGES)("the links of %s lead somewhere", (page) => {
  expect(dead(page, read(page) ?? "", read, PACKED)).toEqual([]);
});

test.each(PAGES.filter((page) => dirname(page) === "docs/guides"))("%s begins with its title", (page) => {
  expect(read(page)).toMatch(/^# \S/);
});

test.each([
  ["[a](missing.md)", ["missing.md"]],
  ["[a](other.md) [b](../README.md)", []],
  ["[a](other.md#a-heading-with-code) [b](other.md#none)", ["other.md#none"]],
  ["# Own\n[a](#own) [b](#other)", ["#other"]],
  ["![a](missing.svg)\n\n[b]: gone.md", ["missing.svg", "gone.md"]],
  ["[a](https://example.com/missing.md)", []],
  ["[a](../../elsewhere.md)", ["../../elsewhere.md"]],
  ["[a](../CONTRIBUTING.md)", ["../CONTRIBUTING.md"]],
  ["```md\n[a](missing.md)\n```\n`[a](missing.md)`", []],
])("%j has these dead links: %j", (text, expected) => {
  const pages: Record<string, string> = {
    "README.md": "",
    "CONTRIBUTING.md": "",
    "docs/other.md": "## A heading, with `code`",
  };
  expect(dead("docs/page.md", text, (file) => pages[file], ["README.md", "docs"])).toEqual(expected);
});

test.each([
  ["docs/a.md", true],
  ["docs/guides/a.md", true],
  ["docs/guides/a/b.md", false],
  ["docs/index.md", false],
  ["docs/a.mjs", false],
  ["src/funcs/a.ts", true],
  ["srcs/a.ts", false],
])("%s is packed: %j", (file, expected) => {
  expect(isListed(file, ["docs/*.md", "docs/guides/*.md", "!docs/index.md", "src"])).toBe(expected);
});
