// Reads a list of models as it is told, and answers with milliseconds: `node list.mjs <contestant>`.
import { answerModels, makeModels } from "../peers/models.mjs";

const { createList } = await import(`../peers/lists/${process.argv[2]}.mjs`);
let prepared;

process.on("message", async ({ bytes, isParse }) => {
  if (prepared?.bytes !== bytes) prepared = prepare(bytes);
  const { text, count, list } = prepared;
  const stop = watchBlocking();
  const startedAt = performance.now();
  const models = isParse ? JSON.parse(text).data : await list();
  const millis = performance.now() - startedAt;
  const blocked = stop();
  if (models.length !== count || models.at(-1).name !== `Acme: Model ${count - 1}`) throw new Error("not the list");
  process.send({ millis, blocked, count, length: text.length });
});

function prepare(bytes) {
  const text = makeModels(bytes);
  return { bytes, text, count: JSON.parse(text).total_count, list: createList(answerModels(text)) };
}

/** Looks at the clock in each turn of the event loop; the longest turn is what blocked it. */
function watchBlocking() {
  let longest = 0;
  let last = performance.now();
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    return longest;
  };
  const turn = () => {
    look();
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  return () => {
    clearImmediate(next);
    return look();
  };
}
