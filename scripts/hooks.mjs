// `npm run hooks`: tells which files of src/react-query are not as the functions call for; `-- --write` writes them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FUNCTIONS = `${ROOT}src/funcs/`;
const HOOKS = `${ROOT}src/react-query/`;

/** Written by hand. */
const OWN_FILES = ["_context.ts", "_hooks.ts", "useChatStream.ts"];

/** Calls that only read, although they are not a GET or make several. Any other call but a GET is a mutation. */
const READS = ["analyticsQueryAnalytics", "generationsWaitForGeneration"];

/** The functions that make a call and yet have no hooks, and why. @type {Readonly<Record<string, string>>} */
export const WITHOUT_HOOKS = {
  internsChat: "always answers with a stream, which is neither data to keep nor an outcome",
};

/**
 * @typedef {object} Described A function that makes a call.
 * @property {string} name
 * @property {string} summary The first paragraph of its comment.
 * @property {string} request That of its example; empty if there is none.
 * @property {string | undefined} replacedBy The function of which it is an older name.
 * @property {boolean} isQuery
 * @property {boolean} isPaged
 * @property {"?" | ""} mark Whether its request may be left out.
 */

/**
 * What the files of src/react-query should be, but for those that are written by hand.
 *
 * @returns {Readonly<Record<string, string>>}
 */
export function hookFiles() {
  const functions = describeFunctions();
  const files = functions.map((described) => [`${described.name}.ts`, hookFile(described)]);
  return format({ ...Object.fromEntries(files), "index.ts": indexFile(functions.map(({ name }) => name)) });
}

/** @returns {Described[]} */
function describeFunctions() {
  const names = readdirSync(FUNCTIONS).map((file) => file.replace(/\.ts$/, ""));
  const paged = pagedFunctions(names);
  return names.flatMap((name) => {
    const source = read(`${FUNCTIONS}${name}.ts`);
    const [, replacedBy] = new RegExp(`^export const ${name} = (\\w+);$`, "m").exec(source) ?? [];
    const described = replacedBy ? read(`${FUNCTIONS}${replacedBy}.ts`) : source;
    const makesCall =
      /^export (?:async )?function \w+\(\n {2}core: OpenRouterCore,\n {2}request(\??): .*\n {2}options/m;
    const [, mark] = makesCall.exec(described) ?? [];
    if (mark === undefined || name in WITHOUT_HOOKS) return [];
    const text = commentOf(source, name);
    const isGet = /^ {2}method: "GET",$/m.test(described);
    const isBinary = /^ {2}binary: /m.test(described); // a body can be read once only
    return {
      name,
      summary: text.replace(/\n\n.*/s, ""),
      request: requestOfExample(text, name),
      replacedBy,
      isQuery: (isGet && !isBinary) || READS.includes(name),
      isPaged: paged.has(name),
      mark: mark === "?" ? mark : "",
    };
  });
}

/** The functions whose pages lib/jobs/pages.ts can go through, which the compiler knows. @param {readonly string[]} names */
function pagedFunctions(names) {
  const file = `${HOOKS}paged.ts`;
  const questions = names.flatMap((name) => [
    `import { ${name} } from "../funcs/${name}.js";`,
    `type ${name}_ = typeof ${name} extends ListFunction ? Paged<typeof ${name}> : never;`,
  ]);
  const text = [`import type { ListFunction, Paged } from "../lib/jobs/pages.js";`, ...questions].join("\n");
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.build.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version) =>
    path === file ? ts.createSourceFile(path, text, version) : getSourceFile(path, version);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const answers = program.getSourceFile(file)?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  const paged = answers.filter((answer) => checker.getTypeAtLocation(answer).flags & ts.TypeFlags.Unknown);
  return new Set(paged.map((answer) => answer.name.text.slice(0, -1)));
}

/** The comment of a function, without its stars. @param {string} source @param {string} name */
function commentOf(source, name) {
  const above = source.slice(0, source.search(new RegExp(`^export (?!type).*\\b${name}\\b`, "m")));
  const [, lines = ""] = /\/\*\*\n((?: \*.*\n)+) \*\/\n$/.exec(above) ?? [];
  return lines.replaceAll(/^ \* ?/gm, "").trim();
}

/**
 * The request of the first example in a comment: empty if it has none, `request` if it needs what is around it.
 *
 * @param {string} text
 * @param {string} name
 */
function requestOfExample(text, name) {
  const [, code = ""] = /^```ts\n(.*?)^```/ms.exec(text) ?? [];
  /** @type {ts.Expression | undefined} */
  let request;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) request = node.arguments[1];
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true));
  return request ? (isConstant(request) ? request.getText() : "request") : "";
}

/** @param {ts.Node} node @returns {boolean} */
function isConstant(node) {
  if (ts.isObjectLiteralExpression(node)) return node.properties.every(isConstant);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isConstant);
  if (ts.isPropertyAssignment(node)) return isConstant(node.initializer);
  return ts.isLiteralExpression(node) || /^(true|false|null)$/.test(node.getText());
}

/** The file of a function's hooks. @param {Described} described */
function hookFile(described) {
  if (described.replacedBy) return aliasFile(described.name, described.replacedBy);
  return described.isQuery ? queryFile(described) : mutationFile(described);
}

/** @param {Described} described */
function queryFile({ name, summary, request, isPaged, mark }) {
  const X = pascal(name);
  const tanstack = [
    ...["type DataTag", "type QueryClient", "type QueryKey", "type UseQueryResult", "type UseSuspenseQueryResult"],
    ...["useQuery", "useSuspenseQuery"],
  ];
  const hooks = [
    ...["buildQuery", "type DataOf", "type ErrorOf", "type InvalidateFilters", "keyOf", "type OptionsOf"],
    ...["type PrefetchOptions", "type Query", "type QueryHookOptions", "queryKeyOf", "type RequestOf"],
    ...["type SuspenseQueryHookOptions", "withSettings"],
  ];
  if (isPaged) {
    tanstack.push("type UseInfiniteQueryResult", "type UseSuspenseInfiniteQueryResult");
    tanstack.push("useInfiniteQuery", "useSuspenseInfiniteQuery");
    hooks.push("buildInfiniteQuery", "type InfiniteQuery", "type InfiniteQueryHookOptions", "type PagesOf");
    hooks.push("type SuspenseInfiniteQueryHookOptions");
  }
  return `
import { ${tanstack} } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { ${name} } from "../funcs/${name}.js";
import { useOpenRouter } from "./_context.js";
import { ${hooks} } from "./_hooks.js";

type Fn = typeof ${name};

${comment(`
${summary}

A query: \`data\` is the value of \`${name}\`, \`error\` is one of its errors.

@example
${queryExample(name, request)}`)}
export function use${X}<Selected = DataOf<Fn>>(request${mark}: RequestOf<Fn>, options?: QueryHookOptions<Fn, Selected>): UseQueryResult<Selected, ErrorOf<Fn>> {
  return useQuery(withSettings(build${X}Query(useOpenRouter(), request, options), options));
}

${comment(`
Like \`use${X}\`, within \`Suspense\`: \`data\` is always there, and an error goes to the nearest error boundary.`)}
export function use${X}Suspense<Selected = DataOf<Fn>>(request${mark}: RequestOf<Fn>, options?: SuspenseQueryHookOptions<Fn, Selected>): UseSuspenseQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseQuery(withSettings(build${X}Query(useOpenRouter(), request, options), options));
}
${isPaged ? infiniteHooks(X, mark) : ""}
${comment(`
Fetches what \`use${X}\` will ask for, on a server or before it is needed. Never rejects: what failed is asked for
anew by the hook.`)}
export function prefetch${X}(queryClient: QueryClient, client: OpenRouterCore, request${mark}: RequestOf<Fn>, options?: PrefetchOptions<Fn>): Promise<void> {
  return queryClient.prefetchQuery(withSettings(build${X}Query(client, request, options), options));
}

${comment(`
Sets what \`use${X}\` has for this request: to a value, or to what a function makes of the one before.`)}
export function set${X}Data(queryClient: QueryClient, [request]: readonly [request${mark}: RequestOf<Fn>], data: DataOf<Fn> | ((before: DataOf<Fn> | undefined) => DataOf<Fn> | undefined)): DataOf<Fn> | undefined {
  return queryClient.setQueryData(queryKey${X}(request), data);
}

${comment(`
Takes what \`use${X}\` has for requests with these fields as out of date; what is on show is fetched anew.`)}
export function invalidate${X}(queryClient: QueryClient, queryKeyArgs: readonly [request?: Partial<RequestOf<Fn>>], filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("${name}", ...queryKeyArgs) });
}

${comment(`
Takes all that \`use${X}\` has as out of date; what is on show is fetched anew.`)}
export function invalidateAll${X}(queryClient: QueryClient, filters?: InvalidateFilters): Promise<void> {
  return queryClient.invalidateQueries({ ...filters, queryKey: keyOf("${name}") });
}

${comment(`
What \`use${X}\` hands to TanStack Query, for \`useQueries\`, \`fetchQuery\` and the like.`)}
export function build${X}Query(client: OpenRouterCore, request${mark}: RequestOf<Fn>, options?: OptionsOf<Fn>): Query<DataOf<Fn>, ErrorOf<Fn>> {
  return buildQuery("${name}", ${name}, client, request, options);
}

${comment(`
The key of what \`use${X}\` has for this request: \`["openrouter-fn", "${name}", request]\`.`)}
export function queryKey${X}(request${mark}: RequestOf<Fn>): DataTag<QueryKey, DataOf<Fn>> {
  return queryKeyOf("${name}", request);
}
`;
}

/** What a list has beside the hooks of other queries. @param {string} X @param {string} mark */
function infiniteHooks(X, mark) {
  const name = X.replace(/^./, (first) => first.toLowerCase());
  return `
${comment(`
Like \`use${X}\`, page after page: \`data.pages\` has those that are there, \`fetchNextPage\` asks for the next one
until \`hasNextPage\` is false. The request says where to begin.`)}
export function use${X}Infinite<Selected = PagesOf<Fn>>(request${mark}: RequestOf<Fn>, options?: InfiniteQueryHookOptions<Fn, Selected>): UseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useInfiniteQuery(withSettings(build${X}InfiniteQuery(useOpenRouter(), request, options), options));
}

${comment(`
Like \`use${X}Infinite\`, within \`Suspense\`: the first page is always there, and an error goes to the nearest
error boundary.`)}
export function use${X}InfiniteSuspense<Selected = PagesOf<Fn>>(request${mark}: RequestOf<Fn>, options?: SuspenseInfiniteQueryHookOptions<Fn, Selected>): UseSuspenseInfiniteQueryResult<Selected, ErrorOf<Fn>> {
  return useSuspenseInfiniteQuery(withSettings(build${X}InfiniteQuery(useOpenRouter(), request, options), options));
}

${comment(`
What \`use${X}Infinite\` hands to TanStack Query, for \`prefetchInfiniteQuery\` and the like.`)}
export function build${X}InfiniteQuery(client: OpenRouterCore, request${mark}: RequestOf<Fn>, options?: OptionsOf<Fn>): InfiniteQuery<DataOf<Fn>, ErrorOf<Fn>> {
  return buildInfiniteQuery("${name}", ${name}, client, request, options);
}
`;
}

/** @param {Described} described */
function mutationFile({ name, summary, request }) {
  const X = pascal(name);
  return `
import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { ${name} } from "../funcs/${name}.js";
import { useOpenRouter } from "./_context.js";
import { buildMutation, type DataOf, type ErrorOf, keyOf, type Mutation, type MutationHookOptions, type MutationVariables, type OptionsOf, withSettings } from "./_hooks.js";

type Fn = typeof ${name};

${comment(`
${summary}

A mutation: \`data\` is the value of \`${name}\`, \`error\` is one of its errors. \`mutate\` takes the request, or
\`{ request, options }\`.

@example
${mutationExample(name, request)}`)}
export function use${X}Mutation<Context = unknown>(options?: MutationHookOptions<Fn, Context>): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(build${X}Mutation(useOpenRouter(), options), options));
}

${comment(`
What \`use${X}Mutation\` hands to TanStack Query.`)}
export function build${X}Mutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("${name}", ${name}, client, options);
}

${comment(`
The key of the mutations of \`use${X}Mutation\`: \`["openrouter-fn", "${name}"]\`.`)}
export function mutationKey${X}(): MutationKey {
  return keyOf("${name}");
}
`;
}

/** The hooks of an older name. @param {string} name @param {string} replacedBy */
function aliasFile(name, replacedBy) {
  const [X, Y] = [pascal(name), pascal(replacedBy)];
  const pairs = [
    [`build${X}Mutation`, `build${Y}Mutation`],
    [`mutationKey${X}`, `mutationKey${Y}`],
    [`use${X}Mutation`, `use${Y}Mutation`],
  ];
  const aliases = pairs.map(
    ([older, newer]) => `
${comment(`
The older name of \`${newer}\`, and the same function.

@deprecated Use \`${newer}\`.`)}
export const ${older} = ${newer};
`,
  );
  return `
import { ${pairs.map(([, newer]) => newer)} } from "./${replacedBy}.js";
${aliases.join("")}`;
}

/** @param {readonly string[]} names */
function indexFile(names) {
  const types = [
    ...["ApiFunction", "DataOf", "ErrorOf", "InfiniteQuery", "InfiniteQueryHookOptions", "InvalidateFilters"],
    ...["Mutation", "MutationHookOptions", "MutationVariables", "OptionsOf", "PagesOf", "PrefetchOptions", "Query"],
    ...["QueryHookOptions", "RequestOf", "SuspenseInfiniteQueryHookOptions", "SuspenseQueryHookOptions"],
  ];
  return `// Named re-exports, nothing else: a bundler takes from here what is used and drops the rest.

export { OpenRouterProvider, type OpenRouterProviderProps, useOpenRouter } from "./_context.js";
export type { ${types} } from "./_hooks.js";
${names.map((name) => `export * from "./${name}.js";`).join("\n")}
export { type ChatStream, type ChatStreamState, type UseChatStreamOptions, useChatStream } from "./useChatStream.js";
`;
}

/** @param {string} name @param {string} request */
function queryExample(name, request) {
  return example(
    name,
    request,
    `use${pascal(name)}`,
    `  const { data, error } = use${pascal(name)}(${indented(request)});
  if (error) return error.message;
  return data ? JSON.stringify(data) : "One moment";`,
  );
}

/** @param {string} name @param {string} request */
function mutationExample(name, request) {
  return example(
    name,
    request,
    `use${pascal(name)}Mutation`,
    `  const { mutate, isPending, error } = use${pascal(name)}Mutation();
  const onClick = () => mutate(${indented(request)});
  return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");`,
  );
}

/** @param {string} name @param {string} request @param {string} hook @param {string} body */
function example(name, request, hook, body) {
  const isProp = request === "request";
  const imports = [
    ...(isProp ? [`import type { ${name} } from "openrouter-fn/funcs/${name}.js";`] : []),
    ...(isProp ? [`import type { RequestOf } from "openrouter-fn/react-query";`] : []),
    `import { ${hook} } from "openrouter-fn/react-query/${name}.js";`,
    ...(body.includes("createElement") ? [`import { createElement } from "react";`] : []),
  ];
  const props = isProp ? `{ request }: { request: RequestOf<typeof ${name}> }` : "";
  return [`\`\`\`ts`, ...imports, "", `export function Example(${props}) {`, body, "}", "```"].join("\n");
}

/** @param {string} text */
function indented(text) {
  return text.replaceAll("\n", "\n  ");
}

/** A comment, its prose broken into lines. @param {string} text */
function comment(text) {
  const [prose = "", tag, ...rest] = text.trim().split(/^(?=@)/m);
  const wrapped = prose
    .trim()
    .split("\n\n")
    .map((paragraph) => paragraph.replaceAll("\n", " ").match(/(?:`[^`]*`|[^` ])+ ?/g) ?? [])
    .map((words) => words.reduce(intoLines, "").trimEnd())
    .join("\n\n");
  const lines = [wrapped, ...(tag ? ["", [tag, ...rest].join("")] : [])].join("\n").split("\n");
  const [only, ...more] = lines;
  if (!more.length && `${only}`.length < 114) return `/** ${only} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** @param {string} text @param {string} word */
function intoLines(text, word) {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return (line + word).trimEnd().length > 117 ? `${text.trimEnd()}\n${word}` : text + word;
}

/** @param {string} name */
function pascal(name) {
  return name.replace(/^./, (first) => first.toUpperCase());
}

/** @param {string} path */
function read(path) {
  return readFileSync(path, "utf8");
}

/** As biome would have them. @param {Readonly<Record<string, string>>} files */
function format(files) {
  const folder = mkdtempSync(join(tmpdir(), "openrouter-fn-hooks-"));
  try {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text.trimStart());
    const biome = [
      `${ROOT}node_modules/@biomejs/biome/bin/biome`,
      "check",
      "--write",
      "--linter-enabled=false",
      "--vcs-enabled=false",
    ];
    execFileSync(process.execPath, [...biome, `--config-path=${ROOT}`, folder]);
    return Object.fromEntries(Object.keys(files).map((file) => [file, read(join(folder, file))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = hookFiles();
  const there = readdirSync(HOOKS).filter((file) => !OWN_FILES.includes(file));
  const wrong = Object.keys(files).filter((file) => !there.includes(file) || read(`${HOOKS}${file}`) !== files[file]);
  const needless = there.filter((file) => !(file in files));
  if (process.argv[2] === "--write") {
    for (const file of wrong) writeFileSync(`${HOOKS}${file}`, files[file] ?? "");
    for (const file of needless) rmSync(`${HOOKS}${file}`);
  } else {
    for (const file of [...wrong, ...needless]) console.log(file);
  }
}
