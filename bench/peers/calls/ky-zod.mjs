// The same call by hand, with the dependencies of openrouter-fn.
import ky from "ky";
import * as z from "zod/mini";
import { API_KEY, SERVER_URL } from "../settings.mjs";

const text = () => z.nullish(z.string());
const number = () => z.nullish(z.number());
const boolean = () => z.nullish(z.boolean());

const GetGenerationResponse = z.object({
  data: z.object({
    id: z.string(),
    total_cost: z.number(),
    usage: number(),
    upstream_inference_cost: number(),
    cache_discount: number(),
    is_byok: boolean(),
    model: text(),
    provider_name: text(),
    created_at: text(),
    api_type: text(),
    streamed: boolean(),
    cancelled: boolean(),
    finish_reason: text(),
    native_finish_reason: text(),
    latency: number(),
    generation_time: number(),
    moderation_latency: number(),
    tokens_prompt: number(),
    tokens_completion: number(),
    native_tokens_prompt: number(),
    native_tokens_completion: number(),
    native_tokens_completion_images: number(),
    native_tokens_reasoning: number(),
    native_tokens_cached: number(),
    num_media_prompt: number(),
    num_input_audio_prompt: number(),
    num_media_completion: number(),
    num_search_results: number(),
    num_fetches: number(),
    web_search_engine: text(),
    provider_responses: z.nullish(
      z.array(
        z.object({
          status: number(),
          provider_name: text(),
          id: text(),
          endpoint_id: text(),
          model_permaslug: text(),
          is_byok: boolean(),
          latency: number(),
          routed_service_tier: text(),
        }),
      ),
    ),
    upstream_id: text(),
    request_id: text(),
    session_id: text(),
    external_user: text(),
    app_id: number(),
    origin: text(),
    http_referer: text(),
    user_agent: text(),
    router: text(),
    preset_id: text(),
    service_tier: text(),
    data_region: text(),
    workspace_id: text(),
    response_cache_source_id: text(),
  }),
});

export function createCall(fetch) {
  const api = ky.create({
    prefixUrl: SERVER_URL,
    headers: { authorization: `Bearer ${API_KEY}` },
    timeout: 60_000,
    fetch,
  });
  return async (id) => {
    const { data } = GetGenerationResponse.parse(await api.get("generation", { searchParams: { id } }).json());
    return data.total_cost;
  };
}
