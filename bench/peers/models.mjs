// A list of models, made up: what `GET /models` answers, in as many bytes as wanted.
import { setImmediate } from "node:timers/promises";

const PIECE = 64_000;
const ABOUT =
  "Writes, plans, reads tables and draws what it is told to, in forty languages and at some length. ".repeat(14);

/** The answer's text. */
export function makeModels(bytes) {
  const data = [];
  for (let length = 0; length < bytes; length += JSON.stringify(data.at(-1)).length + 1) data.push(model(data.length));
  return JSON.stringify({ data, links: { next: null }, total_count: data.length });
}

function model(at) {
  const id = `acme/model-${at}`;
  return {
    id,
    canonical_slug: `${id}-20260901`,
    hugging_face_id: null,
    name: `Acme: Model ${at}`,
    created: 1_780_000_000 + at,
    description: ABOUT,
    context_length: 1000 * (at % 200) + 4000,
    architecture: {
      modality: "text+image->text",
      input_modalities: ["text", "image"],
      output_modalities: ["text"],
      tokenizer: "Other",
      instruct_type: null,
    },
    pricing: { prompt: "0.0000012", completion: "0.0000048", input_cache_read: "0.0000003", web_search: "0.01" },
    top_provider: {
      context_length: 128_000,
      max_completion_tokens: at % 3 ? 16_384 : null,
      is_moderated: at % 2 === 0,
    },
    per_request_limits: null,
    supported_parameters: ["max_tokens", "temperature", "top_p", "stop", "tools", "tool_choice", "response_format"],
    default_parameters: { temperature: 0.7, top_p: null, frequency_penalty: null },
    supported_voices: null,
    knowledge_cutoff: "2026-01-31",
    expiration_date: null,
    links: { details: `/api/v1/models/${id}/endpoints` },
  };
}

/** A `fetch` in memory that answers with the text, in pieces that come one at a time, as from a network. */
export function answerModels(text) {
  const bytes = new TextEncoder().encode(text);
  return async (input, init) => {
    if (!new Request(input, init).url.endsWith("/models")) throw new Error("not the list");
    let at = 0;
    const body = new ReadableStream({
      async pull(controller) {
        await setImmediate();
        if (at < bytes.length) controller.enqueue(bytes.slice(at, at + PIECE));
        else controller.close();
        at += PIECE;
      },
    });
    return new Response(body, { headers: { "content-type": "application/json" } });
  };
}
