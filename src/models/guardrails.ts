import {
  array,
  boolean,
  checkedFields,
  container,
  number,
  type OpenEnum,
  type Schema,
  unchecked,
} from "../lib/schema.js";

/** How often the spending limit of a guardrail resets. */
export type GuardrailInterval = "daily" | "weekly" | "monthly";

/** Hosts that receive requests: `openrouter.ai`, or its subdomains `eu.` and `us.` */
export type GuardrailDataRegion = "global" | "europe" | "us";

/** Action of a filter on a match: replace it with a placeholder, refuse the request, or only record it. */
export type GuardrailFilterAction = "redact" | "block" | "flag";

/** Filters built into OpenRouter. */
export type GuardrailBuiltinSlug =
  | "email"
  | "phone"
  | "ssn"
  | "credit-card"
  | "ip-address"
  | "person-name"
  | "address"
  | "regex-prompt-injection";

/** Your own filter for messages, a regular expression. */
export interface GuardrailContentFilter {
  /** The regular expression; not empty. */
  pattern: string;
  /** What to do with a match. */
  action: OpenEnum<GuardrailFilterAction>;
  /** Name of a match, in the placeholder or error; at most 100 characters. */
  label?: string | null | undefined;
}

/** A built-in filter, for personal data or prompt injection. */
export interface GuardrailBuiltinFilter {
  /** The filter. */
  slug: OpenEnum<GuardrailBuiltinSlug>;
  /** What to do with a match. */
  action: OpenEnum<GuardrailFilterAction>;
  /** Whose messages to scan, for `regex-prompt-injection` only; all by default. */
  scan_scope?: OpenEnum<"user_only" | "all_messages"> | undefined;
  /** The placeholder for a match, such as `[EMAIL]`. The API chooses it, and ignores it in requests. */
  label?: string | undefined;
}

/** Rules for requests: limits on cost, models and providers, and filters. */
export interface Guardrail {
  /** Identifier, a UUID, for all calls about it. */
  id: string;
  /** Name. */
  name?: string | null;
  /** Purpose; null if none. */
  description?: string | null;
  /** Spending limit, in US dollars; null means no limit. */
  limit_usd?: number | null;
  /** How often the limit resets; null means never. */
  reset_interval?: OpenEnum<GuardrailInterval> | null;
  /** Whether the limit also counts spending through your own provider keys. */
  include_byok_in_budgets?: boolean | null;
  /** The only models allowed, by canonical slug; null means all. */
  allowed_models?: string[] | null;
  /** Models never used, by canonical slug; null means none. */
  ignored_models?: string[] | null;
  /** The only providers allowed, by slug; null means all. */
  allowed_providers?: string[] | null;
  /** Providers never used, by slug; null means none. */
  ignored_providers?: string[] | null;
  /** Regions that requests may come in through; null means any. */
  allowed_data_regions?: OpenEnum<GuardrailDataRegion>[] | null;
  /** Your own filters; null means none. */
  content_filters?: GuardrailContentFilter[] | null;
  /** Built-in filters; null means none. */
  content_filter_builtins?: GuardrailBuiltinFilter[] | null;
  /** Whether to allow free endpoints that publish prompts. */
  enable_free_model_publication?: boolean | null;
  /** Whether to allow free endpoints that train on prompts. */
  enable_free_model_training?: boolean | null;
  /** Whether to allow paid endpoints that train on prompts. */
  enable_paid_model_training?: boolean | null;
  /**
   * Whether to allow only endpoints with zero data retention.
   *
   * @deprecated Read the five `enforce_zdr_…` fields.
   */
  enforce_zdr?: boolean | null;
  /** Whether Anthropic's models require zero data retention; null means as in `enforce_zdr`. */
  enforce_zdr_anthropic?: boolean | null;
  /** Whether Google's models require zero data retention; null means as in `enforce_zdr`. */
  enforce_zdr_google?: boolean | null;
  /** Whether OpenAI's models require zero data retention; null means as in `enforce_zdr`. */
  enforce_zdr_openai?: boolean | null;
  /** Whether xAI's models require zero data retention; null means as in `enforce_zdr`. */
  enforce_zdr_xai?: boolean | null;
  /** Whether all other models require zero data retention; null means as in `enforce_zdr`. */
  enforce_zdr_other?: boolean | null;
  /** A rule for models of first-party harnesses. Its values are not documented yet. */
  enforce_first_party_harness_models?: unknown;
  /**
   * The workspace that stores it, which does not limit whose requests it governs; null for old guardrails without one.
   */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601; null if never changed. */
  updated_at?: string | null;
}
export const Guardrail: Schema<Guardrail> = checkedFields<Guardrail>({});

/** Settings of a new or changed guardrail. A list always replaces the whole previous list. */
export interface GuardrailSettings {
  /** Purpose, at most 1000 characters; null for none. */
  description?: string | null | undefined;
  /** Spending limit, in US dollars; null means no limit. */
  limit_usd?: number | null | undefined;
  /** How often the limit resets; null means never. */
  reset_interval?: OpenEnum<GuardrailInterval> | null | undefined;
  /** Whether the limit also counts spending through your own provider keys; false by default for a new guardrail. */
  include_byok_in_budgets?: boolean | undefined;
  /** The only models allowed, by slug, at least one; null means all. */
  allowed_models?: readonly string[] | null | undefined;
  /** Models never used, by slug, at least one; null means none. */
  ignored_models?: readonly string[] | null | undefined;
  /** The only providers allowed, by slug, at least one; null means all. */
  allowed_providers?: readonly string[] | null | undefined;
  /** Providers never used, by slug, at least one; null means none. */
  ignored_providers?: readonly string[] | null | undefined;
  /**
   * Regions that requests may come in through, at least one; other regions refuse them. Null means any. If several
   * guardrails apply, each must allow the region.
   */
  allowed_data_regions?: readonly OpenEnum<GuardrailDataRegion>[] | null | undefined;
  /** Your own filters; null means none. */
  content_filters?: readonly GuardrailContentFilter[] | null | undefined;
  /** Built-in filters; null means none. */
  content_filter_builtins?: readonly GuardrailBuiltinFilter[] | null | undefined;
  /** Whether to allow free endpoints that publish prompts. */
  enable_free_model_publication?: boolean | null | undefined;
  /** Whether to allow free endpoints that train on prompts. */
  enable_free_model_training?: boolean | null | undefined;
  /** Whether to allow paid endpoints that train on prompts. */
  enable_paid_model_training?: boolean | null | undefined;
  /**
   * Whether to allow only endpoints with zero data retention: the default of the five `enforce_zdr_…` fields.
   *
   * @deprecated Set those fields.
   */
  enforce_zdr?: boolean | null | undefined;
  /** Whether Anthropic's models require zero data retention. */
  enforce_zdr_anthropic?: boolean | null | undefined;
  /** Whether Google's models require zero data retention. */
  enforce_zdr_google?: boolean | null | undefined;
  /** Whether OpenAI's models require zero data retention. */
  enforce_zdr_openai?: boolean | null | undefined;
  /** Whether xAI's models require zero data retention. */
  enforce_zdr_xai?: boolean | null | undefined;
  /** Whether all other models require zero data retention. */
  enforce_zdr_other?: boolean | null | undefined;
  /** A rule for models of first-party harnesses. Its values are not documented yet. */
  enforce_first_party_harness_models?: unknown;
}

/** Which guardrails to list. */
export interface ListGuardrailsRequest {
  /** Number of guardrails to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** The workspace whose guardrails to list, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
}

/** A page of guardrails. */
export interface ListGuardrailsResponse {
  /** The guardrails; empty after the last page. */
  data: Guardrail[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListGuardrailsResponse: Schema<ListGuardrailsResponse> = checkedFields<ListGuardrailsResponse>({
  data: container(array(unchecked())),
});

/** Settings of a new guardrail. */
export interface CreateGuardrailRequest extends GuardrailSettings {
  /** Name, 1 to 200 characters. */
  name: string;
  /** The workspace to create it in, as a UUID; the default workspace, which must exist, if omitted. */
  workspace_id?: string | undefined;
}

/** Response with a new guardrail. */
export interface CreateGuardrailResponse {
  /** The guardrail; later calls take its `id`. */
  data: Guardrail;
}
export const CreateGuardrailResponse: Schema<CreateGuardrailResponse> = checkedFields<CreateGuardrailResponse>({
  data: Guardrail,
});

/** Which guardrail to get. */
export interface GetGuardrailRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
}

/** Response with a guardrail. */
export interface GetGuardrailResponse {
  /** The guardrail. */
  data: Guardrail;
}
export const GetGuardrailResponse: Schema<GetGuardrailResponse> = checkedFields<GetGuardrailResponse>({
  data: Guardrail,
});

/** Changes to a guardrail; omitted fields stay as they are. */
export interface UpdateGuardrailRequest extends GuardrailSettings {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
  /** A new name, 1 to 200 characters. The default guardrail of a workspace cannot be renamed. */
  name?: string | undefined;
}

/** Response with the changed guardrail. */
export interface UpdateGuardrailResponse {
  /** The guardrail. */
  data: Guardrail;
}
export const UpdateGuardrailResponse: Schema<UpdateGuardrailResponse> = checkedFields<UpdateGuardrailResponse>({
  data: Guardrail,
});

/** Which guardrail to delete. */
export interface DeleteGuardrailRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
}

/** Confirms that a guardrail was deleted. */
export interface DeleteGuardrailResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteGuardrailResponse: Schema<DeleteGuardrailResponse> = checkedFields<DeleteGuardrailResponse>({
  deleted: boolean(),
});

/** The assignment of an API key to a guardrail. */
export interface GuardrailKeyAssignment {
  /** Identifier of the assignment. */
  id: string;
  /** The guardrail. */
  guardrail_id: string;
  /** Identifier of the API key. */
  key_hash: string;
  /** The key, abbreviated to recognize it: `sk-or-v1-abc...123`. */
  key_label?: string | null;
  /** Name of the key. */
  key_name?: string | null;
  /** The user who made the assignment; null if not known. */
  assigned_by?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
}
export const GuardrailKeyAssignment: Schema<GuardrailKeyAssignment> = checkedFields<GuardrailKeyAssignment>({});

/** The assignment of a member to a guardrail. */
export interface GuardrailMemberAssignment {
  /** Identifier of the assignment. */
  id: string;
  /** The guardrail. */
  guardrail_id: string;
  /** The member: `user_…`. */
  user_id: string;
  /** The organization: `org_…`. */
  organization_id?: string | null;
  /** The user who made the assignment; null if not known. */
  assigned_by?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
}
export const GuardrailMemberAssignment: Schema<GuardrailMemberAssignment> = checkedFields<GuardrailMemberAssignment>(
  {},
);

/** Lists key assignments of all guardrails. */
export interface ListKeyAssignmentsRequest {
  /** Number of assignments to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** Lists key assignments of one guardrail. */
export interface ListGuardrailKeyAssignmentsRequest extends ListKeyAssignmentsRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
}

/** A page of key assignments. */
export interface ListKeyAssignmentsResponse {
  /** The assignments; empty after the last page. */
  data: GuardrailKeyAssignment[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListKeyAssignmentsResponse: Schema<ListKeyAssignmentsResponse> = checkedFields<ListKeyAssignmentsResponse>(
  { data: container(array(unchecked())) },
);

/** Lists member assignments of all guardrails. */
export interface ListMemberAssignmentsRequest {
  /** Number of assignments to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** Lists member assignments of one guardrail. */
export interface ListGuardrailMemberAssignmentsRequest extends ListMemberAssignmentsRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
}

/** A page of member assignments. */
export interface ListMemberAssignmentsResponse {
  /** The assignments; empty after the last page. */
  data: GuardrailMemberAssignment[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListMemberAssignmentsResponse: Schema<ListMemberAssignmentsResponse> =
  checkedFields<ListMemberAssignmentsResponse>({ data: container(array(unchecked())) });

/** Keys to assign to a guardrail. */
export interface BulkAssignKeysRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
  /** Identifiers of the keys, from `apiKeysList`; at least one. */
  key_hashes: readonly string[];
}

/** Result of assigning keys. */
export interface BulkAssignKeysResponse {
  /** Number of keys assigned. */
  assigned_count: number;
}
export const BulkAssignKeysResponse: Schema<BulkAssignKeysResponse> = checkedFields<BulkAssignKeysResponse>({
  assigned_count: number(),
});

/** Keys to unassign from a guardrail. */
export interface BulkUnassignKeysRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
  /** Identifiers of the keys, from `apiKeysList`; at least one. */
  key_hashes: readonly string[];
}

/** Result of unassigning keys. */
export interface BulkUnassignKeysResponse {
  /** Number of keys unassigned. */
  unassigned_count: number;
}
export const BulkUnassignKeysResponse: Schema<BulkUnassignKeysResponse> = checkedFields<BulkUnassignKeysResponse>({
  unassigned_count: number(),
});

/** Members to assign to a guardrail. */
export interface BulkAssignMembersRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
  /** Identifiers of the members, `user_…`; at least one. */
  member_user_ids: readonly string[];
}

/** Result of assigning members. */
export interface BulkAssignMembersResponse {
  /** Number of members assigned. */
  assigned_count: number;
}
export const BulkAssignMembersResponse: Schema<BulkAssignMembersResponse> = checkedFields<BulkAssignMembersResponse>({
  assigned_count: number(),
});

/** Members to unassign from a guardrail. */
export interface BulkUnassignMembersRequest {
  /** Identifier of the guardrail, from `guardrailsList` or `guardrailsCreate`. */
  id: string;
  /** Identifiers of the members, `user_…`; at least one. */
  member_user_ids: readonly string[];
}

/** Result of unassigning members. */
export interface BulkUnassignMembersResponse {
  /** Number of members unassigned. */
  unassigned_count: number;
}
export const BulkUnassignMembersResponse: Schema<BulkUnassignMembersResponse> =
  checkedFields<BulkUnassignMembersResponse>({ unassigned_count: number() });
