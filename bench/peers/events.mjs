// A chat as OpenRouter streams it, made up from a seed: the same bytes in the same pieces for every contestant.
const WORDS =
  "the a of and to in is it that for was on are as with his they at be this from I have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know — naïve café 東京 🙂".split(
    " ",
  );

/** The events of one of many chats. */
export const EVENTS_OF_CHAT = 100;

/** How the bytes are cut, by the name of the setting; undefined cuts after each event. */
export const SETTINGS = {
  "one event per piece": undefined,
  "pieces of 1 to 1,500 bytes": 1500,
  "pieces of 1 to 16 bytes": 16,
};

/** A generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text of each event, and what a reader must find in all of them. */
export function* eventTexts(count) {
  const random = randomFrom(count);
  const event = (choices, more) =>
    `data: ${JSON.stringify({
      id: "gen-1790000000-bench0000000000000000",
      object: "chat.completion.chunk",
      created: 1790000000,
      model: "openai/gpt-5-mini",
      provider: "OpenAI",
      choices,
      system_fingerprint: "fp_bench",
      ...more,
    })}\n\n`;
  let characters = 0;
  yield ": OPENROUTER PROCESSING\n\n";
  for (let i = 1; i < count; i++) {
    const content = `${i > 1 ? " " : ""}${WORDS[Math.floor(random() * WORDS.length)]}`;
    characters += content.length;
    const delta = { role: "assistant", content };
    yield event([{ index: 0, delta, finish_reason: null, native_finish_reason: null, logprobs: null }]);
    if (i % 500 === 0) yield ": OPENROUTER PROCESSING\n\n";
  }
  yield event(
    [
      {
        index: 0,
        delta: { role: "assistant", content: "" },
        finish_reason: "stop",
        native_finish_reason: "stop",
        logprobs: null,
      },
    ],
    {
      usage: {
        prompt_tokens: 12,
        completion_tokens: count,
        total_tokens: 12 + count,
        cost: 0.00042,
        is_byok: false,
        prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
        cost_details: {
          upstream_inference_cost: null,
          upstream_inference_prompt_cost: 0.00002,
          upstream_inference_completions_cost: 0.0004,
        },
        completion_tokens_details: { reasoning_tokens: 0, image_tokens: 0 },
      },
    },
  );
  yield "data: [DONE]\n\n";
  return { events: count, characters, cost: 0.00042 };
}

/** What a reader of so many events must have found. */
export function expectedOf(count) {
  const texts = eventTexts(count);
  let text = texts.next();
  while (!text.done) text = texts.next();
  return text.value;
}

/** The bytes of those texts, cut at random into pieces of 1 to `longest` bytes, or one piece for each text. */
export function* cut(texts, longest, seed = 1) {
  const encoder = new TextEncoder();
  const random = randomFrom(seed);
  let rest = new Uint8Array(0);
  let wanted = longest && Math.ceil(random() * longest);
  for (const text of texts) {
    const bytes = encoder.encode(text);
    if (!longest) {
      yield bytes;
      continue;
    }
    const joined = new Uint8Array(rest.length + bytes.length);
    joined.set(rest);
    joined.set(bytes, rest.length);
    let start = 0;
    while (joined.length - start >= wanted) {
      yield joined.slice(start, start + wanted);
      start += wanted;
      wanted = Math.ceil(random() * longest);
    }
    rest = joined.subarray(start);
  }
  if (rest.length) yield rest.slice();
}

/** A `fetch` in memory that responds with a stream of these pieces, each sent when it is read. */
export function answerPieces(pieces) {
  return async (input, init) => {
    const request = new Request(input, init);
    if (!JSON.parse(await request.text()).stream) throw new Error("a stream was not asked for");
    const iterator = pieces[Symbol.iterator]();
    const body = new ReadableStream({
      pull(controller) {
        const { done, value } = iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    });
    return new Response(body, { headers: { "content-type": "text/event-stream" } });
  };
}

/** Counts what a contestant reads, and checks at the end that nothing is missing. */
export function createTally() {
  const found = { events: 0, characters: 0, cost: 0 };
  return {
    add({ choices: [choice], usage }) {
      if (choice) {
        found.events++;
        found.characters += choice.delta.content.length;
      }
      if (usage) found.cost = usage.cost;
      return found.events;
    },
    check(expected) {
      for (const [name, value] of Object.entries(expected)) {
        if (found[name] !== value) throw new Error(`${name}: ${found[name]} instead of ${value}`);
      }
    },
  };
}
