// Import and first call, bundled and not, in Node and workerd, and the heap after import.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import workerdPackage from "workerd";
import {
  alone,
  better,
  figure,
  interleave,
  median,
  NEWEST_NODE,
  NODES,
  OURS,
  QUICK,
  runJSON,
  spread,
  TITLES,
  table,
} from "./lib.mjs";
import { TOTAL_COST } from "./peers/generation.mjs";

const CONTESTANTS = ["openrouter-fn", "official", "openai", "openapi-fetch", "ky-zod", "ky", "fetch"];
const TIMES = ["times ours", "beyond the limit", "times ours, beyond it"];
const ROUNDS_OF_IMPORTS = QUICK ? 2 : 25;

export async function measure({ folder }) {
  const files = await writeFiles(folder);
  const child = (name) => join(folder, "children", name);
  const imports = [];
  for (const { name, path } of NODES) {
    for (const form of ["bundled", "unbundled"]) {
      const samples = await interleave(CONTESTANTS, ROUNDS_OF_IMPORTS, (contestant) =>
        runJSON(path, [child("coldstart.mjs"), files[form][contestant]]),
      );
      imports.push({ node: name, form, samples });
    }
  }
  const heap = {};
  const loaded = {};
  for (const contestant of CONTESTANTS) {
    heap[contestant] = {};
    for (const form of ["bundled", "unbundled"]) {
      const file = files[form][contestant];
      heap[contestant][form] = await runJSON(NEWEST_NODE.path, ["--expose-gc", child("heap.mjs"), file]);
    }
    loaded[contestant] = await runJSON(NEWEST_NODE.path, [child("files.mjs"), files.unbundled[contestant]]);
  }
  const workerd = await interleave(CONTESTANTS, ROUNDS_OF_IMPORTS, (contestant) =>
    startWorker(files.worker[contestant]),
  );
  return { imports, heap, loaded, workerd };
}

/** For each contestant a module that makes one call, as it is and bundled, and a bundled worker that answers with one. */
async function writeFiles(folder) {
  const files = { unbundled: {}, bundled: {}, worker: {} };
  for (const contestant of CONTESTANTS) {
    const place = join(folder, "coldstart", contestant);
    await mkdir(place, { recursive: true });
    files.unbundled[contestant] = join(place, "unbundled.mjs");
    files.bundled[contestant] = join(place, "bundled.mjs");
    files.worker[contestant] = join(place, "config.capnp");
    await writeFile(
      files.unbundled[contestant],
      `import { createCall } from "../../peers/calls/${contestant}.mjs";
import { answerGeneration, GENERATION_ID, TOTAL_COST as expected } from "../../peers/generation.mjs";
export const call = () => createCall(answerGeneration)(GENERATION_ID);
export { expected };
`,
    );
    await writeFile(
      join(place, "worker-source.mjs"),
      `import { call } from "./unbundled.mjs";
export default { fetch: async () => Response.json(await call()) };
`,
    );
    await writeFile(
      files.worker[contestant],
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.mjs")],
    compatibilityDate = "2026-10-01",
    compatibilityFlags = ["nodejs_compat"],
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
    );
    const options = {
      bundle: true,
      format: "esm",
      minify: true,
      target: "es2022",
      legalComments: "none",
      logLevel: "error",
    };
    await esbuild.build({
      ...options,
      platform: "node",
      entryPoints: [files.unbundled[contestant]],
      outfile: files.bundled[contestant],
    });
    await esbuild.build({
      ...options,
      platform: "browser",
      conditions: ["workerd", "worker"],
      external: ["node:*"],
      entryPoints: [join(place, "worker-source.mjs")],
      outfile: join(place, "worker.mjs"),
    });
  }
  return files;
}

/** Milliseconds from starting workerd to the answer to the first request. */
async function startWorker(config) {
  const startedAt = performance.now();
  const server = spawn(workerdPackage.default, ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(server, "exit");
  let complaints = "";
  server.stderr.on("data", (text) => {
    complaints += text;
  });
  try {
    const listening = await Promise.race([once(server.stdio[3], "data"), ended]);
    const { port } = JSON.parse(String(listening[0]).split("\n")[0] || "{}");
    if (!port) throw new Error("no port");
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
    const text = await response.text();
    if (!response.ok || text !== `${TOTAL_COST}`) throw new Error(text);
    return performance.now() - startedAt;
  } catch (error) {
    throw new Error(`workerd with ${config}: ${error.message} ${complaints}`);
  } finally {
    server.kill("SIGKILL");
    await ended;
  }
}

export function report({ imports, heap, loaded, workerd }) {
  const beyond = (medians, name) => medians[name] - medians.fetch;
  const times = (medians, name) =>
    name === "fetch"
      ? ["the limit", "", ""]
      : [
          figure(medians[name] / medians[OURS]),
          figure(beyond(medians, name)),
          figure(beyond(medians, name) / beyond(medians, OURS)),
        ];
  const parts = imports.map(({ node, form, samples }) => {
    const of = (name, what) => samples[name].map((sample) => sample[what]);
    const medians = Object.fromEntries(CONTESTANTS.map((name) => [name, median(of(name, "both"))]));
    const rows = CONTESTANTS.map((name) => [
      TITLES[name],
      ...["import", "call", "both"].map((what) => spread(of(name, what))),
      ...times(medians, name),
    ]);
    const head = ["ms", "import", "first call", "both", ...TIMES];
    return `### ${node}, ${form}\n\n${table(head, rows)}\n\n${better(medians)}`;
  });
  const medians = Object.fromEntries(CONTESTANTS.map((name) => [name, median(workerd[name])]));
  const kilobytes = (bytes) => figure(bytes / 1000);
  return `## Cold start

Import and first call of a look-up of a generation through a \`fetch\` in memory, each time in a new process. Bare \`fetch\`
is what the platform itself needs, most of it for the first \`Request\`; it is in all figures, and taken off beyond the limit.

${parts.join("\n\n")}

### workerd

From the start of the process to the answer to its first request, which makes one call; bundled, with \`nodejs_compat\`.

${table(
  ["ms", "start to answer", ...TIMES],
  CONTESTANTS.map((name) => [TITLES[name], spread(workerd[name]), ...times(medians, name)]),
)}

${better(medians)}

### Heap and files

What the heap grows by with the import alone on ${NEWEST_NODE.name}, in kB, and the number of files that are loaded where
nothing is bundled. Both include those of the bench.

${table(
  ["", "heap, bundled", "heap, unbundled", "files"],
  CONTESTANTS.map((name) => [
    TITLES[name],
    kilobytes(heap[name].bundled),
    kilobytes(heap[name].unbundled),
    loaded[name],
  ]),
)}`;
}

await alone(import.meta.url, { measure, report });
