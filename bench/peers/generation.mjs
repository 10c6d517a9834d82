import { API_KEY, SERVER_URL } from "./settings.mjs";

export const GENERATION_ID = "gen-1790000000-bench0000000000000000";
export const TOTAL_COST = 0.0004688775;

/** The response of `GET /generation`: made up, but with every field in the API's description. */
export const GENERATION = JSON.stringify({
  data: {
    id: GENERATION_ID,
    total_cost: TOTAL_COST,
    usage: TOTAL_COST,
    upstream_inference_cost: 0.0004,
    cache_discount: null,
    is_byok: false,
    model: "openai/gpt-5-mini",
    provider_name: "OpenAI",
    created_at: "2026-09-21T14:13:20.433273+00:00",
    api_type: "completions",
    streamed: true,
    cancelled: false,
    finish_reason: "stop",
    native_finish_reason: "completed",
    latency: 787,
    generation_time: 1905,
    moderation_latency: null,
    tokens_prompt: 4538,
    tokens_completion: 257,
    native_tokens_prompt: 4884,
    native_tokens_completion: 285,
    native_tokens_completion_images: null,
    native_tokens_reasoning: 64,
    native_tokens_cached: 4096,
    num_media_prompt: null,
    num_input_audio_prompt: null,
    num_media_completion: null,
    num_search_results: null,
    num_fetches: null,
    web_search_engine: null,
    provider_responses: [
      {
        status: 200,
        provider_name: "OpenAI",
        id: "resp_bench",
        endpoint_id: "6f1c3a2e-bench",
        model_permaslug: "openai/gpt-5-mini-2025-08-07",
        is_byok: false,
        latency: 742,
      },
    ],
    upstream_id: "resp_bench",
    request_id: "req-1790000000-bench",
    session_id: null,
    external_user: "user-123",
    app_id: 12345,
    origin: "https://example.com/",
    http_referer: "https://example.com/",
    user_agent: "Mozilla/5.0",
    router: null,
    preset_id: null,
    service_tier: "default",
    data_region: "global",
    workspace_id: null,
    response_cache_source_id: null,
  },
});

/** A `fetch` in memory that reads its arguments like the real one, and responds with the generation. */
export async function answerGeneration(input, init) {
  const { url, headers } = new Request(input, init);
  if (url !== `${SERVER_URL}/generation?id=${GENERATION_ID}` || headers.get("authorization") !== `Bearer ${API_KEY}`) {
    throw new Error(`not the request that was asked for: ${url}`);
  }
  return new Response(GENERATION, { headers: { "content-type": "application/json" } });
}
