import { array, checkedFields, container, filled, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ModelArchitecture, Pricing, SupportedParameter } from "./models.js";
import type { ProviderName, Quantization } from "./providerPreferences.js";

/** How a measurement is spread over the requests of the last 30 minutes. */
export interface EndpointPercentiles {
  /** For half of the requests. */
  p50?: number | null;
  /** For 75 % of the requests. */
  p75?: number | null;
  /** For 90 % of the requests. */
  p90?: number | null;
  /** For 99 % of the requests. */
  p99?: number | null;
}

/** How fast an endpoint was at one kind of work; null where there were too few requests. */
export interface WorkloadPerformance {
  /** Time to the first token, in milliseconds. */
  latency?: EndpointPercentiles | null;
  /** Tokens per second. */
  throughput?: EndpointPercentiles | null;
  /** How many requests were measured. */
  request_count?: number | null;
}

/** How fast an endpoint was, by kind of work. */
export interface EndpointPerformance {
  /** At writing text. */
  text_generation?: WorkloadPerformance | null;
  /** At making images. */
  image_generation?: WorkloadPerformance | null;
  /** At making videos. */
  video_generation?: WorkloadPerformance | null;
  /** At making embeddings. */
  embeddings?: WorkloadPerformance | null;
  /** At sorting documents by relevance. */
  rerank?: WorkloadPerformance | null;
  /** At turning speech into text. */
  stt?: WorkloadPerformance | null;
  /** At turning text into speech. */
  tts?: WorkloadPerformance | null;
  /** At decisions. */
  decisions?: WorkloadPerformance | null;
  /** At whatever else. */
  unknown?: WorkloadPerformance | null;
}

/** Which values of `tool_choice` an endpoint understands. */
export interface ToolChoiceSupport {
  /** `"none"`. */
  none?: boolean | null;
  /** `"auto"`. */
  auto?: boolean | null;
  /** `"required"`. */
  required?: boolean | null;
  /** An object that names a function. */
  function?: boolean | null;
}

/** A tool that a provider runs by itself. */
export interface NativeTool {
  /** Kind of the tool, in the provider's own terms. */
  type: string;
}

/** A model as one provider serves it. */
export interface ModelEndpoint {
  /** Display name, made of provider and model. */
  name: string;
  /** Slug of the provider, in some cases with a region or a variant: what `provider.order` of a request takes. */
  tag: string;
  /** Name of the provider. */
  provider_name: OpenEnum<ProviderName>;
  /** Slug of the model. */
  model_id?: string | null;
  /** Display name of the model. */
  model_name?: string | null;
  /** Tokens that prompt and completion may have together. */
  context_length?: number | null;
  /** Tokens that a prompt may have; null means no limit but `context_length`. */
  max_prompt_tokens?: number | null;
  /** Tokens that a completion may have; null means no limit but `context_length`. */
  max_completion_tokens?: number | null;
  /** What it costs. */
  pricing: Pricing;
  /** Number format of the weights; null if it is not known. */
  quantization?: OpenEnum<Quantization> | null;
  /** Settings of a request that it supports. */
  supported_parameters?: OpenEnum<SupportedParameter>[] | null;
  /** Which values of `tool_choice` it understands. */
  supports_tool_choice?: ToolChoiceSupport | null;
  /** Tools that the provider runs by itself, by name. */
  native_tools?: Record<string, NativeTool> | null;
  /** Whether it caches prompts without being asked to. */
  supports_implicit_caching?: boolean | null;
  /** Whether it can speak with the voice of a sample that comes with the request. */
  supports_voice_cloning?: boolean | null;
  /** Whether it takes several samples of sound at once. */
  supports_multiple_audio_references?: boolean | null;
  /** Whether it takes an image as a reference. */
  supports_image_reference?: boolean | null;
  /** 0 if all is well, and below 0 if not: -1, -2, -3, -5 or -10, whose meaning is not documented. */
  status?: number | null;
  /** Share of requests in the last 5 minutes that did not fail, in per cent; null if there were too few. */
  uptime_last_5m?: number | null;
  /** Share of requests in the last 30 minutes that did not fail, in per cent; null if there were too few. */
  uptime_last_30m?: number | null;
  /** Share of requests in the last day that did not fail, in per cent; null if there were too few. */
  uptime_last_1d?: number | null;
  /** Time to the first token, in milliseconds; null if there were too few requests, or without a key. */
  latency_last_30m?: EndpointPercentiles | null;
  /** Tokens per second; null if there were too few requests, or without a key. */
  throughput_last_30m?: EndpointPercentiles | null;
  /** How fast it was, by kind of work. */
  perf_last_30m_by_workload?: EndpointPerformance | null;
}
export const ModelEndpoint: Schema<ModelEndpoint> = checkedFields<ModelEndpoint>({});

/** Which model to list the endpoints of. Its `id` is both fields with a slash between them. */
export interface ListEndpointsRequest {
  /** The part of the model's `id` before the slash: who made it. */
  author: string;
  /** The part of the model's `id` after the slash. */
  slug: string;
}

/** A model, and the providers that serve it. */
export interface ModelEndpoints {
  /** What a request names as its `model`. */
  id: string;
  /** Display name. */
  name: string;
  /** When OpenRouter added the model, in seconds since 1970. */
  created: number;
  /** What the model is good at, in Markdown. */
  description?: string | null;
  /** What the model takes and gives. */
  architecture?: ModelArchitecture | null;
  /** Its endpoints; empty if nobody serves it at the moment. */
  endpoints: ModelEndpoint[];
}
export const ModelEndpoints: Schema<ModelEndpoints> = checkedFields<ModelEndpoints>({
  endpoints: filled(array(unchecked())),
});

/** Response with a model with its endpoints. */
export interface ListEndpointsResponse {
  /** The model, with its endpoints. */
  data: ModelEndpoints;
}
export const ListEndpointsResponse: Schema<ListEndpointsResponse> = checkedFields<ListEndpointsResponse>({
  data: ModelEndpoints,
});

/** Response with endpoints of all models. */
export interface ListZDREndpointsResponse {
  /** Those that keep nothing. */
  data: ModelEndpoint[];
}
export const ListZDREndpointsResponse: Schema<ListZDREndpointsResponse> = checkedFields<ListZDREndpointsResponse>({
  data: container(array(unchecked())),
});
