import { array, checkedFields, container, filled, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** Which usage to report, and how to group it. */
export interface GetUserActivityRequest {
  /** One of the last 30 days (UTC), as `YYYY-MM-DD`; all by default. */
  date?: string | undefined;
  /** Only usage of the API key with this `hash`; all keys by default. */
  api_key_hash?: string | undefined;
  /** Only usage of this member of the organization; all members by default. */
  user_id?: string | undefined;
  /** `workspace` returns separate items per workspace; by default workspaces are summed up. */
  group_by?: OpenEnum<"workspace"> | undefined;
  /** Only usage of this workspace, a UUID; all workspaces by default. */
  workspace_id?: string | undefined;
}

/** Usage of one endpoint of one model on one day. */
export interface ActivityItem {
  /** The day (UTC): `YYYY-MM-DD`, sometimes followed by ` 00:00:00`. */
  date: string;
  /** Slug of the model. */
  model: string;
  /** Slug of the model with its version. */
  model_permaslug?: string | null;
  /** Identifier of the endpoint. */
  endpoint_id?: string | null;
  /** Name of the endpoint's provider. */
  provider_name?: string | null;
  /** Credits spent, in US dollars. */
  usage: number;
  /** Charges of providers to your own keys, in US dollars, on top of `usage`. */
  byok_usage_inference?: number | null;
  /** Number of requests. */
  requests?: number | null;
  /** Tokens in the prompts. */
  prompt_tokens?: number | null;
  /** Tokens in the completions. */
  completion_tokens?: number | null;
  /** Reasoning tokens. */
  reasoning_tokens?: number | null;
  /** The workspace, if grouped by it. The default one includes usage from before workspaces existed. */
  workspace_id?: string | null;
}
export const ActivityItem: Schema<ActivityItem> = checkedFields<ActivityItem>({});

/** Response with the usage of an account by day and endpoint. */
export interface GetUserActivityResponse {
  /** One item for each day and endpoint with requests. */
  data: ActivityItem[];
}
export const GetUserActivityResponse: Schema<GetUserActivityResponse> = checkedFields<GetUserActivityResponse>({
  data: container(array(unchecked())),
});

/** How to display a metric: `percent` is a share, to be multiplied by 100; `currency` is in US dollars. */
export type AnalyticsFormat = "number" | "currency" | "percent" | "latency" | "throughput";

/** Comparison operators of filters. */
export type AnalyticsOperator = "eq" | "neq" | "in" | "not_in" | "gt" | "gte" | "lt" | "lte";

/** Time intervals of rows. */
export type AnalyticsGranularity = "minute" | "hour" | "day" | "week" | "month";

/** A metric that queries can request. */
export interface AnalyticsMetric {
  /** Name for `metrics` of a query. */
  name: string;
  /** Display name. */
  display_label?: string | null;
  /** Whether it is a rate or ratio, which is averaged over a group and must not be summed. */
  is_rate?: boolean | null;
  /** How to display it. */
  display_format?: OpenEnum<AnalyticsFormat> | null;
}

/** A dimension that queries can group and filter by. */
export interface AnalyticsDimension {
  /** Name for `dimensions` and `filters` of a query. */
  name: string;
  /** Display name. */
  display_label?: string | null;
}

/** A comparison operator. */
export interface AnalyticsOperatorInfo {
  /** Name for `operator` of a filter. */
  name: OpenEnum<AnalyticsOperator>;
  /** Whether `value` of the filter is one value or an array. */
  value_type?: OpenEnum<"scalar" | "array"> | null;
}

/** A time interval of rows. */
export interface AnalyticsGranularityInfo {
  /** Name for `granularity` of a query. */
  name: OpenEnum<AnalyticsGranularity>;
  /** Display name. */
  display_label?: string | null;
}

/** The names that `analyticsQueryAnalytics` takes. */
export interface AnalyticsMeta {
  /** Metrics. */
  metrics: AnalyticsMetric[];
  /** Dimensions to group and filter by. */
  dimensions: AnalyticsDimension[];
  /** Operators of filters. */
  operators: AnalyticsOperatorInfo[];
  /** Time intervals. */
  granularities: AnalyticsGranularityInfo[];
}
export const AnalyticsMeta: Schema<AnalyticsMeta> = checkedFields<AnalyticsMeta>({
  metrics: filled(array(unchecked())),
  dimensions: filled(array(unchecked())),
  operators: filled(array(unchecked())),
  granularities: filled(array(unchecked())),
});

/** Response with the names that queries can use. */
export interface GetAnalyticsMetaResponse {
  /** The names that queries can use. */
  data: AnalyticsMeta;
}
export const GetAnalyticsMetaResponse: Schema<GetAnalyticsMetaResponse> = checkedFields<GetAnalyticsMetaResponse>({
  data: AnalyticsMeta,
});

/** A condition on the generations to count. */
export interface AnalyticsFilter {
  /** Name of the dimension. */
  field: string;
  /** The comparison. */
  operator: OpenEnum<AnalyticsOperator>;
  /**
   * Value to compare with: an array for `in` and `not_in`, else a single value. Takes identifiers even where rows show
   * names: hashes or numbers for `api_key_id`, user identifiers for `user`, UUIDs for `workspace`, numbers for `app`,
   * versioned slugs for `model`.
   */
  value: string | number | readonly (string | number)[];
  /** Whether generations without a value pass, too; for `in` and `not_in`, if the dimension can be unset. */
  include_unset?: boolean | undefined;
}

/** Sort order of the rows. */
export interface AnalyticsOrder {
  /** A metric or dimension of the query, `request_count`, or `date`. */
  field: string;
  /** Ascending or descending. */
  direction: OpenEnum<"asc" | "desc">;
}

/** Time range of a query. */
export interface AnalyticsTimeRange {
  /** Start, as an ISO 8601 time. */
  start: string;
  /** End, as an ISO 8601 time. */
  end: string;
}

/** Groups by tags from a classifier of the workspace. */
export interface AnalyticsClassifierDimensions {
  /** The classifier, as a UUID. It must be active. */
  classifier_id: string;
  /**
   * Names of at most two of its dimensions, which become columns. Without names, the columns are `clf_dimension_name`
   * and `clf_dimension_value`.
   */
  dimension_names?: readonly string[] | undefined;
  /** Whether untagged generations are counted, too; false by default. */
  include_nulls?: boolean | undefined;
}

/** A condition on a tag of a classifier. */
export interface AnalyticsClassifierFilter {
  /** Name of the classifier's dimension. */
  field: string;
  /** Operator. Tags have no order, so there are no others. */
  operator: OpenEnum<"eq" | "neq" | "in" | "not_in">;
  /** Value to compare with: an array for `in` and `not_in`, else a single value. */
  value: string | number | readonly (string | number)[];
}

/** Conditions on tags from a classifier of the workspace. */
export interface AnalyticsClassifierFilters {
  /** The classifier, as a UUID; must match `classifier_dimensions`, if both are set. */
  classifier_id: string;
  /** From 1 to 10 conditions, all of which must hold. */
  filters: readonly AnalyticsClassifierFilter[];
}

/** What to count and how to group it. `analyticsGetAnalyticsMeta` lists the names. */
export interface QueryAnalyticsRequest {
  /** Names of metrics, at least one. */
  metrics: readonly string[];
  /** Names of at most two dimensions to group by. */
  dimensions?: readonly string[] | undefined;
  /** At most 20 conditions, all of which must hold. */
  filters?: readonly AnalyticsFilter[] | undefined;
  /** Time interval of each row; by default one row for the whole range. */
  granularity?: OpenEnum<AnalyticsGranularity> | undefined;
  /** Time range; by default the server chooses one. */
  time_range?: AnalyticsTimeRange | undefined;
  /** Order of the rows. */
  order_by?: AnalyticsOrder | undefined;
  /** Most rows in the response; 1000 by default, or more if rows over time need it. */
  limit?: number | undefined;
  /**
   * Most rows for one combination of dimensions. By default rows over time are complete; a number below that of the
   * time steps cuts some off.
   */
  group_limit?: number | undefined;
  /** Groups by tags of a classifier. */
  classifier_dimensions?: AnalyticsClassifierDimensions | undefined;
  /** Conditions on tags of a classifier. */
  classifier_filters?: AnalyticsClassifierFilters | undefined;
}

/** One row: the requested metrics and dimensions. */
export interface AnalyticsRow {
  /** A metric, a dimension, or the start of the interval, for example `date__day`. */
  [column: string]: unknown;
}

/** Details about a query. */
export interface AnalyticsQueryMetadata {
  /** Duration of the query, in milliseconds. */
  query_time_ms?: number | null;
  /** Number of rows. */
  row_count?: number | null;
  /** Whether a limit cut off rows. */
  truncated?: boolean | null;
}
export const AnalyticsQueryMetadata: Schema<AnalyticsQueryMetadata> = checkedFields<AnalyticsQueryMetadata>({});

/** The rows of a query. */
export interface AnalyticsResult {
  /** The rows. */
  data: AnalyticsRow[];
  /** Details about the query. */
  metadata?: AnalyticsQueryMetadata | null;
  /** When the rows were cached, as a timestamp, if they come from a cache. */
  cachedAt?: number | null;
  /** Filter values that the server did not understand. The query ran without failing. */
  warnings?: string[] | null;
}
export const AnalyticsResult: Schema<AnalyticsResult> = checkedFields<AnalyticsResult>({
  data: filled(array(unchecked())),
});

/** Response with the rows of a query. */
export interface QueryAnalyticsResponse {
  /** The rows, with details about the query. */
  data: AnalyticsResult;
}
export const QueryAnalyticsResponse: Schema<QueryAnalyticsResponse> = checkedFields<QueryAnalyticsResponse>({
  data: AnalyticsResult,
});
