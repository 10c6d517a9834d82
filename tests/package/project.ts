import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What a project has beside this package: its dependencies, its peers, and types. */
const LINKED = ["ky", "zod", "react", "@tanstack/react-query", "@types/node", "@types/react"];

/** The key of a project, for everything. */
export const KEY = "sk-or-v1-of-the-project";

const run = promisify(execFile);

/** A new project outside the repository in which the packed package is installed. */
export interface Project {
  readonly folder: string;
  /** The files of the package, as npm packs them. */
  readonly packed: readonly string[];
}

/** Packs the built package and unpacks it into a new project. Needs no network. */
export async function createProject(): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-project-"));
  const installed = join(folder, "node_modules/openrouter-fn");
  await mkdir(installed, { recursive: true });
  // Without the scripts: they would build again what has just been built.
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename, files }] = JSON.parse((await run("npm", pack, { cwd: ROOT })).stdout);
  await run("tar", ["-xzf", join(folder, filename), "-C", installed, "--strip-components=1"]);
  for (const name of LINKED) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, "node_modules", name), link, "junction");
  }
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  return { folder, packed: files.map(({ path }: { path: string }) => path) };
}

/** Type-checks files of a project; gives what the compiler has to say, which is nothing unless something is wrong. */
export async function typecheck(project: Project, files: readonly string[], options: object): Promise<string> {
  return runCompiler(project, files, options, []).then(
    () => "",
    ({ stdout }) => stdout,
  );
}

/** Type-checks files of a project without a fault, and gives what the compiler prints when asked for more. */
export async function runCompiler(
  { folder }: Project,
  files: readonly string[],
  options: object,
  flags: readonly string[],
): Promise<string> {
  const config = {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2022", "DOM"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      ...options,
    },
    files: files.map((file) => join(folder, file)),
  };
  const configFile = join(await mkdtemp(join(folder, "tsconfig-")), "tsconfig.json");
  await writeFile(configFile, JSON.stringify(config));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", configFile, ...flags], { cwd: folder });
  return stdout;
}

/** Makes a TypeScript file of a project one that runs. */
export async function transpile({ folder }: Project, file: string): Promise<string> {
  const { outputText } = ts.transpileModule(await readFile(join(folder, file), "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const output = file.replace(/\.ts$/, ".js");
  await writeFile(join(folder, output), outputText);
  return output;
}

/** Runs a TypeScript file of a project, with `setup.js` loaded before it. Rejects unless it ends well. */
export async function execute(
  project: Project,
  file: string,
  variables?: Readonly<Record<string, string>>,
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, OPENROUTER_API_KEY: KEY, OPENROUTER_MANAGEMENT_KEY: KEY, ...variables };
  const args = ["--import", "./setup.js", await transpile(project, file)];
  return run(process.execPath, args, { cwd: project.folder, env });
}
