// JSON as it is written: the time for all partial values.
import { join } from "node:path";
import {
  alone,
  better,
  figure,
  interleave,
  median,
  medians,
  NEWEST_NODE,
  OURS,
  QUICK,
  spread,
  TITLES,
  table,
  withChildren,
} from "./lib.mjs";

const CONTESTANTS = ["openrouter-fn", "ai", "openai"];
/** Multiples of 44 kB. */
const SIZES = [1, 2];
const ROUNDS = QUICK ? 2 : 7;

export async function measure({ folder }) {
  const script = join(folder, "children", "json.mjs");
  const runs = [];
  await withChildren(NEWEST_NODE.path, script, [], CONTESTANTS, async (children) => {
    for (const times of SIZES) {
      const values = {};
      let sizes = {};
      const once = async (name) => {
        const answer = await children[name].ask({ times, count: name === OURS ? 10 : 1 });
        values[name] = answer.values;
        sizes = { pieces: answer.pieces, length: answer.length };
        return answer.nanos / 1e6;
      };
      await interleave(CONTESTANTS, 1, once); // to warm up
      runs.push({ millis: await interleave(CONTESTANTS, ROUNDS, once), values, ...sizes });
    }
  });
  return { runs };
}

export function report({ runs }) {
  const parts = runs.map(({ millis, values, pieces, length }) => {
    const all = medians(millis);
    const rows = CONTESTANTS.map((name) => [
      TITLES[name],
      spread(millis[name]),
      values[name].toLocaleString("en-US"),
      figure(all[name] / all[OURS]),
    ]);
    return `### ${figure(length / 1000)} kB in ${pieces.toLocaleString("en-US")} pieces

${table(["", "ms", "values", "times ours"], rows)}

${better(all)}`;
  });
  const [first, second] = runs;
  const growth = CONTESTANTS.map(
    (name) => `${TITLES[name]} ${figure(median(second.millis[name]) / median(first.millis[name]))}`,
  );
  return `## JSON while it is written

A list of objects, and the value after each piece, on ${NEWEST_NODE.name}: openrouter-fn by \`chatObjectStream\`, which also
collects the answer and parses it at the end; ai by \`parsePartialJson\`, openai by the parser of its stream helper.

${parts.join("\n\n")}

Twice the text takes so many times as long: ${growth.join(", ")}.`;
}

await alone(import.meta.url, { measure, report });
