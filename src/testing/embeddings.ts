import type { GenerateEmbeddingsResponse } from "../models/embeddings.js";
import type { ApiType } from "../models/generations.js";
import type { RerankDocumentsResponse } from "../models/rerank.js";
import { createCompletion, PROVIDER, recordOf, tokensOf } from "./completion.js";
import { type Answer, type FakeRequest, fieldsOf, json, problem } from "./http.js";
import type { Account } from "./inference.js";
import { dollars } from "./models.js";

const DIMENSIONS = 8;

/** A call that reads texts and generates none; its cost is recorded. */
interface Reading {
  /** Identifier of the generation. */
  readonly id: string;
  /** Slug of the model. */
  readonly model: string;
  /** Tokens of the texts. */
  readonly tokens: number;
  /** Cost, in US dollars. */
  readonly cost: number;
}

/** Reads texts with the model, or returns a refusal. */
function readTexts(
  { models, generations, now, credits }: Account,
  request: FakeRequest,
  texts: readonly string[],
  apiType: ApiType,
): Reading | Answer {
  const body = fieldsOf(request);
  const model = models.choose(body);
  if (!model) return problem(400, `${body["model"]} is not a valid model ID`);
  const price = Number(model.pricing.prompt);
  if (credits() <= 0 && price > 0) return problem(402);
  const tokens = texts.reduce((sum, text) => sum + tokensOf(text).length, 0);
  const cost = dollars(tokens * price);
  const call = createCompletion({ messages: [] }, {}, model, generations.begin(), now());
  const outcome = { tokens: 0, finishReason: "stop" };
  generations.finish(recordOf({ ...call, promptTokens: tokens }, outcome, request, body, now(), apiType, cost), {
    input: { prompt: texts.join("\n") },
    output: { completion: null, reasoning: null },
    error: null,
  });
  return { id: call.id, model: model.canonical_slug, tokens, cost };
}

/** `POST /embeddings` */
export function embed(account: Account, request: FakeRequest): Answer {
  const { input, dimensions, encoding_format } = fieldsOf(request);
  const inputs: readonly unknown[] = !Array.isArray(input) || typeof input[0] === "number" ? [input] : input;
  if (input === undefined || input === "" || inputs.length === 0)
    return problem(400, "Input required: specify `input`");
  const texts = inputs.map((each) => (typeof each === "string" ? each : JSON.stringify(each)));
  const size = typeof dimensions === "number" && dimensions >= 1 ? Math.floor(dimensions) : DIMENSIONS;
  const read = readTexts(account, request, texts, "embeddings");
  if ("status" in read) return read;
  const { id, model, tokens, cost } = read;
  const answer: GenerateEmbeddingsResponse = {
    id,
    object: "list",
    model,
    data: texts.map((text, index) => {
      const vector = vectorOf(text, size);
      return { object: "embedding", index, embedding: encoding_format === "base64" ? base64(vector) : vector };
    }),
    usage: { prompt_tokens: tokens, total_tokens: tokens, cost, is_byok: false },
  };
  return json(answer);
}

/** `POST /rerank`: a document is the more relevant, the more words of the query it has. */
export function rerank(account: Account, request: FakeRequest): Answer {
  const { query, documents, top_n } = fieldsOf(request);
  if (typeof query !== "string" || !Array.isArray(documents) || documents.length === 0) {
    return problem(400, "Input required: specify `query` and `documents`");
  }
  const sent = documents.map((each: unknown) => (typeof each === "string" ? { text: each } : Object(each)));
  const words = wordsOf(query);
  const read = readTexts(account, request, [query, ...sent.map(({ text }) => `${text ?? ""}`)], "rerank");
  if ("status" in read) return read;
  const { id, model, tokens, cost } = read;
  const answer: RerankDocumentsResponse = {
    id,
    model,
    provider: PROVIDER,
    results: sent
      .map((document, index) => {
        const own = new Set(wordsOf(`${document.text ?? ""}`));
        const found = words.filter((word) => own.has(word)).length;
        return { index, relevance_score: words.length > 0 ? found / words.length : 0, document };
      })
      .sort((a, b) => b.relevance_score - a.relevance_score)
      .slice(0, typeof top_n === "number" ? top_n : undefined),
    usage: { total_tokens: tokens, cost },
  };
  return json(answer);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A vector of length 1. Texts that share words point in similar directions. */
function vectorOf(text: string, size: number): number[] {
  const sums = Array.from({ length: size }, () => 0);
  for (const word of wordsOf(text)) {
    let hash = 2166136261;
    for (const char of word) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
    for (let at = 0; at < size; at++) {
      hash = Math.imul(hash ^ (hash >>> 15) ^ at, 2246822519) >>> 0;
      sums[at] = (sums[at] ?? 0) + hash / 2 ** 31 - 1;
    }
  }
  const length = Math.hypot(...sums);
  return sums.map((sum, at) => (length > 0 ? Number((sum / length).toFixed(6)) : at === 0 ? 1 : 0));
}

/** 32-bit floats, the lowest byte first. */
function base64(vector: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(vector.length * 4));
  for (const [index, number] of vector.entries()) view.setFloat32(index * 4, number, true);
  return btoa(String.fromCharCode(...new Uint8Array(view.buffer)));
}
