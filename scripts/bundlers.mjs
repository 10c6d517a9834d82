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
const ENTRIES = /^virtual-entry:/;
/** Dependencies of the user's project. */
const PEERS = ["react", "@tanstack/react-query"];

/** @typedef {"esbuild" | "rollup" | "webpack" | "rolldown"} Bundler */

/**
 * Bundles modules that import the built package by its name, each separately, into minified ES modules for browsers, in
 * the same order. Many at once take a fraction of the time, with identical bytes. `slim` sets the export condition of that
 * name.
 *
 * @type {Readonly<Record<Bundler, (sources: readonly string[], slim?: boolean) => Promise<string[]>>>}
 */
export const bundleEach = {
  async esbuild(sources, slim = false) {
    // Without `splitting`, esbuild links and tree-shakes each entry separately.
    const { outputFiles } = await esbuild.build({
      entryPoints: sources.map((_, index) => ({ in: `${ENTRY}:${index}`, out: `${index}` })),
      plugins: [
        {
          name: ENTRY,
          setup({ onResolve, onLoad }) {
            onResolve({ filter: ENTRIES }, ({ path }) => ({ path, namespace: ENTRY }));
            onLoad({ filter: ENTRIES, namespace: ENTRY }, ({ path }) => ({
              contents: sources[Number(path.replace(ENTRIES, ""))] ?? "",
              resolveDir: ROOT,
            }));
          },
        },
      ],
      bundle: true,
      ...(slim && { conditions: ["slim", "module"] }),
      external: PEERS,
      write: false,
      outdir: ROOT,
      format: "esm",
      platform: "browser",
      target: "es2022",
      minify: true,
      legalComments: "none",
    });
    return outputFiles.map(({ text }) => text);
  },

  async rollup(sources, slim = false) {
    const bundles = [];
    /** @type {import("rollup").RollupCache | undefined} */
    let cache; // what has been parsed
    for (const source of sources) {
      const bundle = await rollup({
        input: ENTRY,
        cache,
        external: PEERS,
        treeshake: { moduleSideEffects: "no-external" }, // else it keeps imports of peers that nothing uses
        plugins: [
          virtualEntry(source),
          nodeResolve({ browser: true, rootDir: ROOT, exportConditions: slim ? ["slim"] : [] }),
        ],
        onwarn: failOnUnresolved,
      });
      cache = bundle.cache;
      const { output } = await bundle.generate({ format: "es" });
      // Rollup has no minifier of its own.
      const { code } = await esbuild.transform(output[0].code, {
        format: "esm",
        target: "es2022",
        minify: true,
        legalComments: "none",
      });
      bundles.push(code);
    }
    return bundles;
  },

  async webpack(sources, slim = false) {
    const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-webpack-"));
    try {
      const compiler = webpack({
        mode: "production",
        target: ["web", "es2022"],
        context: ROOT,
        resolve: { conditionNames: slim ? ["slim", "..."] : ["..."] },
        entry: Object.fromEntries(
          sources.map((source, index) => [index, `data:text/javascript,${encodeURIComponent(source)}`]),
        ),
        externals: PEERS,
        externalsType: "module",
        experiments: { outputModule: true },
        output: { path: folder, filename: "[name]/bundle.mjs", module: true, library: { type: "module" } },
        performance: false,
      });
      const stats = await /** @type {Promise<webpack.Stats | undefined>} */ (
        new Promise((resolve, reject) => {
          compiler?.run((error, result) => (error ? reject(error) : resolve(result)));
        })
      );
      if (stats?.hasErrors() || stats?.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
      return await Promise.all(sources.map((_, index) => readFile(join(folder, `${index}/bundle.mjs`), "utf8")));
    } finally {
      await rm(folder, { recursive: true });
    }
  },

  rolldown: (sources, slim = false) =>
    Promise.all(
      sources.map(async (source) => {
        const bundle = await rolldown({
          input: ENTRY,
          external: PEERS,
          cwd: ROOT,
          platform: "browser",
          resolve: slim ? { conditionNames: ["slim", "module", "browser", "import", "default"] } : {},
          plugins: [virtualEntry(source)],
          onwarn: failOnUnresolved,
        });
        const { output } = await bundle.generate({ format: "es", minify: true });
        await bundle.close();
        return output[0].code;
      }),
    ),
};

/**
 * The same for one module.
 *
 * @type {Readonly<Record<Bundler, (source: string, slim?: boolean) => Promise<string>>>}
 */
export const bundlers = {
  esbuild: alone(bundleEach.esbuild),
  rollup: alone(bundleEach.rollup),
  webpack: alone(bundleEach.webpack),
  rolldown: alone(bundleEach.rolldown),
};

/** @param {(sources: readonly string[], slim?: boolean) => Promise<string[]>} bundle */
function alone(bundle) {
  return async (/** @type {string} */ source, slim = false) =>
    /** @type {string} */ ((await bundle([source], slim))[0]);
}

/** Bytes of a bundle with the best gzip compression. @param {string} code */
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
