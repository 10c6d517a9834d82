import { readFile } from "node:fs/promises";
import { sep } from "node:path";
import MagicString from "magic-string";
import type { Options } from "tsup";
import ts from "typescript";

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Modules of factories: bundlers may drop calls of them at module level if nothing uses the result. */
const FACTORIES = /\/lib\/(schema|react\/hooks)\.js$/;

/**
 * Marks every call of a schema builder in `src/models`, and of a hook factory in `src/react-query`, as free of side
 * effects.
 *
 * Bundlers keep `const Unused = object({ id: string() })` unless each call in it says it may go; the source stays
 * clean of these marks, the build writes them.
 */
export function markCallsPure(): EsbuildPlugin {
  return {
    name: "mark-calls-pure",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/](models|react-query)[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        const marked = markCalls(await readFile(path, "utf8"), path.split(sep).at(-1) ?? path);
        return { contents: marked, loader: "ts" };
      });
    },
  };
}

/** The source with a PURE mark before each call of a factory, and a map back to the original. */
export function markCalls(source: string, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const factories = new Set<string>();
  const namespaces = new Set<string>();
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !FACTORIES.test(statement.moduleSpecifier.text)) continue;
    if (ts.isNamespaceImport(bindings)) namespaces.add(bindings.name.text);
    else for (const element of bindings.elements) factories.add(element.name.text);
  }
  const isFactory = (called: ts.Expression) =>
    ts.isIdentifier(called)
      ? factories.has(called.text)
      : ts.isPropertyAccessExpression(called) && namespaces.has(called.expression.getText(tree));

  const output = new MagicString(source);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isFactory(node.expression)) {
      output.appendLeft(node.getStart(tree), "/* @__PURE__ */ ");
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const map = output.generateMap({ source: file, includeContent: true, hires: true });
  return `${output.toString()}\n//# sourceMappingURL=${map.toUrl()}\n`;
}
