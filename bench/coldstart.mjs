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
  CALLERS as CONTESTANTS,
  conditionsOf,
  figure,
  flagsOf,
  interleave,
  medians,
  NEWEST_NODE,
  NODES,
  OURS,
  programOf,
  QUICK,
  runJSON,
  SLIM,
  spread,
  TIMES_OURS,
  TITLES,
  table,
  timesOurs,
} from "./lib.mjs";
import { TOTAL_COST } from "./peers/generation.mjs";

/** Of a chat, which others can do as well. */
const CHATS = ["openrouter-fn", "slim", "official", "openai", "hey-api", "agent", "ai", "xsai", "fetch"];
const ANSWER = "Yes.";
/** Parts of ai are CommonJS, and ask for modules of Node. */
const REQUIRE = `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);`;
const TIMES = [...TIMES_OURS, "beyond the limit", ...TIMES_OURS.map((head) => `${head}, beyond it`)];
const ROUNDS_OF_IMPORTS = QUICK ? 2 : 20;
const ROUNDS_OF_CHATS = QUICK ? 2 : 10;

export async function measure({ folder }) {
  const files = await writeFiles(folder, "calls", CONTESTANTS, callOf);
  const chats = await writeFiles(folder, "chats", CHATS, chatOf);
  const child = (name) => join(folder, "children", name);
  const start = ({ path }, contestants, rounds, places) =>
    interleave(contestants, rounds, (name) => runJSON(path, [...flagsOf(name), child("coldstart.mjs"), places[name]]));
  const imports = [];
  for (const form of ["bundled", "unbundled"]) {
    for (const node of NODES) {
      const samples = await start(node, CONTESTANTS, ROUNDS_OF_IMPORTS, files[form]);
      imports.push({ title: `${node.name}, ${form}`, samples });
    }
    const samples = await start(NEWEST_NODE, CHATS, ROUNDS_OF_CHATS, chats[form]);
    imports.push({ title: `A chat, ${NEWEST_NODE.name}, ${form}`, samples });
  }
  const heap = {};
  const loaded = {};
  for (const contestant of CONTESTANTS) {
    heap[contestant] = {};
    for (const form of ["bundled", "unbundled"]) {
      const file = files[form][contestant];
      const flags = [...flagsOf(contestant), "--expose-gc"];
      heap[contestant][form] = await runJSON(NEWEST_NODE.path, [...flags, child("heap.mjs"), file]);
    }
    const args = [...flagsOf(contestant), child("files.mjs"), files.unbundled[contestant]];
    loaded[contestant] = await runJSON(NEWEST_NODE.path, args);
  }
  const work = (contestants, rounds, { worker }, expected) =>
    interleave(contestants, rounds, (contestant) => startWorker(worker[contestant], expected));
  const workers = [
    { title: "workerd", samples: await work(CONTESTANTS, ROUNDS_OF_IMPORTS, files, TOTAL_COST) },
    { title: "A chat, workerd", samples: await work(CHATS, ROUNDS_OF_CHATS, chats, ANSWER) },
  ];
  return { imports, heap, loaded, workers };
}

const callOf = (program) => `import { createCall } from "../../../peers/calls/${program}.mjs";
import { answerGeneration, GENERATION_ID, TOTAL_COST as expected } from "../../../peers/generation.mjs";
export const call = () => createCall(answerGeneration)(GENERATION_ID);
export { expected };
`;

const chatOf = (program) => `import { createChat } from "../../../peers/chats/${program}.mjs";
import { play } from "../../../peers/traffic.mjs";
export const expected = "${ANSWER}";
export const call = () => createChat(play([{ text: expected }]).fetch)();
`;

/** For each contestant: a module that makes one call, unbundled and bundled, and a bundled worker that makes one per request. */
async function writeFiles(folder, kind, contestants, sourceOf) {
  const files = { unbundled: {}, bundled: {}, worker: {} };
  for (const contestant of contestants) {
    const place = join(folder, "coldstart", kind, contestant);
    await mkdir(place, { recursive: true });
    files.unbundled[contestant] = join(place, "unbundled.mjs");
    files.bundled[contestant] = join(place, "bundled.mjs");
    files.worker[contestant] = join(place, "config.capnp");
    await writeFile(files.unbundled[contestant], sourceOf(programOf(contestant)));
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
      banner: { js: contestant === "ai" ? REQUIRE : "" },
      conditions: ["module", ...conditionsOf(contestant)],
      entryPoints: [files.unbundled[contestant]],
      outfile: files.bundled[contestant],
    });
    await esbuild.build({
      ...options,
      platform: "browser",
      conditions: ["workerd", "worker", ...conditionsOf(contestant)],
      external: ["node:*"],
      entryPoints: [join(place, "worker-source.mjs")],
      outfile: join(place, "worker.mjs"),
    });
  }
  return files;
}

/** Milliseconds from starting workerd to the response to the first request. */
async function startWorker(config, expected) {
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
    if (!response.ok || text !== JSON.stringify(expected)) throw new Error(text);
    return performance.now() - startedAt;
  } catch (error) {
    throw new Error(`workerd with ${config}: ${error.message} ${complaints}`);
  } finally {
    server.kill("SIGKILL");
    await ended;
  }
}

export function report({ imports, heap, loaded, workers }) {
  const beyond = (all, name) => all[name] - all.fetch;
  const times = (all, name) =>
    name === "fetch"
      ? ["the limit", "", "", "", ""]
      : [
          ...timesOurs(all, name),
          figure(beyond(all, name)),
          ...[OURS, SLIM].map((own) => figure(beyond(all, name) / beyond(all, own))),
        ];
  const parts = imports.map(({ title, samples }) => {
    const names = Object.keys(samples);
    const of = (name, what) => samples[name].map((sample) => sample[what]);
    const all = medians(samples, "both");
    const rows = names.map((name) => [
      TITLES[name],
      ...["import", "call", "both"].map((what) => spread(of(name, what))),
      ...times(all, name),
    ]);
    const head = ["ms", "import", "first call", "both", ...TIMES];
    return `### ${title}\n\n${table(head, rows)}\n\n${better(all)}`;
  });
  const started = workers.map(({ title, samples }) => {
    const all = medians(samples);
    const rows = Object.keys(samples).map((name) => [TITLES[name], spread(samples[name]), ...times(all, name)]);
    return `### ${title}

From the start of the process to the answer to its first request, which makes one call; bundled, with \`nodejs_compat\`.

${table(["ms", "start to answer", ...TIMES], rows)}

${better(all)}`;
  });
  const kilobytes = (bytes) => figure(bytes / 1000);
  return `## Cold start

Import and first call of a look-up of a generation, or where it says so of a chat, through a \`fetch\` in memory, each time in a
new process. Bare \`fetch\` is what the platform itself needs, most of it for the first \`Request\`; it is in all figures, and taken
off beyond the limit.

${parts.join("\n\n")}

${started.join("\n\n")}

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
