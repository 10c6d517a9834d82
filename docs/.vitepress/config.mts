// The site of docs/. `node build.mjs` writes the reference first, which this reads. DOCS_BASE is the path that the site is
// served below; DOCS_REPOSITORY, such as https://github.com/owner/name/blob/main, is where links to other files lead.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig, type MarkdownRenderer } from "vitepress";
import { BASE, guides, notes, type Page } from "../pages.mjs";
import type { Site } from "../reference.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const repository = process.env.DOCS_REPOSITORY;
const site: Site = JSON.parse(readFileSync(`${ROOT}docs/reference/site.json`, "utf8"));
const { description } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));

const written = guides();
const isMigration = ({ path }: Page) => path.includes("/migrate-");
const item = ({ path, title }: Page): DefaultTheme.SidebarItem => ({
  text: title.replace(/^Models: /, ""),
  link: `/${path.replace(/(index)?\.md$/, "")}`,
});
const group = (text: string, pages: readonly Page[], collapsed?: boolean): DefaultTheme.SidebarItem[] => {
  const items = pages.map(item);
  const [first] = items;
  if (!first) return [];
  // Without a link, the heading of a group that collapses would be a button around a button.
  return [{ text, items, ...(collapsed === undefined ? {} : { collapsed, link: first.link ?? "" }) }];
};

const [firstGuide] = written;
const hasPlayground = existsSync(`${ROOT}playground/package.json`);

export default defineConfig({
  lang: "en",
  title: "openrouter-fn",
  description,
  base: BASE,
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${BASE}icon.svg` }]],
  ignoreDeadLinks: [/^\/playground\//], // added after this build; check.mjs looks whether it is there
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      md.renderer.rules.code_inline = (tokens, index) =>
        `<code v-pre>${md.utils.escapeHtml(tokens[index]?.content ?? "")}</code>`;
      md.core.ruler.push("links", (state) => {
        for (const token of state.tokens) {
          const { env } = state;
          if (token.children) token.children = linked(token.children, env.relativePath ?? "");
        }
        linkNames(state);
      });
    },
  },
  vite: {
    build: { chunkSizeWarningLimit: 2000 }, // the search index, which is loaded when somebody searches
    resolve: {
      // the theme's home page has no main landmark
      alias: [{ find: /^\.\/VPHome\.vue$/, replacement: fileURLToPath(new URL("theme/Home.vue", import.meta.url)) }],
    },
  },
  transformPageData({ relativePath, frontmatter }) {
    if (relativePath !== "index.md" || !firstGuide) return;
    frontmatter.hero.actions.unshift({ theme: "brand", text: firstGuide.title, link: item(firstGuide).link });
  },
  themeConfig: {
    nav: [
      ...(firstGuide ? [{ text: "Guides", link: item(firstGuide).link ?? "", activeMatch: "^/guides/" }] : []),
      { text: "Reference", link: "/reference/", activeMatch: "^/reference/(?!changelog)" },
      ...(hasPlayground ? [{ text: "Playground", link: "/playground/", target: "_self" }] : []),
      { text: "Changelog", link: "/reference/changelog" },
    ],
    sidebar: {
      "/reference/": site.groups.flatMap(({ title, pages }) =>
        group(title, pages, title === "Reference" ? undefined : title === "Models"),
      ),
      "/": [
        ...group(
          "Guides",
          written.filter((page) => !isMigration(page)),
        ),
        ...group("Migration", written.filter(isMigration)),
        ...group("Good to know", notes()),
        { text: "Reference", items: site.groups[0]?.pages.map(item) ?? [] },
      ],
    },
    search: {
      provider: "local",
      options: {
        // Names and prose are what one looks for; code would double the index, and the build's time for it.
        _render: (text, env, md) => md.render(text.replaceAll(/^```.*?^```$/gms, ""), env),
      },
    },
    outline: { level: [2, 3] },
    externalLinkIcon: true,
  },
});

type State = Parameters<Parameters<MarkdownRenderer["core"]["ruler"]["push"]>[1]>[0];
type Token = State["tokens"][number];

/** Leads links to files outside of docs/ to where the site has what is in them, or into the repository. */
function linked(tokens: readonly Token[], page: string): Token[] {
  const open: boolean[] = [];
  return tokens.filter((token) => {
    if (token.type === "link_close") return open.pop() ?? true;
    if (token.type !== "link_open") return true;
    const href = token.attrGet("href") ?? "";
    const target = /^([a-z][a-z+.-]*:|#|\/)/i.test(href) ? href : targetOf(href, page);
    if (target) token.attrSet("href", target);
    open.push(!!target);
    return !!target;
  });
}

/** Where a relative link of a page leads on the site; undefined if it leads to a file that only the repository has. */
function targetOf(href: string, page: string): string | undefined {
  const [path = "", hash] = href.split("#");
  const file = posix.join("docs", posix.dirname(page), decodeURI(path));
  const fragment = hash ? `#${hash}` : "";
  if (file.startsWith("docs/")) return `/${file.slice("docs/".length)}${fragment}`;
  if (!existsSync(join(ROOT, file))) throw new Error(`docs/${page} links to ${href}, which does not exist`);
  const [, folder, name = ""] = /^src\/(funcs|models|errors)\/(\w+)\.ts$/.exec(file) ?? [];
  if (file === "README.md") return "/index.md";
  if (file === "FUNCTIONS.md") return "/reference/index.md";
  if (file === "CHANGELOG.md") return `/reference/changelog.md${fragment}`;
  if (folder === "models") return `/reference/models/${name}.md`;
  if (folder && site.names[name]) return `/${site.names[name]}`;
  return repository && `${repository.replace(/\/$/, "")}/${file}${fragment}`;
}

/** Words that are names of this package, but mostly mean something else where they stand as code. */
const isPlainWord = (name: string) => /^[a-z]+$/.test(name);

/** Makes links of the exported names that stand as code in the text. In the reference also of those within types. */
function linkNames(state: State): void {
  const page: string = state.env.relativePath ?? "";
  const isReference = page.startsWith("reference/");
  let isHeading = false;
  let section = "";
  for (const token of state.tokens) {
    if (token.type === "heading_open") {
      isHeading = true;
      section = `${page}#${token.attrGet("id")}`;
    }
    if (token.type === "heading_close") isHeading = false;
    if (!token.children) continue;
    if (isHeading) {
      // VitePress takes the label from the text, with its `{#id}`
      for (const child of token.children) {
        const label = child.attrGet("aria-label");
        if (label) child.attrSet("aria-label", label.replace(/ \{#[\w.-]+\}/, ""));
      }
      continue;
    }
    let depth = 0;
    token.children = token.children.flatMap((child) => {
      if (child.type === "link_open") depth++;
      if (child.type === "link_close") depth--;
      if (child.type !== "code_inline" || depth > 0) return [child];
      return isReference || child.content in site.names ? codeWithLinks(child, state.Token, section) : [child];
    });
  }
}

/** Code whose names are links, but for the name of the section that it is in. */
function codeWithLinks(code: Token, Token: State["Token"], section: string): Token[] {
  const make = (type: string, tag: string, nesting: -1 | 0 | 1, content = "") =>
    Object.assign(new Token(type, tag, nesting), { content });
  // neither in strings nor in paths
  const parts = code.content.split(/("[^"]*"|[\w$]*[./-][\w$./-]*|\b[A-Za-z]\w*\b)/);
  const inner = parts.flatMap((part) => {
    const target = Object.hasOwn(site.names, part) && !isPlainWord(part) ? site.names[part] : undefined;
    if (!target || target === section) return part ? [make("text", "", 0, part)] : [];
    const open = make("link_open", "a", 1);
    open.attrSet("href", `/${target}`);
    return [open, make("text", "", 0, part), make("link_close", "a", -1)];
  });
  return [make("html_inline", "", 0, "<code v-pre>"), ...inner, make("html_inline", "", 0, "</code>")];
}
