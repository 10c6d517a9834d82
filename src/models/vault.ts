import { array, checkedFields, container, nothing, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** What is known about a stored secret. Never its value, which the API does not give back. */
export interface VaultSecret {
  /** The name that it goes by within its scope. */
  name: string;
  /** Hosts that it may be sent to; null for one stored before hosts were asked for: store it again to set them. */
  hosts?: string[] | null;
  /**
   * A keyed hash of the value, `sha256:…`. Within a scope the same value has the same one; in every other scope it has
   * another, copies included. Null for a secret that was stored before there were any.
   */
  fingerprint?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
}
export const VaultSecret: Schema<VaultSecret> = checkedFields<VaultSecret>({});

/** Which secrets of the workspace to list. */
export interface ListVaultSecretsRequest {
  /** How many to list at most; 100 by default. */
  limit?: number | undefined;
  /** Number of secrets to skip; 0 by default. */
  offset?: number | undefined;
}

/** Which secrets of an intern to list. */
export interface ListInternVaultSecretsRequest extends ListVaultSecretsRequest {
  /** The intern, by its UUID. It must be in the workspace of the key. */
  internId: string;
}

/** A page of secrets, of a workspace or of an intern. */
export interface ListVaultSecretsResponse {
  /** The secrets, by name. */
  data: VaultSecret[];
  /** Whether there are more after these. */
  has_more?: boolean | null;
}
export const ListVaultSecretsResponse: Schema<ListVaultSecretsResponse> = checkedFields<ListVaultSecretsResponse>({
  data: container(array(unchecked())),
});

/** A secret for the workspace. */
export interface StoreVaultSecretRequest {
  /**
   * The name to store it by, 1 to 255 characters: lower-case letters, digits and single underscores, a letter first and
   * no underscore last. A secret that has the name is replaced.
   */
  name: string;
  /** The secret itself, 1 to 65 536 characters. */
  value: string;
  /**
   * 1 to 100 host names that it may be sent to, such as `api.github.com`: no scheme, port, path or wildcard. Those
   * above or below them are not meant.
   */
  hosts: readonly string[];
}

/** A secret for an intern. */
export interface StoreInternVaultSecretRequest extends StoreVaultSecretRequest {
  /** The intern, by its UUID. It must be in the workspace of the key. */
  internId: string;
}

/** Response with the stored secret. */
export interface StoreVaultSecretResponse {
  /** What is known about it, with hosts as they were understood. */
  data: VaultSecret;
}
export const StoreVaultSecretResponse: Schema<StoreVaultSecretResponse> = checkedFields<StoreVaultSecretResponse>({
  data: VaultSecret,
});

/** Which secret of the workspace to delete. */
export interface DeleteVaultSecretRequest {
  /** The name that it was stored by. */
  name: string;
}

/** Which secret of an intern to delete. */
export interface DeleteInternVaultSecretRequest extends DeleteVaultSecretRequest {
  /** The intern, by its UUID. It must be in the workspace of the key. */
  internId: string;
}

/** Null: the response has no content. */
export type DeleteVaultSecretResponse = null;
export const DeleteVaultSecretResponse: Schema<DeleteVaultSecretResponse> = nothing();

/** Which secrets of the workspace an intern is to have as well. */
export interface CopyVaultSecretsToInternRequest {
  /** The intern, by its UUID. It must be in the workspace of the key. */
  internId: string;
  /** Names of 1 to 100 secrets, each once. The workspace must have them all. */
  names: readonly string[];
}

/** The copies. */
export interface CopyVaultSecretsToInternResponse {
  /** What is known about the copies, one for each name. */
  data: VaultSecret[];
}
export const CopyVaultSecretsToInternResponse: Schema<CopyVaultSecretsToInternResponse> =
  checkedFields<CopyVaultSecretsToInternResponse>({ data: container(array(unchecked())) });

/** Where an intern has a secret from: its own vault, the vault of another intern that it may use, or the workspace. */
export type VaultSecretScope = "intern" | "attached" | "workspace";

/** What is known about a secret that an intern receives. */
export interface VaultEffectiveSecret extends VaultSecret {
  /** Where the intern has it from. */
  scope: OpenEnum<VaultSecretScope>;
}

/** Which secrets that an intern receives to list. */
export interface ListInternEffectiveVaultSecretsRequest extends ListInternVaultSecretsRequest {}

/** A page of the secrets that an intern receives. */
export interface ListInternEffectiveVaultSecretsResponse {
  /** The secrets, one for each name. */
  data: VaultEffectiveSecret[];
  /** Whether there are more after these. */
  has_more: boolean;
}
export const ListInternEffectiveVaultSecretsResponse: Schema<ListInternEffectiveVaultSecretsResponse> =
  checkedFields<ListInternEffectiveVaultSecretsResponse>({ data: container(array(unchecked<VaultEffectiveSecret>())) });
