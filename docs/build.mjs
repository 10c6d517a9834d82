// Builds the site: the reference, VitePress, the playground if there is one, the texts for language models; then checks it.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { build } from "vitepress";
import { BASE, DOCS, SITE } from "./pages.mjs";

const PLAYGROUND = `${DOCS}../playground`;

await step("reference", () => import("./reference.mjs"));
await step("pages", () => build(DOCS));
if (existsSync(`${PLAYGROUND}/package.json`)) await step("playground", buildPlayground);
await step("llms.txt", () => import("./llms.mjs"));
await step("check", () => import("./check.mjs"));

/** Calls its `build` script like Vite, with `--base`, `--outDir` and `--emptyOutDir`. */
function buildPlayground() {
  const npm = (/** @type {readonly string[]} */ ...args) =>
    execFileSync("npm", ["--prefix", PLAYGROUND, ...args], { stdio: "inherit" });
  npm("ci", "--no-audit", "--no-fund");
  npm("run", "build", "--", `--base=${BASE}playground/`, `--outDir=${SITE}playground`, "--emptyOutDir");
}

/** @param {string} name @param {() => unknown} run */
async function step(name, run) {
  const start = performance.now();
  await run();
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
