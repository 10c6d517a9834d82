// Chats, tool loops and structured output: bytes, time, and results with unusual traffic.
import { join } from "node:path";
import { bundlePeers } from "./bytes.mjs";
import {
  alone,
  better,
  medians,
  NEWEST_NODE,
  OURS,
  QUICK,
  runJSON,
  SLIM,
  spread,
  TIMES_OURS,
  TITLES,
  table,
  timeEach,
  timesOurs,
} from "./lib.mjs";

const CONTESTANTS = {
  chats: ["openrouter-fn", "slim", "official", "openai", "hey-api", "agent", "ai", "xsai", "fetch"],
  tools: ["openrouter-fn", "slim", "agent", "ai", "openai", "xsai"],
  objects: ["openrouter-fn", "slim", "ai", "openai", "xsai"],
};
const KINDS = Object.keys(CONTESTANTS);
/** Those whose behaviour is compared: that of slim is ours. */
const LOOPS = CONTESTANTS.tools.filter((name) => name !== SLIM);
const WARM_UP = QUICK ? 50 : 500;
const RUNS = QUICK ? 50 : 300;

export async function measure({ folder }) {
  const bytes = {};
  const times = {};
  const script = join(folder, "children", "jobs.mjs");
  for (const kind of KINDS) {
    bytes[kind] = await bundlePeers(folder, kind, CONTESTANTS[kind]);
    times[kind] = await timeEach(NEWEST_NODE.path, script, [kind], CONTESTANTS[kind], WARM_UP, RUNS);
  }
  const traffic = {};
  for (const name of LOOPS)
    traffic[name] = await runJSON(NEWEST_NODE.path, [join(folder, "children", "loops.mjs"), name]);
  return { bytes, times, traffic };
}

export function report({ bytes, times, traffic }) {
  const results = (kind) => {
    const sizes = Object.fromEntries(CONTESTANTS[kind].map((name) => [name, bytes[kind][name].gzip]));
    const micros = medians(times[kind]);
    const rows = CONTESTANTS[kind].map((name) => [
      TITLES[name],
      sizes[name].toLocaleString("en-US"),
      ...timesOurs(sizes, name),
      spread(times[kind][name]),
      ...timesOurs(micros, name),
    ]);
    return `${table(["", "gzip bytes", ...TIMES_OURS, "µs", ...TIMES_OURS], rows)}

Bytes: ${better(sizes)} Time: ${better(micros)}`;
  };
  const scenarios = Object.keys(traffic[OURS]);
  return `## Jobs

A chat, a tool loop of two turns and an object made of an answer, each through a \`fetch\` in memory with the set-up of the client, on
${NEWEST_NODE.name}. Bytes are those of the whole program (\`bench/peers/chats\`, \`bench/peers/tools\`, \`bench/peers/objects\`).

### Chat

${results("chats")}

### Tool loop

${results("tools")}

### Structured output

${results("objects")}

### The same odd traffic

What each tool loop does with it: run, not typed (\`bench/children/loops.mjs\`). Each has a zod schema
for the arguments, but xsai, which checks none.

${table(
  ["", ...LOOPS.map((name) => TITLES[name])],
  scenarios.map((scenario) => [scenario, ...LOOPS.map((name) => traffic[name][scenario])]),
)}`;
}

await alone(import.meta.url, { measure, report });
