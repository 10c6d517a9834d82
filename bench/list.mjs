// A long list of models: what reading it takes beyond parsing its JSON, and how long that blocks the event loop.
import { join } from "node:path";
import {
  alone,
  better,
  figure,
  interleave,
  median,
  medians,
  NODES,
  QUICK,
  spread,
  TIMES_OURS,
  TITLES,
  table,
  timesOurs,
  withChildren,
} from "./lib.mjs";

const CONTESTANTS = ["openrouter-fn", "slim", "official", "fetch"];
const BYTES = QUICK ? 1e6 : 17e6;
const ROUNDS = QUICK ? 2 : 9;

export async function measure({ folder }) {
  const results = [];
  const script = join(folder, "children", "list.mjs");
  for (const { name, path } of NODES) {
    await withChildren(path, script, [], CONTESTANTS, async (children) => {
      const read = (contestant) => children[contestant].ask({ bytes: BYTES });
      await interleave(CONTESTANTS, 2, read); // to warm up
      const samples = await interleave(CONTESTANTS, ROUNDS, read);
      const parse = await interleave(["fetch"], ROUNDS, () => children.fetch.ask({ bytes: BYTES, isParse: true }));
      results.push({ node: name, samples, parse: parse.fetch });
    });
  }
  return results;
}

export function report(results) {
  const parts = results.map(({ node, samples, parse }) => {
    const millis = (name) => samples[name].map((sample) => sample.millis);
    const beyond = (name, what) => samples[name].map((sample, round) => sample[what] - samples.fetch[round][what]);
    const parsed = parse.map((sample) => sample.millis);
    const all = medians(samples, "millis");
    const rows = CONTESTANTS.map((name) => [
      TITLES[name],
      spread(millis(name)),
      ...timesOurs(all, name),
      ...(name === "fetch"
        ? ["", "", ""]
        : [
            spread(beyond(name, "millis")),
            figure(median(beyond(name, "millis")) / median(parsed)),
            spread(beyond(name, "blocked")),
          ]),
    ]);
    const head = ["", "ms", ...TIMES_OURS, "beyond bare `fetch`", "in `JSON.parse`s", "blocks longer by"];
    return `### ${node}\n\n\`JSON.parse\` alone: ${spread(parsed)} ms.\n\n${table(head, rows)}\n\n${better(all)}`;
  });
  const [{ count, length }] = results[0].parse;
  return `## A long list

\`modelsList\` of ${count.toLocaleString("en-US")} models, ${figure(length / 1e6)} MB in pieces of 64 kB, through a \`fetch\` in memory: milliseconds, what of them is beyond bare
\`fetch\` with \`response.text()\` and \`JSON.parse\`, that as a multiple of \`JSON.parse\` alone, and by how much the longest turn of the event
loop is longer.

${parts.join("\n\n")}`;
}

await alone(import.meta.url, { measure, report });
