import { array, boolean, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { DataRegion } from "./generations.js";

/** Providers that take a key of your own. */
export type BYOKProviderSlug =
  | "ai21"
  | "aion-labs"
  | "akashml"
  | "alibaba"
  | "amazon-bedrock"
  | "amazon-bedrock/claude-on-aws"
  | "amazon-nova"
  | "ambient"
  | "anthropic"
  | "anthropic/2"
  | "arcee-ai"
  | "assemblyai"
  | "atlas-cloud"
  | "avian"
  | "azure"
  | "baidu"
  | "baseten"
  | "black-forest-labs"
  | "byteplus"
  | "cerebras"
  | "chutes"
  | "cirrascale"
  | "clarifai"
  | "claude-on-aws"
  | "cloudflare"
  | "cohere"
  | "coreweave"
  | "cosine"
  | "crusoe"
  | "darkbloom"
  | "databricks"
  | "decart"
  | "deepgram"
  | "deepinfra"
  | "deepseek"
  | "dekallm"
  | "digitalocean"
  | "elevenlabs"
  | "featherless"
  | "fireworks"
  | "fish-audio"
  | "friendli"
  | "gmicloud"
  | "google-ai-studio"
  | "google-vertex"
  | "groq"
  | "heygen"
  | "inception"
  | "inceptron"
  | "inferact-vllm"
  | "inference-net"
  | "infermatic"
  | "inflection"
  | "io-net"
  | "ionstream"
  | "krea"
  | "liquid"
  | "makora"
  | "mancer"
  | "mara"
  | "meta"
  | "minimax"
  | "mistral"
  | "modal"
  | "modelrun"
  | "modular"
  | "moonshotai"
  | "morph"
  | "near-ai"
  | "nebius"
  | "nex-agi"
  | "nextbit"
  | "novita"
  | "nvidia"
  | "ollama"
  | "open-inference"
  | "openai"
  | "parasail"
  | "perceptron"
  | "perplexity"
  | "phala"
  | "poolside"
  | "primalabs"
  | "primeintellect"
  | "quiver"
  | "recraft"
  | "recursive"
  | "reka"
  | "relace"
  | "respan"
  | "runway"
  | "sail-research"
  | "sakana"
  | "sakana-ai"
  | "sambanova"
  | "scaledown"
  | "seed"
  | "siliconflow"
  | "sourceful"
  | "stepfun"
  | "streamlake"
  | "switchpoint"
  | "tencent"
  | "tenstorrent"
  | "thinkingmachines"
  | "together"
  | "typesafe"
  | "unbiased"
  | "upstage"
  | "venice"
  | "voyageai"
  | "wafer"
  | "wandb"
  | "wandb-legacy"
  | "xai"
  | "xiaomi"
  | "z-ai";

/** A key of your own for a provider: who may use it, and when. Never the key itself. */
export interface BYOKKey {
  /** Identifier, a UUID, used in all calls about it. */
  id: string;
  /** The provider that it is for. */
  provider?: OpenEnum<BYOKProviderSlug> | null;
  /** The name that it was given; null if it has none. */
  name?: string | null;
  /** The first and last characters of the key, to tell it from others. */
  label?: string | null;
  /** Whether it is switched off. */
  disabled?: boolean | null;
  /** Its place among your keys for the provider; lower numbers are tried earlier. */
  sort_order?: number | null;
  /** Whether it has to wait until all keys that are no fallback have failed. */
  is_fallback?: boolean | null;
  /**
   * Whether the models that it may be used for run on your own keys alone at this provider, never on the capacity of
   * OpenRouter.
   */
  is_required?: boolean | null;
  /** Whether this provider is used with your own keys alone, whatever the model, and left out if all of them fail. */
  is_byok_only?: boolean | null;
  /**
   * What you say about your account at the provider: true that it retains no data, so that requests which demand this may
   * use the key; false that it does, so that they may not. Null leaves it to what OpenRouter knows of the provider.
   */
  declared_zdr?: boolean | null;
  /** The region that you say your account at the provider serves; null leaves it to what OpenRouter knows of the provider. */
  declared_region?: OpenEnum<DataRegion> | null;
  /** Slugs of the only models to use it for; null means all. */
  allowed_models?: string[] | null;
  /** Identifiers of the only OpenRouter keys that may use it; null means all. */
  allowed_api_key_hashes?: string[] | null;
  /** Identifiers of the only users who may use it; null means all. */
  allowed_user_ids?: string[] | null;
  /** The workspace that it belongs to; null means that every workspace of the account can use it. */
  workspace_id?: string | null;
  /** When it was stored, as an ISO 8601 time. */
  created_at?: string | null;
}
export const BYOKKey: Schema<BYOKKey> = checkedFields<BYOKKey>({});

/** What can be set about a key for a provider, apart from the key itself. */
export interface BYOKKeySettings {
  /** A name to know it by, at most 255 characters; null for none. */
  name?: string | null | undefined;
  /** Whether it is switched off. */
  disabled?: boolean | undefined;
  /** Whether it has to wait until all keys that are no fallback have failed. Not together with `is_byok_only`. */
  is_fallback?: boolean | undefined;
  /**
   * Whether the models that it may be used for run on your own keys alone at this provider, never on the capacity of
   * OpenRouter.
   */
  is_required?: boolean | undefined;
  /**
   * Whether this provider is used with your own keys alone, whatever the model, and left out if all of them fail. Not
   * together with `is_fallback`.
   */
  is_byok_only?: boolean | undefined;
  /**
   * What you say about your account at the provider: true that it retains no data, so that requests which demand this may
   * use the key; false that it does, so that they may not. Null leaves it to what OpenRouter knows of the provider. Nobody
   * verifies it.
   */
  declared_zdr?: boolean | null | undefined;
  /**
   * The region that you say your account at the provider serves; null leaves it to what OpenRouter knows of the provider.
   * Documented for a new key; whether it can be changed later is not known.
   */
  declared_region?: OpenEnum<DataRegion> | null | undefined;
  /** Slugs of the only models to use it for, at most 100; null means all. */
  allowed_models?: readonly string[] | null | undefined;
  /** Identifiers of the only OpenRouter keys that may use it, 1 to 100 keys of your account; null means all. */
  allowed_api_key_hashes?: readonly string[] | null | undefined;
  /** Identifiers of the only users who may use it, at most 100; null means all. */
  allowed_user_ids?: readonly string[] | null | undefined;
}

/** Which keys for providers to list. */
export interface ListBYOKKeysRequest {
  /** Number of keys to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** The workspace whose keys to list, as a UUID; the default workspace by default, which must then exist. */
  workspace_id?: string | undefined;
  /** The provider whose keys to list; all by default. */
  provider?: OpenEnum<BYOKProviderSlug> | undefined;
}

/** A page of keys for providers. */
export interface ListBYOKKeysResponse {
  /** The keys; empty after the last page. */
  data: BYOKKey[];
  /** How many fit the request on all pages together. */
  total_count?: number | null;
}
export const ListBYOKKeysResponse: Schema<ListBYOKKeysResponse> = checkedFields<ListBYOKKeysResponse>({
  data: container(array(unchecked())),
});

/** A key for a provider that is to be stored. */
export interface CreateBYOKKeyRequest extends BYOKKeySettings {
  /** The provider that it is for. */
  provider: OpenEnum<BYOKProviderSlug>;
  /**
   * The key itself, as the provider issued it: a secret, stored encrypted and never shown again. For a provider that wants
   * more than one value it is their JSON text.
   */
  key: string;
  /** The workspace to store it in, as a UUID; the default workspace by default, which must then exist. */
  workspace_id?: string | undefined;
}

/** Response with a new key for a provider. */
export interface CreateBYOKKeyResponse {
  /** What is known about it; later calls take its `id`. */
  data: BYOKKey;
}
export const CreateBYOKKeyResponse: Schema<CreateBYOKKeyResponse> = checkedFields<CreateBYOKKeyResponse>({
  data: BYOKKey,
});

/** Which key for a provider to get. */
export interface GetBYOKKeyRequest {
  /** Identifier of the key, from `byokList` or `byokCreate`. */
  id: string;
}

/** Response with a key for a provider. */
export interface GetBYOKKeyResponse {
  /** What is known about it. */
  data: BYOKKey;
}
export const GetBYOKKeyResponse: Schema<GetBYOKKeyResponse> = checkedFields<GetBYOKKeyResponse>({ data: BYOKKey });

/** Changes to a key for a provider; omitted fields stay as they are. */
export interface UpdateBYOKKeyRequest extends BYOKKeySettings {
  /** Identifier of the key, from `byokList` or `byokCreate`. */
  id: string;
  /** A new key to put in place of the stored one, which is then lost; `label` changes with it. */
  key?: string | undefined;
}

/** Response with the changed key for a provider. */
export interface UpdateBYOKKeyResponse {
  /** What is known about it. */
  data: BYOKKey;
}
export const UpdateBYOKKeyResponse: Schema<UpdateBYOKKeyResponse> = checkedFields<UpdateBYOKKeyResponse>({
  data: BYOKKey,
});

/** Which key for a provider to delete. */
export interface DeleteBYOKKeyRequest {
  /** Identifier of the key, from `byokList` or `byokCreate`. */
  id: string;
}

/** Confirms that a key for a provider was deleted. */
export interface DeleteBYOKKeyResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteBYOKKeyResponse: Schema<DeleteBYOKKeyResponse> = checkedFields<DeleteBYOKKeyResponse>({
  deleted: boolean(),
});
