// Reads JSON that comes in pieces, as many times as it is told, and answers with nanoseconds: `node json.mjs <contestant>`.
import { cutText, makeText } from "../peers/json/text.mjs";

const { readValues } = await import(`../peers/json/${process.argv[2]}.mjs`);

process.on("message", async ({ times, count }) => {
  const text = makeText(times);
  const pieces = cutText(text);
  let values = 0;
  let last;
  const startedAt = process.hrtime.bigint();
  for (let i = 0; i < count; i++)
    last = await readValues(pieces, () => {
      values++;
    });
  const nanos = Number(process.hrtime.bigint() - startedAt) / count;
  if (JSON.stringify(last) !== text) throw new Error("not the value");
  process.send({ nanos, values: values / count, pieces: pieces.length, length: text.length });
});
