import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^lib.(?!react)/.test(file))
  .map((file) => file.replaceAll("\\", "/"));

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.Latest, true);
}

function documentation(node: ts.Node): readonly ts.JSDoc[] {
  return ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
}

/** The declarations that a file exports, by name. */
function declarations(file: string): [name: string, node: ts.Node][] {
  return parse(file).statements.flatMap((statement): [string, ts.Node][] => {
    if (!ts.canHaveModifiers(statement)) return [];
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => [name.getText(), statement]);
    }
    const name = ts.getNameOfDeclaration(statement as unknown as ts.Declaration);
    return name ? [[name.getText(), statement]] : [];
  });
}

/** The fields and methods of an interface or a class that others can see. */
function members(node: ts.Node): [name: string, node: ts.Node][] {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return [];
  return [...node.members].flatMap((member): [string, ts.Node][] => {
    if (ts.isConstructorDeclaration(member) || (member.name && ts.isPrivateIdentifier(member.name))) return [];
    return [[member.name?.getText() ?? "[index]", member]];
  });
}

/** The exports of a file without a comment: `Name`, or `Name.member`. */
function undocumented(file: string): string[] {
  const exported = declarations(file);
  // A schema has the name, and so the comment, of its interface; an overload has that of the first one.
  const named = new Set(exported.flatMap(([name, node]) => (documentation(node).length > 0 ? [name] : [])));
  return exported.flatMap(([name, node]) => [
    ...(named.has(name) ? [] : [name]),
    ...members(node)
      .filter(([, member]) => documentation(member).length === 0)
      .map(([member]) => `${name}.${member}`),
  ]);
}

/** The name of an error needs no comment, nor do the parameters of its constructor: they are its fields, documented there. */
function evident(name: string): boolean {
  return /^\w+Error(\.name|Fields\.\w+)$/.test(name);
}

test.each(files)("everything that %s exports is documented", (file) => {
  expect(undocumented(file).filter((name) => !evident(name))).toEqual([]);
});

describe("every function", () => {
  test.each(files.filter((file) => file.startsWith("funcs/")))("of %s has an example", (file) => {
    const name = file.replace(/^funcs\/|\.ts$/g, "");
    const [comment] = declarations(file)
      .filter(([declared]) => declared === name)
      .flatMap(([, node]) => documentation(node));
    expect(comment?.getText()).toMatch(/@example[^@]*```ts\n/);
  });
});
