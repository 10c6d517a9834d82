import { array, checkedFields, container, type Schema, unchecked } from "../lib/schema.js";

/** A company that serves models. Countries are two-letter ISO 3166-1 codes; null means not known. */
export interface ProviderInfo {
  /** Display name, as in `provider_name` of an endpoint. */
  name: string;
  /** Name for requests, as in `provider.order`. */
  slug: string;
  /** Country of its headquarters. */
  headquarters?: string | null;
  /** Countries of its data centers; can be empty. */
  datacenters?: string[] | null;
  /** Address of its privacy policy; null if not known. */
  privacy_policy_url?: string | null;
  /** Address of its terms of service; null if not known. */
  terms_of_service_url?: string | null;
  /** Address of its status page; null if not known. */
  status_page_url?: string | null;
}
export const ProviderInfo: Schema<ProviderInfo> = checkedFields<ProviderInfo>({});

/** Response with the providers. */
export interface ListProvidersResponse {
  /** All providers. */
  data: ProviderInfo[];
}
export const ListProvidersResponse: Schema<ListProvidersResponse> = checkedFields<ListProvidersResponse>({
  data: container(array(unchecked())),
});
