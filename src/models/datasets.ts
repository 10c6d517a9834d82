import { array, checkedFields, container, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ModelCategory } from "./models.js";

/** Groups of apps in the marketplace. */
export type AppCategory = "coding" | "creative" | "productivity" | "entertainment";

/** Kinds of apps in the marketplace; each is part of one group. */
export type AppSubcategory =
  | "cli-agent"
  | "ide-extension"
  | "cloud-agent"
  | "programming-app"
  | "native-app-builder"
  | "creative-writing"
  | "video-gen"
  | "image-gen"
  | "audio-gen"
  | "roleplay"
  | "game"
  | "writing-assistant"
  | "general-chat"
  | "personal-agent"
  | "legal";

/** Which apps to rank, and over which time. Days are `YYYY-MM-DD` (UTC); data begins on 2025-01-01. */
export interface GetAppRankingsRequest {
  /** Group of the apps. */
  category?: OpenEnum<AppCategory> | undefined;
  /** Kind of the apps; must belong to `category`, if that is set. */
  subcategory?: OpenEnum<AppSubcategory> | undefined;
  /**
   * `popular`, the default, ranks by tokens; `trending` by growth over the mean of the three preceding periods of the
   * same length, without apps that did not grow.
   */
  sort?: OpenEnum<"popular" | "trending"> | undefined;
  /** The first day; 30 days before `end_date` by default. */
  start_date?: string | undefined;
  /** The last day, inclusive; yesterday by default. */
  end_date?: string | undefined;
  /** Apps on one page, from 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** Apps to skip, from 0 to 100; 0 by default. */
  offset?: number | null | undefined;
}

/** The rank of an app. */
export interface AppRanking {
  /** Permanent identifier of the app. */
  app_id: number;
  /** Display name. */
  app_name?: string | null;
  /** Rank among the matching apps, from 1, continued over pages. */
  rank?: number | null;
  /** Tokens of prompts and completions, as a string of digits, since they can exceed the precision of `number`. */
  total_tokens?: string | null;
  /** Number of requests. */
  total_requests?: number | null;
}
export const AppRanking: Schema<AppRanking> = checkedFields<AppRanking>({});

/** Scope of a ranking. */
export interface RankingsMeta {
  /** Time of the ranking, ISO 8601. If you publish it, cite OpenRouter with this time. */
  as_of?: string | null;
  /** The first day covered (UTC), `YYYY-MM-DD`. */
  start_date?: string | null;
  /** The last day covered (UTC), `YYYY-MM-DD`. */
  end_date?: string | null;
  /** Version of the data format. */
  version?: OpenEnum<"v1"> | null;
}
export const RankingsMeta: Schema<RankingsMeta> = checkedFields<RankingsMeta>({});

/** A page of apps by rank. */
export interface GetAppRankingsResponse {
  /** The apps, by rank. */
  data: AppRanking[];
  /** Scope of the ranking. */
  meta?: RankingsMeta | null;
}
export const GetAppRankingsResponse: Schema<GetAppRankingsResponse> = checkedFields<GetAppRankingsResponse>({
  data: container(array(unchecked())),
});

/**
 * Which traffic to rank models by, and over which time. Days are `YYYY-MM-DD` (UTC); data begins on 2025-01-01.
 *
 * `category` and `language_type` are weekly estimates from a sample. Each excludes the other, `modality`,
 * `context_bucket` and a `period` of `day`: such a request fails with `BadRequestResponseError`.
 */
export interface GetRankingsDailyRequest {
  /** The first day; 30 days before `end_date` by default. */
  start_date?: string | undefined;
  /** The last day, inclusive; yesterday by default. */
  end_date?: string | undefined;
  /** Time that each row covers; `day` by default, `week` for estimates. */
  period?: OpenEnum<"day" | "week" | "month"> | undefined;
  /**
   * Kind of traffic: `text` and `image_output` by output, `image` and `audio` by input; `tool_calling` for requests
   * with tool calls.
   */
  modality?: OpenEnum<"text" | "image" | "image_output" | "audio" | "tool_calling"> | undefined;
  /** Context length of the requests, in tokens. */
  context_bucket?: OpenEnum<"1K" | "10K" | "100K" | "1M" | "10M"> | undefined;
  /** Field of use. */
  category?: OpenEnum<ModelCategory> | undefined;
  /** Whether requests are in a natural or a programming language. */
  language_type?: OpenEnum<"natural" | "programming"> | undefined;
}

/** The traffic of one model in one period. */
export interface ModelRanking {
  /** The day (UTC), or the first one of the week or month, `YYYY-MM-DD`. */
  date: string;
  /**
   * Slug of the model with its version and variant, such as `:free`, which has its own rank; `other` is the sum of all
   * models beyond the first 50.
   */
  model_permaslug: string;
  /** Tokens of prompts and completions, as a string of digits, since they can exceed the precision of `number`. */
  total_tokens: string;
}
export const ModelRanking: Schema<ModelRanking> = checkedFields<ModelRanking>({});

/** Models by traffic. */
export interface GetRankingsDailyResponse {
  /** Up to 51 rows per date, by date, then by tokens; `other` is the last of its date. */
  data: ModelRanking[];
  /** Scope of the ranking. */
  meta?: RankingsMeta | null;
}
export const GetRankingsDailyResponse: Schema<GetRankingsDailyResponse> = checkedFields<GetRankingsDailyResponse>({
  data: container(array(unchecked())),
});

/** Lengths of sessions, in turns. */
export type TurnRange = "1-turn" | "2-9-turns" | "10-49-turns" | "50-plus-turns";

/** Which sessions to report the cost of. */
export interface GetSessionCostRequest {
  /** Slug of the app. */
  app_slug?: string | undefined;
  /** Slug of the model with its version; without `app_slug`, it compares apps. */
  model?: string | undefined;
  /** Length of the sessions. */
  turn_range?: OpenEnum<TurnRange> | undefined;
  /** Items on one page, from 1 to 500; 100 by default. */
  limit?: number | undefined;
  /** Items to skip, from 0 to 5000; 0 by default. */
  offset?: number | null | undefined;
}

/** Cost of a session by app, model and length. */
export interface SessionCost {
  /** Slug of the app. */
  app_slug: string;
  /** Display name of the app. */
  app_name?: string | null;
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Length of the sessions. */
  turn_range: OpenEnum<TurnRange>;
  /** Median cost of a session, in US dollars. */
  median_session_cost_usd: number;
}
export const SessionCost: Schema<SessionCost> = checkedFields<SessionCost>({});

/** The sessions behind the costs. */
export interface SessionCostMeta {
  /** Time of the response, ISO 8601. */
  as_of?: string | null;
  /** Number of days covered; null if nothing is published. */
  window_days?: number | null;
  /** The last day covered (UTC), `YYYY-MM-DD`; null if nothing is published. */
  window_end_date?: string | null;
  /** Version of the data format. */
  version?: OpenEnum<"v1"> | null;
}
export const SessionCostMeta: Schema<SessionCostMeta> = checkedFields<SessionCostMeta>({});

/** A page of session costs. */
export interface GetSessionCostResponse {
  /** One item per app, model and length. */
  data: SessionCost[];
  /** The sessions behind the costs. */
  meta?: SessionCostMeta | null;
}
export const GetSessionCostResponse: Schema<GetSessionCostResponse> = checkedFields<GetSessionCostResponse>({
  data: container(array(unchecked())),
});
