import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { entries, listExports } from "../../scripts/generate/exports.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const declarations = (entry: string) => `${DIST}${entry}.d.ts`;

test("exports what it is known to export", { timeout: 60_000 }, async () => {
  const program = ts.createProgram(entries().map(declarations), {
    module: ts.ModuleKind.NodeNext,
    types: [],
    noEmit: true,
  });
  await expect(listExports(program, declarations)).toMatchFileSnapshot("exports.snapshot.txt");
});
