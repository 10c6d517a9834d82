import { array, checkedFields, container, object, type Schema, string, unchecked } from "../lib/schema.js";

// Known from documentation pages only: more may come, and other forms. Hence little is checked.

/** What a private provider does with prompts. */
export interface PrivateProviderDataPolicy {
  /** Whether it trains on them. */
  training: boolean;
  /** Whether it keeps them. */
  retains_prompts: boolean;
  /** How long it keeps them, in days; null unless it does. */
  prompt_retention_days: number | null;
}

/** A provider of your own, which serves your private endpoints. */
export interface PrivateProvider {
  /** Slug of the provider, used in calls about it. */
  slug: string;
  /** Name of the provider. */
  name: string;
  /** Name to show to people. */
  display_name: string;
  /** Base address of its API; null if there is none. */
  base_url: string | null;
  /** What it does with prompts; null if nobody said. */
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
  /** Name: 2 to 64 letters, digits, spaces, dots, underscores and hyphens. It cannot be changed. */
  name: string;
  /**
   * Slug: 2 to 64 lower-case letters, digits and single hyphens; made from the name by default. It cannot be changed.
   */
  slug?: string | undefined;
  /** Name to show to people. */
  display_name?: string | undefined;
  /** Base address of its API, which must be HTTPS and compatible with OpenAI's. */
  base_url?: string | undefined;
  /** What it does with prompts. */
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
  /** Whether it keeps them. */
  retains_prompts?: boolean | undefined;
  /** How long it keeps them, in days; null unless it does. */
  prompt_retention_days?: number | null | undefined;
}

/** Changes to a private provider; omitted fields stay as they are. */
export interface UpdatePrivateProviderRequest {
  /** Slug of the provider. */
  slug: string;
  /** Name to show to people. */
  display_name?: string | undefined;
  /** Base address of its API. */
  base_url?: string | undefined;
  /** What it does with prompts. */
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

/** Whatever the API says of a deletion: this is not documented. Null if it says nothing. */
export type DeletePrivateProviderResponse = Record<string, unknown> | null;
export const DeletePrivateProviderResponse: Schema<DeletePrivateProviderResponse> =
  unchecked<DeletePrivateProviderResponse>();
