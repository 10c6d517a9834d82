import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { inject } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The other packages in a project: dependencies, peers, types, and those that the guides use. */
const LINKED = [
  "ky",
  "react",
  "@tanstack/react-query",
  "@types/node",
  "@types/react",
  "effect",
  "fp-ts",
  "hono",
  "neverthrow",
  "ts-pattern",
  "zod",
];

/** The key of a project, for everything. */
export const KEY = "sk-or-v1-of-the-project";

const run = promisify(execFile);

/** A new project outside the repository in which the packed package is installed. */
export interface Project {
  readonly folder: string;
  /** The files of the package, as npm packs them. */
  readonly packed: readonly string[];
}

/** Unpacks the packed package into a new project. Needs no network. */
export async function createProject(): Promise<Project> {
  const { tarball, files } = inject("packed");
  const folder = await realpath(await mkdtemp(join(tmpdir(), "openrouter-fn-project-")));
  const installed = join(folder, "node_modules/openrouter-fn");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  for (const name of LINKED) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, "node_modules", name), link, "junction");
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  return { folder, packed: files };
}

/** Parsed files, shared between programs. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The compiler's program of some files of a project. */
export function createProgram(
  { folder }: Project,
  files: readonly string[],
  compilerOptions: Readonly<Record<string, unknown>>,
): ts.Program {
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      strict: true,
      exactOptionalPropertyTypes: true,
      jsx: "react-jsx",
      skipLibCheck: false,
      noEmit: true,
      ...compilerOptions,
    },
    folder,
  );
  if (errors.length > 0) throw new Error(report(errors));
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (file, how, ...more) => {
    const format = typeof how === "object" ? how.impliedNodeFormat : undefined;
    const key = `${file} ${format}`;
    if (!parsed.has(key)) parsed.set(key, parse(file, how, ...more));
    return parsed.get(key);
  };
  return ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
    host,
  );
}

/**
 * Type-checks files of a project with the declarations of the package, and returns the compiler's messages; empty if nothing is
 * wrong. It does not check the declarations of the language, of Node and of React.
 */
export function typecheck(
  project: Project,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): string {
  const program = createProgram(project, files, options);
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(project.folder));
  return report([
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ]);
}

/** Diagnostics as the compiler prints them. */
export function report(diagnostics: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnostics(diagnostics, {
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (file) => file,
    getNewLine: () => "\n",
  });
}

/** Transpiles a TypeScript file of a project. */
export async function transpile({ folder }: Project, file: string): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(join(folder, file), "utf8"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  const output = file.replace(/\.tsx?$/, ".js");
  await writeFile(join(folder, output), outputText);
  return output;
}

/** Runs a TypeScript file of a project, with `setup.js` loaded before it. Rejects unless it exits with 0. */
export async function execute(
  project: Project,
  file: string,
  variables?: Readonly<Record<string, string>>,
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, OPENROUTER_API_KEY: KEY, OPENROUTER_MANAGEMENT_KEY: KEY, ...variables };
  const args = ["--import", "./setup.js", await transpile(project, file)];
  return run(process.execPath, args, { cwd: project.folder, env });
}
