import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const SRC = fileURLToPath(new URL("src/", import.meta.url));
const REACT_18 = fileURLToPath(new URL("tests/react-18/node_modules/", import.meta.url));

export default defineConfig({
  test: {
    testTimeout: 60_000, // only tells of a hang: a busy machine takes several times as long
    setupFiles: "tests/setup.ts",
    execArgv: ["--expose-gc"], // for the tests of aborts after a garbage collection
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{package,react-18,runtimes,treeshake}/**"],
          isolate: false, // a file leaves things as it found them: half the time, since modules are loaded once
        },
      },
      {
        // What goes down the road or through a schema once more, as the export condition `slim` has it. Not so what only
        // the compiler sees, what scripts write, and the faces: they are the same in both.
        extends: true,
        resolve: {
          alias: [{ find: /^\.[./]+\/(?:src\/)?(?:lib\/)?(attempt|schema)\.js$/, replacement: `${SRC}lib/$1.slim.ts` }],
        },
        test: {
          name: "source-slim",
          include: ["tests/*.test.ts", "tests/{conformance,funcs,jobs,lib,properties}/**/*.test.ts"],
          exclude: [
            "tests/{client,docs,functions}.test.ts",
            "tests/lib/collect/**",
            "tests/properties/{collectors,schemas}.test.ts",
          ],
          isolate: false,
          env: { CONDITION: "slim" },
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: ["tests/{package,treeshake}/**/*.test.ts"],
          globalSetup: "tests/package/pack.ts",
        },
      },
      {
        // The hooks once more, with the older React. What imports React by itself has to get that one, too.
        extends: true,
        resolve: {
          alias: [
            { find: /^(react|react-dom)(?=$|\/)/, replacement: `${REACT_18}$1` },
            {
              find: /^@testing-library\/react$/,
              replacement: "@testing-library/react/dist/@testing-library/react.esm.js",
            },
          ],
        },
        test: {
          name: "react 18",
          include: ["tests/react-query/**/*.react.test.ts"],
          isolate: false,
          env: { REACT_VERSION: "18" },
          server: { deps: { inline: [/@testing-library\/react/, /@tanstack\/react-query/] } },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 95, "src/lib/call/send.ts": { lines: 100 } },
    },
  },
});
