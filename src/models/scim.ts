import { array, boolean, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** Role of a group's members in a workspace. */
export type ScimRole = "admin" | "member";

/** A group from an organization's identity provider. */
export interface ScimGroup {
  /** Identifier of the group at OpenRouter, a UUID, for mappings. */
  id: string;
  /** Name at the identity provider. */
  display_name?: string | null;
  /** Identifier of the group at the identity provider; null if none. */
  external_id?: string | null;
  /** The organization. */
  organization_id?: string | null;
  /** Time of the first sync, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}
export const ScimGroup: Schema<ScimGroup> = checkedFields<ScimGroup>({});

/** A rule that adds the members of a group to a workspace. */
export interface ScimGroupMapping {
  /** Identifier of the mapping, a UUID. */
  id: string;
  /** The group. */
  scim_group_id?: string | null;
  /** The workspace. */
  workspace_id?: string | null;
  /** Role of the members. */
  role?: OpenEnum<ScimRole> | null;
  /** The organization of group and workspace. */
  organization_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}
export const ScimGroupMapping: Schema<ScimGroupMapping> = checkedFields<ScimGroupMapping>({});

/** Which mappings to list. */
export interface ListScimGroupMappingsRequest {
  /** Number of mappings to skip; 0 if null or omitted. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of mappings. */
export interface ListScimGroupMappingsResponse {
  /** The mappings; empty after the last page. */
  data: ScimGroupMapping[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListScimGroupMappingsResponse: Schema<ListScimGroupMappingsResponse> =
  checkedFields<ListScimGroupMappingsResponse>({ data: container(array(unchecked())) });

/** A new mapping. */
export interface CreateScimGroupMappingRequest {
  /** The group: its `id` from `scimListGroups`, a UUID. */
  scim_group_id: string;
  /** The workspace, a UUID. */
  workspace_id: string;
  /** Role of the members. */
  role: OpenEnum<ScimRole>;
}

/** Response with a new mapping. */
export interface CreateScimGroupMappingResponse {
  /** The mapping; later calls take its `id`. */
  data: ScimGroupMapping;
}
export const CreateScimGroupMappingResponse: Schema<CreateScimGroupMappingResponse> =
  checkedFields<CreateScimGroupMappingResponse>({ data: ScimGroupMapping });

/** Which mapping to get. */
export interface GetScimGroupMappingRequest {
  /** Identifier of the mapping, from `scimListMappings` or `scimCreate`. */
  id: string;
}

/** Response with a mapping. */
export interface GetScimGroupMappingResponse {
  /** The mapping. */
  data: ScimGroupMapping;
}
export const GetScimGroupMappingResponse: Schema<GetScimGroupMappingResponse> =
  checkedFields<GetScimGroupMappingResponse>({ data: ScimGroupMapping });

/** Changes to a mapping. Group and workspace stay. */
export interface UpdateScimGroupMappingRequest {
  /** Identifier of the mapping, from `scimListMappings` or `scimCreate`. */
  id: string;
  /** New role of the group's members. */
  role: OpenEnum<ScimRole>;
}

/** Response with the changed mapping. */
export interface UpdateScimGroupMappingResponse {
  /** The mapping. */
  data: ScimGroupMapping;
}
export const UpdateScimGroupMappingResponse: Schema<UpdateScimGroupMappingResponse> =
  checkedFields<UpdateScimGroupMappingResponse>({ data: ScimGroupMapping });

/** Which mapping to delete, and whether its members stay. */
export interface DeleteScimGroupMappingRequest {
  /** Identifier of the mapping, from `scimListMappings` or `scimCreate`. */
  id: string;
  /**
   * True keeps all members in the workspace, to be managed by hand; false removes those who joined through the mapping.
   * Required.
   */
  keep_members: boolean | "true" | "false";
}

/** Confirms that a mapping was deleted. */
export interface DeleteScimGroupMappingResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteScimGroupMappingResponse: Schema<DeleteScimGroupMappingResponse> =
  checkedFields<DeleteScimGroupMappingResponse>({ deleted: boolean() });

/** Which groups to list. */
export interface ListScimGroupsRequest {
  /** Only the groups of this name. */
  display_name?: string | undefined;
  /** Only the group with this identifier at the identity provider. */
  external_id?: string | undefined;
  /** Number of groups to skip; 0 if null or omitted. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of groups. */
export interface ListScimGroupsResponse {
  /** The groups; empty after the last page. */
  data: ScimGroup[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListScimGroupsResponse: Schema<ListScimGroupsResponse> = checkedFields<ListScimGroupsResponse>({
  data: container(array(unchecked())),
});

/** State of a sync job. `succeeded` and `failed` are final. */
export type ScimSyncJobStatus = "queued" | "running" | "succeeded" | "failed";

/** A job that syncs an organization's groups with its identity provider. */
export interface ScimSyncJob {
  /** Identifier of the job. */
  id: string;
  /** Status. */
  status?: OpenEnum<ScimSyncJobStatus> | null;
  /** Number of groups synced; null unless it succeeded. */
  synced_groups?: number | null;
  /** Number of groups removed; null unless it succeeded. */
  deleted_groups?: number | null;
  /** Error message; null unless it failed. */
  error_message?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Start time, ISO 8601; null while queued. */
  started_at?: string | null;
  /** End time, ISO 8601; null before the end. */
  finished_at?: string | null;
}
export const ScimSyncJob: Schema<ScimSyncJob> = checkedFields<ScimSyncJob>({});

/** Response with a new sync job. */
export interface CreateScimSyncJobResponse {
  /** The job; `scimGetSyncJob` takes its `id`. */
  data: ScimSyncJob;
}
export const CreateScimSyncJobResponse: Schema<CreateScimSyncJobResponse> = checkedFields<CreateScimSyncJobResponse>({
  data: ScimSyncJob,
});

/** Which sync job to get. */
export interface GetScimSyncJobRequest {
  /** Identifier of the job, from `scimCreateSyncJob`. */
  id: string;
}

/** Response with a sync job. */
export interface GetScimSyncJobResponse {
  /** The job. */
  data: ScimSyncJob;
}
export const GetScimSyncJobResponse: Schema<GetScimSyncJobResponse> = checkedFields<GetScimSyncJobResponse>({
  data: ScimSyncJob,
});
