import { describe, expect, test } from "vitest";
import { createChatCollector } from "../../../src/lib/collect/chat.js";
import { type ChatResult, ChatResult as ChatResultSchema, type ChatStreamChunk } from "../../../src/models/chat.js";

const head = { id: "gen-1", created: 1_700_000_000, model: "acme/one", provider: "Acme" };

function chunk(choices: readonly object[], rest: object = {}): ChatStreamChunk {
  // Like those of some providers, some pieces do not match the types.
  return { ...head, object: "chat.completion.chunk", choices, ...rest } as ChatStreamChunk;
}

const piece = (delta: object, choice: object = {}) => chunk([{ index: 0, delta, ...choice }]);

/** Collects chunks. The result must fit the schema of complete responses, and no chunk may change. */
async function collected(...chunks: readonly ChatStreamChunk[]): Promise<ChatResult> {
  const before = structuredClone(chunks);
  const collector = createChatCollector();
  for (const one of chunks) collector.add(one);
  const result = collector.result();
  if (!result) throw new Error("expected a result");
  expect(await ChatResultSchema["~standard"].validate(result)).not.toHaveProperty("issues");
  expect(chunks).toEqual(before);
  return result;
}

/** The processor time per item, the best of three, so that other work on the machine hardly counts. */
function costOf(run: (items: number) => void, items: number): number {
  const costs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    run(items);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / items;
  });
  return Math.min(...costs);
}

const messageOf = async (...deltas: readonly object[]) =>
  (await collected(...deltas.map((delta) => piece(delta)))).choices[0]?.message;

const callsOf = async (...calls: readonly object[]) =>
  (await messageOf(...calls.map((call) => ({ tool_calls: [call] }))))?.tool_calls;

const detailsOf = async (...details: readonly object[]) =>
  (await messageOf(...details.map((detail) => ({ reasoning_details: [detail] }))))?.reasoning_details;

describe("a completion", () => {
  test("has what its chunks have in common, and the last of what they do not", async () => {
    const usage = { prompt_tokens: 9, completion_tokens: 3, total_tokens: 12, cost: 0.1 };
    const result = await collected(
      chunk([{ index: 0, delta: { role: "assistant", content: "No" }, finish_reason: null }], {
        system_fingerprint: null,
        made_up: { first: 1 },
      }),
      piece({ content: "ne.", made_up: 1 }, { finish_reason: "stop", native_finish_reason: "STOP", made_up: [1] }),
      chunk([{ index: 0, delta: { content: "", made_up: 2 }, finish_reason: null }], {
        usage,
        service_tier: "default",
        made_up: { second: 2 },
      }),
      chunk([], { usage: null, id: "", openrouter_metadata: { attempt: 1 } }),
    );
    expect(result).toEqual({
      ...head,
      object: "chat.completion",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: "None.", made_up: 2 },
          finish_reason: "stop",
          native_finish_reason: "STOP",
          made_up: [1],
        },
      ],
      system_fingerprint: null,
      service_tier: "default",
      usage,
      openrouter_metadata: { attempt: 1 },
      made_up: { second: 2 },
    });
  });

  test("is undefined before the first chunk", () => {
    expect(createChatCollector().result()).toBeUndefined();
  });

  test("can have no answers at all", async () => {
    expect((await collected(chunk([]))).choices).toEqual([]);
  });

  test("has its answers in order, though they come interleaved", async () => {
    const result = await collected(
      chunk([{ index: 1, delta: { content: "Un" } }]),
      chunk([
        { index: 0, delta: { content: "Y" } },
        { index: 1, delta: { content: "deux" } },
      ]),
      chunk([{ index: 0, delta: { content: "es" }, finish_reason: "stop" }]),
      chunk([{ index: 1, delta: {}, finish_reason: "length" }]),
    );
    expect(result.choices).toEqual([
      { index: 0, message: { role: "assistant", content: "Yes" }, finish_reason: "stop" },
      { index: 1, message: { role: "assistant", content: "Undeux" }, finish_reason: "length" },
    ]);
  });

  test("keeps the error of an answer beside what came before it", async () => {
    const error = { code: 502, message: "Gone." };
    const { choices } = await collected(piece({ content: "No" }), piece({}, { error, finish_reason: "error" }));
    expect(choices).toEqual([
      { index: 0, message: { role: "assistant", content: "No" }, error, finish_reason: "error" },
    ]);
  });

  test("takes an answer without an index for the first", async () => {
    const { choices } = await collected(chunk([{ delta: { content: "a" } }]), chunk([{ delta: { content: "b" } }]));
    expect(choices).toEqual([{ index: 0, message: { role: "assistant", content: "ab" } }]);
  });

  test("is undefined if no event is an object", () => {
    const collector = createChatCollector();
    for (const event of [null, 5, "text", [], undefined]) collector.add(event as unknown as ChatStreamChunk);
    expect(collector.result()).toBeUndefined();
  });

  test.each<[string, object, object]>([
    ["a choice that is null", { choices: [null, { index: 0, delta: { content: "b" } }] }, { content: "ab" }],
    ["an index that is a text", { choices: [{ index: "0", delta: { content: "b" } }] }, { content: "ab" }],
    ["an index that is null", { choices: [{ index: null, delta: { content: "b" } }] }, { content: "ab" }],
    ["a delta that is null", { choices: [{ index: 0, delta: null }] }, { content: "a" }],
    ["a delta that is a text", { choices: [{ index: 0, delta: "b" }] }, { content: "a" }],
    ["no delta", { choices: [{ index: 0 }] }, { content: "a" }],
    ["no choices", {}, { content: "a" }],
    ["choices that are null", { choices: null }, { content: "a" }],
    ["choices that are a number", { choices: 5 }, { content: "a" }],
    ["content that is a number", { choices: [{ delta: { content: 5 } }] }, { content: "a" }],
    [
      "content in parts",
      { choices: [{ delta: { content: [{ type: "text", text: "b" }, null, { type: "text", text: "c" }] } }] },
      { content: "abc" },
    ],
    [
      "content with other parts",
      {
        choices: [
          {
            delta: {
              content: [
                { type: "image_url", image_url: { url: "x" } },
                { type: "text", text: "b" },
              ],
            },
          },
        ],
      },
      {
        content: [
          { type: "text", text: "ab" },
          { type: "image_url", image_url: { url: "x" } },
        ],
      },
    ],
    [
      "lists that are none",
      {
        choices: [
          { delta: { content: "b", tool_calls: "x", reasoning_details: {}, images: 5, annotations: "x", audio: "x" } },
        ],
      },
      { content: "ab" },
    ],
    [
      "items that are null",
      {
        choices: [
          {
            delta: { content: "b", tool_calls: [null], reasoning_details: [null], images: [null], annotations: [null] },
          },
        ],
      },
      { content: "ab" },
    ],
    [
      "a call without a function",
      { choices: [{ delta: { tool_calls: [{ id: "a", function: null }] } }] },
      { tool_calls: [{ id: "a", function: { name: "", arguments: "" } }] },
    ],
    [
      "arguments that are an object",
      { choices: [{ delta: { tool_calls: [{ id: "a", function: { name: "rain", arguments: { q: 1 } } }] } }] },
      { tool_calls: [{ function: { name: "rain", arguments: '{"q":1}' } }] },
    ],
  ])("is not lost through %s", (_, odd, message) => {
    const collector = createChatCollector();
    for (const one of [piece({ content: "a" }), { ...head, ...odd }]) collector.add(one as ChatStreamChunk);
    expect(collector.result()?.choices).toMatchObject([{ index: 0, message }]);
  });

  test("keeps a field named __proto__", async () => {
    const made = JSON.parse('{"__proto__":{"a":1}}');
    const message = await messageOf(made, { content: "a" });
    expect(Object.getOwnPropertyDescriptor(message, "__proto__")?.value).toEqual({ a: 1 });
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
  });
});

describe("a message", () => {
  test("has the texts put together", async () => {
    expect(
      await messageOf(
        { role: "assistant", content: "", reasoning: null, refusal: null },
        { content: null, reasoning: "H" },
        { content: "a", reasoning: "m" },
        { content: "b", reasoning: null, refusal: "n" },
        { refusal: "o" },
      ),
    ).toEqual({ role: "assistant", content: "ab", reasoning: "Hm", refusal: "no" });
  });

  test("has null for a text of which no piece came", async () => {
    expect(await messageOf({ content: null, reasoning: null })).toEqual({
      role: "assistant",
      content: null,
      reasoning: null,
    });
  });

  test("has all images and annotations, and the joined audio", async () => {
    const image = (url: string) => ({ type: "image_url", image_url: { url } });
    const note = (url: string) => ({ type: "url_citation", url_citation: { url } });
    expect(
      await messageOf(
        { audio: { id: "audio-1", transcript: "Y" }, images: [image("a")], annotations: [note("a")] },
        { audio: { data: "AA" }, images: [], annotations: null },
        { audio: { data: "BB", transcript: "es" }, images: [image("b")], annotations: [note("b"), note("c")] },
        { audio: { expires_at: 5, id: null } },
      ),
    ).toEqual({
      role: "assistant",
      content: null,
      audio: { id: "audio-1", transcript: "Yes", data: "AABB", expires_at: 5 },
      images: [image("a"), image("b")],
      annotations: [note("a"), note("b"), note("c")],
    });
  });

  test("has values that are repeated in full only once per answer", async () => {
    const image = { type: "image_url", image_url: { url: "a" } };
    const note = (url: string) => ({ type: "url_citation", url_citation: { url, title: "A", start_index: 0 } });
    const first = { images: [image], annotations: [note("a"), note("a")] };
    const second = { images: [image], annotations: [note("a"), note("b")] };
    const { choices } = await collected(
      chunk([
        { index: 0, delta: first },
        { index: 1, delta: first },
      ]),
      chunk([{ index: 0, delta: structuredClone(second) }]),
    );
    expect(choices.map(({ message }) => message)).toMatchObject([
      { images: [image], annotations: [note("a"), note("b")] },
      { images: [image], annotations: [note("a")] },
    ]);
  });

  test("takes no longer per annotation for many than for some", () => {
    const run = (notes: number) => {
      const collector = createChatCollector();
      for (let at = 0; at < notes; at++)
        collector.add(piece({ annotations: [{ type: "url_citation", url_citation: { url: `${at}` } }] }));
      expect(collector.result()?.choices[0]?.message.annotations).toHaveLength(notes);
    };
    expect(costOf(run, 20_000)).toBeLessThan(5 * costOf(run, 2_000));
  });

  test("comes with the probabilities of all its tokens", async () => {
    const token = (text: string) => ({ token: text, logprob: -1 });
    const result = await collected(
      piece({ content: "a" }, { logprobs: { content: [token("a")], refusal: null } }),
      piece({ content: "b" }, { logprobs: null }),
      piece({ content: "cd" }, { logprobs: { content: [token("c"), token("d")], refusal: [token("n")] } }),
    );
    expect(result.choices[0]?.logprobs).toEqual({
      content: [token("a"), token("c"), token("d")],
      refusal: [token("n")],
    });
  });

  test("can come with a number first, and with probabilities then", async () => {
    const logprobs = { content: [{ token: "a", logprob: -1 }] };
    const result = await collected(piece({}, { logprobs: -0.5 }), piece({}, { logprobs }));
    expect(result.choices[0]?.logprobs).toEqual(logprobs);
  });

  test.each([
    [null, null],
    [-0.5, -0.5],
    [{ content: null }, { content: null }],
  ])("keeps probabilities that are %j", async (logprobs, kept) => {
    expect((await collected(piece({}, { logprobs }))).choices[0]?.logprobs).toEqual(kept);
  });
});

describe("a tool call", () => {
  const made = (id: string, index: number | undefined, name: string, text: string) => ({
    id,
    ...(index !== undefined && { index }),
    type: "function",
    function: { name, arguments: text },
  });

  test("is put together from pieces of one character", async () => {
    const text = '{"city":"Oslo","days":[1,2]}';
    const pieces = [...text].map((character) => ({ index: 0, function: { arguments: character } }));
    expect(await callsOf(made("a", 0, "rain", ""), ...pieces)).toEqual([made("a", 0, "rain", text)]);
  });

  test("is told from others by its index, in any order", async () => {
    expect(
      await callsOf(
        made("a", 0, "rain", ""),
        made("b", 1, "snow", "{"),
        { index: 0, function: { arguments: '{"a"' } },
        { index: 1, function: { arguments: "}" } },
        { index: 0, function: { arguments: ":1}" } },
      ),
    ).toEqual([made("a", 0, "rain", '{"a":1}'), made("b", 1, "snow", "{}")]);
  });

  test.each([
    ["repeated", { id: "a", type: "function", function: { name: "rain", arguments: "}" } }],
    ["null", { id: null, type: null, function: { name: null, arguments: "}" } }],
    ["empty", { id: "", function: { name: "", arguments: "}" } }],
    ["left out", { function: { arguments: "}" } }],
    ["new in each piece, without a name", { id: "b", function: { arguments: "}" } }],
  ])("keeps its identifier and name where later ones are %s", async (_, later) => {
    expect(await callsOf(made("a", 0, "rain", "{"), { index: 0, ...later })).toEqual([made("a", 0, "rain", "{}")]);
    expect(await callsOf(made("a", undefined, "rain", "{"), later)).toEqual([made("a", undefined, "rain", "{}")]);
  });

  test("can get its identifier and name later", async () => {
    expect(
      await callsOf(
        { index: 0, function: { arguments: "{" } },
        { index: 0, id: "a", function: { name: "rain" } },
        { index: 0, function: { arguments: "}" } },
      ),
    ).toEqual([made("a", 0, "rain", "{}")]);
  });

  test("is another one if identifier and name are new, though the index is not", async () => {
    expect(
      await callsOf(made("a", 0, "rain", "{}"), made("b", 0, "rain", "{"), { index: 0, function: { arguments: "}" } }),
    ).toEqual([made("a", 0, "rain", "{}"), made("b", 0, "rain", "{}")]);
  });

  test("without an index is told from others by its identifier, or by its name", async () => {
    expect(
      await callsOf(made("a", undefined, "rain", "{"), made("b", undefined, "rain", "{"), {
        id: "a",
        function: { arguments: "}" },
      }),
    ).toEqual([made("a", undefined, "rain", "{}"), made("b", undefined, "rain", "{")]);
    const names = [{ function: { name: "rain", arguments: "{}" } }, { function: { name: "snow", arguments: "{}" } }];
    expect((await callsOf(...names))?.map((call) => call.function)).toEqual(names.map((call) => call.function));
  });

  const unmarked = (name: string, text: string) => ({ function: { name, arguments: text } });

  test.each([undefined, 0])(
    "that follows a whole one without an identifier is another one (index %s)",
    async (index) => {
      const texts = ['{"a":1}', '{"a":2}'];
      const pieces = texts.map((text) => ({ index, ...unmarked("rain", text) }));
      const whole = texts.map((text, at) => made(`gen-1-${at}`, index, "rain", text));
      expect((await messageOf({ tool_calls: pieces }))?.tool_calls).toEqual(whole);
      expect(await callsOf(...pieces)).toEqual(whole);
    },
  );

  test("that follows a whole one can come in pieces", async () => {
    const pieces = [unmarked("rain", '{"a":'), unmarked("", "1}"), unmarked("rain", '{"a"'), unmarked("", ":2}")];
    expect((await callsOf(...pieces))?.map((call) => call.function.arguments)).toEqual(['{"a":1}', '{"a":2}']);
  });

  test("is the same where its name comes with each piece of its arguments", async () => {
    const parts = ['{"a":', "{}", ',"b":', '{"c":1}', "}", "\n"];
    expect(await callsOf(...parts.map((part) => unmarked("rain", part)))).toEqual([
      made("gen-1-0", undefined, "rain", parts.join("")),
    ]);
  });

  test("that never got an identifier gets one, each its own", async () => {
    const calls = await callsOf(
      { index: 0, function: { name: "rain" } },
      { index: 1, function: { name: "snow" } },
      made("c", 2, "hail", ""),
    );
    expect(calls?.map(({ id }) => id)).toEqual(["gen-1-0", "gen-1-1", "c"]);
  });

  test("keeps fields that are not known", async () => {
    expect(
      await callsOf(
        { ...made("a", 0, "rain", "{"), seal: "x" },
        { index: 0, seal: "", note: 1, function: { arguments: "}", strict: true } },
      ),
    ).toEqual([
      { ...made("a", 0, "rain", "{}"), seal: "x", note: 1, function: { name: "rain", arguments: "{}", strict: true } },
    ]);
  });

  test("can come whole, several in one chunk", async () => {
    const calls = [made("a", 0, "rain", "{}"), made("b", 1, "snow", "{}")];
    expect((await messageOf({ content: null, tool_calls: calls }))?.tool_calls).toEqual(calls);
  });
});

describe("reasoning details", () => {
  const format = "anthropic-claude-v1";

  test("of a text are joined, and keep the signature, which comes last", async () => {
    expect(
      await detailsOf(
        { type: "reasoning.text", text: "", signature: "", format, index: 0 },
        { type: "reasoning.text", text: "H", format, index: 0 },
        { type: "reasoning.text", text: "m.", format, index: 0 },
        { type: "reasoning.text", signature: "s1g", format, index: 0 },
        { type: "reasoning.text", text: "", signature: null, format, index: 0 },
      ),
    ).toEqual([{ type: "reasoning.text", text: "Hm.", signature: "s1g", format, index: 0 }]);
  });

  test("that follow a signature are another detail", async () => {
    expect(
      await detailsOf(
        { type: "reasoning.text", text: "a", index: 0 },
        { type: "reasoning.text", signature: "A", index: 0 },
        { type: "reasoning.text", text: "b", index: 0 },
        { type: "reasoning.text", text: "c", index: 0 },
        { type: "reasoning.text", signature: "B", index: 0 },
      ),
    ).toEqual([
      { type: "reasoning.text", text: "a", signature: "A", index: 0 },
      { type: "reasoning.text", text: "bc", signature: "B", index: 0 },
    ]);
  });

  test("lose no signature, and no identifier", async () => {
    const details = [
      { type: "reasoning.text", signature: "A", index: 0 },
      { type: "reasoning.text", signature: "B", index: 0 },
      { type: "reasoning.summary", summary: "a", id: "rs-1", index: 0 },
      { type: "reasoning.summary", summary: "b", id: "rs-2", index: 0 },
    ];
    expect(await detailsOf(...details)).toEqual(details);
  });

  test("of different types are kept apart, though their index is the same", async () => {
    expect(
      await detailsOf(
        { type: "reasoning.summary", summary: "a", index: 0 },
        { type: "reasoning.encrypted", data: "AA", id: "rs_1", index: 0 },
        { type: "reasoning.summary", summary: "b", index: 0 },
      ),
    ).toEqual([
      { type: "reasoning.summary", summary: "ab", index: 0 },
      { type: "reasoning.encrypted", data: "AA", id: "rs_1", index: 0 },
    ]);
  });

  test("are told from others by their index", async () => {
    expect(
      await detailsOf(
        { type: "reasoning.text", text: "a", index: 0 },
        { type: "reasoning.text", text: "b", index: 1 },
        { type: "reasoning.text", text: "c", index: 0 },
      ),
    ).toEqual([
      { type: "reasoning.text", text: "ac", index: 0 },
      { type: "reasoning.text", text: "b", index: 1 },
    ]);
  });

  test("that are sealed are joined, unless they are of different calls or have no index", async () => {
    expect(
      await detailsOf(
        { type: "reasoning.encrypted", data: "A", id: "call-1", index: 0 },
        { type: "reasoning.encrypted", data: "B", id: "call-1", index: 0 },
        { type: "reasoning.encrypted", data: "C", id: "call-2", index: 0 },
        { type: "reasoning.encrypted", data: "D" },
        { type: "reasoning.encrypted", data: "E" },
      ),
    ).toEqual([
      { type: "reasoning.encrypted", data: "AB", id: "call-1", index: 0 },
      { type: "reasoning.encrypted", data: "C", id: "call-2", index: 0 },
      { type: "reasoning.encrypted", data: "D" },
      { type: "reasoning.encrypted", data: "E" },
    ]);
  });

  test("without an index are joined with those just before them", async () => {
    expect(
      await detailsOf(
        { type: "reasoning.text", text: "a" },
        { type: "reasoning.text", text: "b", index: null },
        { type: "reasoning.encrypted", data: "AA" },
        { type: "reasoning.text", text: "c" },
      ),
    ).toMatchObject([
      { type: "reasoning.text", text: "ab" },
      { type: "reasoning.encrypted", data: "AA" },
      { type: "reasoning.text", text: "c" },
    ]);
  });

  test("of other types come whole, known or not", async () => {
    const details = [
      { type: "reasoning.server_tool_call", tool_name: "a", arguments: "{}", result: "1", index: 0 },
      { type: "reasoning.server_tool_call", tool_name: "b", arguments: "{}", result: "2", index: 0 },
      { type: "reasoning.hum", tune: "a", index: 0 },
      { type: "reasoning.hum", tune: "b", index: 0 },
    ];
    expect(await detailsOf(...details)).toEqual(details);
  });
});

describe("a result", () => {
  test("does not change with later chunks", () => {
    const collector = createChatCollector();
    const deltas = [
      {
        content: "a",
        tool_calls: [{ index: 0, id: "a", function: { name: "rain", arguments: "{" } }],
        reasoning_details: [{ type: "reasoning.text", text: "H", index: 0 }],
        images: [{ image_url: { url: "a" } }],
        annotations: [{ type: "url_citation", url_citation: { url: "a" } }],
        audio: { data: "A" },
      },
      {
        content: "b",
        tool_calls: [{ index: 0, function: { arguments: "}" } }],
        reasoning_details: [{ type: "reasoning.text", text: "m", index: 0 }],
        images: [{ image_url: { url: "b" } }],
        annotations: [{ type: "url_citation", url_citation: { url: "b" } }],
        audio: { data: "B" },
      },
    ];
    const logprobs = { content: [{ token: "a", logprob: -1 }], refusal: null };
    const results = deltas.map((delta) => {
      collector.add(piece(delta, { logprobs }));
      const result = collector.result();
      return [result, structuredClone(result)];
    });
    for (const [result, copy] of results) expect(result).toEqual(copy);
    expect(results[0]?.[0]).not.toEqual(results[1]?.[0]);
  });

  test("after each of 20,000 chunks costs about as much as after each of 2,000", () => {
    const run = (chunks: number) => {
      const collector = createChatCollector();
      for (let at = 0; at < chunks; at++) {
        const reasoning_details = [{ type: "reasoning.text", text: "word ", index: 0 }];
        const tool_calls = [{ index: at % 2, function: { arguments: "word " } }];
        collector.add(piece({ content: "word ", reasoning: "word ", reasoning_details, tool_calls }));
        collector.result(false);
      }
      expect(collector.result()?.choices[0]?.message.content).toHaveLength(chunks * 5);
    };
    expect(costOf(run, 20_000)).toBeLessThan(5 * costOf(run, 2_000));
  });
});

describe("a call piece without an index", () => {
  const begun = (name: string, args?: string) => ({
    function: { name, ...(args !== undefined && { arguments: args }) },
  });
  const more = (args: string) => ({ function: { arguments: args } });

  test.each(["", undefined])("but with another name begins a call, also where arguments are %j", async (args) => {
    expect(await callsOf(begun("first", args), begun("second", args), more("{}"))).toMatchObject([
      { function: { name: "first", arguments: "" } },
      { function: { name: "second", arguments: "{}" } },
    ]);
  });

  test("and with the same name goes on with its call", async () => {
    expect(await callsOf(begun("first", ""), begun("first", '{"a"'), more(":1}"))).toMatchObject([
      { function: { name: "first", arguments: '{"a":1}' } },
    ]);
  });
});
