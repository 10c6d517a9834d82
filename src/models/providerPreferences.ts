import type { OpenEnum } from "../lib/schema.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** Known names of providers. Slugs such as `google-vertex/europe` are accepted, too. */
export type ProviderName =
  | "AI21"
  | "AionLabs"
  | "AkashML"
  | "Alibaba"
  | "Amazon Bedrock"
  | "Amazon Nova"
  | "Ambient"
  | "Anthropic"
  | "Arcee AI"
  | "AssemblyAI"
  | "AtlasCloud"
  | "Avian"
  | "Azure"
  | "Baidu"
  | "BaseTen"
  | "Black Forest Labs"
  | "BytePlus"
  | "Cerebras"
  | "Chutes"
  | "Cirrascale"
  | "Clarifai"
  | "Claude Platform on AWS"
  | "Cloudflare"
  | "Cohere"
  | "CoreWeave"
  | "Cosine"
  | "Crucible"
  | "Crusoe"
  | "Darkbloom"
  | "Databricks"
  | "Decart"
  | "Deepgram"
  | "DeepInfra"
  | "DeepSeek"
  | "DekaLLM"
  | "DigitalOcean"
  | "ElevenLabs"
  | "Featherless"
  | "Fireworks"
  | "Fish Audio"
  | "Friendli"
  | "GMICloud"
  | "Google"
  | "Google AI Studio"
  | "Groq"
  | "HeyGen"
  | "Inception"
  | "Inceptron"
  | "Inferact vLLM"
  | "InferenceNet"
  | "Infermatic"
  | "Inflection"
  | "Io Net"
  | "Ionstream"
  | "Krea"
  | "Liquid"
  | "Makora"
  | "Mancer 2"
  | "Mara"
  | "Meta"
  | "Minimax"
  | "Mistral"
  | "Modal"
  | "ModelRun"
  | "Modular"
  | "Moonshot AI"
  | "Morph"
  | "Near AI"
  | "Nebius"
  | "Nex AGI"
  | "NextBit"
  | "Novita"
  | "Nvidia"
  | "Ollama"
  | "OpenAI"
  | "OpenInference"
  | "Parasail"
  | "Perceptron"
  | "Perplexity"
  | "Phala"
  | "Poolside"
  | "PrimeIntellect"
  | "Quiver"
  | "Recraft"
  | "Recursive"
  | "Reka"
  | "Relace"
  | "Respan"
  | "Runway"
  | "Sail Research"
  | "Sakana AI"
  | "SambaNova"
  | "ScaleDown"
  | "Seed"
  | "SiliconFlow"
  | "Sourceful"
  | "Stealth"
  | "StepFun"
  | "StreamLake"
  | "Switchpoint"
  | "Tencent"
  | "Tenstorrent"
  | "Thinking Machines"
  | "Together"
  | "TypeSafe"
  | "Unbiased"
  | "Upstage"
  | "Venice"
  | "VoyageAI by MongoDB"
  | "Wafer"
  | "WandB"
  | "Xiaomi"
  | "Z.AI"
  | "xAI";

/** Number formats of model weights. */
export type Quantization =
  | "int4"
  | "int8"
  | "fp4"
  | "mxfp4"
  | "nvfp4"
  | "fp6"
  | "fp8"
  | "mxfp8"
  | "fp16"
  | "bf16"
  | "fp32"
  | "unknown";

/** Sort criteria of providers; `exacto` is the quality of tool calls. */
export type ProviderSort = "price" | "throughput" | "latency" | "exacto";

/** Sort order of providers. */
export interface ProviderSortConfig {
  /** Criterion. */
  by?: OpenEnum<ProviderSort> | null | undefined;
  /**
   * With several models: `model`, the default, tries all providers of a model before the next model; `none` sorts the
   * providers of all models together.
   */
  partition?: OpenEnum<"model" | "none"> | null | undefined;
}

/** Highest accepted prices, in US dollars. Endpoints above any of them are excluded. */
export interface MaxPrice {
  /** Per million tokens of the prompt. */
  prompt?: number | string | undefined;
  /** Per million tokens of the completion. */
  completion?: number | string | undefined;
  /** Per request. */
  request?: number | string | undefined;
  /** Per image. */
  image?: number | string | undefined;
  /** Per unit of audio. */
  audio?: number | string | undefined;
}

/** Bounds for percentiles of a measurement over the last minutes. All must hold. */
export interface PercentileCutoffs {
  /** Median. */
  p50?: number | null | undefined;
  /** 75th percentile. */
  p75?: number | null | undefined;
  /** 90th percentile. */
  p90?: number | null | undefined;
  /** 99th percentile. */
  p99?: number | null | undefined;
}

/** Which providers may serve a request, in what order. */
export interface ProviderPreferences extends ProviderPassthrough {
  /** Providers to try first, in this order. Others follow unless `allow_fallbacks` is false. */
  order?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** The only providers allowed, within those that the account allows. */
  only?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** Providers to exclude, besides those that the account excludes. */
  ignore?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** Whether another provider may serve the request if the first fails; true by default. */
  allow_fallbacks?: boolean | null | undefined;
  /** Whether a provider must support all parameters of the request. If false, unsupported ones are ignored. */
  require_parameters?: boolean | null | undefined;
  /** Whether providers may retain prompts and train on them; `allow` by default. */
  data_collection?: OpenEnum<"allow" | "deny"> | null | undefined;
  /** Whether to use only endpoints with zero data retention. */
  zdr?: boolean | null | undefined;
  /** Whether to use only models whose authors allow training on their output. */
  enforce_distillable_text?: boolean | null | undefined;
  /** Accepted number formats of the model; any by default. */
  quantizations?: readonly OpenEnum<Quantization>[] | null | undefined;
  /** Sort criterion of providers. Disables load balancing. */
  sort?: OpenEnum<ProviderSort> | ProviderSortConfig | null | undefined;
  /** Highest accepted prices. */
  max_price?: MaxPrice | undefined;
  /** Lowest throughput to prefer, in tokens per second; a number means the median. Slower endpoints come last. */
  preferred_min_throughput?: number | PercentileCutoffs | null | undefined;
  /** Preferred maximum latency, in seconds; a number means the median. Slower endpoints come last. */
  preferred_max_latency?: number | PercentileCutoffs | null | undefined;
}
