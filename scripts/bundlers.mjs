import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rolldown } from "rolldown";
import { rollup } from "rollup";
import webpack from "webpack";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ENTRY = "virtual-entry";
/** What a project has of its own. */
const PEERS = ["react", "@tanstack/react-query"];

/**
 * What each bundler makes of a module that imports the built package by its name: a minified ES module for browsers.
 *
 * @type {Readonly<Record<"esbuild" | "rollup" | "webpack" | "rolldown", (source: string) => Promise<string>>>}
 */
export const bundlers = {
  async esbuild(source) {
    const { outputFiles } = await esbuild.build({
      stdin: { contents: source, resolveDir: ROOT },
      bundle: true,
      external: PEERS,
      write: false,
      format: "esm",
      platform: "browser",
      target: "es2022",
      minify: true,
      legalComments: "none",
    });
    return /** @type {esbuild.OutputFile} */ (outputFiles[0]).text;
  },

  async rollup(source) {
    const bundle = await rollup({
      input: ENTRY,
      external: PEERS,
      treeshake: { moduleSideEffects: "no-external" }, // else it keeps imports of peers that nothing uses
      plugins: [virtualEntry(source), nodeResolve({ browser: true, rootDir: ROOT })],
      onwarn: failOnUnresolved,
    });
    const { output } = await bundle.generate({ format: "es" });
    // Rollup has no minifier of its own.
    const { code } = await esbuild.transform(output[0].code, {
      format: "esm",
      target: "es2022",
      minify: true,
      legalComments: "none",
    });
    return code;
  },

  async webpack(source) {
    const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-webpack-"));
    try {
      const compiler = webpack({
        mode: "production",
        target: ["web", "es2022"],
        context: ROOT,
        entry: `data:text/javascript,${encodeURIComponent(source)}`,
        externals: PEERS,
        externalsType: "module",
        experiments: { outputModule: true },
        output: { path: folder, filename: "bundle.mjs", module: true, library: { type: "module" } },
        performance: false,
      });
      const stats = await /** @type {Promise<webpack.Stats | undefined>} */ (
        new Promise((resolve, reject) => {
          compiler?.run((error, result) => (error ? reject(error) : resolve(result)));
        })
      );
      if (stats?.hasErrors() || stats?.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
      return await readFile(join(folder, "bundle.mjs"), "utf8");
    } finally {
      await rm(folder, { recursive: true });
    }
  },

  async rolldown(source) {
    const bundle = await rolldown({
      input: ENTRY,
      external: PEERS,
      cwd: ROOT,
      platform: "browser",
      plugins: [virtualEntry(source)],
      onwarn: failOnUnresolved,
    });
    const { output } = await bundle.generate({ format: "es", minify: true });
    await bundle.close();
    return output[0].code;
  },
};

/** Bytes of a bundle as a server sends it, with gzip at its best. @param {string} code */
export function gzipSize(code) {
  return gzipSync(code, { level: 9 }).length;
}

/** @param {string} source */
function virtualEntry(source) {
  // It has to lie inside the package, from where the package can be imported by its name.
  const id = join(ROOT, `${ENTRY}.js`);
  return {
    name: ENTRY,
    resolveId: (/** @type {string} */ specifier) => (specifier === ENTRY ? id : null),
    load: (/** @type {string} */ file) => (file === id ? source : null),
  };
}

/** @param {{ code?: string | undefined, message: string }} warning */
function failOnUnresolved({ code, message }) {
  if (code === "UNRESOLVED_IMPORT") throw new Error(message); // the bundle would be too small
}
