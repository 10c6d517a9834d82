import {
  array,
  boolean,
  checkedFields,
  container,
  type OpenEnum,
  type Schema,
  unchecked,
  type Variants,
  variants,
} from "../lib/schema.js";

/** Settings of every destination. */
export interface ObservabilityConfigBase {
  /** Additional request headers, by name. */
  headers?: Record<string, string> | undefined;
}

/** Settings for Arize AX. */
export interface ObservabilityArizeConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** Key of the space. */
  spaceKey: string;
  /** Name of the tracing project. */
  modelId: string;
  /** Address of the service; `https://otlp.arize.com` by default. */
  baseUrl?: string | undefined;
}

/** Settings for Braintrust. */
export interface ObservabilityBraintrustConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The project. */
  projectId: string;
  /** Address of the service; `https://api.braintrust.dev` by default. */
  baseUrl?: string | undefined;
}

/** Settings for a ClickHouse database. */
export interface ObservabilityClickhouseConfig extends ObservabilityConfigBase {
  /** Address of the server. */
  host: string;
  /** The database. */
  database: string;
  /** The table; `OPENROUTER_TRACES` by default. */
  table?: string | undefined;
  /** User name; `default` on a server without users of your own. */
  username: string;
  /** Secret: the password. */
  password: string;
}

/** Settings for Datadog. */
export interface ObservabilityDatadogConfig extends ObservabilityConfigBase {
  /** Secret: an API key with permission for LLM Observability. */
  apiKey: string;
  /** Name of your application there. */
  mlApp: string;
  /**
   * Address of the API in your region, such as `https://api.datadoghq.eu`. Set it, since the default has changed
   * before.
   */
  url?: string | undefined;
}

/** Settings for Grafana Cloud. */
export interface ObservabilityGrafanaConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The instance. */
  instanceId: string;
  /** Address of the gateway; `https://otlp-gateway-prod-us-west-0.grafana.net` by default. */
  baseUrl?: string | undefined;
}

/** Settings for Langfuse. */
export interface ObservabilityLangfuseConfig extends ObservabilityConfigBase {
  /** Public part of the key. */
  publicKey: string;
  /** Secret part of the key. */
  secretKey: string;
  /** Address of the service; `https://us.cloud.langfuse.com` by default. */
  baseUrl?: string | undefined;
}

/** Settings for LangSmith. */
export interface ObservabilityLangsmithConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The project; `main` by default. */
  project?: string | undefined;
  /** The LangSmith workspace; required with a key of an organization. */
  workspaceId?: string | undefined;
  /** Address of the service; `https://api.smith.langchain.com` by default. */
  endpoint?: string | undefined;
}

/** Regions of New Relic. */
export type ObservabilityNewrelicRegion = "us" | "eu";

/** Settings for New Relic. */
export interface ObservabilityNewrelicConfig extends ObservabilityConfigBase {
  /** Secret: the licence key. */
  licenseKey: string;
  /** Region of the account; `us` by default. */
  region?: OpenEnum<ObservabilityNewrelicRegion> | undefined;
}

/** Settings for Opik. */
export interface ObservabilityOpikConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The Opik workspace. */
  workspace: string;
  /** The project. */
  projectName: string;
}

/** Settings for an OpenTelemetry collector. Put credentials into `headers`. */
export interface ObservabilityOtelCollectorConfig extends ObservabilityConfigBase {
  /** Address of the collector. */
  endpoint: string;
}

/** Settings for PostHog. */
export interface ObservabilityPosthogConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** Address of the service; `https://us.i.posthog.com` by default. */
  endpoint?: string | undefined;
}

/** Settings for Ramp. */
export interface ObservabilityRampConfig extends ObservabilityConfigBase {
  /** Secret: the API key, from the integration settings of Ramp. */
  apiKey: string;
  /** Address of the service; `https://api.ramp.com/developer/v1/ai-usage/openrouter` by default. */
  baseUrl?: string | undefined;
}

/** Settings for an S3 bucket or a compatible service. */
export interface ObservabilityS3Config extends ObservabilityConfigBase {
  /** Public part of the access key. */
  accessKeyId: string;
  /** Secret part of the access key. */
  secretAccessKey: string;
  /** Secret: the token of a temporary access key. */
  sessionToken?: string | undefined;
  /** The bucket. */
  bucketName: string;
  /** Region of the bucket. */
  region?: string | undefined;
  /** Address of a compatible service, such as R2 or MinIO; Amazon's by default. */
  endpoint?: string | undefined;
  /** Value of `{prefix}` in the path; `openrouter-traces` by default. */
  prefix?: string | undefined;
  /**
   * Folder of an object, made of `{prefix}`, `{date}`, `{year}`, `{month}`, `{day}` and `{apiKeyName}`;
   * `{prefix}/{date}` by default. The file name, from trace and time, follows.
   */
  pathTemplate?: string | undefined;
}

/** Settings for Sentry. */
export interface ObservabilitySentryConfig extends ObservabilityConfigBase {
  /** The client key (DSN) of the project: `https://<key>@<host>/<project>`. */
  dsn: string;
  /** Address for OpenTelemetry traces, shown next to the DSN in Sentry. */
  otlpEndpoint: string;
}

/** Settings for Snowflake. */
export interface ObservabilitySnowflakeConfig extends ObservabilityConfigBase {
  /** Identifier of the account: letters, digits, `_`, joined by single `.` or `-`, up to 255 characters. */
  account: string;
  /** Secret: an access token. */
  token: string;
  /** The database; `SNOWFLAKE_LEARNING_DB` by default. */
  database?: string | undefined;
  /** The schema; `PUBLIC` by default. */
  schema?: string | undefined;
  /** The table; `OPENROUTER_TRACES` by default. */
  table?: string | undefined;
  /** The warehouse; `COMPUTE_WH` by default. */
  warehouse?: string | undefined;
}

/** Settings for Weave, by Weights & Biases. */
export interface ObservabilityWeaveConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** User or team that owns the project. */
  entity: string;
  /** The project. */
  project: string;
  /** Address of the service; `https://trace.wandb.ai` by default. */
  baseUrl?: string | undefined;
}

/** HTTP methods of webhooks. */
export type ObservabilityWebhookMethod = "POST" | "PUT";

/** Settings for your own server, which gets OpenTelemetry traces as JSON. */
export interface ObservabilityWebhookConfig extends ObservabilityConfigBase {
  /** Address. */
  url: string;
  /** HTTP method; `POST` by default. */
  method?: OpenEnum<ObservabilityWebhookMethod> | undefined;
}

/** Settings of a destination, by its type. */
export interface ObservabilityConfigs {
  /** Arize AX. */
  arize: ObservabilityArizeConfig;
  /** Braintrust. */
  braintrust: ObservabilityBraintrustConfig;
  /** A ClickHouse database. */
  clickhouse: ObservabilityClickhouseConfig;
  /** Datadog. */
  datadog: ObservabilityDatadogConfig;
  /** Grafana Cloud. */
  grafana: ObservabilityGrafanaConfig;
  /** Langfuse. */
  langfuse: ObservabilityLangfuseConfig;
  /** LangSmith. */
  langsmith: ObservabilityLangsmithConfig;
  /** New Relic. */
  newrelic: ObservabilityNewrelicConfig;
  /** Opik. */
  opik: ObservabilityOpikConfig;
  /** Any OpenTelemetry collector. */
  "otel-collector": ObservabilityOtelCollectorConfig;
  /** PostHog. */
  posthog: ObservabilityPosthogConfig;
  /** Ramp. */
  ramp: ObservabilityRampConfig;
  /** An S3 bucket or a compatible service. */
  s3: ObservabilityS3Config;
  /** Sentry. */
  sentry: ObservabilitySentryConfig;
  /** Snowflake. */
  snowflake: ObservabilitySnowflakeConfig;
  /** Weave, by Weights & Biases. */
  weave: ObservabilityWeaveConfig;
  /** Your own server. */
  webhook: ObservabilityWebhookConfig;
}

/** Types of destinations. */
export type ObservabilityDestinationType = keyof ObservabilityConfigs;

/** Settings in responses: secrets are masked, and any can be missing. */
export type ShownObservabilityConfig<Config> = { [Field in keyof Config]?: Exclude<Config[Field], undefined> | null };

/** Changes of settings: omitted fields stay as they are, and so do masked secrets that are sent back. */
export type ObservabilityConfigChanges<Config> = { [Field in keyof Config]?: Config[Field] | undefined };

/** Region that processes a request; `global` means no particular region. */
export type ObservabilityDataRegion = "global" | "europe" | "us";

/** Fields that a rule can check. */
export type ObservabilityFilterField =
  | "model"
  | "provider"
  | "session_id"
  | "user_id"
  | "api_key_name"
  | "finish_reason"
  | "input"
  | "output"
  | "total_cost"
  | "total_tokens"
  | "prompt_tokens"
  | "completion_tokens";

/** Comparison operators of rules. */
export type ObservabilityFilterOperator =
  | "equals"
  | "not_equals"
  | "contains"
  | "not_contains"
  | "regex"
  | "starts_with"
  | "ends_with"
  | "gt"
  | "lt"
  | "gte"
  | "lte"
  | "exists"
  | "not_exists";

/** A condition on one field of a trace. */
export interface ObservabilityFilterRule {
  /** The field. */
  field: OpenEnum<ObservabilityFilterField>;
  /** The operator. */
  operator: OpenEnum<ObservabilityFilterOperator>;
  /** Value to compare with; not needed by `exists` and `not_exists`. */
  value?: string | number | undefined;
}

/** How the rules of a group combine: `and` requires all, `or` any. */
export type ObservabilityFilterLogic = "and" | "or";

/** A group of rules. */
export interface ObservabilityFilterGroup {
  /** How the rules combine; `and` by default. */
  logic?: OpenEnum<ObservabilityFilterLogic> | undefined;
  /** The rules. */
  rules: readonly ObservabilityFilterRule[];
}

/** Rules about which traces a destination gets. */
export interface ObservabilityFilterRules {
  /** Whether the rules apply; true by default. */
  enabled?: boolean | undefined;
  /** Groups of rules. */
  groups: readonly ObservabilityFilterGroup[];
}

/** Fields of a destination of any type. */
export interface ObservabilityDestinationFields {
  /** Identifier, a UUID, for all calls about the destination. */
  id: string;
  /** Name. */
  name?: string | null;
  /** Whether it receives traces. */
  enabled?: boolean | null;
  /** Whether prompts and completions are withheld, so that it gets only metadata. */
  privacy_mode?: boolean | null;
  /** Share of traces that it gets, from 0.0001 to 1. */
  sampling_rate?: number | null;
  /** Hashes of the keys whose traces it gets; null means all keys. */
  api_key_hashes?: string[] | null;
  /** Rules about which traces it gets; null means all. */
  filter_rules?: ObservabilityFilterRules | null;
  /** Regions whose traces it gets. */
  regions?: OpenEnum<ObservabilityDataRegion>[] | null;
  /** Whether traces include cost and billing. */
  broadcast_generation_cost?: boolean | null;
  /** Whether traces identify the caller: user, key and the like. */
  broadcast_generation_identity?: boolean | null;
  /** Whether traces include the context of the request. */
  broadcast_generation_request_context?: boolean | null;
  /** The workspace of the destination, as a UUID. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}

/** A destination of one type. */
export interface ObservabilityDestinationOf<Type extends ObservabilityDestinationType>
  extends ObservabilityDestinationFields {
  /** Type of the service. */
  type: Type;
  /** Settings, with masked secrets. */
  config?: ShownObservabilityConfig<ObservabilityConfigs[Type]> | null;
}

/** A service that receives traces of requests. `type` decides what `config` has. */
export type ObservabilityDestination = ObservabilityDestinationFields &
  Variants<{ [Type in ObservabilityDestinationType]: ObservabilityDestinationOf<Type> }[ObservabilityDestinationType]>;

/** Which destinations to list. */
export interface ListObservabilityDestinationsRequest {
  /** Number of destinations to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** The workspace whose destinations to list, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
}

/** A page of destinations. */
export interface ListObservabilityDestinationsResponse {
  /** The destinations; empty after the last page. */
  data: ObservabilityDestination[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListObservabilityDestinationsResponse: Schema<ListObservabilityDestinationsResponse> =
  checkedFields<ListObservabilityDestinationsResponse>({ data: container(array(unchecked())) });

/** Settings of destinations of all types. */
export interface ObservabilityDestinationSettings {
  /** Whether it receives traces; true by default for a new one. */
  enabled?: boolean | undefined;
  /** Whether to withhold prompts and completions, so that it gets only metadata; false by default for a new one. */
  privacy_mode?: boolean | undefined;
  /** Share of traces to send, from 0.0001 to 1. */
  sampling_rate?: number | undefined;
  /** Hashes of the keys whose traces to send, at least one; null means all keys. */
  api_key_hashes?: readonly string[] | null | undefined;
  /** Rules about which traces to send; null means all. */
  filter_rules?: ObservabilityFilterRules | null | undefined;
  /** Regions whose traces to send, at least one; `["global"]` by default for a new one. `eu` means `europe`. */
  regions?: readonly OpenEnum<ObservabilityDataRegion | "eu">[] | undefined;
  /** Whether traces include cost and billing; false by default for a new one. */
  broadcast_generation_cost?: boolean | undefined;
  /** Whether traces identify the caller: user, key and the like; false by default for a new one. */
  broadcast_generation_identity?: boolean | undefined;
  /** Whether traces include the context of the request; false by default for a new one. */
  broadcast_generation_request_context?: boolean | undefined;
}

/** Type and settings of a new destination. */
export interface NewObservabilityDestination<Type extends ObservabilityDestinationType> {
  /** Type of the service. */
  type: Type;
  /** Settings of the type, in camel case. */
  config: ObservabilityConfigs[Type];
}

/** Settings of a new destination of any type. */
export interface NewObservabilityDestinationSettings extends ObservabilityDestinationSettings {
  /** Name. */
  name: string;
  /** The workspace to create it in, as a UUID; the default workspace if omitted. */
  workspace_id?: string | undefined;
}

/** Settings of a new destination. `type` decides what `config` takes. */
export type CreateObservabilityDestinationRequest = NewObservabilityDestinationSettings &
  Variants<{ [Type in ObservabilityDestinationType]: NewObservabilityDestination<Type> }[ObservabilityDestinationType]>;

/** Response with a new destination. */
export interface CreateObservabilityDestinationResponse {
  /** The destination; later calls take its `id`. */
  data: ObservabilityDestination;
}
export const CreateObservabilityDestinationResponse: Schema<CreateObservabilityDestinationResponse> =
  checkedFields<CreateObservabilityDestinationResponse>({ data: variants<ObservabilityDestination>() });

/** Which destination to get. */
export interface GetObservabilityDestinationRequest {
  /** Identifier of the destination, from `observabilityList` or `observabilityCreate`. */
  id: string;
}

/** Response with a destination. */
export interface GetObservabilityDestinationResponse {
  /** The destination. */
  data: ObservabilityDestination;
}
export const GetObservabilityDestinationResponse: Schema<GetObservabilityDestinationResponse> =
  checkedFields<GetObservabilityDestinationResponse>({ data: variants<ObservabilityDestination>() });

/** Changes to a destination; omitted fields stay as they are. */
export interface UpdateObservabilityDestinationRequest extends ObservabilityDestinationSettings {
  /** Identifier of the destination, from `observabilityList` or `observabilityCreate`. */
  id: string;
  /** A new name. */
  name?: string | undefined;
  /** Settings to change. The type stays: only fields of that type apply. */
  config?: ObservabilityConfigChanges<ObservabilityConfigs[ObservabilityDestinationType]> | undefined;
}

/** Response with the changed destination. */
export interface UpdateObservabilityDestinationResponse {
  /** The changed destination. */
  data: ObservabilityDestination;
}
export const UpdateObservabilityDestinationResponse: Schema<UpdateObservabilityDestinationResponse> =
  checkedFields<UpdateObservabilityDestinationResponse>({ data: variants<ObservabilityDestination>() });

/** Which destination to delete. */
export interface DeleteObservabilityDestinationRequest {
  /** Identifier of the destination, from `observabilityList` or `observabilityCreate`. */
  id: string;
}

/** Confirms that a destination was deleted. */
export interface DeleteObservabilityDestinationResponse {
  /** Always true; a failure is an error. */
  deleted: boolean;
}
export const DeleteObservabilityDestinationResponse: Schema<DeleteObservabilityDestinationResponse> =
  checkedFields<DeleteObservabilityDestinationResponse>({ deleted: boolean() });
