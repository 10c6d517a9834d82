// Makes as many calls as it is told, one after another, and answers with nanoseconds: `node calls.mjs <contestant>`. All use
// the global `fetch`, as programs do that set none.
import { answerGeneration, GENERATION_ID, TOTAL_COST } from "../peers/generation.mjs";

globalThis.fetch = answerGeneration;
const { createCall } = await import(`../peers/calls/${process.argv[2]}.mjs`);
const call = createCall();

process.on("message", async (count) => {
  const startedAt = process.hrtime.bigint();
  for (let i = 0; i < count; i++) {
    if ((await call(GENERATION_ID)) !== TOTAL_COST) throw new Error("not the cost that was answered");
  }
  process.send(Number(process.hrtime.bigint() - startedAt));
});
