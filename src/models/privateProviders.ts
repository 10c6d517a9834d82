import { array, checkedFields, container, object, type Schema, string, unchecked } from "../lib/schema.js";

// Known from documentation pages only: fields may be added or differ, so little is checked.

/** Data policy of a private provider. */
export interface PrivateProviderDataPolicy {
  /** Whether it trains on prompts. */
  training: boolean;
  /** Whether it retains prompts. */
  retains_prompts: boolean;
  /** Retention time of prompts, in days; null without retention. */
  prompt_retention_days: number | null;
}

/** Your own provider, which serves your private endpoints. */
export interface PrivateProvider {
  /** Slug of the provider, for calls about it. */
  slug: string;
  /** Name of the provider. */
  name: string;
  /** Display name. */
  display_name: string;
  /** Base address of its API; null if none. */
  base_url: string | null;
  /** Data policy; null if not set. */
  data_policy?: PrivateProviderDataPolicy | null;
  /** Creation time, ISO 8601. */
  created_at: string;
}
export const PrivateProvider: Schema<PrivateProvider> = checkedFields<PrivateProvider>({ slug: string() });

/** All private providers. */
export interface ListPrivateProvidersResponse {
  /** The providers. */
  data: PrivateProvider[];
}
export const ListPrivateProvidersResponse: Schema<ListPrivateProvidersResponse> = object<ListPrivateProvidersResponse>({
  data: container(array(unchecked<PrivateProvider>())),
});

/** Settings of a new private provider. */
export interface CreatePrivateProviderRequest {
  /** Name: 2 to 64 letters, digits, spaces, dots, underscores and hyphens. Cannot be changed. */
  name: string;
  /** Slug: 2 to 64 lower-case letters, digits and single hyphens; by default made from the name. Cannot be changed. */
  slug?: string | undefined;
  /** Display name. */
  display_name?: string | undefined;
  /** Base address of its API, HTTPS and compatible with OpenAI's. */
  base_url?: string | undefined;
  /** Data policy. */
  data_policy?: PrivateProviderDataPolicy | undefined;
}

/** Which private provider to get. */
export interface GetPrivateProviderRequest {
  /** Slug of the provider. */
  slug: string;
}

/** Changes to the data policy of a private provider; omitted fields stay as they are. */
export interface UpdatePrivateProviderDataPolicy {
  /** Whether it trains on prompts. */
  training?: boolean | undefined;
  /** Whether it retains prompts. */
  retains_prompts?: boolean | undefined;
  /** Retention time of prompts, in days; null without retention. */
  prompt_retention_days?: number | null | undefined;
}

/** Changes to a private provider; omitted fields stay as they are. */
export interface UpdatePrivateProviderRequest {
  /** Slug of the provider. */
  slug: string;
  /** Display name. */
  display_name?: string | undefined;
  /** Base address of its API. */
  base_url?: string | undefined;
  /** Data policy. */
  data_policy?: UpdatePrivateProviderDataPolicy | undefined;
}

/** Which private provider to delete. */
export interface DeletePrivateProviderRequest {
  /** Slug of the provider. */
  slug: string;
}

/** Response with a private provider. */
export interface PrivateProviderResponse {
  /** The provider. */
  data: PrivateProvider;
}
export const PrivateProviderResponse: Schema<PrivateProviderResponse> = object<PrivateProviderResponse>({
  data: PrivateProvider,
});

/** The API's response to a deletion, which is not documented; null if it is empty. */
export type DeletePrivateProviderResponse = Record<string, unknown> | null;
export const DeletePrivateProviderResponse: Schema<DeletePrivateProviderResponse> =
  unchecked<DeletePrivateProviderResponse>();
