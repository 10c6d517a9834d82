import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

/** What a source file declares at its top level, and where the names that it takes from elsewhere come from. */
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

/** The source of one export and of everything it needs, whatever a bundler thinks of it. */
export function sourceBehind(file: string, name: string): string {
  const needed = new Set<ts.Node>();
  const follow = (path: string, wanted: string): void => {
    const { declared, imported } = readModule(path);
    const source = imported.get(wanted);
    if (source) follow(source.file, source.name);
    const node = declared.get(wanted);
    if (!node || needed.has(node)) return;
    needed.add(node);
    const visit = (child: ts.Node): void => {
      if (ts.isIdentifier(child)) follow(path, child.text);
      ts.forEachChild(child, visit);
    };
    visit(node);
  };
  follow(join(SRC, file), name);
  return [...needed].map((node) => node.getText()).join("\n");
}

/** What tells the parts of this package apart even when minified: names of errors, names of fields, paths. */
export function traces(): RegExp[] {
  const errors = sourceFiles("errors").filter((name) => name.endsWith("Error"));
  // Names with an underscore are the API's own: no library has them.
  const fields = sourceFiles("models").flatMap((model) => matches(`models/${model}.ts`, /^ +(\w+_\w+)\??: /gm));
  const paths = sourceFiles("funcs").flatMap((func) => matches(`funcs/${func}.ts`, /\bpath: "([^"]+)"/g));
  return [
    ...new Set([...errors, ...fields].map((name) => `\\b${name}\\b`)),
    ...new Set(paths.map((path) => `["'\`]${path.replace(/[{}]/g, "\\$&")}["'\`]`)),
  ].map((pattern) => new RegExp(pattern));
}

function matches(file: string, pattern: RegExp): string[] {
  return Array.from(readFileSync(join(SRC, file), "utf8").matchAll(pattern), ([, match = ""]) => match);
}

/** The traces of parts that an export does not need. */
export function foreignTraces(file: string, name: string): RegExp[] {
  const source = sourceBehind(file, name);
  return traces().filter((trace) => !trace.test(source));
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
