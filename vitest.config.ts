import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/runtimes/**"],
    testTimeout: 20_000,
    execArgv: ["--expose-gc"], // for the tests of aborts after a garbage collection
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 95, "src/lib/send.ts": { lines: 100 } },
    },
  },
});
