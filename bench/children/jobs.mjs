// Has chats, runs tool loops of two turns, or makes objects of answers, through a `fetch` in memory, as many as it is told, and
// answers with nanoseconds: `node jobs.mjs chats|tools|objects <contestant>`.
import { play } from "../peers/traffic.mjs";

const [kind, contestant] = process.argv.slice(2);
const module = await import(`../peers/${kind}/${contestant}.mjs`);
const OSLO = '{"city":"Oslo"}';

const jobs = {
  async chats() {
    const text = await module.createChat(play([{ text: "Yes." }]).fetch)();
    if (text !== "Yes.") throw new Error(`not the answer: ${text}`);
  },
  async tools() {
    const { fetch } = play([{ calls: [["weather", OSLO]] }, { text: "Yes." }]);
    const { text } = await module.createLoop(fetch, async ({ city }) => ({ city, rain: true }))();
    if (text !== "Yes.") throw new Error(`not the answer: ${text}`);
  },
  async objects() {
    const { city } = await module.createParse(play([{ text: OSLO }]).fetch)();
    if (city !== "Oslo") throw new Error(`not the object: ${city}`);
  },
};

process.on("message", async (count) => {
  const startedAt = process.hrtime.bigint();
  for (let i = 0; i < count; i++) await jobs[kind]();
  process.send(Number(process.hrtime.bigint() - startedAt));
});
