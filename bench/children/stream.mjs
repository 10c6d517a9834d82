// Reads streams as it is told and answers with nanoseconds: `node stream.mjs <contestant>`.
import { answerPieces, createTally, cut, eventTexts, expectedOf, SETTINGS } from "../peers/events.mjs";

const { readStream } = await import(`../peers/streams/${process.argv[2]}.mjs`);
let prepared;

process.on("message", async ({ setting, count }) => {
  const name = `${setting} ${count}`;
  if (prepared?.name !== name) prepared = { name, ...prepare(setting, count) };
  const tally = createTally();
  const startedAt = process.hrtime.bigint();
  await readStream(answerPieces(prepared.pieces), tally.add);
  const nanos = Number(process.hrtime.bigint() - startedAt);
  tally.check(prepared.expected);
  process.send({ nanos, bytes: prepared.bytes });
});

/** All pieces of a stream, made beforehand, so that making them is not measured. */
function prepare(setting, count) {
  const pieces = [...cut(eventTexts(count), SETTINGS[setting])];
  return { expected: expectedOf(count), pieces, bytes: pieces.reduce((sum, piece) => sum + piece.length, 0) };
}
