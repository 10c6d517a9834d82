// Makes waves of calls, or of streams, that all begin at once, and prints the processor time of one and the peak of memory:
// `node load.mjs <contestant> calls|streams <port> <count> <waves>`. The first wave warms up and is not measured.
import { setTimeout } from "node:timers/promises";
import { createTally, EVENTS_OF_CHAT, expectedOf } from "../peers/events.mjs";
import { GENERATION_ID, TOTAL_COST } from "../peers/generation.mjs";

const [contestant, kind, port, count, waves] = process.argv.slice(2);
const { createCall, readStream } = await import(`../peers/${kind}/${contestant}.mjs`);
const serverURL = `http://127.0.0.1:${port}`;
const expected = expectedOf(EVENTS_OF_CHAT);
const call = createCall?.(undefined, serverURL);

const jobs = {
  async calls() {
    if ((await call(GENERATION_ID)) !== TOTAL_COST) throw new Error("not the cost that was answered");
  },
  async streams() {
    const tally = createTally();
    await readStream(undefined, tally.add, serverURL);
    tally.check(expected);
  },
};
const wave = async () => {
  await Promise.all(Array.from({ length: Number(count) }, jobs[kind]));
  await setTimeout(10); // in which a connection is given back
};

await wave();
const before = process.cpuUsage();
for (let at = 0; at < waves; at++) await wave();
const { user, system } = process.cpuUsage(before);
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ millis: (user + system) / count / waves / 1000, megabytes }));
process.exit(); // connections are kept for other calls
