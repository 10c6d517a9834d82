import { array, checkedFields, container, nothing, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** A stored secret, without its value, which the API never returns. */
export interface VaultSecret {
  /** Name in its scope. */
  name: string;
  /** Hosts that it may be sent to; null if it was stored before hosts were required: store it again to set them. */
  hosts?: string[] | null;
  /**
   * Keyed hash of the value, `sha256:…`: equal for equal values in one scope, different in other scopes, even for
   * copies. Null for a secret stored before there were fingerprints.
   */
  fingerprint?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
}
export const VaultSecret: Schema<VaultSecret> = checkedFields<VaultSecret>({});

/** Which secrets of the workspace to list. */
export interface ListVaultSecretsRequest {
  /** Page size; 100 by default. */
  limit?: number | undefined;
  /** Number of secrets to skip; 0 by default. */
  offset?: number | undefined;
}

/** Which secrets of an intern to list. */
export interface ListInternVaultSecretsRequest extends ListVaultSecretsRequest {
  /** The intern's UUID. It must be in the workspace of the key. */
  internId: string;
}

/** A page of secrets, of a workspace or of an intern. */
export interface ListVaultSecretsResponse {
  /** The secrets, by name. */
  data: VaultSecret[];
  /** Whether more follow. */
  has_more?: boolean | null;
}
export const ListVaultSecretsResponse: Schema<ListVaultSecretsResponse> = checkedFields<ListVaultSecretsResponse>({
  data: container(array(unchecked())),
});

/** A secret for the workspace. */
export interface StoreVaultSecretRequest {
  /**
   * Name, 1 to 255 characters: lower-case letters, digits and single underscores, beginning with a letter and not
   * ending with an underscore. Replaces the secret of that name.
   */
  name: string;
  /** The secret, 1 to 65 536 characters. */
  value: string;
  /**
   * 1 to 100 host names that it may be sent to, such as `api.github.com`: no scheme, port, path or wildcard. Subdomains
   * and parent domains do not count.
   */
  hosts: readonly string[];
}

/** A secret for an intern. */
export interface StoreInternVaultSecretRequest extends StoreVaultSecretRequest {
  /** The intern's UUID. It must be in the workspace of the key. */
  internId: string;
}

/** Response with the stored secret. */
export interface StoreVaultSecretResponse {
  /** The secret without its value, with hosts as understood. */
  data: VaultSecret;
}
export const StoreVaultSecretResponse: Schema<StoreVaultSecretResponse> = checkedFields<StoreVaultSecretResponse>({
  data: VaultSecret,
});

/** Which secret of the workspace to delete. */
export interface DeleteVaultSecretRequest {
  /** Name of the secret. */
  name: string;
}

/** Which secret of an intern to delete. */
export interface DeleteInternVaultSecretRequest extends DeleteVaultSecretRequest {
  /** The intern's UUID. It must be in the workspace of the key. */
  internId: string;
}

/** Null: the response has no content. */
export type DeleteVaultSecretResponse = null;
export const DeleteVaultSecretResponse: Schema<DeleteVaultSecretResponse> = nothing();

/** Secrets to copy from the workspace to an intern. */
export interface CopyVaultSecretsToInternRequest {
  /** The intern's UUID. It must be in the workspace of the key. */
  internId: string;
  /** Names of 1 to 100 secrets, each once. All must exist in the workspace. */
  names: readonly string[];
}

/** The copies. */
export interface CopyVaultSecretsToInternResponse {
  /** The copies without values, one per name. */
  data: VaultSecret[];
}
export const CopyVaultSecretsToInternResponse: Schema<CopyVaultSecretsToInternResponse> =
  checkedFields<CopyVaultSecretsToInternResponse>({ data: container(array(unchecked())) });

/** Source of an intern's secret: its own vault, another intern's vault that it may use, or the workspace. */
export type VaultSecretScope = "intern" | "attached" | "workspace";

/** A secret that an intern receives, without its value. */
export interface VaultEffectiveSecret extends VaultSecret {
  /** Source of the secret. */
  scope: OpenEnum<VaultSecretScope>;
}

/** The intern whose received secrets to list. */
export interface ListInternEffectiveVaultSecretsRequest extends ListInternVaultSecretsRequest {}

/** A page of secrets that an intern receives. */
export interface ListInternEffectiveVaultSecretsResponse {
  /** The secrets, one per name. */
  data: VaultEffectiveSecret[];
  /** Whether more follow. */
  has_more: boolean;
}
export const ListInternEffectiveVaultSecretsResponse: Schema<ListInternEffectiveVaultSecretsResponse> =
  checkedFields<ListInternEffectiveVaultSecretsResponse>({ data: container(array(unchecked<VaultEffectiveSecret>())) });
