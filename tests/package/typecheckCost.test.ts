import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project, runCompiler } from "./project.js";

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

/** What the compiler does for a program of one file: the files it reads, and its own figures. */
async function compile(file: string) {
  const options = { module: "nodenext", types: [], skipLibCheck: true };
  const files = await runCompiler(project, [file], options, ["--listFilesOnly"]);
  const figures = await runCompiler(project, [file], options, ["--extendedDiagnostics"]);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(figures)?.[1]);
  return {
    files: files.trim().split("\n"),
    instantiations: figure("Instantiations"),
    memory: figure("Memory used"), // kB
  };
}

test("a program of ten lines is checked with few files more than an empty one, and without zod", {
  timeout: 60_000,
}, async () => {
  const empty = await compile("empty.ts");
  const program = await compile("ten-lines.ts");
  const files = program.files.length - empty.files.length;
  const instantiations = program.instantiations - empty.instantiations;
  const memory = program.memory - empty.memory;
  console.log(`type-check: ${files} files, ${instantiations} instantiations, ${memory} kB more than an empty program`);

  expect(files).toBeGreaterThan(10);
  expect(files).toBeLessThanOrEqual(60);
  expect(instantiations).toBeGreaterThanOrEqual(0);
  expect(memory).toBeLessThan(60_000);
  expect(program.files.filter((file) => /node_modules\/(zod|ky)\//.test(file))).toEqual([]);
});
