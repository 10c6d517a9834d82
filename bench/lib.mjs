// Shared by all parts of the bench: the folder to measure in, processes, rounds, statistics and tables.
import { execFile, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient } from "@hey-api/openapi-ts";
import * as esbuild from "esbuild";

export const run = promisify(execFile);
export const HERE = dirname(fileURLToPath(import.meta.url));
export const PACKAGE = dirname(HERE);
export const INSTALLED = join(HERE, "node_modules");
/** Few and short rounds, to check that everything works. The figures mean nothing. */
export const QUICK = !!process.env.BENCH_QUICK;
export const ROUNDS = QUICK ? 2 : 15;

export const OURS = "openrouter-fn";
/** The same programs of openrouter-fn, built or run under its export condition `slim`. */
export const SLIM = "slim";
export const TITLES = {
  "openrouter-fn": "openrouter-fn",
  slim: "openrouter-fn, slim",
  official: "@openrouter/sdk",
  openai: "openai",
  "openapi-fetch": "openapi-fetch",
  "hey-api": "hey-api",
  "ky-zod": "ky and zod/mini, by hand",
  ky: "ky alone",
  fetch: "bare `fetch`",
  agent: "@openrouter/agent",
  ai: "ai, with its provider",
  xsai: "xsai",
};

/** Those of a single call (`peers/calls`). */
export const CALLERS = [OURS, SLIM, "official", "openai", "openapi-fetch", "hey-api", "ky-zod", "ky", "fetch"];

/** The contestant that a script of `peers` belongs to, and what esbuild and Node are told for it. */
export const programOf = (name) => (name === SLIM ? OURS : name);
export const conditionsOf = (name) => (name === SLIM ? ["slim"] : []);
export const flagsOf = (name) => conditionsOf(name).map((condition) => `--conditions=${condition}`);

/** The versions of Node to measure in; the running one where npm could not install them. */
export const NODES = [20, 24]
  .map((major) => ({ name: `Node ${major}`, path: join(INSTALLED, `node-${major}`, "bin", "node") }))
  .filter(({ path }) => existsSync(path));
if (NODES.length === 0) NODES.push({ name: `Node ${process.versions.node.split(".")[0]}`, path: process.execPath });
export const NEWEST_NODE = NODES.at(-1);

/**
 * A folder outside the project with the packed package, its peers, and the scripts of `peers` and `children`: imports
 * resolve as they do for users.
 */
export async function prepareSite() {
  const site = await mkdtemp(join(tmpdir(), "openrouter-fn-bench-"));
  const modules = join(site, "node_modules");
  const tarball = await pack(site);
  await mkdir(join(modules, OURS), { recursive: true });
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", join(modules, OURS)]);
  for (const name of await readdir(INSTALLED)) {
    if (!name.startsWith(".")) await symlink(join(INSTALLED, name), join(modules, name), "junction");
  }
  for (const name of ["peers", "children"]) await cp(join(HERE, name), join(site, name), { recursive: true });
  await generateHeyApi(join(site, "peers"));
  return { folder: site, tarball };
}

/**
 * Writes `hey-api`, the client that @hey-api/openapi-ts generates from `openapi.json`, with what it does unless told otherwise: a
 * client for `fetch`, a function for each operation and types, but no validators. In JavaScript, file by file.
 */
async function generateHeyApi(peers) {
  const source = join(peers, "hey-api-source");
  const output = { path: source, module: { extension: ".js" } };
  const [input, logs] = [join(peers, "openapi.json"), { level: "silent" }];
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  await createClient({ input, output, plugins, logs });
  const files = await readdir(source, { recursive: true });
  const entryPoints = files.filter((file) => file.endsWith(".ts")).map((file) => join(source, file));
  const outdir = join(peers, "hey-api");
  await esbuild.build({ entryPoints, outdir, outbase: source, format: "esm", target: "es2022", logLevel: "error" });
  await writeFile(join(outdir, "package.json"), '{ "type": "module" }\n');
}

async function pack(folder) {
  if (!existsSync(join(PACKAGE, "dist", "index.d.ts"))) throw new Error("The package is not built: npm run build");
  // Without scripts: what was built is what is measured.
  const { stdout } = await run("npm", ["pack", PACKAGE, "--ignore-scripts", "--json", "--pack-destination", folder]);
  const packed = JSON.parse(stdout);
  const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed);
  return join(folder, filename);
}

/** Runs a part on its own if it is the script that was started. */
export async function alone(url, { measure, report }) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  const site = await prepareSite();
  try {
    console.log(report(await measure(site)));
  } finally {
    await rm(site.folder, { recursive: true });
  }
}

/** Measures the contestants in turn, in rounds of different order, so that no moment favours one. */
export async function interleave(names, rounds, measure) {
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) samples[name].push(await measure(name));
  }
  return samples;
}

/** Runs a script in a process for each contestant, returns the result of `use`, and ends the processes. */
export async function withChildren(node, script, args, contestants, use) {
  const children = Object.fromEntries(
    contestants.map((name) => [name, startChild(node, script, [...args, programOf(name)], flagsOf(name))]),
  );
  try {
    return await use(children);
  } finally {
    for (const child of Object.values(children)) child.stop();
  }
}

/** Microseconds per repetition of a script, by contestant, after a warm-up. */
export function timeEach(node, script, args, contestants, warmUp, count) {
  return withChildren(node, script, args, contestants, async (children) => {
    for (const child of Object.values(children)) await child.ask(warmUp);
    return interleave(contestants, ROUNDS, async (name) => (await children[name].ask(count)) / count / 1000);
  });
}

/** Runs the server of `children` in a process of its own, and gives what `use` makes of it and its port. */
export function withServer(folder, use) {
  const script = join(folder, "children", "server.mjs");
  return withChildren(NEWEST_NODE.path, script, [], ["server"], async ({ server }) => {
    const { port } = await server.ask({});
    return use(server, port);
  });
}

/** A script in its own process, which replies to each message with one. */
function startChild(node, script, args, execArgv) {
  const child = fork(script, args, { execPath: node, execArgv, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  return {
    ask: (message) =>
      new Promise((resolve, reject) => {
        const fail = (code) => reject(new Error(`${script} ${args.join(" ")} ended (${code}): ${complaints}`));
        if (!child.connected) return fail(child.exitCode);
        child.once("exit", fail);
        child.once("message", (answer) => {
          child.off("exit", fail);
          resolve(answer);
        });
        child.send(message);
      }),
    stop: () => child.kill(),
  };
}

/** Runs a script to its end and returns the JSON that it prints. */
export async function runJSON(node, args, options) {
  const { stdout } = await run(node, args, { maxBuffer: 2 ** 26, ...options });
  return JSON.parse(stdout);
}

/** Median and quartiles. */
export function summary(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)];
    return below + (sorted[Math.ceil(place)] - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

export function median(samples) {
  return summary(samples).median;
}

/** The median of each contestant's samples, or of one figure in them. */
export function medians(samples, what) {
  const values = (list) => (what ? list.map((sample) => sample[what]) : list);
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, median(values(list))]));
}

export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** A figure to three significant digits, or all digits before the point. */
export function figure(value) {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toLocaleString("en-US", {
    minimumFractionDigits: Math.min(digits, 2),
    maximumFractionDigits: Math.min(digits, 2),
  });
}

/** How many times as much as ours and as slim a contestant takes; bare `fetch` is the limit. */
export function timesOurs(figures, name) {
  if (name === "fetch") return ["the limit", ""];
  return [OURS, SLIM].map((own) => figure(figures[name] / figures[own]));
}

/** The heads of these columns. */
export const TIMES_OURS = ["times ours", "times slim"];

/** Median and quartiles of samples, as text. */
export function spread(samples) {
  const { median, low, high } = summary(samples);
  return `${figure(median)} (${figure(low)} to ${figure(high)})`;
}

/** A table in Markdown, columns of figures to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (row) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join("\n");
}

/**
 * Says which contestants did better than openrouter-fn without `slim`, by a figure each; bare `fetch` is the limit and not
 * named.
 */
export function better(figures, { higher = false } = {}) {
  const ours = figures[OURS];
  const names = Object.keys(figures).filter(
    (name) => ![OURS, SLIM, "fetch"].includes(name) && (higher ? figures[name] > ours : figures[name] < ours),
  );
  return names.length
    ? `Better than openrouter-fn here: ${names.map((name) => TITLES[name] ?? name).join(", ")}.`
    : "None of the peers is better here.";
}

export async function versionOf(name) {
  return JSON.parse(await readFile(join(INSTALLED, name, "package.json"), "utf8")).version;
}
