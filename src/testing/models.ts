import type { Model } from "../models/models.js";
import { type Answer, type FakeRequest, json, problem } from "./http.js";

/** A model of the fake's catalog. Only `id` is required; other fields are made up by default. */
export interface FakeModel extends Partial<Model> {
  /** The `model` of requests. */
  id: string;
}

/** A model of the catalog with all fields that the fake needs. */
export interface ServedModel extends Model {
  /** Slug in responses. */
  canonical_slug: string;
}

const ROUTER_PRICE = "-1";

const MODELS: readonly FakeModel[] = [
  {
    id: "acme/pebble",
    name: "Acme: Pebble",
    description: "Small, quick, and always of the same opinion.",
    pricing: { prompt: "0.000001", completion: "0.000002" },
  },
  {
    id: "acme/pebble:free",
    name: "Acme: Pebble (free)",
    canonical_slug: "acme/pebble",
    pricing: { prompt: "0", completion: "0", request: "0", image: "0" },
  },
  {
    id: "acme/boulder",
    name: "Acme: Boulder",
    canonical_slug: "acme/boulder-20250901",
    context_length: 200_000,
    pricing: { prompt: "0.000003", completion: "0.000015", web_search: "0.01", input_cache_read: "0.0000003" },
    reasoning: { mandatory: false, default_enabled: true },
    supported_parameters: ["include_reasoning", "max_tokens", "reasoning", "temperature", "tool_choice", "tools"],
  },
  {
    id: "globex/oracle",
    name: "Globex: Oracle",
    pricing: {
      prompt: "0.00000125",
      completion: "0.00001",
      overrides: [{ min_prompt_tokens: 200_000, prompt: "0.0000025", completion: "0.000015" }],
    },
    top_provider: { is_moderated: true, context_length: null, max_completion_tokens: null },
    default_parameters: { temperature: null, top_p: 0.95 },
  },
  {
    id: "globex/auto",
    name: "Globex: Auto Router",
    context_length: null,
    pricing: { prompt: ROUTER_PRICE, completion: ROUTER_PRICE },
  },
];

/** The model catalog. */
export interface Models {
  /** The model for a request: the one it names, or the first. */
  choose(request: Readonly<Record<string, unknown>>): ServedModel | undefined;
  /** `GET /models` */
  list(request: FakeRequest): Answer;
}

/** Creates the catalog. A given one has only its models; otherwise any name that looks like a model's works. */
export function createModels(given?: readonly FakeModel[]): Models {
  const models = (given ?? MODELS).map(complete);
  return {
    choose({ model, models: fallbacks }) {
      const id = model ?? (Array.isArray(fallbacks) ? fallbacks[0] : undefined) ?? models[0]?.id;
      const known = models.find((candidate) => candidate.id === id);
      if (known?.pricing.prompt === ROUTER_PRICE) return models.find(({ pricing }) => pricing.prompt !== ROUTER_PRICE);
      if (known || given || typeof id !== "string" || !/^~?[\w.-]+\/[\w.:-]+$/.test(id)) return known;
      const price = id.endsWith(":free") ? { prompt: "0", completion: "0" } : undefined;
      return complete({ id, ...(price && { pricing: price }) });
    },
    list({ query }) {
      const { q = "", offset = "0", limit = "500" } = query;
      const start = Number(offset);
      const size = Number(limit);
      if (!Number.isInteger(start) || start < 0) return problem(400, "Expected offset to be an integer from 0");
      if (!Number.isInteger(size) || size < 1 || size > 1000) return problem(400, "Expected limit to be 1 to 1000");
      const sought = `${q}`.toLowerCase();
      const found = models.filter(({ id, name }) => `${id} ${name}`.toLowerCase().includes(sought));
      const end = start + size;
      const rest = new URLSearchParams({ ...(q && { q: `${q}` }), offset: `${end}`, limit: `${size}` });
      return json({
        data: found.slice(start, end),
        total_count: found.length,
        links: { next: end < found.length ? `/api/v1/models?${rest}` : null },
      });
    },
  };
}

function complete(model: FakeModel): ServedModel {
  const { id, context_length = 32_768 } = model;
  return {
    hugging_face_id: null,
    name: id,
    created: 1_756_684_800,
    description: "A model that does not exist.",
    context_length,
    architecture: {
      modality: "text->text",
      input_modalities: ["text"],
      output_modalities: ["text"],
      tokenizer: "Other",
      instruct_type: null,
    },
    pricing: { prompt: "0.000001", completion: "0.000002" },
    top_provider: { is_moderated: false, context_length, max_completion_tokens: 8_192 },
    per_request_limits: null,
    supported_parameters: ["max_tokens", "temperature", "tool_choice", "tools"],
    default_parameters: null,
    supported_voices: null,
    knowledge_cutoff: null,
    expiration_date: null,
    links: { details: `/api/v1/models/${id}/endpoints` },
    ...model,
    canonical_slug: model.canonical_slug ?? id,
  };
}

/** Rounds an amount of US dollars, to remove the noise of binary fractions. */
export function dollars(amount: number): number {
  return Number(amount.toFixed(12));
}
