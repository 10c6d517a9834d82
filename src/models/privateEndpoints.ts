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

/** A private endpoint in a list. */
export interface PrivateEndpointSummary {
  /** Identifier of the endpoint, a UUID, for calls about it. */
  id: string;
  /** Status. */
  status: OpenEnum<PrivateEndpointStatus>;
  /** Permanent slug of its model. */
  model_permaslug: string;
  /** Slug of the model; null if none. */
  model_slug: string | null;
  /** Name of the model; null if none. */
  model_name: string | null;
  /** Name of the provider. */
  provider_name: string;
  /** Creation time, ISO 8601. */
  created_at: string;
}

/** A private endpoint as returned by calls that create, enable or disable it. */
export interface ManagedPrivateEndpoint extends PrivateEndpointSummary {
  /** Whether you declared zero data retention; null if not declared. */
  declared_zdr: boolean | null;
  /** The region that you declared; null if none. */
  declared_region: OpenEnum<DataRegion> | null;
}
export const ManagedPrivateEndpoint: Schema<ManagedPrivateEndpoint> = checkedFields<ManagedPrivateEndpoint>({
  id: string(),
});

/** Prices per token, as decimal strings of US dollars. */
export interface PrivateEndpointPricing {
  /** Price per token of the prompt. */
  prompt: string;
  /** Price per token of the completion. */
  completion: string;
}

/** Request parameters that you can declare for an endpoint. */
export type PrivateEndpointParameter = "temperature" | "seed" | "tool_choice" | "tools";

/** APIs of an endpoint; null means not declared. */
export interface PrivateEndpointCompletions {
  /** Chat completions. */
  chat: boolean | null;
  /** Text completions. */
  text: boolean | null;
}

/** Inputs of an endpoint besides text; null means not declared. */
export interface PrivateEndpointInputs {
  /** Audio. */
  audio: boolean | null;
  /** Documents as data. */
  base64_files: boolean | null;
  /** Images as data. */
  base64_images: boolean | null;
  /** Addresses of documents. */
  file_urls: boolean | null;
  /** Addresses of images. */
  image_urls: boolean | null;
}

/** Reasoning of an endpoint. */
export interface PrivateEndpointReasoning {
  /** How it returns reasoning, for example as `reasoning`. */
  return_mechanism: string;
  /** Whether it can reason. */
  supported: boolean;
}

/** Values of `tool_choice` that an endpoint supports. */
export interface PrivateEndpointToolChoice {
  /** `auto`. */
  auto: boolean;
  /** A function by name. */
  function: boolean;
  /** `none`. */
  none: boolean;
  /** `required`. */
  required: boolean;
}

/** Capabilities of a private endpoint. */
export interface PrivateEndpointSettings {
  /** Supported APIs. */
  completions: PrivateEndpointCompletions;
  /** Most tokens of prompt and completion together; null if not declared. */
  context_length: number | null;
  /** Parameters not passed on to it. */
  excluded_parameters: string[];
  /** Inputs besides text. */
  inputs: PrivateEndpointInputs;
  /** Most tokens of the completion; null if not declared. */
  max_completion_tokens: number | null;
  /** Most tokens of the prompt; null if not declared. */
  max_prompt_tokens: number | null;
  /** Number format of the model. */
  quantization: OpenEnum<Quantization>;
  /** Reasoning. */
  reasoning: PrivateEndpointReasoning;
  /** Supported values of `tool_choice`. */
  tool_choice: PrivateEndpointToolChoice;
}

/** A private endpoint: a model at an address of yours, only for your account. */
export interface PrivateEndpoint extends Omit<ManagedPrivateEndpoint, "created_at"> {
  /** Slug of the provider; null if none. */
  provider_slug: string | null;
  /** Base address of the provider's API; null if the provider determines it. */
  base_url: string | null;
  /** The provider's name of the model. */
  upstream_model_id: string;
  /** Prices. */
  pricing: PrivateEndpointPricing;
  /** Parameters that you declared as supported. */
  declared_parameters: OpenEnum<PrivateEndpointParameter>[];
  /** Parameters that passed the validation. */
  tested_parameters: OpenEnum<PrivateEndpointParameter>[];
  /** Capabilities. */
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

/** Changes to the APIs; null clears a value, omitted fields stay as they are. */
export interface UpdatePrivateEndpointCompletions {
  /** Chat completions. */
  chat?: boolean | null | undefined;
  /** Text completions. */
  text?: boolean | null | undefined;
}

/** Changes to the inputs; null clears a value, omitted fields stay as they are. */
export interface UpdatePrivateEndpointInputs {
  /** Audio. */
  audio?: boolean | null | undefined;
  /** Documents as data. */
  base64_files?: boolean | null | undefined;
  /** Images as data. */
  base64_images?: boolean | null | undefined;
  /** Addresses of documents. */
  file_urls?: boolean | null | undefined;
  /** Addresses of images. */
  image_urls?: boolean | null | undefined;
}

/** Changes to the reasoning; omitted fields stay as they are. */
export interface UpdatePrivateEndpointReasoning {
  /** How it returns reasoning, for example as `reasoning`. */
  return_mechanism?: string | undefined;
  /** Whether it can reason. */
  supported?: boolean | undefined;
}

/** Changes to the tool choice; omitted fields stay as they are. */
export interface UpdatePrivateEndpointToolChoice {
  /** `auto`. */
  auto?: boolean | undefined;
  /** A function by name. */
  function?: boolean | undefined;
  /** `none`. */
  none?: boolean | undefined;
  /** `required`. */
  required?: boolean | undefined;
}

/** Changes to the capabilities; null clears a value, omitted fields stay as they are. */
export interface UpdatePrivateEndpointSettings {
  /** Supported APIs. */
  completions?: UpdatePrivateEndpointCompletions | undefined;
  /** Most tokens of prompt and completion together. */
  context_length?: number | null | undefined;
  /** Parameters not passed on to it. */
  excluded_parameters?: readonly string[] | undefined;
  /** Inputs besides text. */
  inputs?: UpdatePrivateEndpointInputs | undefined;
  /** Most tokens of the completion. */
  max_completion_tokens?: number | null | undefined;
  /** Most tokens of the prompt. */
  max_prompt_tokens?: number | null | undefined;
  /** Number format of the model. */
  quantization?: OpenEnum<Quantization> | undefined;
  /** Reasoning. */
  reasoning?: UpdatePrivateEndpointReasoning | undefined;
  /** Supported values of `tool_choice`. */
  tool_choice?: UpdatePrivateEndpointToolChoice | undefined;
}

/** How to activate an endpoint when creating it. */
export interface PrivateEndpointActivation {
  /** The workspace whose provider key pays for the test request, a UUID. */
  workspace_id: string;
}

/** Settings of a new private endpoint. */
export interface CreatePrivateEndpointRequest {
  /** Permanent slug of its model. */
  model_permaslug: string;
  /** Slug of the provider. */
  provider_slug: string;
  /** The provider's name of the model. */
  upstream_model_id: string;
  /** Base address of the provider's API, HTTPS; not for providers whose key determines it. */
  base_url?: string | undefined;
  /** Whether you declare zero data retention; null for no declaration. */
  declared_zdr?: boolean | null | undefined;
  /** The region that you declare; null for none. */
  declared_region?: OpenEnum<DataRegion> | null | undefined;
  /** Prices. */
  pricing?: PrivateEndpointPricing | undefined;
  /** Validates and activates the endpoint at once; by default it stays a draft. */
  activate?: PrivateEndpointActivation | undefined;
  /** Capabilities. */
  settings?: UpdatePrivateEndpointSettings | undefined;
  /**
   * Your unique string for this endpoint, 1 to 255 characters. Repeated with the same string and fields, the call
   * returns the same endpoint; with other fields it fails with `UnprocessableEntityResponseError`. Sent as a header
   * with each attempt.
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
  /** Base address of the provider's API; only for drafts. */
  base_url?: string | undefined;
  /** The provider's name of the model; only for drafts. */
  upstream_model_id?: string | undefined;
  /** Whether you declare zero data retention; null for no declaration. Only for drafts. */
  declared_zdr?: boolean | null | undefined;
  /** The region that you declare; null for none. Only for drafts. */
  declared_region?: OpenEnum<DataRegion> | null | undefined;
  /** Prices. */
  pricing?: PrivateEndpointPricing | undefined;
  /** Supported parameters. */
  declared_parameters?: readonly OpenEnum<PrivateEndpointParameter>[] | undefined;
  /** Capabilities. */
  settings?: UpdatePrivateEndpointSettings | undefined;
}

/** Which private endpoint to delete. */
export interface DeletePrivateEndpointRequest {
  /** Identifier of the endpoint. */
  id: string;
  /** Whether to delete it only if it is a draft; false by default. */
  draft_only?: boolean | "true" | "false" | undefined;
}

/** Which private endpoint to validate, and whose key pays. */
export interface ValidatePrivateEndpointRequest {
  /** Identifier of the endpoint. */
  id: string;
  /** The workspace whose provider key pays for the test request, a UUID. */
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
  /** Name of the check. */
  name: string;
  /** Whether the check passed. */
  passed: boolean;
  /** Why it failed. */
  reason?: OpenEnum<PrivateEndpointCheckReason> | null;
  /** The model that answered, if a different one. */
  actual_model?: string | null;
  /** The provider's message: a text or an object. */
  upstream_message?: string | null;
  /** HTTP status from the provider. */
  upstream_status?: number | null;
}

/** Result of a test request to an endpoint. */
export interface PrivateEndpointValidation {
  /** Whether all checks passed. */
  passed: boolean;
  /** The checks. */
  checks: PrivateEndpointCheck[];
}

/** Response with the result of a test request. */
export interface PrivateEndpointValidationResponse {
  /** The result. */
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

/** Response with a private endpoint that was created, enabled or disabled. */
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

/** The draft left by a failed `privateEndpointsCreate`. */
export interface CreatePrivateEndpointDraft {
  /** The draft. Correct it with `privateEndpointsUpdate`, or delete it with `privateEndpointsDelete`. */
  endpoint: ManagedPrivateEndpoint;
  /** Result of the test request; null if there was none. */
  validation: PrivateEndpointValidation | null;
}

/** The body of an error of `privateEndpointsCreate`. */
export interface CreatePrivateEndpointErrorBody {
  /** The error. */
  error: CreatePrivateEndpointFailure;
  /** The draft, if it was created before the failure. */
  data?: CreatePrivateEndpointDraft | null;
}
