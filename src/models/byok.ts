import { array, boolean, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { DataRegion } from "./generations.js";

/** Providers that accept your own key. */
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

/** Your own key for a provider: who may use it, and when. Without the key itself. */
export interface BYOKKey {
  /** Identifier, a UUID, for all calls about it. */
  id: string;
  /** Provider of the key. */
  provider?: OpenEnum<BYOKProviderSlug> | null;
  /** Name; null if none. */
  name?: string | null;
  /** First and last characters of the key, to recognize it. */
  label?: string | null;
  /** Whether it is disabled. */
  disabled?: boolean | null;
  /** Position among your keys for the provider; lower numbers are tried first. */
  sort_order?: number | null;
  /** Whether the key is used only after all keys that are not fallbacks have failed. */
  is_fallback?: boolean | null;
  /**
   * Whether the models that the key may be used for run only on your own keys at this provider, never on OpenRouter's
   * capacity.
   */
  is_required?: boolean | null;
  /** Whether this provider is used only with your own keys, for any model, and skipped if all of them fail. */
  is_byok_only?: boolean | null;
  /**
   * Your declaration about your account at the provider. True: it retains no data, so requests that demand this may use
   * the key. False: it does, so they may not. Null: what OpenRouter knows applies.
   */
  declared_zdr?: boolean | null;
  /** The region of your account at the provider, as you declare it; null: what OpenRouter knows applies. */
  declared_region?: OpenEnum<DataRegion> | null;
  /** Slugs of the only models that may use it; null means all. */
  allowed_models?: string[] | null;
  /** Hashes of the only OpenRouter keys that may use it; null means all. */
  allowed_api_key_hashes?: string[] | null;
  /** Identifiers of the only users who may use it; null means all. */
  allowed_user_ids?: string[] | null;
  /** The workspace of the key; null means that all workspaces of the account can use it. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
}
export const BYOKKey: Schema<BYOKKey> = checkedFields<BYOKKey>({});

/** Settings of a provider key, without the key itself. */
export interface BYOKKeySettings {
  /** Name, at most 255 characters; null for none. */
  name?: string | null | undefined;
  /** Whether it is disabled. */
  disabled?: boolean | undefined;
  /**
   * Whether the key is used only after all keys that are not fallbacks have failed. Not together with `is_byok_only`.
   */
  is_fallback?: boolean | undefined;
  /**
   * Whether the models that the key may be used for run only on your own keys at this provider, never on OpenRouter's
   * capacity.
   */
  is_required?: boolean | undefined;
  /**
   * Whether this provider is used only with your own keys, for any model, and skipped if all of them fail. Not together
   * with `is_fallback`.
   */
  is_byok_only?: boolean | undefined;
  /**
   * Your declaration about your account at the provider, which nobody verifies. True: it retains no data, so requests
   * that demand this may use the key. False: it does, so they may not. Null: what OpenRouter knows applies.
   */
  declared_zdr?: boolean | null | undefined;
  /**
   * The region of your account at the provider, as you declare it; null: what OpenRouter knows applies. Documented
   * for new keys; it is not known whether it can be changed later.
   */
  declared_region?: OpenEnum<DataRegion> | null | undefined;
  /** Slugs of the only models that may use it, at most 100; null means all. */
  allowed_models?: readonly string[] | null | undefined;
  /** Hashes of the only OpenRouter keys that may use it, 1 to 100 of your account; null means all. */
  allowed_api_key_hashes?: readonly string[] | null | undefined;
  /** Identifiers of the only users who may use it, at most 100; null means all. */
  allowed_user_ids?: readonly string[] | null | undefined;
}

/** Which provider keys to list. */
export interface ListBYOKKeysRequest {
  /** Number of keys to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** The workspace whose keys to list, as a UUID; the default workspace, which must exist, if omitted. */
  workspace_id?: string | undefined;
  /** Only keys of this provider; all by default. */
  provider?: OpenEnum<BYOKProviderSlug> | undefined;
}

/** A page of provider keys. */
export interface ListBYOKKeysResponse {
  /** The keys; empty after the last page. */
  data: BYOKKey[];
  /** Number of keys that match, on all pages. */
  total_count?: number | null;
}
export const ListBYOKKeysResponse: Schema<ListBYOKKeysResponse> = checkedFields<ListBYOKKeysResponse>({
  data: container(array(unchecked())),
});

/** A provider key to store. */
export interface CreateBYOKKeyRequest extends BYOKKeySettings {
  /** Provider of the key. */
  provider: OpenEnum<BYOKProviderSlug>;
  /**
   * The key from the provider: a secret, stored encrypted and never shown again. If the provider needs several values,
   * their JSON text.
   */
  key: string;
  /** The workspace to store it in, as a UUID; the default workspace, which must exist, if omitted. */
  workspace_id?: string | undefined;
}

/** Response with a new provider key. */
export interface CreateBYOKKeyResponse {
  /** Details of the key; later calls take its `id`. */
  data: BYOKKey;
}
export const CreateBYOKKeyResponse: Schema<CreateBYOKKeyResponse> = checkedFields<CreateBYOKKeyResponse>({
  data: BYOKKey,
});

/** Which provider key to get. */
export interface GetBYOKKeyRequest {
  /** Identifier of the key, from `byokList` or `byokCreate`. */
  id: string;
}

/** Response with a provider key. */
export interface GetBYOKKeyResponse {
  /** Details of the key. */
  data: BYOKKey;
}
export const GetBYOKKeyResponse: Schema<GetBYOKKeyResponse> = checkedFields<GetBYOKKeyResponse>({ data: BYOKKey });

/** Changes to a provider key; omitted fields stay as they are. */
export interface UpdateBYOKKeyRequest extends BYOKKeySettings {
  /** Identifier of the key, from `byokList` or `byokCreate`. */
  id: string;
  /** A new key, which overwrites the stored one for good; `label` changes with it. */
  key?: string | undefined;
}

/** Response with the changed provider key. */
export interface UpdateBYOKKeyResponse {
  /** Details of the key. */
  data: BYOKKey;
}
export const UpdateBYOKKeyResponse: Schema<UpdateBYOKKeyResponse> = checkedFields<UpdateBYOKKeyResponse>({
  data: BYOKKey,
});

/** Which provider key to delete. */
export interface DeleteBYOKKeyRequest {
  /** Identifier of the key, from `byokList` or `byokCreate`. */
  id: string;
}

/** Confirms that a provider key was deleted. */
export interface DeleteBYOKKeyResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteBYOKKeyResponse: Schema<DeleteBYOKKeyResponse> = checkedFields<DeleteBYOKKeyResponse>({
  deleted: boolean(),
});
