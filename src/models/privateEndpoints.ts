import {
  array,
  boolean,
  checkedFields,
  container,
  filled,
  type OpenEnum,
  object,
  type Schema,
  string,
  unchecked,
} from "../lib/schema.js";
import type { DataRegion } from "./generations.js";
import type { Quantization } from "./providerPreferences.js";

/** The state of a private endpoint: only an `active` one gets requests. */
export type PrivateEndpointStatus = "draft" | "active" | "disabled";

/** A private endpoint as lists have it. */
export interface PrivateEndpointSummary {
  /** Identifier of the endpoint, a UUID, used in calls about it. */
  id: string;
  /** Status. */
  status: OpenEnum<PrivateEndpointStatus>;
  /** Permanent slug of the model that it serves. */
  model_permaslug: string;
  /** Slug of that model; null if it has none. */
  model_slug: string | null;
  /** Name of that model; null if it has none. */
  model_name: string | null;
  /** Name of the provider. */
  provider_name: string;
  /** Creation time, ISO 8601. */
  created_at: string;
}

/** A private endpoint as calls that create or switch it give it. */
export interface ManagedPrivateEndpoint extends PrivateEndpointSummary {
  /** Whether you declared that it keeps nothing (zero data retention); null if you did not say. */
  declared_zdr: boolean | null;
  /** Where you declared it to be; null if you did not say. */
  declared_region: OpenEnum<DataRegion> | null;
}
export const ManagedPrivateEndpoint: Schema<ManagedPrivateEndpoint> = checkedFields<ManagedPrivateEndpoint>({
  id: string(),
});

/** What tokens cost, in US dollars for each, as decimal strings. */
export interface PrivateEndpointPricing {
  /** Price of a token in a prompt. */
  prompt: string;
  /** Price of a token in an answer. */
  completion: string;
}

/** Parameters of requests that an endpoint can be said to know. */
export type PrivateEndpointParameter = "temperature" | "seed" | "tool_choice" | "tools";

/** Which APIs an endpoint has; null means that this was not said. */
export interface PrivateEndpointCompletions {
  /** Chat completions. */
  chat: boolean | null;
  /** Completions of a text. */
  text: boolean | null;
}

/** What an endpoint takes besides text; null means that this was not said. */
export interface PrivateEndpointInputs {
  /** Sound. */
  audio: boolean | null;
  /** Documents in the request. */
  base64_files: boolean | null;
  /** Images in the request. */
  base64_images: boolean | null;
  /** Addresses of documents. */
  file_urls: boolean | null;
  /** Addresses of images. */
  image_urls: boolean | null;
}

/** Whether and how an endpoint returns its reasoning. */
export interface PrivateEndpointReasoning {
  /** How it returns it, for example `reasoning`. */
  return_mechanism: string;
  /** Whether it can reason. */
  supported: boolean;
}

/** Which values of `tool_choice` an endpoint knows. */
export interface PrivateEndpointToolChoice {
  /** `auto`. */
  auto: boolean;
  /** One function by name. */
  function: boolean;
  /** `none`. */
  none: boolean;
  /** `required`. */
  required: boolean;
}

/** What a private endpoint can do. */
export interface PrivateEndpointSettings {
  /** Which APIs it has. */
  completions: PrivateEndpointCompletions;
  /** Tokens of prompt and answer together; null if this was not said. */
  context_length: number | null;
  /** Parameters that are not passed on to it. */
  excluded_parameters: string[];
  /** What it takes besides text. */
  inputs: PrivateEndpointInputs;
  /** The most tokens of an answer; null if this was not said. */
  max_completion_tokens: number | null;
  /** The most tokens of a prompt; null if this was not said. */
  max_prompt_tokens: number | null;
  /** Number format of the model. */
  quantization: OpenEnum<Quantization>;
  /** Whether and how it returns its reasoning. */
  reasoning: PrivateEndpointReasoning;
  /** Which values of `tool_choice` it knows. */
  tool_choice: PrivateEndpointToolChoice;
}

/** A private endpoint: a model that runs where you say, for your account only. */
export interface PrivateEndpoint extends Omit<ManagedPrivateEndpoint, "created_at"> {
  /** Slug of the provider; null if it has none. */
  provider_slug: string | null;
  /** Base address of the provider's API; null if it comes with the provider. */
  base_url: string | null;
  /** The provider's own name for the model. */
  upstream_model_id: string;
  /** What tokens cost. */
  pricing: PrivateEndpointPricing;
  /** Parameters that you declared it to know. */
  declared_parameters: OpenEnum<PrivateEndpointParameter>[];
  /** Parameters that validation found it to know. */
  tested_parameters: OpenEnum<PrivateEndpointParameter>[];
  /** What it can do. */
  settings: PrivateEndpointSettings;
}
export const PrivateEndpoint: Schema<PrivateEndpoint> = checkedFields<PrivateEndpoint>({ id: string() });

/** All private endpoints. */
export interface ListPrivateEndpointsResponse {
  /** The endpoints, drafts included. */
  data: PrivateEndpointSummary[];
}
export const ListPrivateEndpointsResponse: Schema<ListPrivateEndpointsResponse> = object<ListPrivateEndpointsResponse>({
  data: container(array(unchecked<PrivateEndpointSummary>())),
});

/** What to set of the APIs; null clears a value, and what is left out stays as it is. */
export interface UpdatePrivateEndpointCompletions {
  /** Chat completions. */
  chat?: boolean | null | undefined;
  /** Completions of a text. */
  text?: boolean | null | undefined;
}

/** What to set of the inputs; null clears a value, and what is left out stays as it is. */
export interface UpdatePrivateEndpointInputs {
  /** Sound. */
  audio?: boolean | null | undefined;
  /** Documents in the request. */
  base64_files?: boolean | null | undefined;
  /** Images in the request. */
  base64_images?: boolean | null | undefined;
  /** Addresses of documents. */
  file_urls?: boolean | null | undefined;
  /** Addresses of images. */
  image_urls?: boolean | null | undefined;
}

/** What to set of the reasoning; what is left out stays as it is. */
export interface UpdatePrivateEndpointReasoning {
  /** How it returns it, for example `reasoning`. */
  return_mechanism?: string | undefined;
  /** Whether it can reason. */
  supported?: boolean | undefined;
}

/** What to set of the tool choice; what is left out stays as it is. */
export interface UpdatePrivateEndpointToolChoice {
  /** `auto`. */
  auto?: boolean | undefined;
  /** One function by name. */
  function?: boolean | undefined;
  /** `none`. */
  none?: boolean | undefined;
  /** `required`. */
  required?: boolean | undefined;
}

/** What to set of what an endpoint can do; null clears a value, and what is left out stays as it is. */
export interface UpdatePrivateEndpointSettings {
  /** Which APIs it has. */
  completions?: UpdatePrivateEndpointCompletions | undefined;
  /** Tokens of prompt and answer together. */
  context_length?: number | null | undefined;
  /** Parameters that are not passed on to it. */
  excluded_parameters?: readonly string[] | undefined;
  /** What it takes besides text. */
  inputs?: UpdatePrivateEndpointInputs | undefined;
  /** The most tokens of an answer. */
  max_completion_tokens?: number | null | undefined;
  /** The most tokens of a prompt. */
  max_prompt_tokens?: number | null | undefined;
  /** Number format of the model. */
  quantization?: OpenEnum<Quantization> | undefined;
  /** Whether and how it returns its reasoning. */
  reasoning?: UpdatePrivateEndpointReasoning | undefined;
  /** Which values of `tool_choice` it knows. */
  tool_choice?: UpdatePrivateEndpointToolChoice | undefined;
}

/** How to activate an endpoint in the call that creates it. */
export interface PrivateEndpointActivation {
  /** The workspace whose key for the provider pays for the test request, a UUID. */
  workspace_id: string;
}

/** Settings of a new private endpoint. */
export interface CreatePrivateEndpointRequest {
  /** Permanent slug of the model that it serves. */
  model_permaslug: string;
  /** Slug of the provider. */
  provider_slug: string;
  /** The provider's own name for the model. */
  upstream_model_id: string;
  /** Base address of the provider's API, HTTPS; not for providers whose address comes with their key. */
  base_url?: string | undefined;
  /** Whether it keeps nothing (zero data retention); null if you do not say. */
  declared_zdr?: boolean | null | undefined;
  /** Where it is; null if you do not say. */
  declared_region?: OpenEnum<DataRegion> | null | undefined;
  /** What tokens cost. */
  pricing?: PrivateEndpointPricing | undefined;
  /** Validates and activates the endpoint at once; left out, it stays a draft. */
  activate?: PrivateEndpointActivation | undefined;
  /** What it can do. */
  settings?: UpdatePrivateEndpointSettings | undefined;
  /**
   * A string of your own making for this one endpoint, 1 to 255 characters. Repeated with the same string and the same
   * fields, the call gives the same endpoint; with other fields it ends in `UnprocessableEntityResponseError`. Sent as a
   * header, with each attempt.
   */
  "idempotency-key"?: string | undefined;
}

/** Which private endpoint to get, activate, disable or enable. */
export interface PrivateEndpointRequest {
  /** Identifier of the endpoint. */
  id: string;
}

/** Changes to a private endpoint; omitted fields stay as they are. */
export interface UpdatePrivateEndpointRequest {
  /** Identifier of the endpoint. */
  id: string;
  /** Base address of the provider's API; of a draft only. */
  base_url?: string | undefined;
  /** The provider's own name for the model; of a draft only. */
  upstream_model_id?: string | undefined;
  /** Whether it keeps nothing (zero data retention); null if you do not say. Of a draft only. */
  declared_zdr?: boolean | null | undefined;
  /** Where it is; null if you do not say. Of a draft only. */
  declared_region?: OpenEnum<DataRegion> | null | undefined;
  /** What tokens cost. */
  pricing?: PrivateEndpointPricing | undefined;
  /** Parameters that it knows. */
  declared_parameters?: readonly OpenEnum<PrivateEndpointParameter>[] | undefined;
  /** What it can do. */
  settings?: UpdatePrivateEndpointSettings | undefined;
}

/** Which private endpoint to delete. */
export interface DeletePrivateEndpointRequest {
  /** Identifier of the endpoint. */
  id: string;
  /** Whether to delete it only if it is still a draft; false by default. */
  draft_only?: boolean | "true" | "false" | undefined;
}

/** Which private endpoint to validate, and with whose key. */
export interface ValidatePrivateEndpointRequest {
  /** Identifier of the endpoint. */
  id: string;
  /** The workspace whose key for the provider pays for the test request, a UUID. */
  workspace_id: string;
}

/** Why a check failed. */
export type PrivateEndpointCheckReason =
  | "database_error"
  | "endpoint_limit_reached"
  | "invalid_base_url"
  | "model_not_found"
  | "provider_not_found"
  | "endpoint_not_found"
  | "workspace_not_found"
  | "no_byok_key"
  | "key_decryption_failed"
  | "upstream_error"
  | "invalid_response"
  | "invalid_stream"
  | "missing_usage"
  | "model_mismatch"
  | "not_validated"
  | "validation_stale";

/** One check of a validation. */
export interface PrivateEndpointCheck {
  /** What was checked. */
  name: string;
  /** Whether it was found good. */
  passed: boolean;
  /** Why it failed. */
  reason?: OpenEnum<PrivateEndpointCheckReason> | null;
  /** The model that answered, where it is another one. */
  actual_model?: string | null;
  /** The provider's message: a text or an object. */
  upstream_message?: string | null;
  /** HTTP status of the provider's answer. */
  upstream_status?: number | null;
}

/** What a test request to an endpoint showed. */
export interface PrivateEndpointValidation {
  /** Whether all checks passed. */
  passed: boolean;
  /** Each check. */
  checks: PrivateEndpointCheck[];
}

/** Response with what a test request showed. */
export interface PrivateEndpointValidationResponse {
  /** What it showed. */
  data: PrivateEndpointValidation;
}
export const PrivateEndpointValidationResponse: Schema<PrivateEndpointValidationResponse> =
  object<PrivateEndpointValidationResponse>({
    data: checkedFields<PrivateEndpointValidation>({
      passed: boolean(),
      checks: filled(array(unchecked<PrivateEndpointCheck>())),
    }),
  });

/** Response with a private endpoint. */
export interface PrivateEndpointResponse {
  /** The endpoint. */
  data: PrivateEndpoint;
}
export const PrivateEndpointResponse: Schema<PrivateEndpointResponse> = object<PrivateEndpointResponse>({
  data: PrivateEndpoint,
});

/** Response with a private endpoint that was created or switched. */
export interface ManagedPrivateEndpointResponse {
  /** The endpoint. */
  data: ManagedPrivateEndpoint;
}
export const ManagedPrivateEndpointResponse: Schema<ManagedPrivateEndpointResponse> =
  object<ManagedPrivateEndpointResponse>({ data: ManagedPrivateEndpoint });

/** The endpoint that was deleted. */
export interface DeletedPrivateEndpoint {
  /** Identifier of the endpoint. */
  id: string;
}

/** Response with the endpoint that was deleted. */
export interface DeletePrivateEndpointResponse {
  /** The endpoint. */
  data: DeletedPrivateEndpoint;
}
export const DeletePrivateEndpointResponse: Schema<DeletePrivateEndpointResponse> =
  object<DeletePrivateEndpointResponse>({ data: object<DeletedPrivateEndpoint>({ id: string() }) });

/** The error in the body of a failed `privateEndpointsCreate`. */
export interface CreatePrivateEndpointFailure {
  /** HTTP status. */
  code: number;
  /** Error message. */
  message: string;
}

/** The draft that a failed `privateEndpointsCreate` leaves behind. */
export interface CreatePrivateEndpointDraft {
  /** The draft. Mend it with `privateEndpointsUpdate`, or take it away with `privateEndpointsDelete`. */
  endpoint: ManagedPrivateEndpoint;
  /** What the test request showed; null if there was none. */
  validation: PrivateEndpointValidation | null;
}

/** The body of an error of `privateEndpointsCreate`. */
export interface CreatePrivateEndpointErrorBody {
  /** The error. */
  error: CreatePrivateEndpointFailure;
  /** The draft, if it was made before the call failed. */
  data?: CreatePrivateEndpointDraft | null;
}
