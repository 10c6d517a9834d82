import { array, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** What a member may do in an organization: an `org:admin` also manages it. */
export type OrganizationRole = "org:admin" | "org:member";

/** A member of an organization. */
export interface OrganizationMember {
  /** Identifier of the person, for `user_id` and `user_ids` of other calls. */
  id: string;
  /** Email address. */
  email?: string | null;
  /** First name; null if not given. */
  first_name?: string | null;
  /** Last name; null if not given. */
  last_name?: string | null;
  /** Role of the person. */
  role?: OpenEnum<OrganizationRole> | null;
}
export const OrganizationMember: Schema<OrganizationMember> = checkedFields<OrganizationMember>({});

/** Which page of members to list. */
export interface ListOrganizationMembersRequest {
  /** Number of members to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of members of an organization. */
export interface ListOrganizationMembersResponse {
  /** The members; empty after the last page. */
  data: OrganizationMember[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListOrganizationMembersResponse: Schema<ListOrganizationMembersResponse> =
  checkedFields<ListOrganizationMembersResponse>({ data: container(array(unchecked())) });

/** Settings of an organization. */
export interface OrganizationSettings {
  /** Identifier of the organization. */
  id: string;
  /** Whether members see only the models that the organization allows. */
  is_filtered_model_catalog_enabled: boolean;
}

/** Changes to the settings of an organization. */
export interface UpdateOrganizationSettingsRequest {
  /** Whether members see only the models that the organization allows. */
  is_filtered_model_catalog_enabled: boolean;
}

/** Response with settings of an organization. */
export interface OrganizationSettingsResponse {
  /** The settings. */
  data: OrganizationSettings;
}
export const OrganizationSettingsResponse: Schema<OrganizationSettingsResponse> =
  checkedFields<OrganizationSettingsResponse>({ data: checkedFields<OrganizationSettings>({}) });
