// Calls per second through a global `fetch` in memory, and the time of a call beyond bare `fetch`.
import { join } from "node:path";
import {
  alone,
  better,
  CALLERS as CONTESTANTS,
  figure,
  median,
  NODES,
  QUICK,
  spread,
  TIMES_OURS,
  TITLES,
  table,
  timeEach,
  timesOurs,
} from "./lib.mjs";

const WARM_UP = QUICK ? 300 : 5000;
const CALLS = QUICK ? 300 : 2500;

export async function measure({ folder }) {
  const results = [];
  for (const { name, path } of NODES) {
    const micros = await timeEach(path, join(folder, "children", "calls.mjs"), [], CONTESTANTS, WARM_UP, CALLS);
    results.push({ node: name, micros });
  }
  return results;
}

/** The time of a call beyond that of bare `fetch` in the same round, in microseconds. */
export function overheads(micros, contestant) {
  return micros[contestant].map((value, round) => value - micros.fetch[round]);
}

export function report(results) {
  const parts = results.map(({ node, micros }) => {
    const overhead = Object.fromEntries(CONTESTANTS.map((name) => [name, median(overheads(micros, name))]));
    const rows = CONTESTANTS.map((contestant) => [
      TITLES[contestant],
      spread(micros[contestant]),
      figure(1e6 / median(micros[contestant])),
      contestant === "fetch" ? "" : spread(overheads(micros, contestant)),
      ...timesOurs(overhead, contestant),
    ]);
    return `### ${node}\n\n${table(["", "µs per call", "calls per second", "overhead, µs", ...TIMES_OURS], rows)}\n\n${better(overhead)}`;
  });
  return `## Calls

\`generationsGetGeneration\` through a global \`fetch\` in memory that makes a \`Request\` of its arguments, as the real one does,
and answers with a record of 45 fields. One call after another, each contestant in a process of its own; overhead is what
a call takes beyond bare \`fetch\`, \`JSON.parse\` and a look at status and \`error\`. Of the peers, @openrouter/sdk and the
call by hand check the answer; openai, openapi-fetch, hey-api and ky alone do not. A chat, by others too, is below, under Jobs.

${parts.join("\n\n")}`;
}

await alone(import.meta.url, { measure, report });
