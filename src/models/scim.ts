import { array, boolean, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** What the members of a group may do in a workspace. */
export type ScimRole = "admin" | "member";

/** A group that the identity provider of an organization has handed over. */
export interface ScimGroup {
  /** Identifier of the group here, a UUID. Mappings take this one. */
  id: string;
  /** What the identity provider calls it. */
  display_name?: string | null;
  /** Identifier of the group at the identity provider; null if none was given. */
  external_id?: string | null;
  /** The organization that it belongs to. */
  organization_id?: string | null;
  /** When it was first handed over, as an ISO 8601 time. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}
export const ScimGroup: Schema<ScimGroup> = checkedFields<ScimGroup>({});

/** A rule that makes the members of a group members of a workspace. */
export interface ScimGroupMapping {
  /** Identifier of the mapping, a UUID. */
  id: string;
  /** The group whose members are let in. */
  scim_group_id?: string | null;
  /** The workspace that they are let into. */
  workspace_id?: string | null;
  /** What they may do there. */
  role?: OpenEnum<ScimRole> | null;
  /** The organization that group and workspace belong to. */
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

/** What a new mapping connects. */
export interface CreateScimGroupMappingRequest {
  /** The group whose members are let in: its `id` from `scimListGroups`, a UUID. */
  scim_group_id: string;
  /** The workspace to let them into, a UUID. */
  workspace_id: string;
  /** What they may do there. */
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

/** What to change about a mapping. Group and workspace stay as they are. */
export interface UpdateScimGroupMappingRequest {
  /** Identifier of the mapping, from `scimListMappings` or `scimCreate`. */
  id: string;
  /** What the members of the group may do from now on. */
  role: OpenEnum<ScimRole>;
}

/** Response with the changed mapping. */
export interface UpdateScimGroupMappingResponse {
  /** The mapping. */
  data: ScimGroupMapping;
}
export const UpdateScimGroupMappingResponse: Schema<UpdateScimGroupMappingResponse> =
  checkedFields<UpdateScimGroupMappingResponse>({ data: ScimGroupMapping });

/** Which mapping to delete, and what becomes of those it let in. */
export interface DeleteScimGroupMappingRequest {
  /** Identifier of the mapping, from `scimListMappings` or `scimCreate`. */
  id: string;
  /**
   * True leaves everybody in the workspace, to be managed by hand; false takes out those who are there because of the
   * mapping. Has no default.
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

/** How far a sync job is. `succeeded` and `failed` are final. */
export type ScimSyncJobStatus = "queued" | "running" | "succeeded" | "failed";

/** A job that brings the groups of an organization up to date with its identity provider. */
export interface ScimSyncJob {
  /** Identifier of the job. */
  id: string;
  /** Status. */
  status?: OpenEnum<ScimSyncJobStatus> | null;
  /** How many groups it has brought up to date; null unless it has succeeded. */
  synced_groups?: number | null;
  /** How many groups it has removed; null unless it has succeeded. */
  deleted_groups?: number | null;
  /** Why it failed; null unless it has. */
  error_message?: string | null;
  /** When it was asked for, as an ISO 8601 time. */
  created_at?: string | null;
  /** When its work began, as an ISO 8601 time; null while it is queued. */
  started_at?: string | null;
  /** When its work ended, as an ISO 8601 time; null until then. */
  finished_at?: string | null;
}
export const ScimSyncJob: Schema<ScimSyncJob> = checkedFields<ScimSyncJob>({});

/** Response with a new sync job. */
export interface CreateScimSyncJobResponse {
  /** The job; `data.id` is what `scimGetSyncJob` takes. */
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
