import { array, boolean, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { DataRegion } from "./generations.js";

/** How often the spending limit of a key resets: at midnight UTC, weeks on Monday, months on the first. */
export type LimitReset = "daily" | "weekly" | "monthly";

/** An API key with limits, usage and owner, without the key itself. */
export interface KeyInfo {
  /** Identifier of the key, for all calls about it. */
  hash: string;
  /** Name. */
  name?: string | null;
  /** The key, abbreviated to recognize it: `sk-or-v1-abc...123`. */
  label?: string | null;
  /** Whether the key is disabled: calls with it fail. */
  disabled?: boolean | null;
  /** Spending limit, in US dollars; null means no limit. */
  limit?: number | null;
  /** Amount left of the limit, in US dollars; null means no limit. */
  limit_remaining?: number | null;
  /** How often the limit resets; null means never. */
  limit_reset?: OpenEnum<LimitReset> | null;
  /** Whether the limit also counts spending through your own provider keys. */
  include_byok_in_limit?: boolean | null;
  /** Credits used so far, in US dollars. */
  usage?: number | null;
  /** Credits used today (UTC), in US dollars. */
  usage_daily?: number | null;
  /** Credits used this week (UTC, from Monday), in US dollars. */
  usage_weekly?: number | null;
  /** Credits used this month (UTC), in US dollars. */
  usage_monthly?: number | null;
  /** Spending through your own provider keys so far, in US dollars. */
  byok_usage?: number | null;
  /** Spending through your own provider keys today (UTC), in US dollars. */
  byok_usage_daily?: number | null;
  /** Spending through your own provider keys this week (UTC, from Monday), in US dollars. */
  byok_usage_weekly?: number | null;
  /** Spending through your own provider keys this month (UTC), in US dollars. */
  byok_usage_monthly?: number | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601; null if never changed. */
  updated_at?: string | null;
  /** Expiry time, ISO 8601 in UTC; null means never. */
  expires_at?: string | null;
  /** User who created it; in an organization, the member. */
  creator_user_id?: string | null;
  /** Your user for whom it was created, as in `external.user`; null if none. */
  external_user?: string | null;
  /** The workspace of the key. */
  workspace_id?: string | null;
  /** Time of the last use, ISO 8601; null if never used. */
  last_used_at?: string | null;
}
export const KeyInfo: Schema<KeyInfo> = checkedFields<KeyInfo>({});

/** Which keys to list. */
export interface ListKeysRequest {
  /** Whether to list disabled keys, too. */
  include_disabled?: boolean | undefined;
  /** Whether to list expired keys, too. */
  include_expired?: boolean | undefined;
  /** Number of keys to skip; 0 by default. */
  offset?: number | null | undefined;
  /** The workspace whose keys to list, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
}

/** A page of keys. */
export interface ListKeysResponse {
  /** The keys; empty after the last page. */
  data: KeyInfo[];
}
export const ListKeysResponse: Schema<ListKeysResponse> = checkedFields<ListKeysResponse>({
  data: container(array(unchecked())),
});

/** The external user that a key is created for. */
export interface ExternalOwner {
  /** Your identifier of the user, 1 to 512 characters, by which usage can be attributed. */
  user: string;
  /** A key that you generate: hard to guess, at least 32 characters. Only its hash is stored. */
  api_key?: string | undefined;
}

/** Settings of a new key. */
export interface CreateKeyRequest {
  /** Name of the key; not empty. */
  name: string;
  /** Spending limit, in US dollars; no limit if null or omitted. */
  limit?: number | null | undefined;
  /** How often the limit resets; never if null or omitted. */
  limit_reset?: OpenEnum<LimitReset> | null | undefined;
  /** Whether the limit also counts spending through your own provider keys. */
  include_byok_in_limit?: boolean | undefined;
  /** Expiry time, ISO 8601 in UTC (`…Z`), no other zone; never if null or omitted. */
  expires_at?: string | null | undefined;
  /** The workspace to create it in, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
  /** In an organization, the member who counts as its creator. */
  creator_user_id?: string | null | undefined;
  /** Your user for whom the key is, if you create keys for your users. */
  external?: ExternalOwner | undefined;
}

/** A new key. */
export interface CreateKeyResponse {
  /** The key itself: a secret, shown only here. */
  key: string;
  /** Details of the key; later calls take its `hash`. */
  data: KeyInfo;
}
export const CreateKeyResponse: Schema<CreateKeyResponse> = checkedFields<CreateKeyResponse>({ data: KeyInfo });

/** Which key to get. */
export interface GetKeyRequest {
  /** Identifier of the key, from `apiKeysList` or `apiKeysCreate`. */
  hash: string;
}

/** Response with a key. */
export interface GetKeyResponse {
  /** Details of the key. */
  data: KeyInfo;
}
export const GetKeyResponse: Schema<GetKeyResponse> = checkedFields<GetKeyResponse>({ data: KeyInfo });

/** Changes to a key; omitted fields stay as they are. */
export interface UpdateKeyRequest {
  /** Identifier of the key, from `apiKeysList` or `apiKeysCreate`. */
  hash: string;
  /** A new name. */
  name?: string | undefined;
  /** True disables the key, false enables it. */
  disabled?: boolean | undefined;
  /** Spending limit, in US dollars; null removes it. */
  limit?: number | null | undefined;
  /** How often the limit resets; null means never. */
  limit_reset?: OpenEnum<LimitReset> | null | undefined;
  /** Whether the limit also counts spending through your own provider keys. */
  include_byok_in_limit?: boolean | undefined;
  /** The workspace to move it to, as a UUID. */
  workspace_id?: string | undefined;
}

/** Response with the changed key. */
export interface UpdateKeyResponse {
  /** Details of the key. */
  data: KeyInfo;
}
export const UpdateKeyResponse: Schema<UpdateKeyResponse> = checkedFields<UpdateKeyResponse>({ data: KeyInfo });

/** Which key to delete. */
export interface DeleteKeyRequest {
  /** Identifier of the key, from `apiKeysList` or `apiKeysCreate`. */
  hash: string;
}

/** Confirms that a key was deleted. */
export interface DeleteKeyResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteKeyResponse: Schema<DeleteKeyResponse> = checkedFields<DeleteKeyResponse>({ deleted: boolean() });

/** Free requests left today (UTC). */
export interface FreeModelDailyRequests {
  /** Free requests per day. */
  limit?: number | null;
  /** Requests left. */
  remaining?: number | null;
  /** Requests used. */
  used?: number | null;
}
export const FreeModelDailyRequests: Schema<FreeModelDailyRequests> = checkedFields<FreeModelDailyRequests>({});

/** A former rate limit of keys. */
export interface KeyRateLimit {
  /** Requests per interval; now always -1. */
  requests?: number | null;
  /** The interval, such as `10s`. */
  interval?: string | null;
  /** A note that this is obsolete. */
  note?: string | null;
}
export const KeyRateLimit: Schema<KeyRateLimit> = checkedFields<KeyRateLimit>({});

/** What a budget applies to. */
export type KeyBudgetScope =
  | "workspace_default_member"
  | "workspace_default_key"
  | "member"
  | "api_key"
  | "workspace"
  | "key_limit";

/** A spending budget that a key counts towards. Amounts are in US dollars. */
export interface KeyBudget {
  /** What it applies to. */
  scope: OpenEnum<KeyBudgetScope>;
  /** Identifier of the guardrail that it belongs to; null if none. */
  guardrail_id?: string | null;
  /** Identifier of the budget; null if none. */
  budget_id?: string | null;
  /** Spending limit. */
  limit_usd: number;
  /** Amount spent. */
  spend_usd: number;
  /** Amount left. */
  remaining_usd: number;
  /** How often it resets; null means never. */
  reset_interval?: OpenEnum<LimitReset> | null;
  /** Next reset, as an ISO 8601 time; null means never. */
  resets_at?: string | null;
  /** Whether it also counts spending through your own provider keys. */
  include_byok?: boolean | null;
}

/** The key that makes the call. Unlike `KeyInfo`, it has no hash or name. */
export interface CurrentKey
  extends Pick<
    KeyInfo,
    | "limit_reset"
    | "include_byok_in_limit"
    | "usage_daily"
    | "usage_weekly"
    | "usage_monthly"
    | "byok_usage"
    | "byok_usage_daily"
    | "byok_usage_weekly"
    | "byok_usage_monthly"
    | "expires_at"
    | "creator_user_id"
    | "workspace_id"
  > {
  /** The key, abbreviated to recognize it: `sk-or-v1-abc...123`. */
  label: string;
  /** Spending limit, in US dollars; null means no limit. */
  limit: number | null;
  /** Amount left of the limit, in US dollars; null means no limit. */
  limit_remaining: number | null;
  /** Credits used so far, in US dollars. */
  usage: number;
  /** Whether the account has never bought credits, which limits its use of free models. */
  is_free_tier: boolean;
  /** Whether it is a management key, for keys, credits and the like instead of models. */
  is_management_key?: boolean | null;
  /**
   * The same as `is_management_key`.
   *
   * @deprecated Old name.
   */
  is_provisioning_key?: boolean | null;
  /** Use of free models today. */
  free_model_daily_requests?: FreeModelDailyRequests | null;
  /** Spending budgets that the key counts towards. */
  budgets?: KeyBudget[] | null;
  /** The budget that applies now; null if none does. */
  effective_budget?: KeyBudget | null;
  /** Regions in which requests may be kept. */
  allowed_data_regions?: OpenEnum<DataRegion>[] | null;
  /** The organization of the key; null if it belongs to a person. */
  organization_id?: string | null;
  /**
   * A former rate limit of keys.
   *
   * @deprecated Obsolete.
   */
  rate_limit?: KeyRateLimit | null;
}
export const CurrentKey: Schema<CurrentKey> = checkedFields<CurrentKey>({});

/** Response with the key in use. */
export interface GetCurrentKeyResponse {
  /** Details of the key. */
  data: CurrentKey;
}
export const GetCurrentKeyResponse: Schema<GetCurrentKeyResponse> = checkedFields<GetCurrentKeyResponse>({
  data: CurrentKey,
});
