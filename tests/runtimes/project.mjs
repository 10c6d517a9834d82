import { cp, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { launch } from "./launch.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Makes a folder outside the repository, in which npm has installed the built package.
 *
 * @param {object} [manifest] What is to be in its package.json.
 */
export async function installPackage(manifest) {
  const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-runtimes-"));
  // Without the scripts, which would build the package again.
  const packed = await npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT);
  const [{ filename }] = JSON.parse(packed);
  await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module", private: true, ...manifest }));
  await npm(["install", "--prefer-offline", "--no-audit", "--no-fund", `./${filename}`], folder);
  return folder;
}

/**
 * The same, with the scripts that the runtimes run.
 *
 * @param {boolean} [slim] Whether bundles heed the export condition of that name.
 */
export async function createProject(slim = false) {
  const folder = await installPackage();
  for (const file of ["scenario.mjs", "steps.mjs", "noise.mjs"]) await cp(join(HERE, file), join(folder, file));
  await cp(join(HERE, "hosts"), folder, { recursive: true });

  const settings = { absWorkingDir: folder, bundle: true, format: "esm", target: "es2022", logLevel: "error" };
  // The conditions that wrangler sets.
  const conditions = [...(slim ? ["slim"] : []), "workerd", "worker", "browser"];
  await build({ ...settings, entryPoints: ["worker.mjs"], outfile: "worker.bundle.js", conditions });
  const page = { ...settings, entryPoints: ["page.mjs"], outfile: "page.bundle.js", minify: true };
  await build({ ...page, ...(slim && { conditions: ["slim", "module"] }) });
  const testing = pathToFileURL(join(folder, "node_modules/openrouter-fn/dist/testing/index.js"));
  const { createFakeOpenRouter } = await import(testing.href);
  return { folder, createFakeOpenRouter };
}

/** Builds the app in `react` as its author would: with types that hold, and with Vite. Gives the folder of the result. */
export async function buildReactApp(folder) {
  for (const name of ["react", "react-dom", "@tanstack", "@types"]) {
    await symlink(join(HERE, "node_modules", name), join(folder, "node_modules", name));
  }
  const app = join(folder, "react");
  const run = (script, ...args) => launch(process.execPath, [script, ...args], { cwd: app }).ended;
  await run(join(ROOT, "node_modules/typescript/bin/tsc"));
  await run(join(HERE, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "error");
  return join(app, "dist");
}

function npm(args, cwd) {
  return launch("npm", args, { cwd, limitMs: 60_000 }).ended;
}
