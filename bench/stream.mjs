// Streamed events per second and MB per second, and what a stream retains.
import { join } from "node:path";
import {
  alone,
  better,
  figure,
  interleave,
  median,
  NEWEST_NODE,
  OURS,
  QUICK,
  runJSON,
  spread,
  TITLES,
  table,
  withChildren,
} from "./lib.mjs";

const CONTESTANTS = ["openrouter-fn", "official", "openai", "fetch"];
const RUNS = [
  { setting: "one event per piece", count: 20_000, rounds: 15 },
  { setting: "pieces of 1 to 1,500 bytes", count: 20_000, rounds: 15 },
  { setting: "pieces of 1 to 16 bytes", count: 20_000, rounds: 7 },
  { setting: "one event per piece", count: 200_000, rounds: 3 },
  { setting: "pieces of 1 to 1,500 bytes", count: 200_000, rounds: 3 },
].map((run) => (QUICK ? { ...run, count: run.count / 20, rounds: 2 } : run));
const EVENTS_FOR_MEMORY = QUICK ? 5000 : 200_000;

export async function measure({ folder }) {
  const child = (name) => join(folder, "children", name);
  const runs = [];
  await withChildren(NEWEST_NODE.path, child("stream.mjs"), [], CONTESTANTS, async (children) => {
    for (const { setting, count, rounds } of RUNS) {
      let bytes = 0;
      const once = async (name) => {
        const answer = await children[name].ask({ setting, count });
        bytes = answer.bytes;
        return (count / answer.nanos) * 1e9;
      };
      await interleave(CONTESTANTS, 1, once); // to warm up
      runs.push({ setting, count, perSecond: await interleave(CONTESTANTS, rounds, once), bytes });
    }
  });
  const memory = {};
  for (const name of CONTESTANTS) {
    memory[name] = await runJSON(NEWEST_NODE.path, [
      "--expose-gc",
      child("stream-memory.mjs"),
      name,
      `${EVENTS_FOR_MEMORY}`,
    ]);
  }
  return { runs, memory };
}

export function report({ runs, memory }) {
  const parts = runs.map(({ setting, count, perSecond, bytes }) => {
    const medians = Object.fromEntries(CONTESTANTS.map((name) => [name, median(perSecond[name])]));
    const rows = CONTESTANTS.map((name) => [
      TITLES[name],
      spread(perSecond[name]),
      figure((medians[name] * bytes) / count / 1e6),
      name === "fetch" ? "the limit" : figure(medians[OURS] / medians[name]),
    ]);
    const head = ["", "events per second", "MB per second", "ours is … times as fast"];
    return `### ${count.toLocaleString("en-US")} events, ${setting}\n\n${table(head, rows)}\n\n${better(medians, { higher: true })}`;
  });
  const kilobytes = (bytes) => figure(bytes / 1000);
  const left = Object.fromEntries(CONTESTANTS.map((name) => [name, memory[name].left]));
  const rows = CONTESTANTS.map((name) => [TITLES[name], kilobytes(memory[name].grown), kilobytes(left[name])]);
  return `## Streams

Chat chunks of about 300 bytes, the same bytes in the same pieces for all, through a \`fetch\` in memory on
${NEWEST_NODE.name}; each contestant in a process of its own. openrouter-fn and @openrouter/sdk check each event, openai and
bare \`fetch\` do not.

${parts.join("\n\n")}

### Memory

Heap after a garbage collection, in kB: how much it grew between a tenth and all of
${EVENTS_FOR_MEMORY.toLocaleString("en-US")} events, and how much more there was after the stream than before it.

${table(["", "grown while reading", "left after it"], rows)}`;
}

await alone(import.meta.url, { measure, report });
