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
import type { ProviderSort } from "./providerPreferences.js";

/** Server tools that a workspace can disable. */
export type WorkspaceServerTool =
  | "openrouter:advisor"
  | "openrouter:apply_patch"
  | "openrouter:bash"
  | "openrouter:datetime"
  | "openrouter:experimental__search_models"
  | "openrouter:fusion"
  | "openrouter:image_generation"
  | "openrouter:shell"
  | "openrouter:subagent"
  | "openrouter:tool_search"
  | "openrouter:web_fetch"
  | "openrouter:web_search";

/** A part of an account with its own keys, members, budgets and settings. */
export interface Workspace {
  /** Identifier, a UUID; calls about the workspace take it or the slug. */
  id: string;
  /** Name. */
  name?: string | null;
  /** Short name in addresses: `nightly-jobs`. */
  slug?: string | null;
  /** Description; null if none. */
  description?: string | null;
  /** Slug of the default text model; null if none. */
  default_text_model?: string | null;
  /** Slug of the default image model; null if none. */
  default_image_model?: string | null;
  /** Default sort criterion of providers; null leaves it to OpenRouter. */
  default_provider_sort?: OpenEnum<ProviderSort> | null;
  /** Identifier of its default guardrail, derived from that of the workspace; the guardrail may not exist yet. */
  default_guardrail_id?: string | null;
  /** Server tools that are disabled; null or empty if none. */
  disabled_server_tools?: OpenEnum<WorkspaceServerTool>[] | null;
  /** Whether spending through your own provider keys counts towards its budgets; set by `workspacesSetBudget`. */
  include_byok_in_budgets?: boolean | null;
  /** Whether prompts and completions are logged for you. */
  is_observability_io_logging_enabled?: boolean | null;
  /** Whether traces are sent to its observability destinations. */
  is_observability_broadcast_enabled?: boolean | null;
  /** Whether OpenRouter may store and use prompts and completions, for a discount. */
  is_data_discount_logging_enabled?: boolean | null;
  /** Share of requests to log, from 0.0001 to 1. */
  io_logging_sampling_rate?: number | null;
  /** Numbers of the keys whose requests are logged; null means all keys. */
  io_logging_api_key_ids?: number[] | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601; null if never changed. */
  updated_at?: string | null;
  /** User who created it; null if not known. */
  created_by?: string | null;
}
export const Workspace: Schema<Workspace> = checkedFields<Workspace>({});

/** Which page of workspaces to list. */
export interface ListWorkspacesRequest {
  /** Number of workspaces to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of workspaces. */
export interface ListWorkspacesResponse {
  /** The workspaces; empty after the last page. */
  data: Workspace[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListWorkspacesResponse: Schema<ListWorkspacesResponse> = checkedFields<ListWorkspacesResponse>({
  data: container(array(unchecked())),
});

/** Settings of a new or changed workspace. */
export interface WorkspaceSettings {
  /** Description, up to 500 characters; null for none. */
  description?: string | null | undefined;
  /** Slug of the default text model; null for none. */
  default_text_model?: string | null | undefined;
  /** Slug of the default image model; null for none. */
  default_image_model?: string | null | undefined;
  /** Default sort criterion of providers; null leaves it to OpenRouter. */
  default_provider_sort?: OpenEnum<ProviderSort> | null | undefined;
  /** Server tools to disable; null or an empty list for none. */
  disabled_server_tools?: readonly OpenEnum<WorkspaceServerTool>[] | null | undefined;
  /** Whether prompts and completions are logged for you. */
  is_observability_io_logging_enabled?: boolean | undefined;
  /** Whether traces are sent to its observability destinations. */
  is_observability_broadcast_enabled?: boolean | undefined;
  /** Whether OpenRouter may store and use prompts and completions, for a discount. */
  is_data_discount_logging_enabled?: boolean | undefined;
  /** Share of requests to log, from 0.0001 to 1. */
  io_logging_sampling_rate?: number | undefined;
  /** Numbers of the keys whose requests are logged; null means all keys. */
  io_logging_api_key_ids?: readonly number[] | null | undefined;
}

/** Settings of a new workspace. */
export interface CreateWorkspaceRequest extends WorkspaceSettings {
  /** Name, 1 to 100 characters. */
  name: string;
  /** Short name for addresses, 1 to 50 characters: lower-case letters and digits, with single `-` in between. */
  slug: string;
}

/** Response with a new workspace. */
export interface CreateWorkspaceResponse {
  /** The workspace; later calls take its `id`. */
  data: Workspace;
}
export const CreateWorkspaceResponse: Schema<CreateWorkspaceResponse> = checkedFields<CreateWorkspaceResponse>({
  data: Workspace,
});

/** Which workspace to get. */
export interface GetWorkspaceRequest {
  /** Identifier or slug of the workspace. */
  id: string;
}

/** Response with a workspace. */
export interface GetWorkspaceResponse {
  /** The workspace. */
  data: Workspace;
}
export const GetWorkspaceResponse: Schema<GetWorkspaceResponse> = checkedFields<GetWorkspaceResponse>({
  data: Workspace,
});

/** Changes to a workspace; omitted fields stay as they are. */
export interface UpdateWorkspaceRequest extends WorkspaceSettings {
  /** Identifier or slug of the workspace. */
  id: string;
  /** New name, 1 to 100 characters. */
  name?: string | undefined;
  /** New short name for addresses, 1 to 50 characters: lower-case letters and digits, with single `-` in between. */
  slug?: string | undefined;
}

/** Response with the changed workspace. */
export interface UpdateWorkspaceResponse {
  /** The changed workspace. */
  data: Workspace;
}
export const UpdateWorkspaceResponse: Schema<UpdateWorkspaceResponse> = checkedFields<UpdateWorkspaceResponse>({
  data: Workspace,
});

/** Which workspace to delete. */
export interface DeleteWorkspaceRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /**
   * Must be true to delete the default workspace; ignored for others. Also deletes the budgets, guardrails, classifiers
   * and destinations of the account; inference keys without a workspace stop working.
   */
  confirm_default_workspace_deletion?: boolean | undefined;
}

/** Confirms that a workspace was deleted. */
export interface DeleteWorkspaceResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteWorkspaceResponse: Schema<DeleteWorkspaceResponse> = checkedFields<DeleteWorkspaceResponse>({
  deleted: boolean(),
});

/** What a member may do in a workspace: an `admin` also manages it. */
export type WorkspaceRole = "admin" | "member";

/** A membership in a workspace. */
export interface WorkspaceMember {
  /** Identifier of the person, from `organizationListMembers`. */
  user_id: string;
  /** Identifier of the membership, not the person. */
  id?: string | null;
  /** The workspace, as a UUID. */
  workspace_id?: string | null;
  /** Role of the person in the workspace. */
  role?: OpenEnum<WorkspaceRole> | null;
  /** Start of the membership, ISO 8601. */
  created_at?: string | null;
}
export const WorkspaceMember: Schema<WorkspaceMember> = checkedFields<WorkspaceMember>({});

/** The workspace whose members to list. */
export interface ListWorkspaceMembersRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Number of members to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of members of a workspace. */
export interface ListWorkspaceMembersResponse {
  /** The members; empty after the last page. */
  data: WorkspaceMember[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListWorkspaceMembersResponse: Schema<ListWorkspaceMembersResponse> =
  checkedFields<ListWorkspaceMembersResponse>({ data: container(array(unchecked())) });

/** Members to add to a workspace. */
export interface BulkAddWorkspaceMembersRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Identifiers of members of the organization; each keeps their role there. */
  user_ids: readonly string[];
}

/** The members added to a workspace. */
export interface BulkAddWorkspaceMembersResponse {
  /** The memberships. */
  data: WorkspaceMember[];
  /** Number of new or changed memberships. */
  added_count?: number | null;
}
export const BulkAddWorkspaceMembersResponse: Schema<BulkAddWorkspaceMembersResponse> =
  checkedFields<BulkAddWorkspaceMembersResponse>({ data: container(array(unchecked())) });

/** Members to remove from a workspace. */
export interface BulkRemoveWorkspaceMembersRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Identifiers of the members, who must not have active keys in the workspace. */
  user_ids: readonly string[];
}

/** Result of removing members from a workspace. */
export interface BulkRemoveWorkspaceMembersResponse {
  /** Number of memberships removed. */
  removed_count: number;
}
export const BulkRemoveWorkspaceMembersResponse: Schema<BulkRemoveWorkspaceMembersResponse> =
  checkedFields<BulkRemoveWorkspaceMembersResponse>({ removed_count: number() });

/** Interval of a budget; a `lifetime` budget never resets. */
export type WorkspaceBudgetInterval = "daily" | "weekly" | "monthly" | "lifetime";

/** Spending limit of a workspace for an interval. */
export interface WorkspaceBudget {
  /** Identifier of the budget, a UUID. Calls use the interval instead. */
  id: string;
  /** Spending limit, in US dollars. */
  limit_usd: number;
  /** How often it resets; null means never: `lifetime` in requests. */
  reset_interval?: OpenEnum<Exclude<WorkspaceBudgetInterval, "lifetime">> | null;
  /** The limited workspace, as a UUID. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}
export const WorkspaceBudget: Schema<WorkspaceBudget> = checkedFields<WorkspaceBudget>({});

/** The workspace whose budgets to list. */
export interface ListWorkspaceBudgetsRequest {
  /** Identifier or slug of the workspace. */
  id: string;
}

/** The budgets of a workspace. */
export interface ListWorkspaceBudgetsResponse {
  /** The budgets, at most one per interval; empty if spending is unlimited. */
  data: WorkspaceBudget[];
  /** Whether spending through your own provider keys counts towards all of them. */
  include_byok_in_budgets?: boolean | null;
}
export const ListWorkspaceBudgetsResponse: Schema<ListWorkspaceBudgetsResponse> =
  checkedFields<ListWorkspaceBudgetsResponse>({ data: container(array(unchecked())) });

/** Which budget to get. */
export interface GetWorkspaceBudgetRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Interval of the budget. */
  interval: OpenEnum<WorkspaceBudgetInterval>;
}

/** Response with a budget. */
export interface GetWorkspaceBudgetResponse {
  /** The budget. */
  data: WorkspaceBudget;
  /** Whether spending through your own provider keys counts towards all budgets of the workspace. */
  include_byok_in_budgets?: boolean | null;
}
export const GetWorkspaceBudgetResponse: Schema<GetWorkspaceBudgetResponse> = checkedFields<GetWorkspaceBudgetResponse>(
  { data: WorkspaceBudget },
);

/** Budget to set. */
export interface SetWorkspaceBudgetRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Interval of the budget. */
  interval: OpenEnum<WorkspaceBudgetInterval>;
  /** Spending limit, in US dollars: above 0, and less than the budget of any longer interval. */
  limit_usd: number;
  /**
   * Whether spending through your own provider keys counts towards all budgets of the workspace; unchanged by default.
   */
  include_byok_in_budgets?: boolean | undefined;
}

/** Response with the set budget. */
export interface SetWorkspaceBudgetResponse {
  /** The budget. */
  data: WorkspaceBudget;
  /** Whether spending through your own provider keys counts towards all budgets of the workspace. */
  include_byok_in_budgets?: boolean | null;
}
export const SetWorkspaceBudgetResponse: Schema<SetWorkspaceBudgetResponse> = checkedFields<SetWorkspaceBudgetResponse>(
  { data: WorkspaceBudget },
);

/** Which budget to delete. */
export interface DeleteWorkspaceBudgetRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Interval of the budget. */
  interval: OpenEnum<WorkspaceBudgetInterval>;
}

/** Confirms that a budget was deleted. */
export interface DeleteWorkspaceBudgetResponse {
  /** Always true, even if there was no such budget; a failure is an error. */
  deleted: boolean;
}
export const DeleteWorkspaceBudgetResponse: Schema<DeleteWorkspaceBudgetResponse> =
  checkedFields<DeleteWorkspaceBudgetResponse>({ deleted: boolean() });
