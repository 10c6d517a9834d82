// A server for tool loops, in memory: a `fetch` that answers a script, in the form of chats or of responses, whole or in events.
import { API_KEY } from "./settings.mjs";

/** The question of a loop, and the schema of an object. */
export const QUESTION = "Do I need an umbrella in Oslo?";
export const PARAMETERS = {
  type: "object",
  properties: { city: { type: "string" } },
  required: ["city"],
  additionalProperties: false,
};

const REASONING = [{ type: "reasoning.encrypted", data: "c2VhbGVk", format: "anthropic-claude-v1", index: 0 }];
const USAGE = { prompt_tokens: 40, completion_tokens: 12, total_tokens: 52, cost: 0.01 };

/**
 * A `fetch` that answers the turns of a script one after the other, and what it was sent. A turn has a `text` or `calls`
 * (`[name, arguments]`), perhaps a `finish` reason, or the `status` of a failure.
 */
export function play(script) {
  const bodies = [];
  const fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.headers.get("authorization") !== `Bearer ${API_KEY}`) throw new Error("no key");
    const body = await request.json();
    bodies.push(body);
    const turn = script[Math.min(bodies.length, script.length) - 1];
    if (turn.status) return Response.json({ error: { code: turn.status, message: "Down" } }, { status: turn.status });
    if (request.url.endsWith("/responses"))
      return body.stream ? events(responseEvents(turn)) : Response.json(response(turn));
    return body.stream ? events(chunks(turn)) : Response.json(chat(turn));
  };
  return { fetch, bodies };
}

function chat({ text = null, calls = [], finish }) {
  const tool_calls = calls.map(([name, input], index) => ({
    index,
    id: `call_${index}`,
    type: "function",
    function: { name, arguments: input },
  }));
  const message = { role: "assistant", content: text, refusal: null, reasoning_details: REASONING };
  return {
    id: "gen-1",
    object: "chat.completion",
    created: 1,
    model: "acme/one",
    system_fingerprint: null,
    choices: [
      {
        index: 0,
        finish_reason: finish ?? (calls.length ? "tool_calls" : "stop"),
        message: calls.length ? { ...message, tool_calls } : message,
      },
    ],
    usage: USAGE,
  };
}

function chunks(turn) {
  const { choices, usage, ...head } = chat(turn);
  const [{ message, finish_reason }] = choices;
  const chunk = (delta, fields = {}) => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason: null, ...fields }],
  });
  return [chunk(message), chunk({}, { finish_reason }), { ...chunk({}), choices: [], usage }];
}

function response({ text, calls = [], finish }) {
  const isCut = finish === "length";
  const output = [
    { type: "reasoning", id: "rs_1", summary: [], encrypted_content: "c2VhbGVk", status: "completed" },
    ...calls.map(([name, input], index) => ({
      type: "function_call",
      id: `fc_${index}`,
      call_id: `call_${index}`,
      name,
      arguments: input,
      status: isCut ? "incomplete" : "completed",
    })),
  ];
  if (text !== undefined) {
    output.push({
      type: "message",
      id: "msg_1",
      role: "assistant",
      status: "completed",
      content: [{ type: "output_text", text, annotations: [] }],
    });
  }
  return {
    id: "gen-1",
    object: "response",
    created_at: 1,
    completed_at: 2,
    model: "acme/one",
    status: isCut ? "incomplete" : "completed",
    incomplete_details: isCut ? { reason: "max_output_tokens" } : null,
    error: null,
    output,
    output_text: text ?? "",
    usage: {
      input_tokens: 40,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: 12,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 52,
      cost: 0.01,
    },
    instructions: null,
    metadata: null,
    tools: [],
    tool_choice: "auto",
    parallel_tool_calls: true,
    temperature: null,
    top_p: null,
    frequency_penalty: null,
    presence_penalty: null,
  };
}

function responseEvents(turn) {
  const whole = response(turn);
  const items = whole.output.flatMap((item, output_index) => [
    { type: "response.output_item.added", output_index, item },
    ...(item.type === "message"
      ? [
          {
            type: "response.output_text.delta",
            output_index,
            content_index: 0,
            item_id: item.id,
            delta: turn.text,
            logprobs: [],
          },
        ]
      : []),
    { type: "response.output_item.done", output_index, item },
  ]);
  return [
    { type: "response.created", response: { ...whole, status: "in_progress", output: [] } },
    ...items,
    { type: whole.status === "incomplete" ? "response.incomplete" : "response.completed", response: whole },
  ].map((event, sequence_number) => ({ ...event, sequence_number }));
}

function events(list) {
  const text = list.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");
  return new Response(`${text}data: [DONE]\n\n`, { headers: { "content-type": "text/event-stream" } });
}
