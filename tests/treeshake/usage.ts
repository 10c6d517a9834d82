import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

/** The top-level declarations of a source file, and the sources of its imports. */
interface Module {
  readonly declared: ReadonlyMap<string, ts.Node>;
  readonly imported: ReadonlyMap<string, { readonly file: string; readonly name: string }>;
}

/** The names of the source files in a folder, without `.ts`. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(SRC, folder)).map((file) => file.replace(/\.ts$/, ""));
}

/** The names of the constants that a source file exports. */
export function exportedConstants(file: string): string[] {
  return matches(file, /^export const (\w+)/gm);
}

/** The source of one export and of everything it needs, found without a bundler. */
export function sourceBehind(file: string, name: string): string {
  const needed = new Set<ts.Node>();
  const follow = (path: string, wanted: string): void => {
    const { declared, imported } = readModule(path);
    const source = imported.get(wanted);
    if (source) follow(source.file, source.name);
    const node = declared.get(wanted);
    if (!node || needed.has(node)) return;
    needed.add(node);
    for (const identifier of identifiersIn(node)) follow(path, identifier);
  };
  follow(join(SRC, file), name);
  return [...needed].map((node) => node.getText()).join("\n");
}

/** The names of errors and of fields, and the paths: they tell the parts of this package apart even when minified. */
const traces = {
  names: new Set([
    ...sourceFiles("errors").filter((name) => name.endsWith("Error")),
    // Names with an underscore are the API's own: no library has them.
    ...sourceFiles("models").flatMap((model) => matches(`models/${model}.ts`, /^ +(\w+_\w+)\??: /gm)),
  ]),
  paths: new Set(sourceFiles("funcs").flatMap((func) => matches(`funcs/${func}.ts`, /\bpath: "([^"]+)"/g))),
};

/** The traces in a text. */
export function tracesIn(text: string): string[] {
  const words = new Set(text.match(/\w+/g));
  return [
    ...[...traces.names].filter((name) => words.has(name)),
    ...[...traces.paths].filter((path) => [`"`, `'`, "`"].some((quote) => text.includes(quote + path + quote))),
  ];
}

/** The traces in a bundle that an export does not need. */
export function foreignTraces(code: string, file: string, name: string): string[] {
  // The core is in each bundle.
  const needed = new Set(tracesIn(`${sourceBehind(file, name)}\n${sourceBehind("core.ts", "OpenRouterCore")}`));
  return tracesIn(code).filter((trace) => !needed.has(trace));
}

function matches(file: string, pattern: RegExp): string[] {
  return Array.from(readFileSync(join(SRC, file), "utf8").matchAll(pattern), ([, match = ""]) => match);
}

const identifiersOf = new Map<ts.Node, ReadonlySet<string>>();

function identifiersIn(node: ts.Node): ReadonlySet<string> {
  const known = identifiersOf.get(node);
  if (known) return known;
  const found = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) found.add(child.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  identifiersOf.set(node, found);
  return found;
}

const modules = new Map<string, Module>();

function readModule(path: string): Module {
  const known = modules.get(path);
  if (known) return known;
  const tree = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.Node>();
  const imported = new Map<string, { file: string; name: string }>();
  for (const statement of tree.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        declared.set(declaration.name.getText(), declaration);
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) declared.set(statement.name.text, statement);
    } else if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) {
      const from = statement.moduleSpecifier;
      const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
      if (!from || !ts.isStringLiteral(from) || !from.text.startsWith(".") || !names) continue;
      if (!ts.isNamedImports(names) && !ts.isNamedExports(names)) continue;
      if (ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly) continue;
      const file = join(dirname(path), from.text.replace(/\.js$/, ".ts"));
      for (const element of names.elements) {
        if (!element.isTypeOnly) {
          imported.set(element.name.text, { file, name: (element.propertyName ?? element.name).text });
        }
      }
    }
  }
  const module = { declared, imported };
  modules.set(path, module);
  return module;
}
