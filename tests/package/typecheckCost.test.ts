import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProgram, createProject, type Project } from "./project.js";

const TEN_LINES = `import { OpenRouterCore } from "openrouter-fn/core.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";

const core = new OpenRouterCore({ apiKey: "key" });
const result = await generationsGetGeneration(core, { id: "gen-1234567890" });
if (result.ok) {
  console.log(result.value.data.total_cost, "USD");
} else {
  console.error(result.error.name);
}
`;

let project: Project;

beforeAll(async () => {
  project = await createProject();
  await writeFile(join(project.folder, "empty.ts"), "export {};\n");
  await writeFile(join(project.folder, "ten-lines.ts"), TEN_LINES);
}, 60_000);

afterAll(() => rm(project.folder, { recursive: true }));

/** The compiler's work for a program of one file: files read, symbols and types made. */
function compile(file: string) {
  const program = createProgram(project, [file], { module: "nodenext", types: [], skipLibCheck: true });
  expect(program.getSemanticDiagnostics()).toEqual([]);
  return {
    files: program.getSourceFiles().map(({ fileName }) => fileName),
    symbols: program.getSymbolCount(),
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
  };
}

test("a program of ten lines is checked with few files more than an empty one, and without zod", () => {
  const empty = compile("empty.ts");
  const program = compile("ten-lines.ts");
  const files = program.files.length - empty.files.length;
  const symbols = program.symbols - empty.symbols;
  const types = program.types - empty.types;
  const instantiations = program.instantiations - empty.instantiations;
  console.log(`type-check: ${files} files, ${symbols} symbols, ${types} types, ${instantiations} instantiations more`);

  expect(files).toBeGreaterThan(10);
  expect(files).toBeLessThanOrEqual(60);
  expect(symbols).toBeLessThanOrEqual(2_000);
  expect(types).toBeLessThanOrEqual(400);
  expect(instantiations).toBeLessThanOrEqual(310); // 200 before errors had their plain form in their type, and `fetch` took those of others
  expect(program.files.filter((file) => /node_modules\/(zod|ky)\//.test(file))).toEqual([]);
});
