import { readFile } from "node:fs/promises";
import { sep } from "node:path";
import MagicString from "magic-string";
import type { Options } from "tsup";
import ts from "typescript";

type EsbuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Marks every call of a schema builder in `src/models` as free of side effects.
 *
 * Bundlers keep `const Unused = object({ id: string() })` unless each call in it says it may go; the source stays
 * clean of these marks, the build writes them.
 */
export function markSchemasPure(): EsbuildPlugin {
  return {
    name: "mark-schemas-pure",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]models[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
        const marked = markCalls(await readFile(path, "utf8"), path.split(sep).at(-1) ?? path);
        return { contents: marked, loader: "ts" };
      });
    },
  };
}

/** The source with a PURE mark before each call of a name imported from `lib/schema`, and a map back to the original. */
export function markCalls(source: string, file: string): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const builders = new Set<string>();
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.getText(tree).includes("/lib/schema.js"))
      continue;
    const named = statement.importClause?.namedBindings;
    if (named && ts.isNamedImports(named)) for (const element of named.elements) builders.add(element.name.text);
  }
  const output = new MagicString(source);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && builders.has(node.expression.text)) {
      output.appendLeft(node.getStart(tree), "/* @__PURE__ */ ");
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const map = output.generateMap({ source: file, includeContent: true, hires: true });
  return `${output.toString()}\n//# sourceMappingURL=${map.toUrl()}\n`;
}
