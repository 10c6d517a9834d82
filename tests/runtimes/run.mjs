// Takes the steps of `scenario.mjs` in every runtime, with the package as npm installs it, and visits a React app that uses
// it in a browser. Needs the build in `dist`. A runtime that is missing is a failure in CI, and left out elsewhere.
// Arguments choose: `npm run runtimes -- Bun`; with `--slim` everything but Vite heeds the export condition of that name.
import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM, openPage } from "./chromium.mjs";
import { launch } from "./launch.mjs";
import { buildReactApp, createProject } from "./project.mjs";
import { createApi, serveForResult } from "./server.mjs";
import { table } from "./table.mjs";

const MODULES = fileURLToPath(new URL("node_modules/", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript" };

const startedAt = performance.now();
const chosen = process.argv.slice(2).filter((argument) => argument !== "--slim");
const slim = chosen.length < process.argv.length - 2;
const condition = slim ? ["--conditions=slim"] : [];
const project = await createProject(slim);
const rows = [];
try {
  const deno = ["run", "--no-prompt", "--allow-net=127.0.0.1", ...condition];
  for (const { name, binary, take } of [
    ...[20, 22, 24, 26].map((version) => program(`Node ${version}`, `node-${version}/bin/node`, condition)),
    ...["any", "request", "address"].map((kind) => withFetch(`Node 20, a fetch of ${kind}`, "node-20", kind)),
    withFetch("Node 20, undici 6", "node-20", "undici-6"),
    withFetch("Node 20, undici 7", "node-20", "undici-7"),
    withFetch("Node 24, undici 8", "node-24", "undici-8"),
    withFetch("Node 20, node-fetch 3", "node-20", "node-fetch"),
    program("Bun", "@oven/bun-linux-x64/bin/bun", condition),
    program("Deno", "@deno/linux-x64-glibc/deno", deno),
    worker("workerd", "@cloudflare/workerd-linux-64/bin/workerd"),
    reactNative("React Native, built with Metro", "node-24/bin/node"),
    reactNative("React Native with Expo, built with Metro", "node-24/bin/node", "expo"),
    page("Chromium, own origin"),
    page("Chromium, other origin", { elsewhere: true }),
    page("Chromium, React app built with Vite", { build: buildReactApp }),
  ]) {
    if (chosen.length > 0 && !chosen.some((part) => name.includes(part))) continue;
    const there = binary && existsSync(binary);
    const version = there && (await launch(binary, ["--version"]).ended.catch(String)).match(/\d+([.-]\d+)+/)?.[0];
    const outcomes = there ? await take().catch(({ message }) => ({ run: message })) : {};
    rows.push({ name: version ? `${name} (${version})` : name, missing: !there, outcomes });
  }
} finally {
  await rm(project.folder, { recursive: true });
}
conclude();

/** A runtime that runs a file, with these arguments before it, and exits. */
function program(name, path, args = []) {
  const binary = MODULES + path;
  const take = () =>
    withServer(async ({ url, result }) => {
      const run = (file) => outcome(launch(binary, [...args, file, url], { cwd: project.folder }));
      const end = await run("process.mjs");
      return { ...(await atOnce(result)), end, require: await run("require.cjs") };
    });
  return { name, binary, take };
}

/** A version of Node with another `fetch`: one of `hosts/fetches.mjs`, or a library. */
function withFetch(name, node, fetch) {
  const binary = `${MODULES}${node}/bin/node`;
  const take = () =>
    withServer(async ({ url, result }) => {
      const kind = existsSync(MODULES + fetch) ? import.meta.resolve(fetch) : fetch;
      const end = await outcome(
        launch(binary, ["--expose-gc", ...condition, "fetches.mjs", url, kind], { cwd: project.folder }),
      );
      return { ...(await atOnce(result)), end };
    });
  return { name, binary, take };
}

/** Cloudflare's runtime, with a worker whose test exits. */
function worker(name, path) {
  const binary = MODULES + path;
  const take = () =>
    withServer(async ({ url, result }) => {
      const test = launch(binary, ["test", "worker.capnp"], { cwd: project.folder, env: { ORIGIN: url } });
      const end = await outcome(test);
      return { ...(await atOnce(result)), end };
    });
  return { name, binary, take };
}

/** The platform of React Native, in a Node that also runs Metro. */
function reactNative(name, path, ...args) {
  const binary = MODULES + path;
  const take = () =>
    withServer(async ({ url, result }) => {
      const cwd = project.folder;
      const metro = fileURLToPath(new URL("metro.mjs", import.meta.url));
      const build = [metro, cwd, "native.mjs", "native.bundle.js"];
      if (!existsSync(join(cwd, "native.bundle.js"))) await launch(binary, build, { cwd, limitMs: 60_000 }).ended;
      const run = ["reactNative.mjs", "native.bundle.js", url, MODULES, ...args];
      const end = await outcome(launch(binary, run, { cwd }));
      return { ...(await atOnce(result)), end };
    });
  return { name, binary, take };
}

/** A page under a strict policy, on the origin of the API or on another one. */
function page(name, { elsewhere = false, build = async (folder) => folder } = {}) {
  const take = () =>
    withServer(async (api) => {
      const folder = await build(project.folder);
      const answer = async (request) => {
        const { pathname } = new URL(request.url);
        const path = pathname === "/" ? "/index.html" : pathname;
        const type = TYPES[extname(path)];
        if (!type) return api.answer(request);
        const sources = `script-src 'self'; img-src data:; connect-src 'self' ${elsewhere ? api.url : ""}`;
        const policy = `default-src 'none'; ${sources}; require-trusted-types-for 'script'`;
        const headers = { "content-type": type, "content-security-policy": policy };
        return new Response(await readFile(join(folder, path)), { headers });
      };
      const own = await serveForResult(answer);
      try {
        return await openPage(`${own.url}/?api=${elsewhere ? api.url : own.url}`, own.result);
      } finally {
        own.close();
      }
    });
  return { name, binary: CHROMIUM, take };
}

/** Runs `work` with its own server. */
async function withServer(work) {
  const answer = createApi(project.createFakeOpenRouter);
  const server = await serveForResult(answer);
  try {
    return await work({ ...server, answer });
  } finally {
    server.close();
  }
}

function outcome({ ended }) {
  return ended.then(
    () => "ok",
    ({ message }) => message,
  );
}

/** The result, which must have been posted by now. */
function atOnce(result) {
  return Promise.race([result, { run: "there was no result" }]);
}

/** Prints the outcomes, and fails the process if one is not ok. */
function conclude() {
  const steps = [...new Set(rows.flatMap(({ outcomes }) => Object.keys(outcomes)))];
  const cell = (outcome) => (outcome === undefined || outcome === "ok" ? (outcome ?? "-") : "FAIL");
  console.log(
    table([["", ...steps], ...rows.map(({ name, outcomes }) => [name, ...steps.map((step) => cell(outcomes[step]))])]),
  );

  const missing = rows.filter(({ missing }) => missing).map(({ name }) => name);
  if (missing.length > 0) console.log(`\nNot installed, so left out: ${missing.join(", ")}`);
  const complaints = rows.flatMap(({ name, outcomes }) =>
    Object.entries(outcomes)
      .filter(([, outcome]) => outcome !== "ok")
      .map(([step, outcome]) => `\n${name}, ${step}: ${outcome}`),
  );
  for (const complaint of complaints) console.log(complaint);
  console.log(`\n${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  const well = rows.length > 0 && complaints.length === 0 && !(missing.length > 0 && process.env.CI);
  process.exitCode = well ? 0 : 1;
}
