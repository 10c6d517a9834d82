import { array, checkedFields, container, nothing, type Schema, string, unchecked } from "../lib/schema.js";

/** One of your users, registered so that usage can be attributed by the `user` of requests. */
export interface ExternalUser {
  /** Your identifier of the user. */
  user: string;
  /** Whether the registration is active. */
  is_active: boolean;
  /** Registration time, ISO 8601. */
  created_at: string;
  /** Time of the last change, ISO 8601. */
  updated_at: string;
}
export const ExternalUser: Schema<ExternalUser> = checkedFields<ExternalUser>({ user: string() });

/** Which external users to list. */
export interface ListExternalUsersRequest {
  /** Users to skip; 0 if null or omitted. */
  offset?: number | null | undefined;
  /** Users on one page, from 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** Only the user with this identifier. */
  user?: string | undefined;
  /** Whether to list inactive registrations, too; false by default. */
  include_inactive?: boolean | undefined;
}

/** A page of external users. */
export interface ListExternalUsersResponse {
  /** The users; empty after the last page. */
  data: ExternalUser[];
  /** Number of items on all pages. */
  total_count: number;
}
export const ListExternalUsersResponse: Schema<ListExternalUsersResponse> = checkedFields<ListExternalUsersResponse>({
  data: container(array(unchecked<ExternalUser>())),
});

/** The user to register. */
export interface CreateExternalUserRequest {
  /** Your identifier of the user, 1 to 512 characters. */
  user: string;
}

/** Which external user to get. */
export interface GetExternalUserRequest {
  /** Your identifier of the user. */
  user: string;
}

/** Changes to an external user. */
export interface UpdateExternalUserRequest {
  /** Your identifier of the user. */
  user: string;
  /** Whether the registration is active. */
  is_active: boolean;
}

/** Which external user to deactivate. */
export interface DeleteExternalUserRequest {
  /** Your identifier of the user. */
  user: string;
}

/** Response with an external user. */
export interface ExternalUserResponse {
  /** The user. */
  data: ExternalUser;
}
export const ExternalUserResponse: Schema<ExternalUserResponse> = checkedFields<ExternalUserResponse>({
  data: ExternalUser,
});

/** Null: the response has no content. */
export type DeleteExternalUserResponse = null;
export const DeleteExternalUserResponse: Schema<DeleteExternalUserResponse> = nothing();
