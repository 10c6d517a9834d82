import { array, checkedFields, container, filled, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** Which days of use to report, and how to group them. */
export interface GetUserActivityRequest {
  /** One day (UTC) of the last 30, as `YYYY-MM-DD`; all of them by default. */
  date?: string | undefined;
  /** The API key whose use counts, by its `hash`; all keys by default. */
  api_key_hash?: string | undefined;
  /** In an organization, the member whose use counts; all members by default. */
  user_id?: string | undefined;
  /** `workspace` gives each workspace items of its own; by default, all workspaces are summed up. */
  group_by?: OpenEnum<"workspace"> | undefined;
  /** The workspace whose use counts, as a UUID; all workspaces by default. */
  workspace_id?: string | undefined;
}

/** The use of one endpoint of one model on one day. */
export interface ActivityItem {
  /** The day (UTC): `YYYY-MM-DD`, in some answers followed by ` 00:00:00`. */
  date: string;
  /** Slug of the model. */
  model: string;
  /** Slug of the model with its version. */
  model_permaslug?: string | null;
  /** Identifier of the endpoint. */
  endpoint_id?: string | null;
  /** Name of the provider behind the endpoint. */
  provider_name?: string | null;
  /** Credits spent, in US dollars. */
  usage: number;
  /** What providers charged to keys of your own, in US dollars. It comes on top of `usage`. */
  byok_usage_inference?: number | null;
  /** How many requests were made. */
  requests?: number | null;
  /** Tokens in the prompts. */
  prompt_tokens?: number | null;
  /** Tokens in the answers. */
  completion_tokens?: number | null;
  /** Tokens spent on reasoning. */
  reasoning_tokens?: number | null;
  /** The workspace, if `group_by` asked for it. The default one also bears what was used before workspaces existed. */
  workspace_id?: string | null;
}
export const ActivityItem: Schema<ActivityItem> = checkedFields<ActivityItem>({});

/** Response with the use of an account by day and endpoint. */
export interface GetUserActivityResponse {
  /** One item for each day and endpoint with requests. */
  data: ActivityItem[];
}
export const GetUserActivityResponse: Schema<GetUserActivityResponse> = checkedFields<GetUserActivityResponse>({
  data: container(array(unchecked())),
});

/** Ways to show a metric: a `percent` is a share, to be multiplied by 100; a `currency` is in US dollars. */
export type AnalyticsFormat = "number" | "currency" | "percent" | "latency" | "throughput";

/** Comparisons that a filter can make. */
export type AnalyticsOperator = "eq" | "neq" | "in" | "not_in" | "gt" | "gte" | "lt" | "lte";

/** Lengths of time that rows can be cut into. */
export type AnalyticsGranularity = "minute" | "hour" | "day" | "week" | "month";

/** A number that queries can ask for. */
export interface AnalyticsMetric {
  /** What `metrics` of a query takes. */
  name: string;
  /** Display name. */
  display_label?: string | null;
  /** Whether it is a rate or a ratio: it is averaged over a group, and must not be summed up. */
  is_rate?: boolean | null;
  /** How to show it. */
  display_format?: OpenEnum<AnalyticsFormat> | null;
}

/** A property of generations that queries can group and filter by. */
export interface AnalyticsDimension {
  /** What `dimensions` and `filters` of a query take. */
  name: string;
  /** Display name. */
  display_label?: string | null;
}

/** A comparison, and what it compares with. */
export interface AnalyticsOperatorInfo {
  /** What `operator` of a filter takes. */
  name: OpenEnum<AnalyticsOperator>;
  /** Whether `value` of the filter is one value or an array. */
  value_type?: OpenEnum<"scalar" | "array"> | null;
}

/** A length of time that rows can be cut into. */
export interface AnalyticsGranularityInfo {
  /** What `granularity` of a query takes. */
  name: OpenEnum<AnalyticsGranularity>;
  /** Display name. */
  display_label?: string | null;
}

/** What `analyticsQueryAnalytics` understands. */
export interface AnalyticsMeta {
  /** Numbers to ask for. */
  metrics: AnalyticsMetric[];
  /** Properties to group and filter by. */
  dimensions: AnalyticsDimension[];
  /** Comparisons for filters. */
  operators: AnalyticsOperatorInfo[];
  /** Lengths of time. */
  granularities: AnalyticsGranularityInfo[];
}
export const AnalyticsMeta: Schema<AnalyticsMeta> = checkedFields<AnalyticsMeta>({
  metrics: filled(array(unchecked())),
  dimensions: filled(array(unchecked())),
  operators: filled(array(unchecked())),
  granularities: filled(array(unchecked())),
});

/** Response with what queries can be made of. */
export interface GetAnalyticsMetaResponse {
  /** What queries can be made of. */
  data: AnalyticsMeta;
}
export const GetAnalyticsMetaResponse: Schema<GetAnalyticsMetaResponse> = checkedFields<GetAnalyticsMetaResponse>({
  data: AnalyticsMeta,
});

/** A condition that generations must meet to be counted. */
export interface AnalyticsFilter {
  /** Name of the dimension. */
  field: string;
  /** The comparison. */
  operator: OpenEnum<AnalyticsOperator>;
  /**
   * What to compare with: an array for `in` and `not_in`, else one value. It takes identifiers even where rows show
   * names: hashes or numbers for `api_key_id`, user identifiers for `user`, UUIDs for `workspace`, numbers for `app`,
   * versioned slugs for `model`.
   */
  value: string | number | readonly (string | number)[];
  /** Whether generations without a value pass as well; for `in` and `not_in`, where the dimension can be unset. */
  include_unset?: boolean | undefined;
}

/** What rows are sorted by. */
export interface AnalyticsOrder {
  /** A metric or dimension of the query, `request_count` in any case, or `date`. */
  field: string;
  /** Lowest first, or highest first. */
  direction: OpenEnum<"asc" | "desc">;
}

/** The time that a query covers. */
export interface AnalyticsTimeRange {
  /** When it begins, as an ISO 8601 time. */
  start: string;
  /** When it ends, as an ISO 8601 time. */
  end: string;
}

/** Groups by the tags that a classifier of the workspace has given. */
export interface AnalyticsClassifierDimensions {
  /** The classifier, as a UUID. It must be active. */
  classifier_id: string;
  /**
   * Names of at most two of its dimensions; each becomes a column. Without names, rows have the columns
   * `clf_dimension_name` and `clf_dimension_value`.
   */
  dimension_names?: readonly string[] | undefined;
  /** Whether generations that it did not tag are counted as well; false by default. */
  include_nulls?: boolean | undefined;
}

/** A condition on one tag of a classifier. */
export interface AnalyticsClassifierFilter {
  /** Name of the classifier's dimension. */
  field: string;
  /** The comparison. Tags have no order, hence no other ones. */
  operator: OpenEnum<"eq" | "neq" | "in" | "not_in">;
  /** What to compare with: an array for `in` and `not_in`, else one value. */
  value: string | number | readonly (string | number)[];
}

/** Conditions on the tags that a classifier of the workspace has given. */
export interface AnalyticsClassifierFilters {
  /** The classifier, as a UUID; the same one as in `classifier_dimensions`, if both are there. */
  classifier_id: string;
  /** From 1 to 10 conditions, all of which must hold. */
  filters: readonly AnalyticsClassifierFilter[];
}

/** What to count, and how to group it. `analyticsGetAnalyticsMeta` lists the names. */
export interface QueryAnalyticsRequest {
  /** Names of the numbers wanted, at least one. */
  metrics: readonly string[];
  /** Names of at most two properties to group by. */
  dimensions?: readonly string[] | undefined;
  /** At most 20 conditions, all of which must hold. */
  filters?: readonly AnalyticsFilter[] | undefined;
  /** Length of time that each row covers; one row for the whole time by default. */
  granularity?: OpenEnum<AnalyticsGranularity> | undefined;
  /** The time covered; the server chooses one by default. */
  time_range?: AnalyticsTimeRange | undefined;
  /** Order of the rows. */
  order_by?: AnalyticsOrder | undefined;
  /** Most rows in the answer; 1000 by default, or more where rows over time need it. */
  limit?: number | undefined;
  /**
   * Most rows for one combination of dimensions. If left out, the server takes care that rows over time are complete; a
   * number below that of the time steps cuts some off.
   */
  group_limit?: number | undefined;
  /** Groups by tags of a classifier. */
  classifier_dimensions?: AnalyticsClassifierDimensions | undefined;
  /** Conditions on tags of a classifier. */
  classifier_filters?: AnalyticsClassifierFilters | undefined;
}

/** One row: the metrics and dimensions that were asked for. */
export interface AnalyticsRow {
  /** A metric, a dimension, or the start of the time covered, for example `date__day`. */
  [column: string]: unknown;
}

/** How a query went. */
export interface AnalyticsQueryMetadata {
  /** Time that it took, in milliseconds. */
  query_time_ms?: number | null;
  /** Rows in the answer. */
  row_count?: number | null;
  /** Whether rows are missing because of a limit. */
  truncated?: boolean | null;
}
export const AnalyticsQueryMetadata: Schema<AnalyticsQueryMetadata> = checkedFields<AnalyticsQueryMetadata>({});

/** The rows of a query. */
export interface AnalyticsResult {
  /** The rows. */
  data: AnalyticsRow[];
  /** How the query went. */
  metadata?: AnalyticsQueryMetadata | null;
  /** When the rows were stored, as a number of time, if they come from a cache. */
  cachedAt?: number | null;
  /** Values of filters that the server could not make sense of. The query ran all the same. */
  warnings?: string[] | null;
}
export const AnalyticsResult: Schema<AnalyticsResult> = checkedFields<AnalyticsResult>({
  data: filled(array(unchecked())),
});

/** Response with the rows of a query. */
export interface QueryAnalyticsResponse {
  /** The rows, and how the query went. */
  data: AnalyticsResult;
}
export const QueryAnalyticsResponse: Schema<QueryAnalyticsResponse> = checkedFields<QueryAnalyticsResponse>({
  data: AnalyticsResult,
});
