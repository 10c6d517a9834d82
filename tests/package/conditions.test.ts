import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProject, type Project } from "./project.js";

let project: Project;
/** The file behind each entry, by what a program imports. */
let entries: ReadonlyMap<string, string>;

beforeAll(async () => {
  project = await createProject();
  const manifest = readFileSync(join(project.folder, "node_modules/openrouter-fn/package.json"), "utf8");
  const { exports }: { exports: Record<string, string | null> } = JSON.parse(manifest);
  const targets = Object.entries(exports).map(
    ([entry, target]) => [entry.replace(".", "openrouter-fn"), target] as const,
  );
  const hidden = targets.flatMap(([specifier, target]) => (target === null ? [specifier.replace("*", "")] : []));
  entries = new Map(
    targets.flatMap(([specifier, target]) => {
      if (target === null) return [];
      const [start = "", end] = target.replace("./", "").split("*");
      if (end === undefined) return [[specifier, start] as const];
      return project.packed
        .filter((file) => file.startsWith(start) && file.endsWith(end))
        .map((file) => [specifier.replace("*", file.slice(start.length, -end.length)), file] as const)
        .filter(([found]) => !hidden.some((prefix) => found.startsWith(prefix)));
    }),
  );
}, 60_000);

afterAll(() => rm(project.folder, { recursive: true }));

/** The files behind all entries, in order. */
async function resolveAll(conditions: string[], kind: "import" | "require"): Promise<string[]> {
  const specifiers = [...entries.keys()];
  const { metafile } = await build({
    stdin: {
      contents: specifiers
        .map((specifier) => (kind === "import" ? `import "${specifier}";` : `require("${specifier}");`))
        .join("\n"),
      resolveDir: project.folder,
    },
    absWorkingDir: project.folder,
    bundle: true,
    write: false,
    metafile: true,
    logLevel: "silent",
    platform: "neutral",
    conditions,
    external: ["ky", "react", "@tanstack/react-query", "node:*"],
  });
  return (metafile.inputs["<stdin>"]?.imports ?? []).map(({ path }) => path.replace("node_modules/openrouter-fn/", ""));
}

test.each([
  ["Cloudflare Workers", ["workerd", "worker", "browser"]],
  ["Vercel Edge", ["edge-light", "worker", "browser"]],
  ["browsers", ["browser", "module"]],
  ["React Native", ["react-native", "browser"]],
  ["Deno", ["deno", "node"]],
  ["Bun", ["bun", "node"]],
  ["Node", ["node", "module-sync"]],
  ["a tool without conditions", []],
])("every entry leads to its file for %s", async (_, conditions) => {
  expect(entries.get("openrouter-fn/funcs/chatSend")).toBe("dist/funcs/chatSend.js");
  expect(await resolveAll(conditions, "import")).toEqual([...entries.values()]);
});

test("every file that stands beside the root is an entry", () => {
  const beside = project.packed.filter((file) => /^dist\/[^/]+\.js$/.test(file));
  expect(beside).toContain("dist/core.js");
  expect([...entries.values()]).toEqual(expect.arrayContaining(beside));
});

test("what only hooks share is not public", () => {
  expect(project.packed).toContain("dist/lib/react/hooks.js");
  expect([...entries.values()].filter((file) => /\/(_|lib\/)/.test(file))).toEqual([]);
});

test("every entry leads to its file for `require`", async () => {
  expect(await resolveAll(["node"], "require")).toEqual([...entries.values()]);
});
