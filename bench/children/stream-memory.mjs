// Reads one stream, made as it is read, and prints how much the heap grew from its first tenth to its last event, and
// what is left after it: `node --expose-gc stream-memory.mjs <contestant> <events>`.
import { answerPieces, createTally, cut, eventTexts, expectedOf, SETTINGS } from "../peers/events.mjs";

const [, , contestant, events] = process.argv;
const count = Number(events);
const { readStream } = await import(`../peers/streams/${contestant}.mjs`);
const heap = () => {
  global.gc();
  return process.memoryUsage().heapUsed;
};
const read = async (length, onEvent) => {
  const tally = createTally();
  await readStream(answerPieces(cut(eventTexts(length), SETTINGS["pieces of 1 to 1,500 bytes"])), (chunk) =>
    onEvent(tally.add(chunk)),
  );
  tally.check(expectedOf(length));
};

await read(2000, () => {});
const before = heap();
const during = [];
await read(count, (events) => {
  if (events % (count / 10) === 0) during.push(heap());
});
await new Promise((resolve) => setTimeout(resolve, 50));
console.log(JSON.stringify({ grown: during.at(-1) - during[0], left: heap() - before }));
