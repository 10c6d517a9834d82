// Writes docs/reference: a page for each namespace of functions, each file of models, the errors and each other entry of the
// package. It asks the compiler, with scripts/describe.mjs.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import ts from "typescript";
import { createSourceProgram, describeFunctions, namespaceOf, namespaces, pascal, ROOT } from "../scripts/describe.mjs";
import { DOCS, firstSentence, plain } from "./pages.mjs";

/** @typedef {import("../scripts/describe.mjs").Described} Described */
/** @typedef {import("./pages.mjs").Page} Page */

/**
 * @typedef {object} Site Content of `reference/site.json`, for the configuration, the check and llms.txt.
 * @property {Readonly<Record<string, string>>} names Where each exported name is described: `reference/….md#name`.
 * @property {readonly { title: string, pages: readonly Page[] }[]} groups
 * @property {readonly { name: string, endpoint: string, summary: string, signature: string, page: string }[]} functions
 */

const ROOT_ENTRY = "root";

/** The entries of the package for one thing each, by import name. */
const entries = Object.entries(
  /** @type {Record<string, string | null>} */ (JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")).exports),
).flatMap(([path, target]) => {
  if (!/^\.\/[^*]+\.js$/.test(path) || !target) return [];
  return [{ name: path.slice(2, -3), file: target.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts") }];
});
// The last one, since it exports what the others do as well.
entries.push({ name: ROOT_ENTRY, file: "src/index.ts" });

const functions = describeFunctions();
const modelFiles = ts.sys
  .readDirectory(`${ROOT}src/models`, [".ts"])
  .map((file) => basename(file, ".ts"))
  .sort();
const program = createSourceProgram({}, [
  ...modelFiles.map((name) => `src/models/${name}.ts`),
  ...entries.map(({ file }) => file),
  "src/errors/index.ts",
]);
const checker = program.getTypeChecker();

/** Where each exported name is described. @type {Map<string, string>} */
const names = new Map();

/** The place of each declaration. @type {Map<ts.Symbol, string>} */
const placed = new Map();

/**
 * The symbols that a file exports, as they are where they are declared, but for what bears `@internal`.
 *
 * @param {string} file Relative to the root.
 */
function exportedFrom(file) {
  const source = program.getSourceFile(ROOT + file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({
      name: symbol.name,
      symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    }))
    .filter(({ symbol }) => !symbol.getJsDocTags().some(({ name }) => name === "internal"))
    .sort((a, b) => Number(isIn(b.symbol, file)) - Number(isIn(a.symbol, file)));
}

/** @param {ts.Symbol} symbol @param {string} file */
function isIn({ declarations = [] }, file) {
  return declarations.some((each) => each.getSourceFile().fileName === ROOT + file);
}

/**
 * Places those of a file's exports that have no place yet, and returns them.
 *
 * @param {string} file
 * @param {string} page
 */
function place(file, page) {
  const fresh = exportedFrom(file).filter(({ symbol }) => !placed.has(symbol));
  for (const { name, symbol } of fresh) {
    placed.set(symbol, `${page}#${name}`);
    if (!names.has(name)) names.set(name, `${page}#${name}`);
  }
  return fresh;
}

/** A comment in parts. @param {string} comment With or without its stars. */
function parse(comment) {
  const text = comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replaceAll(/^ *\* ?/gm, "")
    .replaceAll(/\{@link (\w+)\}/g, "`$1`")
    .trim();
  const [prose = "", ...tags] = text.split(/^@(?=(?:example|deprecated)\b)/m);
  const examples = tags.flatMap((tag) => {
    const [, title = "", body = ""] = /^example *([^\n]*)\n(.*)$/s.exec(tag) ?? [];
    return body ? [{ title, body: body.trim() }] : [];
  });
  const deprecated = tags.find((tag) => tag.startsWith("deprecated"))?.slice("deprecated".length);
  return { prose: prose.trim(), examples, deprecated: deprecated?.trim() };
}

/** The comment of a declaration. @param {ts.Node} node */
function commentOf(node) {
  return parse(ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)?.getText() ?? "");
}

/** Prose as Markdown in which Vue and markdown-it-attrs see nothing of theirs. @param {string} text */
function prose(text) {
  return text
    .split(/(```.*?```|`[^`]*`)/s)
    .map((part, index) => (index % 2 ? part : part.replaceAll("<", "&lt;").replaceAll("{", "&#123;")))
    .join("");
}

/** Code within a line. @param {string} text */
function code(text) {
  const line = text.replaceAll(/\s+/g, " ");
  return line.includes("`") ? `\`\` ${line} \`\`` : `\`${line}\``;
}

/** @param {string} text */
function block(text) {
  return `\`\`\`ts\n${text}\n\`\`\``;
}

/** The names in a type that have a place. @param {string} text */
function namesIn(text) {
  return [...new Set(text.match(/\b[A-Z]\w+/g) ?? [])].filter((name) => names.has(name));
}

/** A comment as Markdown, without its examples. @param {ReturnType<typeof parse>} comment */
function described({ prose: text, deprecated }) {
  return [...(deprecated ? [`::: warning Deprecated\n${prose(deprecated)}\n:::`] : []), prose(text)];
}

/** @param {ReturnType<typeof parse>} comment */
function examplesOf({ examples }) {
  return examples.flatMap(({ title, body }) => [`**${prose(title || "Example")}**`, body]);
}

/**
 * The declarations of a symbol under a heading.
 *
 * @param {string} name
 * @param {ts.Symbol} symbol
 * @param {string} heading
 */
function section(name, symbol, heading = "##") {
  const declarations = symbol.declarations ?? [];
  const main = declarations.filter((each) => !ts.isVariableDeclaration(each));
  const [first] = main.length ? main : declarations;
  if (!first) throw new Error(`${name} is not declared`);
  const comment = commentOf(first);
  const lines = [`${heading} ${name} {#${name}}`, ...described(comment)];
  if (ts.isInterfaceDeclaration(first) || ts.isClassDeclaration(first)) lines.push(...shape(first, symbol));
  else if (ts.isTypeAliasDeclaration(first)) lines.push(...alias(first));
  else if (ts.isFunctionDeclaration(first)) lines.push(block(signatures(main)));
  else lines.push(block(`const ${name}: ${checker.typeToString(checker.getTypeOfSymbol(symbol))}`));
  if (main.length < declarations.length && main.length) lines.push("Also a schema, which is a value of the same name.");
  return [...lines, ...examplesOf(comment)].join("\n\n");
}

/** The declarations of a function that callers see. @param {readonly ts.Node[]} declarations */
function signatures(declarations) {
  const all = declarations.filter(ts.isFunctionDeclaration);
  const overloads = all.length > 1 ? all.filter(({ body }) => !body) : all;
  return overloads
    .map((each) => {
      const [start, end] = [each.getStart(), each.body?.getFullStart() ?? each.getEnd()];
      const text = each.getSourceFile().text.slice(start, end);
      return `${text.replace(/^export (async )?/, "").replace(/[;\s]+$/, "")};`;
    })
    .join("\n");
}

/** @param {ts.TypeAliasDeclaration} node */
function alias(node) {
  const text = node
    .getText()
    .replace(/^export (declare )?/, "")
    .replace(/;$/, "");
  if (!text.includes("\n") && !text.includes("`")) return [code(text)];
  const linked = namesIn(node.type.getText());
  return [block(text), ...(linked.length ? [`Types: ${linked.map(code).join(", ")}`] : [])];
}

/** @param {ts.InterfaceDeclaration | ts.ClassDeclaration} node @param {ts.Symbol} symbol */
function shape(node, symbol) {
  const start = (ts.getModifiers(node)?.at(-1) ?? node).getStart();
  const [first] = node.members;
  const text = node.getSourceFile().text;
  const head = text.slice(start, text.lastIndexOf("{", first?.getFullStart() ?? node.getEnd()));
  const heading = head.replace(/^.*?(?=(abstract )?(class|interface) )/s, "").trim();
  const rows = (symbol.declarations ?? [])
    .flatMap((each) => (ts.isInterfaceDeclaration(each) || ts.isClassDeclaration(each) ? [...each.members] : []))
    .flatMap(member);
  const saysMore = !/^(interface|class) \w+$/.test(heading);
  return [...(saysMore ? [code(heading)] : []), ...(rows.length ? [table(["Field", "Type", "Meaning"], rows)] : [])];
}

/** A row for a member that others see. @param {ts.TypeElement | ts.ClassElement} node @returns {readonly string[][]} */
function member(node) {
  const { prose: text, deprecated } = commentOf(node);
  if (node.name && ts.isPrivateIdentifier(node.name)) return [];
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  if (modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)) return [];
  const [name, type] = nameAndType(node);
  const note = deprecated ? `${text} *Deprecated.* ${deprecated}` : text;
  return [[code(name), code(type), prose(note).replaceAll(/\s+/g, " ")]];
}

/** @param {ts.TypeElement | ts.ClassElement} node @returns {[name: string, type: string]} */
function nameAndType(node) {
  const optional = "questionToken" in node && node.questionToken ? "?" : "";
  const name = `${node.name?.getText() ?? ""}${optional}`;
  if (ts.isPropertySignature(node)) return [name, node.type?.getText() ?? "unknown"];
  if (ts.isPropertyDeclaration(node)) {
    return [name, node.type?.getText() ?? checker.typeToString(checker.getTypeAtLocation(node))];
  }
  if (ts.isGetAccessor(node)) return [name, node.type?.getText() ?? "unknown"];
  if (ts.isConstructorDeclaration(node)) return ["constructor", parameters(node)];
  if (ts.isIndexSignatureDeclaration(node))
    return [`[${node.parameters.map((each) => each.getText())}]`, node.type.getText()];
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) {
    return [`${name}()`, `${parameters(node)} => ${node.type?.getText() ?? "void"}`];
  }
  return [name || "()", node.getText()];
}

/** @param {ts.SignatureDeclaration} node */
function parameters(node) {
  const generic = node.typeParameters?.map((each) => each.getText()).join(", ");
  return `${generic ? `<${generic}>` : ""}(${node.parameters.map((each) => each.getText()).join(", ")})`;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [head, head.map(() => "---"), ...rows].map(line).join("\n");
}

/** The sizes of a function as FUNCTIONS.md has them, each with the heading of its column. */
function readSizes() {
  const [head = [], , ...rows] = readFileSync(`${ROOT}FUNCTIONS.md`, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  return new Map(
    rows.map(([link = "", , ...cells]) => [
      plain(link),
      cells.flatMap((cell, index) => (/^[\d,]+$/.test(cell) ? [{ column: head[index + 2] ?? "", bytes: cell }] : [])),
    ]),
  );
}

const sizes = readSizes();

/** @param {string} name */
function size(name) {
  const found = sizes.get(name) ?? [];
  if (found.length < 2) return found[0] ? `${found[0].bytes} bytes` : "";
  return `${found.map(({ column, bytes }) => `${bytes} (${column.toLowerCase()})`).join(", ")}`;
}

/** The hooks of a function; the one that is used most comes first. @param {string} name */
function hooksOf(name) {
  const file = `src/react-query/${name}.ts`;
  if (!ts.sys.fileExists(ROOT + file)) return [];
  const main = [`use${pascal(name)}`, `use${pascal(name)}Mutation`];
  return exportedFrom(file).sort((a, b) => Number(main.includes(b.name)) - Number(main.includes(a.name)));
}

/** The errors of every call. */
const OF_EVERY_CALL = [
  ...["OpenRouterDefaultError", "ConnectionError", "InvalidRequestError", "RequestAbortedError", "RequestTimeoutError"],
  ...["ResponseValidationError", "UnexpectedClientError"],
];

/** Whether a type is only the list of a function's errors. @param {ts.Symbol} symbol */
function isErrorUnion({ declarations: [first] = [] }) {
  return !!first && ts.isTypeAliasDeclaration(first) && /^(Stream)?Failure<typeof \w+>$/.test(first.type.getText());
}

/** @param {Described} fn @param {string} signature */
function facts({ name, operation, isPaged, namespace, method, makesCall, replacedBy }, signature) {
  const errors = operation?.errors.map((each, index) => `\`${each}\` (${operation.statuses[index]})`) ?? [];
  const hooks = hooksOf(name);
  const types = namesIn(signature).filter((each) => !/Error$|^OpenRouterCore$|^Result$/.test(each));
  const unions = exportedFrom(`src/funcs/${name}.ts`).filter(({ symbol }) => isErrorUnion(symbol));
  const streamed = unions.find(({ name }) => name.endsWith("StreamError"));
  const whole = unions.find((union) => union !== streamed);
  /** @type {readonly [label: string, text: string | undefined | false][]} */
  const all = [
    [
      "Endpoint",
      operation && `\`${operation.endpoint}\`${isPaged ? ", [in pages](../entries/paginate.md#paginateItems)" : ""}`,
    ],
    ["Import", `\`openrouter-fn/funcs/${name}.js\``],
    ["Client", namespace && `\`openRouter.${namespace}.${method}\``],
    ["Older name of", replacedBy && `\`${replacedBy}\``],
    ["Size", size(name)],
    ["Types", types.map(code).join(", ")],
    [
      "Errors",
      makesCall &&
        operation &&
        `${whole ? `\`${whole.name}\`: ` : ""}${[...errors, "[those of every call](../errors.md#every-call)"].join(", ")}`,
    ],
    [
      "Errors of a stream",
      streamed &&
        `\`${streamed.name}\`: the same without \`ConnectionError\`, \`InvalidRequestError\` and \`UnexpectedClientError\`, plus \`StreamIncompleteError\``,
    ],
    [
      "Hooks",
      hooks.length > 0 &&
        `${hooks.map((hook) => code(hook.name)).join(", ")} from \`openrouter-fn/react-query/${name}.js\``,
    ],
  ];
  return all.flatMap(([label, text]) => (text ? [`- **${label}:** ${text}`] : [])).join("\n");
}

/** @type {Record<string, string>} */
const pages = {};
/** @type {Site["functions"][number][]} */
const listed = [];

/** Adds a page, and returns its entry for lists. @param {string} path @param {string} title @param {string} about @param {readonly string[]} parts @returns {Page} */
function addPage(path, title, about, parts) {
  const summary = firstSentence(plain(about));
  const matter = `---\noutline: [2, 3]\ndescription: ${JSON.stringify(summary)}\n---`;
  pages[path] = `${[matter, `# ${title} {#top}`, prose(about), ...parts].join("\n\n")}\n`;
  return { path, title, summary };
}

// Each name has its place before any page is written, so that links go in all directions.
const plannedFunctions = functions.map((fn) => {
  const page = `reference/functions/${namespaceOf(fn.name)}.md`;
  const own = exportedFrom(`src/funcs/${fn.name}.ts`).find(({ name }) => name === fn.name);
  if (!own) throw new Error(`src/funcs/${fn.name}.ts has no ${fn.name}`);
  placed.set(own.symbol, `${page}#${fn.name}`);
  names.set(fn.name, `${page}#${fn.name}`);
  return { fn, page, symbol: own.symbol };
});
const plannedErrors = place("src/errors/index.ts", "reference/errors.md");
const plannedModels = modelFiles.map((name) => ({
  name,
  found: place(`src/models/${name}.ts`, `reference/models/${name}.md`),
}));
const types = new Map(plannedFunctions.map(({ fn, page }) => [fn.name, place(`src/funcs/${fn.name}.ts`, page)]));
for (const { fn, page } of plannedFunctions) {
  // Hooks and the types of errors have no section of their own.
  const errors = types.get(fn.name)?.filter(({ symbol }) => isErrorUnion(symbol)) ?? [];
  for (const { name, symbol } of [...errors, ...hooksOf(fn.name)]) {
    placed.set(symbol, `${page}#${fn.name}`);
    names.set(name, `${page}#${fn.name}`);
  }
}
const plannedEntries = entries
  .map(({ name, file }) => ({ name, file, found: place(file, `reference/entries/${name}.md`) }))
  .filter(({ name, found }) => name !== ROOT_ENTRY || found.length > 0);

/** The endpoint at the end of a function's first paragraph, which its page has elsewhere. */
const ENDPOINT = /\s`[A-Z]+ \/[^`]*`(?=\n\n|$)/;

/** @param {(typeof plannedFunctions)[number]} planned */
function functionSection({ fn, page, symbol }) {
  const comment = parse(fn.comment);
  const declared = symbol.declarations ?? [];
  const signature = fn.replacedBy ? `const ${fn.name}: typeof ${fn.replacedBy}` : signatures(declared);
  listed.push({
    name: fn.name,
    endpoint: fn.operation?.endpoint ?? "",
    summary: fn.summary.replace(ENDPOINT, "").replaceAll(/\s+/g, " "),
    signature,
    page,
  });
  const own = (types.get(fn.name) ?? []).filter((each) => !isErrorUnion(each.symbol));
  return [
    `## ${fn.name} {#${fn.name}}`,
    ...described({ ...comment, prose: comment.prose.replace(ENDPOINT, "") }),
    block(signature),
    facts(fn, signature),
    ...examplesOf(comment),
    ...own.map(({ name, symbol }) => section(name, symbol, "###")),
  ].join("\n\n");
}

const functionPages = Object.entries(namespaces).flatMap(([namespace, comment]) => {
  const path = `reference/functions/${namespace}.md`;
  const here = plannedFunctions.filter(({ page }) => page === path);
  if (!here.length) return [];
  const { prose: about, deprecated } = parse(comment);
  const list = here.map(({ fn }) => {
    const summary = prose(firstSentence(fn.summary.replace(ENDPOINT, "")));
    return `- \`${fn.name}\`: ${summary}${fn.operation ? ` \`${fn.operation.endpoint}\`` : ""}`;
  });
  const warning = deprecated ? [`::: warning Deprecated\n${prose(deprecated)}\n:::`] : [];
  return addPage(path, namespace, about, [...warning, list.join("\n"), ...here.map(functionSection)]);
});

const modelPages = plannedModels.map(({ name, found }) =>
  addPage(
    `reference/models/${name}.md`,
    `Models: ${name}`,
    `Types and schemas that \`openrouter-fn/models/${name}.js\` exports. The root exports the types, too.`,
    found.map((each) => section(each.name, each.symbol)),
  ),
);

/** The classes of an abstract one, by what their declarations extend. @param {string} base */
function classesOf(base) {
  return plannedErrors.filter(({ symbol }) =>
    symbol.declarations?.some(
      (each) =>
        ts.isClassDeclaration(each) &&
        each.heritageClauses?.some(({ types: [type] }) => type?.expression.getText() === base),
    ),
  );
}

const statuses = new Map(
  functions.flatMap(({ operation }) =>
    (operation?.errors ?? []).map((each, index) => /** @type {const} */ ([each, operation?.statuses[index]])),
  ),
);

const errorPage = addPage(
  "reference/errors.md",
  "Errors",
  "Errors of calls. Each class has a literal `name`; the error type of a function lists its classes.",
  [
    "Import them from the root, from `openrouter-fn/errors/index.js`, or each from its own file, such as `openrouter-fn/errors/NotFoundResponseError.js`.",
    "## Every call {#every-call}",
    "Every call can fail with the classes of its documented statuses, and with these:",
    OF_EVERY_CALL.map((name) => `- \`${name}\``).join("\n"),
    "The last item of a stream can also be a `StreamIncompleteError`.",
    "## Statuses {#statuses}",
    table(
      ["Status", "Class"],
      [...statuses].sort(([, a = 0], [, b = 0]) => a - b).map(([name, status]) => [`${status}`, `\`${name}\``]),
    ),
    "## Client errors {#client-errors}",
    classesOf("ClientError")
      .map(({ name }) => `- \`${name}\``)
      .join("\n"),
    ...plannedErrors.map(({ name, symbol }) => section(name, symbol)),
  ],
);

/** What each entry is about, by its name; else the first sentence of its first export. @type {Readonly<Record<string, string>>} */
const ABOUT = {
  core: "The core: configuration and credentials, which every function takes first, and the options of a call.",
  result: "`Result` and its combinators.",
  request: "Calls of endpoints without a function.",
  response: "Status, headers and more of the response behind a result.",
  schema: "Types of schemas and open unions.",
  paginate: "Pages and items of functions that list in pages.",
  streams: "Several readers for one stream.",
  usage: "Reads and adds up costs and tokens.",
  parts: "Images, audio and files as parts of a message.",
  proxy: "A handler on your server that adds the key to your pages' calls.",
  otel: "Traces of calls with OpenTelemetry.",
  tool: "Tools that models call.",
  client: "The whole API as one object whose methods resolve to the value or reject with the error.",
  "react-query": "Hooks for TanStack Query. Each function lists its own.",
  testing: "A fake OpenRouter for tests.",
  "testing/serve": "The fake over HTTP, for tests of other processes.",
  [ROOT_ENTRY]: "Exports of the root alone. It also has everything above except hooks, schemas and the fake.",
};

const entryPages = plannedEntries.map(({ name, found, file }) => {
  const own = new Set(found.map((each) => each.name));
  const elsewhere = ["react-query", ROOT_ENTRY].includes(name)
    ? []
    : exportedFrom(file).filter((each) => !own.has(each.name));
  const [first] = found;
  const comment = first?.symbol.declarations?.[0];
  const about = ABOUT[name] ?? firstSentence(comment ? commentOf(comment).prose : "");
  return addPage(`reference/entries/${name}.md`, name, about, [
    `Import from \`openrouter-fn${name === ROOT_ENTRY ? "" : `/${name}.js`}\`.`,
    ...(elsewhere.length ? [`It also exports ${elsewhere.map((each) => `\`${each.name}\``).join(", ")}.`] : []),
    ...found.map((each) => section(each.name, each.symbol)),
  ]);
});

const overview = addPage(
  "reference/index.md",
  "Reference",
  `All ${functions.length} functions, the models and the errors, generated from the source.`,
  [
    "A function takes a core, a request and options, and resolves to a `Result`: see `OpenRouterCore`, `RequestOptions` and `Result`. Sizes are those of a browser bundle of the function and the core, minified with esbuild and compressed with `gzip -9`.",
    "## Functions {#functions}",
    table(
      ["Namespace", "Functions", "About"],
      functionPages.map(({ path, title, summary }) => [
        `[${title}](${path.replace("reference/", "./")})`,
        `${listed.filter(({ page }) => page === path).length}`,
        prose(summary),
      ]),
    ),
    "## Entries {#entries}",
    table(
      ["Import", "About"],
      [errorPage, ...entryPages].map(({ path, title, summary }) => [
        `[${title.toLowerCase()}](${path.replace("reference/", "./")})`,
        prose(summary),
      ]),
    ),
    "## Models {#models}",
    modelPages
      .map(({ path, title }) => `- [${title.replace("Models: ", "")}](${path.replace("reference/", "./")})`)
      .join("\n"),
  ],
);

const changelog = readFileSync(`${ROOT}CHANGELOG.md`, "utf8").replaceAll(/\]\((?![a-z]+:|#|\/)/g, "](../../");
pages["reference/changelog.md"] = prose(changelog);

/** @type {Site} */
const site = {
  names: Object.fromEntries(names),
  groups: [
    { title: "Reference", pages: [overview, errorPage] },
    { title: "Functions", pages: functionPages },
    { title: "Entries", pages: entryPages },
    { title: "Models", pages: modelPages },
  ],
  functions: listed,
};

rmSync(`${DOCS}reference`, { recursive: true, force: true });
for (const [path, text] of Object.entries({ ...pages, "reference/site.json": JSON.stringify(site) })) {
  mkdirSync(dirname(DOCS + path), { recursive: true });
  writeFileSync(DOCS + path, text);
}
console.log(`docs/reference: ${Object.keys(pages).length} pages, ${names.size} names`);
