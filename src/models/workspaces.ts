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

/** The server tools that a workspace can be without. */
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

/** A part of an account with keys, members, budgets and settings of its own. */
export interface Workspace {
  /** Identifier, a UUID; calls that concern the workspace take it or the slug. */
  id: string;
  /** What people call it. */
  name?: string | null;
  /** Its short name, which is part of addresses: `nightly-jobs`. */
  slug?: string | null;
  /** What it is for; null if nobody has said so. */
  description?: string | null;
  /** Slug of the text model that is meant where none is named; null if none is set. */
  default_text_model?: string | null;
  /** Slug of the image model that is meant where none is named; null if none is set. */
  default_image_model?: string | null;
  /** By what providers are chosen where a request does not say; null leaves it to OpenRouter. */
  default_provider_sort?: OpenEnum<ProviderSort> | null;
  /** Identifier of its own guardrail, which follows from that of the workspace: it need not exist yet. */
  default_guardrail_id?: string | null;
  /** Server tools that its requests may not use; null or empty if none are barred. */
  disabled_server_tools?: OpenEnum<WorkspaceServerTool>[] | null;
  /** Whether spending through your own provider keys counts for its budgets; `workspacesSetBudget` sets it. */
  include_byok_in_budgets?: boolean | null;
  /** Whether prompts and answers are kept for you to look at. */
  is_observability_io_logging_enabled?: boolean | null;
  /** Whether traces are sent to its observability destinations. */
  is_observability_broadcast_enabled?: boolean | null;
  /** Whether OpenRouter may keep and use prompts and answers, in return for a discount. */
  is_data_discount_logging_enabled?: boolean | null;
  /** The share of requests whose prompts and answers are kept, from 0.0001 to 1. */
  io_logging_sampling_rate?: number | null;
  /** The keys whose prompts and answers are kept, by number; null means every key. */
  io_logging_api_key_ids?: number[] | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601; null if never changed. */
  updated_at?: string | null;
  /** Who created it; null if that is not known. */
  created_by?: string | null;
}
export const Workspace: Schema<Workspace> = checkedFields<Workspace>({});

/** Which page of the workspaces to list. */
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

/** Settings of a workspace that can be given to a new one and changed later. */
export interface WorkspaceSettings {
  /** What it is for, up to 500 characters; null for nothing. */
  description?: string | null | undefined;
  /** Slug of the text model that is meant where none is named; null for none. */
  default_text_model?: string | null | undefined;
  /** Slug of the image model that is meant where none is named; null for none. */
  default_image_model?: string | null | undefined;
  /** By what providers are chosen where a request does not say; null leaves it to OpenRouter. */
  default_provider_sort?: OpenEnum<ProviderSort> | null | undefined;
  /** Server tools that its requests may not use; an empty list or null bars none. */
  disabled_server_tools?: readonly OpenEnum<WorkspaceServerTool>[] | null | undefined;
  /** Whether prompts and answers are kept for you to look at. */
  is_observability_io_logging_enabled?: boolean | undefined;
  /** Whether traces are sent to its observability destinations. */
  is_observability_broadcast_enabled?: boolean | undefined;
  /** Whether OpenRouter may keep and use prompts and answers, in return for a discount. */
  is_data_discount_logging_enabled?: boolean | undefined;
  /** The share of requests whose prompts and answers are kept, from 0.0001 to 1. */
  io_logging_sampling_rate?: number | undefined;
  /** The keys whose prompts and answers are kept, by number; null means every key. */
  io_logging_api_key_ids?: readonly number[] | null | undefined;
}

/** Settings of a new workspace. */
export interface CreateWorkspaceRequest extends WorkspaceSettings {
  /** What people call it, 1 to 100 characters. */
  name: string;
  /** Its short name for addresses, 1 to 50 characters: lower-case letters and digits, in parts joined by one `-` each. */
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
  /** What people are to call it, 1 to 100 characters. */
  name?: string | undefined;
  /** A new short name for addresses, 1 to 50 characters: lower-case letters and digits, in parts joined by one `-` each. */
  slug?: string | undefined;
}

/** Response with the changed workspace. */
export interface UpdateWorkspaceResponse {
  /** The workspace as it is now. */
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
   * Must be true to delete the default workspace, and means nothing for others. With it go the budgets, guardrails,
   * classifiers and destinations of the account; its keys for inference that belong to no workspace stop working.
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

/** Someone's place in a workspace. */
export interface WorkspaceMember {
  /** Identifier of the person, from `organizationListMembers`. */
  user_id: string;
  /** Identifier of the membership, not of the person. */
  id?: string | null;
  /** The workspace, as a UUID. */
  workspace_id?: string | null;
  /** What the person may do in it. */
  role?: OpenEnum<WorkspaceRole> | null;
  /** Since when, as an ISO 8601 time. */
  created_at?: string | null;
}
export const WorkspaceMember: Schema<WorkspaceMember> = checkedFields<WorkspaceMember>({});

/** Whose members to list. */
export interface ListWorkspaceMembersRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Number of members to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of the members of a workspace. */
export interface ListWorkspaceMembersResponse {
  /** The members; empty after the last page. */
  data: WorkspaceMember[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListWorkspaceMembersResponse: Schema<ListWorkspaceMembersResponse> =
  checkedFields<ListWorkspaceMembersResponse>({ data: container(array(unchecked())) });

/** Who is to join a workspace. */
export interface BulkAddWorkspaceMembersRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Identifiers of people in the organization; each keeps the role that they have there. */
  user_ids: readonly string[];
}

/** Who has joined a workspace. */
export interface BulkAddWorkspaceMembersResponse {
  /** The memberships that came of it. */
  data: WorkspaceMember[];
  /** How many are new or changed. */
  added_count?: number | null;
}
export const BulkAddWorkspaceMembersResponse: Schema<BulkAddWorkspaceMembersResponse> =
  checkedFields<BulkAddWorkspaceMembersResponse>({ data: container(array(unchecked())) });

/** Who is to leave a workspace. */
export interface BulkRemoveWorkspaceMembersRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** Identifiers of the people; none of them may have an active key in the workspace. */
  user_ids: readonly string[];
}

/** How many have left a workspace. */
export interface BulkRemoveWorkspaceMembersResponse {
  /** How many memberships have ended. */
  removed_count: number;
}
export const BulkRemoveWorkspaceMembersResponse: Schema<BulkRemoveWorkspaceMembersResponse> =
  checkedFields<BulkRemoveWorkspaceMembersResponse>({ removed_count: number() });

/** The span of time that a budget is for; `lifetime` is all of it, so that such a budget never resets. */
export type WorkspaceBudgetInterval = "daily" | "weekly" | "monthly" | "lifetime";

/** How much a workspace may spend in some span of time. */
export interface WorkspaceBudget {
  /** Identifier of the budget, a UUID. Calls name a budget by its interval, not by this. */
  id: string;
  /** How much may be spent, in US dollars. */
  limit_usd: number;
  /** How often it resets; null means never, which requests call `lifetime`. */
  reset_interval?: OpenEnum<Exclude<WorkspaceBudgetInterval, "lifetime">> | null;
  /** The workspace that it limits, as a UUID. */
  workspace_id?: string | null;
  /** When it was first set, as an ISO 8601 time. */
  created_at?: string | null;
  /** When it was last set, as an ISO 8601 time. */
  updated_at?: string | null;
}
export const WorkspaceBudget: Schema<WorkspaceBudget> = checkedFields<WorkspaceBudget>({});

/** Whose budgets to list. */
export interface ListWorkspaceBudgetsRequest {
  /** Identifier or slug of the workspace. */
  id: string;
}

/** The budgets of a workspace. */
export interface ListWorkspaceBudgetsResponse {
  /** The budgets, one for each interval at most; empty if spending is not limited. */
  data: WorkspaceBudget[];
  /** Whether spending through your own provider keys counts, for all of them alike. */
  include_byok_in_budgets?: boolean | null;
}
export const ListWorkspaceBudgetsResponse: Schema<ListWorkspaceBudgetsResponse> =
  checkedFields<ListWorkspaceBudgetsResponse>({ data: container(array(unchecked())) });

/** Which budget to get. */
export interface GetWorkspaceBudgetRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** The span of time that the budget is for. */
  interval: OpenEnum<WorkspaceBudgetInterval>;
}

/** Response with a budget. */
export interface GetWorkspaceBudgetResponse {
  /** The budget. */
  data: WorkspaceBudget;
  /** Whether spending through your own provider keys counts, for all budgets of the workspace alike. */
  include_byok_in_budgets?: boolean | null;
}
export const GetWorkspaceBudgetResponse: Schema<GetWorkspaceBudgetResponse> = checkedFields<GetWorkspaceBudgetResponse>(
  { data: WorkspaceBudget },
);

/** What a budget is to be. */
export interface SetWorkspaceBudgetRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** The span of time that the budget is for. */
  interval: OpenEnum<WorkspaceBudgetInterval>;
  /** How much may be spent, in US dollars: above 0, and less than the budget of any longer interval. */
  limit_usd: number;
  /**
   * Whether spending through your own provider keys counts. This goes for all budgets of the workspace; it stays as it
   * is by default.
   */
  include_byok_in_budgets?: boolean | undefined;
}

/** Response with the set budget. */
export interface SetWorkspaceBudgetResponse {
  /** The budget as it is now. */
  data: WorkspaceBudget;
  /** Whether spending through your own provider keys counts, for all budgets of the workspace alike. */
  include_byok_in_budgets?: boolean | null;
}
export const SetWorkspaceBudgetResponse: Schema<SetWorkspaceBudgetResponse> = checkedFields<SetWorkspaceBudgetResponse>(
  { data: WorkspaceBudget },
);

/** Which budget to take away. */
export interface DeleteWorkspaceBudgetRequest {
  /** Identifier or slug of the workspace. */
  id: string;
  /** The span of time that the budget is for. */
  interval: OpenEnum<WorkspaceBudgetInterval>;
}

/** Confirms that a budget was deleted. */
export interface DeleteWorkspaceBudgetResponse {
  /** True once there is no such budget, also if there never was one; failures come as errors. */
  deleted: boolean;
}
export const DeleteWorkspaceBudgetResponse: Schema<DeleteWorkspaceBudgetResponse> =
  checkedFields<DeleteWorkspaceBudgetResponse>({ deleted: boolean() });
