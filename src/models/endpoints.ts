import { array, checkedFields, container, filled, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ModelArchitecture, Pricing, SupportedParameter } from "./models.js";
import type { ProviderName, Quantization } from "./providerPreferences.js";

/** Percentiles of a measurement over the last 30 minutes. */
export interface EndpointPercentiles {
  /** Median. */
  p50?: number | null;
  /** 75th percentile. */
  p75?: number | null;
  /** 90th percentile. */
  p90?: number | null;
  /** 99th percentile. */
  p99?: number | null;
}

/** Performance of an endpoint in one kind of work; null if there were too few requests. */
export interface WorkloadPerformance {
  /** Time to the first token, in milliseconds. */
  latency?: EndpointPercentiles | null;
  /** Tokens per second. */
  throughput?: EndpointPercentiles | null;
  /** Number of requests measured. */
  request_count?: number | null;
}

/** Performance of an endpoint by kind of work. */
export interface EndpointPerformance {
  /** Text generation. */
  text_generation?: WorkloadPerformance | null;
  /** Image generation. */
  image_generation?: WorkloadPerformance | null;
  /** Video generation. */
  video_generation?: WorkloadPerformance | null;
  /** Embeddings. */
  embeddings?: WorkloadPerformance | null;
  /** Ranking documents. */
  rerank?: WorkloadPerformance | null;
  /** Speech to text. */
  stt?: WorkloadPerformance | null;
  /** Text to speech. */
  tts?: WorkloadPerformance | null;
  /** Decisions. */
  decisions?: WorkloadPerformance | null;
  /** Anything else. */
  unknown?: WorkloadPerformance | null;
}

/** Values of `tool_choice` that an endpoint supports. */
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

/** A tool that a provider runs. */
export interface NativeTool {
  /** Kind of the tool, as the provider names it. */
  type: string;
}

/** A model at one provider. */
export interface ModelEndpoint {
  /** Display name, from provider and model. */
  name: string;
  /** Slug of the provider, sometimes with region or variant, for `provider.order` of a request. */
  tag: string;
  /** Name of the provider. */
  provider_name: OpenEnum<ProviderName>;
  /** Slug of the model. */
  model_id?: string | null;
  /** Display name of the model. */
  model_name?: string | null;
  /** Most tokens of prompt and completion together. */
  context_length?: number | null;
  /** Most tokens of the prompt; null means only `context_length` limits it. */
  max_prompt_tokens?: number | null;
  /** Most tokens of the completion; null means only `context_length` limits it. */
  max_completion_tokens?: number | null;
  /** Price. */
  pricing: Pricing;
  /** Number format of the weights; null if not known. */
  quantization?: OpenEnum<Quantization> | null;
  /** Supported request parameters. */
  supported_parameters?: OpenEnum<SupportedParameter>[] | null;
  /** Supported values of `tool_choice`. */
  supports_tool_choice?: ToolChoiceSupport | null;
  /** Tools that the provider runs, by name. */
  native_tools?: Record<string, NativeTool> | null;
  /** Whether it caches prompts without being asked. */
  supports_implicit_caching?: boolean | null;
  /** Whether it can imitate the voice of a sample in the request. */
  supports_voice_cloning?: boolean | null;
  /** Whether it accepts several audio samples. */
  supports_multiple_audio_references?: boolean | null;
  /** Whether it accepts an image as reference. */
  supports_image_reference?: boolean | null;
  /** 0 if the endpoint is healthy, negative if not: -1, -2, -3, -5 or -10, whose meaning is not documented. */
  status?: number | null;
  /** Share of requests in the last 5 minutes that succeeded, in percent; null if there were too few. */
  uptime_last_5m?: number | null;
  /** Share of requests in the last 30 minutes that succeeded, in percent; null if there were too few. */
  uptime_last_30m?: number | null;
  /** Share of requests in the last day that succeeded, in percent; null if there were too few. */
  uptime_last_1d?: number | null;
  /** Time to the first token, in milliseconds; null if there were too few requests, or without a key. */
  latency_last_30m?: EndpointPercentiles | null;
  /** Tokens per second; null if there were too few requests, or without a key. */
  throughput_last_30m?: EndpointPercentiles | null;
  /** Performance by kind of work. */
  perf_last_30m_by_workload?: EndpointPerformance | null;
}
export const ModelEndpoint: Schema<ModelEndpoint> = checkedFields<ModelEndpoint>({});

/** The model whose endpoints to list: its `id` is `author/slug`. */
export interface ListEndpointsRequest {
  /** The part of the model's `id` before the slash: its author. */
  author: string;
  /** The part of the model's `id` after the slash. */
  slug: string;
}

/** A model with its providers. */
export interface ModelEndpoints {
  /** The `model` of requests. */
  id: string;
  /** Display name. */
  name: string;
  /** When OpenRouter added the model, in seconds since 1970. */
  created: number;
  /** Description in Markdown. */
  description?: string | null;
  /** Inputs and outputs of the model. */
  architecture?: ModelArchitecture | null;
  /** Its endpoints; empty if no provider serves it now. */
  endpoints: ModelEndpoint[];
}
export const ModelEndpoints: Schema<ModelEndpoints> = checkedFields<ModelEndpoints>({
  endpoints: filled(array(unchecked())),
});

/** Response with a model and its endpoints. */
export interface ListEndpointsResponse {
  /** The model with its endpoints. */
  data: ModelEndpoints;
}
export const ListEndpointsResponse: Schema<ListEndpointsResponse> = checkedFields<ListEndpointsResponse>({
  data: ModelEndpoints,
});

/** Response with endpoints of all models. */
export interface ListZDREndpointsResponse {
  /** Endpoints with zero data retention. */
  data: ModelEndpoint[];
}
export const ListZDREndpointsResponse: Schema<ListZDREndpointsResponse> = checkedFields<ListZDREndpointsResponse>({
  data: container(array(unchecked())),
});
