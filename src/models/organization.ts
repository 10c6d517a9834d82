import { array, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** What a member may do in an organisation: an `org:admin` also manages it. */
export type OrganizationRole = "org:admin" | "org:member";

/** Someone who belongs to an organisation. */
export interface OrganizationMember {
  /** Identifier of the person, which calls that take `user_id` or `user_ids` want. */
  id: string;
  /** Address for mail. */
  email?: string | null;
  /** Given name; null if the person has not said. */
  first_name?: string | null;
  /** Family name; null if the person has not said. */
  last_name?: string | null;
  /** What the person may do. */
  role?: OpenEnum<OrganizationRole> | null;
}
export const OrganizationMember: Schema<OrganizationMember> = checkedFields<OrganizationMember>({});

/** Which page of the members to list. */
export interface ListOrganizationMembersRequest {
  /** How many members to leave out from the start, for the next page; 0 if left out. */
  offset?: number | null | undefined;
  /** How many members a page has at most, 1 to 100; 50 if left out. */
  limit?: number | undefined;
}

/** A page of the members of an organisation. */
export interface ListOrganizationMembersResponse {
  /** The members; empty after the last page. */
  data: OrganizationMember[];
  /** How many there are on all pages together. */
  total_count?: number | null;
}
export const ListOrganizationMembersResponse: Schema<ListOrganizationMembersResponse> =
  checkedFields<ListOrganizationMembersResponse>({ data: container(array(unchecked())) });

/** Settings of an organisation. */
export interface OrganizationSettings {
  /** Identifier of the organisation. */
  id: string;
  /** Whether members see only the models that the organisation allows. */
  is_filtered_model_catalog_enabled: boolean;
}

/** What to change about the settings of an organisation. */
export interface UpdateOrganizationSettingsRequest {
  /** Whether members see only the models that the organisation allows. */
  is_filtered_model_catalog_enabled: boolean;
}

/** Settings of an organisation, in their envelope. */
export interface OrganizationSettingsResponse {
  /** The settings. */
  data: OrganizationSettings;
}
export const OrganizationSettingsResponse: Schema<OrganizationSettingsResponse> =
  checkedFields<OrganizationSettingsResponse>({ data: checkedFields<OrganizationSettings>({}) });
