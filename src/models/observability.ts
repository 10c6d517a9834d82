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

/** What every destination can be given. */
export interface ObservabilityConfigBase {
  /** Further headers of the requests to it, by name. */
  headers?: Record<string, string> | undefined;
}

/** How to reach Arize AX. */
export interface ObservabilityArizeConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** Key of the space. */
  spaceKey: string;
  /** The tracing project to write to, by name. */
  modelId: string;
  /** Address of the service; `https://otlp.arize.com` by default. */
  baseUrl?: string | undefined;
}

/** How to reach Braintrust. */
export interface ObservabilityBraintrustConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The project to write to. */
  projectId: string;
  /** Address of the service; `https://api.braintrust.dev` by default. */
  baseUrl?: string | undefined;
}

/** How to reach a ClickHouse database. */
export interface ObservabilityClickhouseConfig extends ObservabilityConfigBase {
  /** Where the server is. */
  host: string;
  /** The database to write to. */
  database: string;
  /** The table to write to; `OPENROUTER_TRACES` by default. */
  table?: string | undefined;
  /** Who to log in as; `default` on a server without users of your own. */
  username: string;
  /** Secret: the password of that user. */
  password: string;
}

/** How to reach Datadog. */
export interface ObservabilityDatadogConfig extends ObservabilityConfigBase {
  /** Secret: an API key that is allowed LLM Observability. */
  apiKey: string;
  /** The name that your application shall have there. */
  mlApp: string;
  /** Address of the API in your region, such as `https://api.datadoghq.eu`. The default has changed before: give it. */
  url?: string | undefined;
}

/** How to reach Grafana Cloud. */
export interface ObservabilityGrafanaConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The instance to write to. */
  instanceId: string;
  /** Address of the gateway; `https://otlp-gateway-prod-us-west-0.grafana.net` by default. */
  baseUrl?: string | undefined;
}

/** How to reach Langfuse. */
export interface ObservabilityLangfuseConfig extends ObservabilityConfigBase {
  /** Public half of the key. */
  publicKey: string;
  /** Secret half of the key. */
  secretKey: string;
  /** Address of the service; `https://us.cloud.langfuse.com` by default. */
  baseUrl?: string | undefined;
}

/** How to reach LangSmith. */
export interface ObservabilityLangsmithConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The project to write to; `main` by default. */
  project?: string | undefined;
  /** The LangSmith workspace; a key of a whole organization does not work without it. */
  workspaceId?: string | undefined;
  /** Address of the service; `https://api.smith.langchain.com` by default. */
  endpoint?: string | undefined;
}

/** The regions of New Relic. */
export type ObservabilityNewrelicRegion = "us" | "eu";

/** How to reach New Relic. */
export interface ObservabilityNewrelicConfig extends ObservabilityConfigBase {
  /** Secret: the licence key. */
  licenseKey: string;
  /** Where the account is; `us` by default. */
  region?: OpenEnum<ObservabilityNewrelicRegion> | undefined;
}

/** How to reach Opik. */
export interface ObservabilityOpikConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The Opik workspace. */
  workspace: string;
  /** The project to write to. */
  projectName: string;
}

/** How to reach an OpenTelemetry collector. Its credentials go into `headers`. */
export interface ObservabilityOtelCollectorConfig extends ObservabilityConfigBase {
  /** Where the collector is. */
  endpoint: string;
}

/** How to reach PostHog. */
export interface ObservabilityPosthogConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** Address of the service; `https://us.i.posthog.com` by default. */
  endpoint?: string | undefined;
}

/** How to reach Ramp. */
export interface ObservabilityRampConfig extends ObservabilityConfigBase {
  /** Secret: the API key, from the integration settings of Ramp. */
  apiKey: string;
  /** Address of the service; `https://api.ramp.com/developer/v1/ai-usage/openrouter` by default. */
  baseUrl?: string | undefined;
}

/** How to reach a bucket of S3, or of a service like it. */
export interface ObservabilityS3Config extends ObservabilityConfigBase {
  /** Public half of the access key. */
  accessKeyId: string;
  /** Secret half of the access key. */
  secretAccessKey: string;
  /** Secret: the token that goes with a temporary access key. */
  sessionToken?: string | undefined;
  /** The bucket to write to. */
  bucketName: string;
  /** Region of the bucket. */
  region?: string | undefined;
  /** Address of a service that is not Amazon's, such as R2 or MinIO; Amazon's by default. */
  endpoint?: string | undefined;
  /** What `{prefix}` in the path stands for; `openrouter-traces` by default. */
  prefix?: string | undefined;
  /**
   * Folder of an object, made of `{prefix}`, `{date}`, `{year}`, `{month}`, `{day}` and `{apiKeyName}`;
   * `{prefix}/{date}` by default. The name of the file, trace and time, comes after it.
   */
  pathTemplate?: string | undefined;
}

/** How to reach Sentry. */
export interface ObservabilitySentryConfig extends ObservabilityConfigBase {
  /** The client key (DSN) of the project: `https://<key>@<host>/<project>`. */
  dsn: string;
  /** Address for OpenTelemetry traces, shown beside the DSN in Sentry. */
  otlpEndpoint: string;
}

/** How to reach Snowflake. */
export interface ObservabilitySnowflakeConfig extends ObservabilityConfigBase {
  /** Identifier of the account: letters, digits, `_`, joined by single `.` or `-`, up to 255 characters. */
  account: string;
  /** Secret: an access token. */
  token: string;
  /** The database to write to; `SNOWFLAKE_LEARNING_DB` by default. */
  database?: string | undefined;
  /** The schema in it; `PUBLIC` by default. */
  schema?: string | undefined;
  /** The table in that; `OPENROUTER_TRACES` by default. */
  table?: string | undefined;
  /** The warehouse that does the work; `COMPUTE_WH` by default. */
  warehouse?: string | undefined;
}

/** How to reach Weave, by Weights & Biases. */
export interface ObservabilityWeaveConfig extends ObservabilityConfigBase {
  /** Secret: the API key. */
  apiKey: string;
  /** The user or team that owns the project. */
  entity: string;
  /** The project to write to. */
  project: string;
  /** Address of the service; `https://trace.wandb.ai` by default. */
  baseUrl?: string | undefined;
}

/** How a webhook can be called. */
export type ObservabilityWebhookMethod = "POST" | "PUT";

/** How to reach a server of your own; it gets OpenTelemetry traces as JSON. */
export interface ObservabilityWebhookConfig extends ObservabilityConfigBase {
  /** Where to send them. */
  url: string;
  /** How to send them; `POST` by default. */
  method?: OpenEnum<ObservabilityWebhookMethod> | undefined;
}

/** The settings of a destination, by its type. */
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
  /** A bucket of S3, or of a service like it. */
  s3: ObservabilityS3Config;
  /** Sentry. */
  sentry: ObservabilitySentryConfig;
  /** Snowflake. */
  snowflake: ObservabilitySnowflakeConfig;
  /** Weave, by Weights & Biases. */
  weave: ObservabilityWeaveConfig;
  /** A server of your own. */
  webhook: ObservabilityWebhookConfig;
}

/** The kinds of service that traces can be sent to. */
export type ObservabilityDestinationType = keyof ObservabilityConfigs;

/** Settings as answers show them: secrets are masked, and any of them may be missing. */
export type ShownObservabilityConfig<Config> = { [Field in keyof Config]?: Exclude<Config[Field], undefined> | null };

/** Changes of settings: what is left out stays as it is, and so do secrets that are sent back masked. */
export type ObservabilityConfigChanges<Config> = { [Field in keyof Config]?: Config[Field] | undefined };

/** Where a request is processed; `global` stands for no region in particular. */
export type ObservabilityDataRegion = "global" | "europe" | "us";

/** What a rule can look at. */
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

/** How a rule compares. */
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
  /** What it looks at. */
  field: OpenEnum<ObservabilityFilterField>;
  /** How it compares. */
  operator: OpenEnum<ObservabilityFilterOperator>;
  /** What it compares with; `exists` and `not_exists` need nothing. */
  value?: string | number | undefined;
}

/** How the rules of a group go together: `and` wants all of them to hold, `or` any. */
export type ObservabilityFilterLogic = "and" | "or";

/** Rules that are judged together. */
export interface ObservabilityFilterGroup {
  /** How they go together; `and` by default. */
  logic?: OpenEnum<ObservabilityFilterLogic> | undefined;
  /** The rules. */
  rules: readonly ObservabilityFilterRule[];
}

/** Which traces are sent to a destination, by what is in them. */
export interface ObservabilityFilterRules {
  /** Whether the rules are applied; true by default. */
  enabled?: boolean | undefined;
  /** The groups of rules. */
  groups: readonly ObservabilityFilterGroup[];
}

/** What is known about a destination of any type. */
export interface ObservabilityDestinationFields {
  /** Identifier, a UUID, which all calls that concern the destination take. */
  id: string;
  /** Name. */
  name?: string | null;
  /** Whether traces are sent to it. */
  enabled?: boolean | null;
  /** Whether prompts and answers are withheld from it, so that it gets metadata only. */
  privacy_mode?: boolean | null;
  /** The share of traces that it gets, from 0.0001 to 1. */
  sampling_rate?: number | null;
  /** Hashes of the keys whose traces it gets; null means those of every key. */
  api_key_hashes?: string[] | null;
  /** Which traces it gets, by what is in them; null means all. */
  filter_rules?: ObservabilityFilterRules | null;
  /** The regions whose traces it gets. */
  regions?: OpenEnum<ObservabilityDataRegion>[] | null;
  /** Whether traces tell the cost and how it was billed. */
  broadcast_generation_cost?: boolean | null;
  /** Whether traces tell who made the request: user, key and the like. */
  broadcast_generation_identity?: boolean | null;
  /** Whether traces tell the circumstances of the request. */
  broadcast_generation_request_context?: boolean | null;
  /** The workspace that it belongs to, as a UUID. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** When it was last changed, as an ISO 8601 time. */
  updated_at?: string | null;
}

/** A destination of a certain type. */
export interface ObservabilityDestinationOf<Type extends ObservabilityDestinationType>
  extends ObservabilityDestinationFields {
  /** What kind of service it is. */
  type: Type;
  /** How to reach it, secrets masked. */
  config?: ShownObservabilityConfig<ObservabilityConfigs[Type]> | null;
}

/** A service that traces of requests are sent to. `type` tells what is in `config`. */
export type ObservabilityDestination = ObservabilityDestinationFields &
  Variants<{ [Type in ObservabilityDestinationType]: ObservabilityDestinationOf<Type> }[ObservabilityDestinationType]>;

/** Which destinations to list. */
export interface ListObservabilityDestinationsRequest {
  /** Number of destinations to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** The workspace whose destinations to list, as a UUID; the default workspace by default. */
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

/** Settings that destinations of all types share. */
export interface ObservabilityDestinationSettings {
  /** Whether traces are sent to it; a new one gets them at once unless this is false. */
  enabled?: boolean | undefined;
  /** Whether to withhold prompts and answers from it, so that it gets metadata only; false for a new one by default. */
  privacy_mode?: boolean | undefined;
  /** The share of traces that it is to get, from 0.0001 to 1. */
  sampling_rate?: number | undefined;
  /** Hashes of the keys whose traces it is to get, one at least; null means those of every key. */
  api_key_hashes?: readonly string[] | null | undefined;
  /** Which traces it is to get, by what is in them; null means all. */
  filter_rules?: ObservabilityFilterRules | null | undefined;
  /**
   * The regions whose traces it is to get, one at least; `["global"]` for a new one by default. `eu` means `europe`.
   */
  regions?: readonly OpenEnum<ObservabilityDataRegion | "eu">[] | undefined;
  /** Whether traces tell the cost and how it was billed; false for a new one by default. */
  broadcast_generation_cost?: boolean | undefined;
  /** Whether traces tell who made the request: user, key and the like; false for a new one by default. */
  broadcast_generation_identity?: boolean | undefined;
  /** Whether traces tell the circumstances of the request; false for a new one by default. */
  broadcast_generation_request_context?: boolean | undefined;
}

/** Type and settings of a new destination. */
export interface NewObservabilityDestination<Type extends ObservabilityDestinationType> {
  /** What kind of service it is. */
  type: Type;
  /** How to reach it. Its fields are spelled in camel case. */
  config: ObservabilityConfigs[Type];
}

/** What a new destination can be given, whatever its type. */
export interface NewObservabilityDestinationSettings extends ObservabilityDestinationSettings {
  /** A name to know it by. */
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
  /** What to change about the way to reach it. Its type stays: only fields of that type count. */
  config?: ObservabilityConfigChanges<ObservabilityConfigs[ObservabilityDestinationType]> | undefined;
}

/** Response with the changed destination. */
export interface UpdateObservabilityDestinationResponse {
  /** The destination as it is now. */
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
