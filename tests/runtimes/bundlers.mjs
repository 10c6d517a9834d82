// Bundlers that are too large for everyone's installation, beside those in `scripts/bundlers.mjs`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Parcel } from "@parcel/core";
import { launch } from "./launch.mjs";

/** Where Bun is, if it is installed. */
export const BUN = fileURLToPath(new URL("node_modules/@oven/bun-linux-x64/bin/bun", import.meta.url));

/**
 * What each bundler makes of a module in a folder that has the package: a minified ES module for browsers.
 *
 * @type {Readonly<Record<"bun" | "parcel", (source: string, folder: string) => Promise<string>>>}
 */
export const bundlers = {
  async bun(source, folder) {
    const entry = await writeEntry("bun", source, folder);
    return launch(BUN, ["build", entry, "--minify", "--target=browser", "--format=esm"], { cwd: folder }).ended;
  },

  async parcel(source, folder) {
    const entry = await writeEntry("parcel", source, folder);
    const distDir = join(folder, "parcel/dist");
    const bundler = new Parcel({
      entries: entry,
      projectRoot: folder,
      defaultConfig: fileURLToPath(import.meta.resolve("@parcel/config-default")),
      mode: "production",
      cacheDir: join(folder, "parcel/cache"),
      shouldDisableCache: true,
      defaultTargetOptions: { shouldScopeHoist: true, shouldOptimize: true, sourceMaps: false }, // as `parcel build`
      targets: {
        main: {
          distDir,
          distEntry: "bundle.js",
          context: "browser",
          outputFormat: "esmodule",
          isLibrary: true,
          includeNodeModules: true,
          scopeHoist: true,
          optimize: true,
          sourceMap: false,
          engines: { browsers: "Chrome >= 94" }, // about ES2022
        },
      },
    });
    await bundler.run();
    return readFile(join(distDir, "bundle.js"), "utf8");
  },
};

async function writeEntry(name, source, folder) {
  await mkdir(join(folder, name), { recursive: true });
  const entry = join(folder, name, "entry.js");
  await writeFile(entry, source);
  return entry;
}
