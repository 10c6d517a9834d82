import { defineConfig } from "tsup";
import { compileZodIn } from "./scripts/compile-zod-in.js";
import { markCallsPure } from "./scripts/mark-calls-pure.js";
import { nameLeaves } from "./scripts/name-leaves.js";

// One output file per source file: a bundler can only drop what was never glued together.
export default defineConfig({
  entry: ["src/**/*.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  splitting: false,
  sourcemap: "inline",
  clean: true,
  dts: false, // tsc emits the declarations: see tsconfig.build.json
  esbuildPlugins: [markCallsPure(), compileZodIn()],
  plugins: [nameLeaves()],
  esbuildOptions(options) {
    options.sourcesContent = false; // the package ships `src`, where the maps point
  },
});
