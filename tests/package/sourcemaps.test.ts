import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join, posix } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "./project.js";

let project: Project;
beforeAll(async () => {
  project = await createProject();
}, 60_000);
afterAll(() => rm(project.folder, { recursive: true }));

function read(file: string): string {
  return readFileSync(join(project.folder, "node_modules/openrouter-fn", file), "utf8");
}

/** The map of a script, inline in its last line, or of a declaration, named there. */
function mapOf(file: string): SourceMapPayload {
  const [, inline, beside] =
    /\n?\/\/# sourceMappingURL=(?:data:application\/json;base64,(.+)|(.+))\s*$/.exec(read(file)) ?? [];
  expect(beside).toBe(file.endsWith(".js") ? undefined : `${posix.basename(file)}.map`);
  return JSON.parse(inline ? Buffer.from(inline, "base64").toString() : read(`${file}.map`));
}

test("every script and every declaration has a map, and every map a source that is in the package", () => {
  const built = project.packed.filter((file) => /\.(js|d\.ts)$/.test(file) && file.startsWith("dist/"));
  expect(built).toContain("dist/funcs/generationsGetGeneration.js");
  for (const file of built) {
    const { sources, sourceRoot = "" } = mapOf(file);
    const source = file.replace(/^dist(.*?)(\.d)?\.[jt]s$/, "src$1.ts");
    const empty = read(file).startsWith("//#"); // it had types only
    const found = sources.map((path: string) => posix.join(posix.dirname(file), sourceRoot, path));
    // Declarations of the class client lead on, to the functions.
    if (!/^dist\/client\/.*\.d\.ts$/.test(file)) expect(found).toEqual(empty ? [] : [source]);
    expect(project.packed).toEqual(expect.arrayContaining([source, ...found]));
  }
});

test("a place in a script is traced to its place in the source", () => {
  const file = "funcs/generationsGetGeneration";
  const declaration = /^(?:export )?function generationsGetGeneration\(/;
  const lineOf = (text: string) => text.split("\n").findIndex((line) => declaration.test(line));
  const map = new SourceMap(mapOf(`dist/${file}.js`));

  expect(map.findEntry(lineOf(read(`dist/${file}.js`)), 0)).toMatchObject({
    originalSource: `../../src/${file}.ts`,
    originalLine: lineOf(read(`src/${file}.ts`)),
  });
});
