import { array, boolean, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { DataRegion } from "./generations.js";

/** How often the spending limit of a key resets: at midnight UTC, weeks on Monday, months on the first. */
export type LimitReset = "daily" | "weekly" | "monthly";

/** What is known about an API key: its limits, its use, its owner. Never the key itself. */
export interface KeyInfo {
  /** Identifier of the key, used in all calls about it. */
  hash: string;
  /** The name that it was given. */
  name?: string | null;
  /** The key with its middle left out, to tell it from others: `sk-or-v1-abc...123`. */
  label?: string | null;
  /** Whether it is switched off: calls made with it are then refused. */
  disabled?: boolean | null;
  /** Spending limit, in US dollars; null means no limit. */
  limit?: number | null;
  /** How much of the limit is left, in US dollars; null means no limit. */
  limit_remaining?: number | null;
  /** How often the limit resets; null means never. */
  limit_reset?: OpenEnum<LimitReset> | null;
  /** Whether the limit also counts spending through your own provider keys. */
  include_byok_in_limit?: boolean | null;
  /** Credits used with it so far, in US dollars. */
  usage?: number | null;
  /** Credits used in the current day (UTC), in US dollars. */
  usage_daily?: number | null;
  /** Credits used in the current week (UTC, from Monday), in US dollars. */
  usage_weekly?: number | null;
  /** Credits used in the current month (UTC), in US dollars. */
  usage_monthly?: number | null;
  /** Spending through your own provider keys so far, in US dollars. */
  byok_usage?: number | null;
  /** Spending through your own provider keys in the current day (UTC), in US dollars. */
  byok_usage_daily?: number | null;
  /** Spending through your own provider keys in the current week (UTC, from Monday), in US dollars. */
  byok_usage_weekly?: number | null;
  /** Spending through your own provider keys in the current month (UTC), in US dollars. */
  byok_usage_monthly?: number | null;
  /** When it was created, as an ISO 8601 time. */
  created_at?: string | null;
  /** When it was last changed, as an ISO 8601 time; null if it never was. */
  updated_at?: string | null;
  /** When it expires, as an ISO 8601 time in UTC; null means never. */
  expires_at?: string | null;
  /** Who created it; in an organization, the member who did. */
  creator_user_id?: string | null;
  /** Your own user that it was created for, as in `external.user`; null if there is none. */
  external_user?: string | null;
  /** The workspace that it belongs to. */
  workspace_id?: string | null;
  /** When it was last used, as an ISO 8601 time; null if it never was. */
  last_used_at?: string | null;
}
export const KeyInfo: Schema<KeyInfo> = checkedFields<KeyInfo>({});

/** Which keys to list. */
export interface ListKeysRequest {
  /** Whether keys that are switched off are listed as well. */
  include_disabled?: boolean | undefined;
  /** Whether expired keys are listed as well. */
  include_expired?: boolean | undefined;
  /** Number of keys to skip; 0 by default. */
  offset?: number | null | undefined;
  /** The workspace whose keys to list, as a UUID; the default workspace by default. */
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

/** The user of a partner that a key is created for. */
export interface ExternalOwner {
  /** Your own identifier of the user, 1 to 512 characters; usage can be told apart by it. */
  user: string;
  /** A key of your own making, hard to guess and at least 32 characters long. Only a hash of it is kept. */
  api_key?: string | undefined;
}

/** Settings of a new key. */
export interface CreateKeyRequest {
  /** A name to know it by; not empty. */
  name: string;
  /** Spending limit, in US dollars; no limit if null or omitted. */
  limit?: number | null | undefined;
  /** How often the limit resets; never if null or omitted. */
  limit_reset?: OpenEnum<LimitReset> | null | undefined;
  /** Whether the limit also counts spending through your own provider keys. */
  include_byok_in_limit?: boolean | undefined;
  /** When it expires, as an ISO 8601 time in UTC (`…Z`), no other zone; never if null or omitted. */
  expires_at?: string | null | undefined;
  /** The workspace to create it in, as a UUID; the default workspace by default. */
  workspace_id?: string | undefined;
  /** In an organization, the member to whom it is attributed. */
  creator_user_id?: string | null | undefined;
  /** The user that it is for, if you create keys for users of your own. */
  external?: ExternalOwner | undefined;
}

/** A new key. */
export interface CreateKeyResponse {
  /** The key itself: a secret, shown this once and never again. */
  key: string;
  /** What is known about it; later calls take its `hash`. */
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
  /** What is known about it. */
  data: KeyInfo;
}
export const GetKeyResponse: Schema<GetKeyResponse> = checkedFields<GetKeyResponse>({ data: KeyInfo });

/** Changes to a key; omitted fields stay as they are. */
export interface UpdateKeyRequest {
  /** Identifier of the key, from `apiKeysList` or `apiKeysCreate`. */
  hash: string;
  /** A new name. */
  name?: string | undefined;
  /** True switches it off, false on again. */
  disabled?: boolean | undefined;
  /** Spending limit, in US dollars; null takes the limit away. */
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
  /** What is known about it. */
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

/** How much of a day's use of free models is left. The day is that of UTC. */
export interface FreeModelDailyRequests {
  /** How many requests are free in a day. */
  limit?: number | null;
  /** How many of them are left. */
  remaining?: number | null;
  /** How many of them have been made. */
  used?: number | null;
}
export const FreeModelDailyRequests: Schema<FreeModelDailyRequests> = checkedFields<FreeModelDailyRequests>({});

/** A rate limit as keys once had it. */
export interface KeyRateLimit {
  /** How many requests there may be in an interval; -1 nowadays. */
  requests?: number | null;
  /** The interval, such as `10s`. */
  interval?: string | null;
  /** A remark, that this is out of date. */
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
  /** Identifier of the budget; null if it has none. */
  budget_id?: string | null;
  /** How much may be spent. */
  limit_usd: number;
  /** How much of it is spent. */
  spend_usd: number;
  /** How much of it is left. */
  remaining_usd: number;
  /** How often it resets; null means never. */
  reset_interval?: OpenEnum<LimitReset> | null;
  /** When it resets next, as an ISO 8601 time; null means never. */
  resets_at?: string | null;
  /** Whether it also counts spending through your own provider keys. */
  include_byok?: boolean | null;
}

/** What is known about the key that the call is made with. Unlike in `KeyInfo` there is neither hash nor name. */
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
  /** The key with its middle left out, to tell it from others: `sk-or-v1-abc...123`. */
  label: string;
  /** Spending limit, in US dollars; null means no limit. */
  limit: number | null;
  /** How much of the limit is left, in US dollars; null means no limit. */
  limit_remaining: number | null;
  /** Credits used with it so far, in US dollars. */
  usage: number;
  /** Whether its account has never bought credits, so that little use of free models is allowed. */
  is_free_tier: boolean;
  /** Whether it is a management key: one for keys, credits and the like, not for models. */
  is_management_key?: boolean | null;
  /**
   * The same as `is_management_key`.
   *
   * @deprecated An older name.
   */
  is_provisioning_key?: boolean | null;
  /** Use of free models in the current day. */
  free_model_daily_requests?: FreeModelDailyRequests | null;
  /** The spending budgets that the key counts towards. */
  budgets?: KeyBudget[] | null;
  /** The budget that applies at present; null if none does. */
  effective_budget?: KeyBudget | null;
  /** Regions that requests may be kept in. */
  allowed_data_regions?: OpenEnum<DataRegion>[] | null;
  /** The organization that it belongs to; null if it belongs to a person. */
  organization_id?: string | null;
  /**
   * A rate limit as keys once had it.
   *
   * @deprecated Means nothing any more.
   */
  rate_limit?: KeyRateLimit | null;
}
export const CurrentKey: Schema<CurrentKey> = checkedFields<CurrentKey>({});

/** Response with the key in use. */
export interface GetCurrentKeyResponse {
  /** What is known about it. */
  data: CurrentKey;
}
export const GetCurrentKeyResponse: Schema<GetCurrentKeyResponse> = checkedFields<GetCurrentKeyResponse>({
  data: CurrentKey,
});
