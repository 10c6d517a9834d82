// Bundles a module as React Native does, with Metro: `node metro.mjs FOLDER ENTRY BUNDLE`, in a Node that Metro supports.
import { realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Metro from "metro";
import { getDefaultConfig, mergeConfig } from "metro-config";

const [folder, entry, bundle] = process.argv.slice(2);
const projectRoot = await realpath(folder);
const modules = fileURLToPath(new URL("node_modules", import.meta.url));
const config = mergeConfig(await getDefaultConfig(projectRoot), {
  projectRoot,
  watchFolders: [projectRoot, join(modules, "metro-runtime"), join(modules, "@babel/runtime")],
  maxWorkers: 1,
  cacheStores: [],
  reporter: { update() {} },
  // As in React Native's own configuration. Its Babel preset is left out: the modules need none of it but `import`.
  resolver: {
    nodeModulesPaths: [modules],
    resolverMainFields: ["react-native", "browser", "main"],
    unstable_conditionNames: ["react-native"],
  },
  transformer: { getTransformOptions: async () => ({ transform: { experimentalImportSupport: true } }) },
});
const { code } = await Metro.runBuild(config, {
  entry: join(projectRoot, entry),
  platform: "ios",
  dev: false,
  minify: true,
});
await writeFile(bundle, code);
