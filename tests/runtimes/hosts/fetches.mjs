// Runs a core with another `fetch`, in a Node that collects garbage on demand.
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
import { unwrap } from "openrouter-fn/result.js";
import { steps } from "./scenario.mjs";
import { checkCancelled, equal, report, takeSteps } from "./steps.mjs";

/** Functions that are not from a library. */
const KINDS = {
  any: (...args) => fetch(...args),
  request: (request) => fetch(request),
  address: (url, init) => fetch(`${url}`, init),
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

async function collectGarbage() {
  for (let round = 0; round < 5; round++) {
    await pause();
    globalThis.gc();
  }
}

/** Asks the server until its count is as expected, for some seconds at most. */
async function checkUnanswered(origin, count, expected) {
  let counts;
  for (let tries = 0; tries < 200; tries++) {
    counts = await (await fetch(`${origin}/unanswered`)).json();
    if (counts[count] >= expected) break;
    await pause();
  }
  equal(counts[count], expected);
}

const own = {
  async "abort before the head"({ core, origin }) {
    const controller = new AbortController();
    const call = creditsGetCredits(core, {}, { signal: controller.signal });
    await checkUnanswered(origin, "come", 1);
    await collectGarbage();
    controller.abort();
    equal((await call).error?.name, "RequestAbortedError");
    await checkUnanswered(origin, "gone", 1);
  },

  async "abort of a stream"({ core }) {
    const controller = new AbortController();
    const messages = [{ role: "user", content: "Go on and on." }];
    const stream = unwrap(await chatSend(core, { messages, stream: true }, { signal: controller.signal }));
    const { generationId } = stream;
    let last;
    let isAborted = false;
    for await (const event of stream) {
      last = event;
      if (isAborted) continue;
      isAborted = true;
      await collectGarbage();
      controller.abort();
    }
    equal(last.error?.name, "RequestAbortedError");
    await checkCancelled(core, generationId);
  },
};

const [origin, kind] = process.argv.slice(2);
const library = KINDS[kind] ? {} : await import(kind);
const { cost, error, stream, download } = steps; // undici 7 and later do not know the FormData of Node
const shared = { fetch: KINDS[kind] ?? (library.Agent ? library.fetch : library.default) };
await report(origin, await takeSteps({ cost, error, stream, download, ...own }, origin, shared));
