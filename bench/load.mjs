// Many calls and streams at once, from a server on this machine: processor time and memory.
import { join } from "node:path";
import {
  alone,
  better,
  figure,
  flagsOf,
  interleave,
  medians,
  NODES,
  programOf,
  QUICK,
  runJSON,
  spread,
  TIMES_OURS,
  TITLES,
  table,
  timesOurs,
  withServer,
} from "./lib.mjs";
import { EVENTS_OF_CHAT } from "./peers/events.mjs";

const CONTESTANTS = ["openrouter-fn", "slim", "official", "openai", "fetch"];
const RUNS = [
  { kind: "calls", count: QUICK ? 100 : 2000 },
  { kind: "streams", count: QUICK ? 25 : 500 },
];
/** How often so many begin at once, after one time to warm up. */
const WAVES = 2;
const ROUNDS = QUICK ? 1 : 3;

export function measure({ folder }) {
  return withServer(folder, async (_, port) => {
    const results = [];
    for (const { name, path } of NODES) {
      for (const { kind, count } of RUNS) {
        const args = [kind, port, count, WAVES].map(String);
        const samples = await interleave(CONTESTANTS, ROUNDS, (contestant) =>
          runJSON(path, [...flagsOf(contestant), join(folder, "children", "load.mjs"), programOf(contestant), ...args]),
        );
        results.push({ node: name, kind, count, samples });
      }
    }
    return results;
  });
}

export function report(results) {
  const parts = results.map(({ node, kind, count, samples }) => {
    const of = (name, what) => samples[name].map((sample) => sample[what]);
    const [millis, megabytes] = [medians(samples, "millis"), medians(samples, "megabytes")];
    const columns = (what, figures, name) => [
      spread(of(name, what)),
      figure(figures[name] / figures.fetch),
      ...timesOurs(figures, name),
    ];
    const rows = CONTESTANTS.map((name) => [
      TITLES[name],
      ...columns("millis", millis, name),
      ...columns("megabytes", megabytes, name),
    ]);
    const head = ["", "ms", "times bare `fetch`", ...TIMES_OURS, "MB", "times bare `fetch`", ...TIMES_OURS];
    const title = `${count.toLocaleString("en-US")} ${kind}${kind === "streams" ? ` of ${EVENTS_OF_CHAT} events` : ""}`;
    return `### ${node}, ${title} at once\n\n${table(head, rows)}\n\nTime: ${better(millis)} Memory: ${better(megabytes)}`;
  });
  return `## Load

Look-ups of a generation and streamed chats that all begin at once, with the global \`fetch\`, from a server in another process
of this machine: processor time of each, after as many to warm up, and the most memory that the process had (RSS).

${parts.join("\n\n")}`;
}

await alone(import.meta.url, { measure, report });
