// Runs tool loops over unusual traffic and prints the outcomes as JSON: `node loops.mjs <contestant>`.
import { z } from "zod";
import { play } from "../peers/traffic.mjs";

const { createLoop } = await import(`../peers/tools/${process.argv[2]}.mjs`);
const OSLO = ["weather", '{"city":"Oslo"}'];
const SEALED = "c2VhbGVk";
const DONE = { text: "Yes." };
const INPUT = z.object({ city: z.string() });

/** Runs a loop over the script. Returns the outcome, the requests, and how often the tool ran. */
async function run(script, execute = async ({ city }) => ({ city, rain: true })) {
  const { fetch, bodies } = play(script);
  let ran = 0;
  const loop = createLoop(
    fetch,
    (...args) => {
      ran++;
      return execute(...args);
    },
    INPUT,
  );
  const outcome = await Promise.race([
    loop().catch((error) => ({ thrown: error?.constructor?.name ?? typeof error })),
    new Promise((resolve) => setTimeout(resolve, 5000, { thrown: "nothing for 5 s" })),
  ]);
  return { ...outcome, ran, sent: bodies.map((body) => JSON.stringify(body.messages ?? body.input)) };
}

/** Whether the second request has a result for the call. */
function isTold({ sent }) {
  return /"role":"tool"|function_call_output/.test(sent[1] ?? "");
}

function ending({ thrown, error, text }) {
  if (thrown) return `throws ${thrown}`;
  if (error) return `gives ${error.name}`;
  return text ? `ends with "${text}"` : "ends without a word";
}

const told = (outcome) => (isTold(outcome) && !outcome.thrown ? "told the model" : ending(outcome));

const SCENARIOS = {
  "reasoning goes back": async () => {
    const { sent } = await run([{ calls: [OSLO] }, DONE]);
    return sent[1]?.includes(SEALED) ? "kept" : "lost";
  },
  "an invented tool": async () => told(await run([{ calls: [["snow", "{}"]] }, DONE])),
  "arguments that are no JSON": async () => told(await run([{ calls: [["weather", '{"city":']] }, DONE])),
  "arguments that do not fit": async () => {
    const outcome = await run([{ calls: [["weather", '{"town":1}']] }, DONE]);
    return outcome.ran ? "runs the tool with them" : told(outcome);
  },
  "a tool that throws": async () => {
    const fail = async () => {
      throw new Error("out of order");
    };
    return told(await run([{ calls: [OSLO] }, DONE], fail));
  },
  "a call cut off by `length`": async () => {
    const outcome = await run([{ calls: [OSLO], finish: "length" }, DONE]);
    const turns = `${outcome.sent.length} turn${outcome.sent.length > 1 ? "s" : ""} paid`;
    return `${outcome.ran ? "run" : "not run"}, ${turns}, ${outcome.stopped ? `says "${outcome.stopped}"` : ending(outcome)}`;
  },
  "502 at the second turn": async () => {
    const outcome = await run([{ calls: [OSLO] }, { status: 502 }]);
    return `${ending(outcome)}, cost so far ${outcome.cost === undefined ? "lost" : "kept"}`;
  },
  "cost of two turns": async () => {
    const { cost } = await run([{ calls: [OSLO] }, DONE]);
    return cost === 0.02 ? "both" : cost === undefined ? "none" : cost === 0.01 ? "the last one's" : String(cost);
  },
};

const results = {};
for (const [name, scenario] of Object.entries(SCENARIOS)) results[name] = await scenario();
console.log(JSON.stringify(results));
process.exit(); // some leave timers behind
