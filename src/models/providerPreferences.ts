import type { OpenEnum } from "../lib/schema.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** Names of the providers known so far. Slugs such as `google-vertex/europe` are accepted in their place. */
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

/** Number formats that the weights of a model are served in. */
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

/** What providers can be sorted by; `exacto` stands for quality at calling tools. */
export type ProviderSort = "price" | "throughput" | "latency" | "exacto";

/** The order of providers, in detail. */
export interface ProviderSortConfig {
  /** What comes first: the cheapest, the fastest, and so on. */
  by?: OpenEnum<ProviderSort> | null | undefined;
  /**
   * With several models: `model`, the default, tries all providers of one before the next model; `none` sorts the
   * providers of all models together.
   */
  partition?: OpenEnum<"model" | "none"> | null | undefined;
}

/** The highest prices you accept, in US dollars. Endpoints above any of them are left out. */
export interface MaxPrice {
  /** For a million tokens of the prompt. */
  prompt?: number | string | undefined;
  /** For a million tokens of the completion. */
  completion?: number | string | undefined;
  /** For one request. */
  request?: number | string | undefined;
  /** For one image. */
  image?: number | string | undefined;
  /** For one unit of sound. */
  audio?: number | string | undefined;
}

/** Bounds for percentiles of a measurement over the last minutes. All that are given must hold. */
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

/** Which providers may serve a request, and in what order they are tried. */
export interface ProviderPreferences extends ProviderPassthrough {
  /** Providers to try first, in this order. Others follow unless `allow_fallbacks` is false. */
  order?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** The only providers that may be used, on top of those that the account allows. */
  only?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** Providers not to use, on top of those that the account ignores. */
  ignore?: readonly OpenEnum<ProviderName>[] | null | undefined;
  /** Whether another provider may step in if the first fails; true by default. */
  allow_fallbacks?: boolean | null | undefined;
  /** Whether a provider must know every parameter of the request. If not, it ignores those it does not know. */
  require_parameters?: boolean | null | undefined;
  /** Whether providers may keep what they are sent, and train on it; `allow` by default. */
  data_collection?: OpenEnum<"allow" | "deny"> | null | undefined;
  /** Whether to use only endpoints that keep nothing (zero data retention). */
  zdr?: boolean | null | undefined;
  /** Whether to use only models whose authors allow training others on their answers. */
  enforce_distillable_text?: boolean | null | undefined;
  /** Number formats that the model may be served in; any by default. */
  quantizations?: readonly OpenEnum<Quantization>[] | null | undefined;
  /** What to sort providers by. Requests are then no longer spread over them. */
  sort?: OpenEnum<ProviderSort> | ProviderSortConfig | null | undefined;
  /** The highest prices you accept. */
  max_price?: MaxPrice | undefined;
  /** Throughput to aim for, in tokens per second; a number means the median. Slower endpoints come last. */
  preferred_min_throughput?: number | PercentileCutoffs | null | undefined;
  /** Latency to aim for, in seconds; a number means the median. Slower endpoints come last. */
  preferred_max_latency?: number | PercentileCutoffs | null | undefined;
}
