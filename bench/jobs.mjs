// Tool loops and structured output: bytes, time, and results with unusual traffic.
import { join } from "node:path";
import { bundlePeers } from "./bytes.mjs";
import {
  alone,
  better,
  figure,
  median,
  NEWEST_NODE,
  OURS,
  QUICK,
  runJSON,
  spread,
  TITLES,
  table,
  timeEach,
} from "./lib.mjs";

const CHATS = ["openrouter-fn", "official", "openai", "xsai", "ai"];
const LOOPS = ["openrouter-fn", "agent", "ai", "openai", "xsai"];
const OBJECTS = ["openrouter-fn", "ai", "openai", "xsai"];
const WARM_UP = QUICK ? 50 : 500;
const RUNS = QUICK ? 50 : 300;

export async function measure({ folder }) {
  const bytes = {
    chats: await bundlePeers(folder, "chats", CHATS),
    tools: await bundlePeers(folder, "tools", LOOPS),
    objects: await bundlePeers(folder, "objects", OBJECTS),
  };
  const script = join(folder, "children", "jobs.mjs");
  const time = (kind, contestants) => timeEach(NEWEST_NODE.path, script, [kind], contestants, WARM_UP, RUNS);
  const times = { tools: await time("tools", LOOPS), objects: await time("objects", OBJECTS) };
  const traffic = {};
  for (const name of LOOPS)
    traffic[name] = await runJSON(NEWEST_NODE.path, [join(folder, "children", "loops.mjs"), name]);
  return { bytes, times, traffic };
}

export function report({ bytes, times, traffic }) {
  const rows = (kind) =>
    Object.entries(times[kind]).map(([name, micros]) => [
      TITLES[name],
      bytes[kind][name].gzip.toLocaleString("en-US"),
      figure(bytes[kind][name].gzip / bytes[kind][OURS].gzip),
      spread(micros),
      figure(median(micros) / median(times[kind][OURS])),
    ]);
  const head = ["", "gzip bytes", "times ours", "µs", "times ours"];
  const verdict = (kind) => {
    const smaller = Object.fromEntries(Object.entries(bytes[kind]).map(([name, { gzip }]) => [name, gzip]));
    const faster = Object.fromEntries(Object.entries(times[kind]).map(([name, micros]) => [name, median(micros)]));
    return `Bytes: ${better(smaller)} Time: ${better(faster)}`;
  };
  const scenarios = Object.keys(traffic[OURS]);
  return `## Jobs

A tool loop of two turns and an object made of an answer, each through a \`fetch\` in memory with the set-up of the client, on
${NEWEST_NODE.name}. Bytes are those of the whole program (\`bench/peers/tools\`, \`bench/peers/objects\`).

### Tool loop

${table(head, rows("tools"))}

${verdict("tools")}

### Structured output

${table(head, rows("objects"))}

${verdict("objects")}

### The same odd traffic

What each tool loop does with it: run, not typed (\`bench/children/loops.mjs\`). Each has a zod schema
for the arguments, but xsai, which checks none.

${table(
  ["", ...LOOPS.map((name) => TITLES[name])],
  scenarios.map((scenario) => [scenario, ...LOOPS.map((name) => traffic[name][scenario])]),
)}`;
}

await alone(import.meta.url, { measure, report });
