import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const ENTRIES = [
  "index",
  "core",
  "client",
  "paginate",
  "react-query/index",
  "request",
  "response",
  "result",
  "errors/index",
  "testing/index",
];

function declarations(folder: string): string[] {
  return readdirSync(DIST + folder)
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => `${folder}/${file.replace(".d.ts", "")}`);
}

/** The names that an entry exports; those that exist for the compiler only bear `type`. */
function exportsOf(program: ts.Program, entry: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(`${DIST}${entry}.d.ts`);
  const module = file && checker.getSymbolAtLocation(file);
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return flags & ts.SymbolFlags.Value ? symbol.name : `type ${symbol.name}`;
    })
    .sort();
}

test("exports what it is known to export", { timeout: 60_000 }, async () => {
  const entries = [...ENTRIES, ...declarations("funcs"), ...declarations("models")];
  const program = ts.createProgram(
    entries.map((entry) => `${DIST}${entry}.d.ts`),
    { module: ts.ModuleKind.NodeNext, types: [], noEmit: true },
  );
  const listing = entries.map((entry) => [entry, ...exportsOf(program, entry).map((name) => `  ${name}`)].join("\n"));
  await expect(`${listing.join("\n\n")}\n`).toMatchFileSnapshot("exports.snapshot.txt");
});
