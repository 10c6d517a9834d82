import { array, checkedFields, container, type Schema, unchecked } from "../lib/schema.js";

/** A company that serves models. Countries are ISO 3166-1 codes of two letters; null means that it does not say. */
export interface ProviderInfo {
  /** Display name, as in `provider_name` of an endpoint. */
  name: string;
  /** Name for requests, as in `provider.order`. */
  slug: string;
  /** Country that it has its seat in. */
  headquarters?: string | null;
  /** Countries that its data centres are in; can be empty. */
  datacenters?: string[] | null;
  /** Address of its privacy policy; null if none is known. */
  privacy_policy_url?: string | null;
  /** Address of its terms of service; null if none are known. */
  terms_of_service_url?: string | null;
  /** Address at which it tells of outages; null if none is known. */
  status_page_url?: string | null;
}
export const ProviderInfo: Schema<ProviderInfo> = checkedFields<ProviderInfo>({});

/** Response with the providers. */
export interface ListProvidersResponse {
  /** All of them; there are no pages. */
  data: ProviderInfo[];
}
export const ListProvidersResponse: Schema<ListProvidersResponse> = checkedFields<ListProvidersResponse>({
  data: container(array(unchecked())),
});
