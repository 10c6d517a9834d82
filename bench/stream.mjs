// Streamed events per second and MB per second, what a stream retains, and the connections that streams in a row take.
import { join } from "node:path";
import {
  alone,
  better,
  figure,
  flagsOf,
  interleave,
  medians,
  NEWEST_NODE,
  OURS,
  programOf,
  QUICK,
  runJSON,
  SLIM,
  spread,
  TITLES,
  table,
  withChildren,
  withServer,
} from "./lib.mjs";

const CONTESTANTS = ["openrouter-fn", "slim", "official", "openai", "hey-api", "ai", "xsai", "fetch"];
const IN_A_ROW = 20;
const RUNS = [
  { setting: "one event per piece", count: 20_000, rounds: 9 },
  { setting: "pieces of 1 to 1,500 bytes", count: 20_000, rounds: 9 },
  { setting: "pieces of 1 to 16 bytes", count: 20_000, rounds: 7 },
  { setting: "one event per piece", count: 200_000, rounds: 3 },
  { setting: "pieces of 1 to 1,500 bytes", count: 200_000, rounds: 3 },
].map((run) => (QUICK ? { ...run, count: run.count / 20, rounds: 2 } : run));
/** ai needs twenty times as long as the others: the longest streams are read without it. */
const readers = (count) => CONTESTANTS.filter((name) => name !== "ai" || count <= 20_000);
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
      await interleave(readers(count), 1, once); // to warm up
      runs.push({ setting, count, perSecond: await interleave(readers(count), rounds, once), bytes });
    }
  });
  const memory = {};
  for (const name of CONTESTANTS) {
    memory[name] = await runJSON(NEWEST_NODE.path, [
      ...flagsOf(name),
      "--expose-gc",
      child("stream-memory.mjs"),
      programOf(name),
      `${EVENTS_FOR_MEMORY}`,
    ]);
  }
  const sockets = {};
  await withServer(folder, async (server, port) => {
    for (const name of CONTESTANTS) {
      const args = [child("load.mjs"), programOf(name), "streams", `${port}`, "1", `${IN_A_ROW - 1}`];
      await runJSON(NEWEST_NODE.path, [...flagsOf(name), ...args]);
      ({ sockets: sockets[name] } = await server.ask({}));
    }
  });
  return { runs, memory, sockets };
}

export function report({ runs, memory, sockets }) {
  const parts = runs.map(({ setting, count, perSecond, bytes }) => {
    const all = medians(perSecond);
    const rows = readers(count).map((name) => [
      TITLES[name],
      spread(perSecond[name]),
      figure((all[name] * bytes) / count / 1e6),
      figure(all[OURS] / all[name]),
      figure(all[SLIM] / all[name]),
    ]);
    const head = ["", "events per second", "MB per second", "ours is … times as fast", "slim is …"];
    return `### ${count.toLocaleString("en-US")} events, ${setting}\n\n${table(head, rows)}\n\n${better(all, { higher: true })}`;
  });
  const kilobytes = (bytes) => figure(bytes / 1000);
  const left = Object.fromEntries(CONTESTANTS.map((name) => [name, memory[name].left]));
  const rows = CONTESTANTS.map((name) => [
    TITLES[name],
    kilobytes(memory[name].grown),
    kilobytes(left[name]),
    sockets[name],
  ]);
  return `## Streams

Chat chunks of about 300 bytes, the same bytes in the same pieces for all, through a \`fetch\` in memory on
${NEWEST_NODE.name}; each contestant in a process of its own. openrouter-fn, @openrouter/sdk and ai check each event, openai,
hey-api, xsai and bare \`fetch\` do not. Bare \`fetch\` is the limit: it splits lines and parses their JSON. ai and xsai do not hand
over the events, but parts made of them.

${parts.join("\n\n")}

### Memory and connections

Heap after a garbage collection, in kB: how much it grew between a tenth and all of
${EVENTS_FOR_MEMORY.toLocaleString("en-US")} events, and how much more there was after the stream than before it. Connections are those that ${IN_A_ROW} streams one after
the other took from a server on this machine.

${table(["", "grown while reading", "left after it", `connections of ${IN_A_ROW} streams`], rows)}`;
}

await alone(import.meta.url, { measure, report });
