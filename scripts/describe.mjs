// Describes the functions, by asking the compiler, for the generator, the build and the tests.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** The root of the project, with a slash at its end. */
export const ROOT = join(import.meta.dirname, "../");

const FUNCTIONS = `${ROOT}src/funcs/`;

/** Calls that only read, although they are not a GET, or several calls. Any other call that is not a GET is a mutation. */
const READS = [
  "analyticsQueryAnalytics",
  "batchWaitForBatch",
  "generationsWaitForGeneration",
  "videoGenerationWaitForGeneration",
];

/**
 * The comment of each namespace of the class client, by its path.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const namespaces = JSON.parse(readFileSync(`${ROOT}scripts/namespaces.json`, "utf8"));

/**
 * @typedef {object} Operation The call that a function makes; functions of several calls, or of none, have no operation.
 * @property {string} method
 * @property {string} path As its file has it.
 * @property {string} endpoint Method and path as the API documents them.
 * @property {string | undefined} body How the body is written: `json`, or the name of an encoder.
 * @property {boolean} isBinary
 * @property {boolean} streams
 * @property {readonly number[]} statuses The documented error statuses, in ascending order.
 * @property {readonly string[]} errors The class of each of these statuses.
 */

/**
 * @typedef {object} Described A function. An older name has the fields of the function that replaces it, except the comment.
 * @property {string} name
 * @property {string} comment Its comment, as it stands in the file.
 * @property {string} summary The first paragraph of the comment.
 * @property {string} example The code of its first example; empty if there is none.
 * @property {readonly [line: number, column: number]} position Where its name is declared, from 0.
 * @property {readonly string[]} exports What its file exports; types have the prefix `type`.
 * @property {string | undefined} replacedBy The function of which it is an older name.
 * @property {Operation | undefined} operation
 * @property {boolean} takesCore Whether its first parameter is a core.
 * @property {boolean} makesCall Whether it takes a core, a request and options, and is asynchronous.
 * @property {boolean} isRequestOptional
 * @property {boolean} isQuery Whether it only reads, and its value can be cached.
 * @property {boolean} isPaged Whether `paginate` can go through its pages.
 * @property {string | undefined} namespace The path of its namespace in the class client, if it is a method there.
 * @property {string | undefined} method Its name in that namespace.
 */

/** @type {readonly Described[] | undefined} */
let described;

/** All functions in src/funcs, by name. */
export function describeFunctions() {
  described ??= describeAll(createSourceProgram());
  return described;
}

/** The function of this name. @param {string} name */
export function describeFunction(name) {
  const found = describeFunctions().find((each) => each.name === name);
  if (!found) throw new Error(`There is no function ${name}`);
  return found;
}

/** With an upper-case first letter. @param {string} name */
export function pascal(name) {
  return name.replace(/^./, (first) => first.toUpperCase());
}

/**
 * The source as the compiler sees it, with some files replaced.
 *
 * @param {Readonly<Record<string, string>>} replaced By paths relative to the root.
 * @param {readonly string[]} more Further files to begin with.
 */
export function createSourceProgram(replaced = {}, more = []) {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.build.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const files = functionNames().map((name) => `${FUNCTIONS}${name}.ts`);
  const texts = new Map(
    Object.entries({ ...replaced, [PAGED]: pagedQuestions() }).map(([file, text]) => [ROOT + file, text]),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, version);
    const file = parsed.get(path) ?? getSourceFile(path, version);
    parsed.set(path, file);
    return file;
  };
  return ts.createProgram([...files, ...[PAGED, ...more].map((file) => ROOT + file)], options, host);
}

/** Files that several programs share. @type {Map<string, ts.SourceFile | undefined>} */
const parsed = new Map();

function functionNames() {
  return readdirSync(FUNCTIONS)
    .map((file) => file.replace(/\.ts$/, ""))
    .sort();
}

const PAGED = "src/paged.ts";

/** A file that makes the compiler check for each function whether `paginate` accepts it. */
function pagedQuestions() {
  const questions = functionNames().flatMap((name) => [
    `import { ${name} } from "./funcs/${name}.js";`,
    `type ${name}_ = typeof ${name} extends ListFunction ? Paged<typeof ${name}> : never;`,
  ]);
  return [`import type { ListFunction, Paged } from "./lib/jobs/pages.js";`, ...questions].join("\n");
}

/** @param {ts.Program} program @returns {readonly Described[]} */
function describeAll(program) {
  const checker = program.getTypeChecker();
  const answers = program.getSourceFile(ROOT + PAGED)?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  const paged = new Set(
    answers
      .filter((answer) => checker.getTypeAtLocation(answer).flags & ts.TypeFlags.Unknown)
      .map((answer) => answer.name.text.slice(0, -1)),
  );
  return functionNames().map((name) => describe(program, checker, name, paged.has(name)));
}

/** @param {ts.Program} program @param {ts.TypeChecker} checker @param {string} name @param {boolean} isPaged @returns {Described} */
function describe(program, checker, name, isPaged) {
  const source = sourceOf(program, name);
  const statement = source.statements.find((each) => declarationIn(each, name));
  const declared = statement && declarationIn(statement, name);
  const comment = statement && ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1)?.getText();
  if (!statement || !declared?.name || !comment) throw new Error(`src/funcs/${name}.ts has no ${name} with a comment`);
  const text = comment
    .slice(3, -2)
    .replaceAll(/^ *\* ?/gm, "")
    .trim();
  const { line, character } = source.getLineAndCharacterOfPosition(declared.name.getStart());
  const own = {
    name,
    comment,
    summary: text.replace(/\n\n.*/s, ""),
    example: /^```ts\n(.*?)^```/ms.exec(text)?.[1] ?? "",
    position: /** @type {const} */ ([line, character]),
    exports: exportsOf(checker, source),
  };
  if (ts.isVariableDeclaration(declared)) {
    const replacedBy = declared.initializer?.getText() ?? "";
    const newer = describe(program, checker, replacedBy, isPaged);
    return { ...newer, ...own, replacedBy, ...methodOf(name, newer.takesCore) };
  }
  const [core, request, options] = declared.parameters;
  const takesCore = core?.type?.getText() === "OpenRouterCore";
  const operation = operationIn(checker, source);
  const isGet = operation?.method === "GET" && !operation.isBinary; // a body can be read only once
  return {
    ...own,
    replacedBy: undefined,
    operation,
    takesCore,
    makesCall: takesCore && !!options && /^Promise<\s*Result</.test(declared.type?.getText() ?? ""),
    isRequestOptional: !!request?.questionToken || !!request?.initializer,
    isQuery: isGet || READS.includes(name),
    isPaged,
    ...methodOf(name, takesCore),
  };
}

/** @param {ts.Program} program @param {string} name */
function sourceOf(program, name) {
  const source = program.getSourceFile(`${FUNCTIONS}${name}.ts`);
  if (!source) throw new Error(`There is no file src/funcs/${name}.ts`);
  return source;
}

/** The declaration of this name, if the statement is one: the first of several overloads. @param {ts.Statement} statement @param {string} name */
function declarationIn(statement, name) {
  const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
  return declarations
    .filter((each) => ts.isFunctionDeclaration(each) || ts.isVariableDeclaration(each))
    .find((each) => each.name?.getText() === name);
}

/** @param {ts.TypeChecker} checker @param {ts.SourceFile} source @returns {Operation | undefined} */
function operationIn(checker, source) {
  const [operation] = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(
      ({ initializer }) =>
        initializer && ts.isSatisfiesExpression(initializer) && initializer.type.getText() === "Operation",
    );
  if (!operation) return;
  const fields = new Map(
    checker
      .getTypeAtLocation(operation)
      .getProperties()
      .map((field) => [field.name, checker.getTypeOfSymbol(field)]),
  );
  const written = new Map(fieldsOf(operation));
  const [method = "", path = ""] = ["method", "path"].map((field) => written.get(field)?.replaceAll('"', ""));
  const classes = (fields.get("errors")?.getProperties() ?? []).toSorted((a, b) => Number(a.name) - Number(b.name));
  return {
    method,
    path,
    endpoint: `${method} ${documentedPath(path)}`,
    body: written.get("body")?.replaceAll('"', ""),
    isBinary: fields.has("binary"),
    streams: fields.has("stream"),
    statuses: classes.map(({ name }) => Number(name)),
    errors: classes.map(
      (each) => checker.getTypeOfSymbol(each).getConstructSignatures()[0]?.getReturnType().symbol.name ?? "",
    ),
  };
}

/** The fields of the object literal in a declaration, as they are written. @param {ts.VariableDeclaration} declaration */
function fieldsOf({ initializer }) {
  const literal = initializer && ts.isSatisfiesExpression(initializer) ? initializer.expression : initializer;
  if (!literal || !ts.isObjectLiteralExpression(literal)) return [];
  return literal.properties
    .filter(ts.isPropertyAssignment)
    .map((field) => /** @type {const} */ ([field.name.getText(), field.initializer.getText()]));
}

/** The path below `/api/v1`, or all of it elsewhere. @param {string} path */
function documentedPath(path) {
  return decodeURI(new URL(`https://openrouter.ai/api/v1${path}`).pathname).replace(/^\/api\/v1(?=\/)/, "");
}

/** @param {string} name @param {boolean} takesCore */
function methodOf(name, takesCore) {
  if (!takesCore) return { namespace: undefined, method: undefined };
  const namespace = namespaceOf(name);
  const method = name.slice(prefixOf(namespace).length).replace(/^./, (first) => first.toLowerCase());
  return { namespace, method };
}

/** The namespace of a function, even if it is not a method. @param {string} name */
export function namespaceOf(name) {
  const [namespace] = Object.keys(namespaces)
    .filter((path) => new RegExp(`^${prefixOf(path)}[A-Z]`).test(name))
    .sort((a, b) => prefixOf(b).length - prefixOf(a).length);
  if (!namespace) throw new Error(`scripts/namespaces.json has no namespace for ${name}`);
  return namespace;
}

/** What the names of a namespace's functions begin with: `alphaDecisions` for `alpha.decisions`. @param {string} namespace */
export function prefixOf(namespace) {
  return namespace.replaceAll(/\.(.)/g, (_, first) => first.toUpperCase());
}

/** The names that a module exports; types have the prefix `type`. @param {ts.TypeChecker} checker @param {ts.SourceFile | undefined} file */
export function exportsOf(checker, file) {
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}
