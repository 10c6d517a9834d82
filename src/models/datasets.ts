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

/** Which apps to rank, and over what time. Days are `YYYY-MM-DD` (UTC); there is no data before 2025-01-01. */
export interface GetAppRankingsRequest {
  /** Group of the apps. */
  category?: OpenEnum<AppCategory> | undefined;
  /** Kind of the apps. It must be part of `category`, if that is there too. */
  subcategory?: OpenEnum<AppSubcategory> | undefined;
  /**
   * `popular`, the default, ranks by tokens; `trending` by the growth over the mean of the three periods of the same
   * length before, and leaves out apps that did not grow.
   */
  sort?: OpenEnum<"popular" | "trending"> | undefined;
  /** The first day; 30 days before `end_date` by default. */
  start_date?: string | undefined;
  /** The last day, itself included; yesterday by default. */
  end_date?: string | undefined;
  /** Apps on one page, from 1 to 100; 50 by default. */
  limit?: number | undefined;
  /** Apps to skip, from 0 to 100; 0 by default. */
  offset?: number | null | undefined;
}

/** The place of an app among the others. */
export interface AppRanking {
  /** Identifier of the app, which stays the same. */
  app_id: number;
  /** Display name. */
  app_name?: string | null;
  /** Place among the apps that meet the conditions, from 1; pages count on. */
  rank?: number | null;
  /** Tokens of its prompts and completions, as a string of digits, since the number can be too large for `number`. */
  total_tokens?: string | null;
  /** How many requests it made. */
  total_requests?: number | null;
}
export const AppRanking: Schema<AppRanking> = checkedFields<AppRanking>({});

/** What a ranking covers. */
export interface RankingsMeta {
  /** When it was made, as an ISO 8601 time. Whoever publishes it has to cite OpenRouter with this time. */
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
  /** The apps, the first in rank first. */
  data: AppRanking[];
  /** What the ranking covers. */
  meta?: RankingsMeta | null;
}
export const GetAppRankingsResponse: Schema<GetAppRankingsResponse> = checkedFields<GetAppRankingsResponse>({
  data: container(array(unchecked())),
});

/**
 * Which traffic to rank models by, and over what time. Days are `YYYY-MM-DD` (UTC); there is no data before 2025-01-01.
 *
 * `category` and `language_type` are estimates from a sample, by the week. Neither goes together with the other, with
 * `modality`, with `context_bucket` or with a `period` of `day`: that is a `BadRequestResponseError`.
 */
export interface GetRankingsDailyRequest {
  /** The first day; 30 days before `end_date` by default. */
  start_date?: string | undefined;
  /** The last day, itself included; yesterday by default. */
  end_date?: string | undefined;
  /** Time that each row covers; `day` by default, `week` for estimates. */
  period?: OpenEnum<"day" | "week" | "month"> | undefined;
  /**
   * Kind of traffic: `text` and `image_output` go by what models give, `image` and `audio` by what they take;
   * `tool_calling` means that tools were called.
   */
  modality?: OpenEnum<"text" | "image" | "image_output" | "audio" | "tool_calling"> | undefined;
  /** Context length of the requests, in tokens. */
  context_bucket?: OpenEnum<"1K" | "10K" | "100K" | "1M" | "10M"> | undefined;
  /** Field of use. */
  category?: OpenEnum<ModelCategory> | undefined;
  /** Whether requests are in a natural or in a programming language. */
  language_type?: OpenEnum<"natural" | "programming"> | undefined;
}

/** The traffic of one model in one period. */
export interface ModelRanking {
  /** The day (UTC), or the first one of the week or month, `YYYY-MM-DD`. */
  date: string;
  /**
   * Slug of the model with its version, and with a variant such as `:free`, which ranks by itself; `other` stands for
   * all models beyond the first 50 together.
   */
  model_permaslug: string;
  /** Tokens of prompts and completions, as a string of digits, since the number can be too large for `number`. */
  total_tokens: string;
}
export const ModelRanking: Schema<ModelRanking> = checkedFields<ModelRanking>({});

/** Models by traffic. */
export interface GetRankingsDailyResponse {
  /** Up to 51 rows for each date, oldest date first, then by tokens; `other` is the last of its date. */
  data: ModelRanking[];
  /** What the ranking covers. */
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
  /** Slug of the model with its version; alone, it compares apps on the same model. */
  model?: string | undefined;
  /** Length of the sessions. */
  turn_range?: OpenEnum<TurnRange> | undefined;
  /** Items on one page, from 1 to 500; 100 by default. */
  limit?: number | undefined;
  /** Items to skip, from 0 to 5000; 0 by default. */
  offset?: number | null | undefined;
}

/** What a session of some length costs with one app and one model. */
export interface SessionCost {
  /** Slug of the app. */
  app_slug: string;
  /** Name of the app for people. */
  app_name?: string | null;
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Length of the sessions. */
  turn_range: OpenEnum<TurnRange>;
  /** Median cost of a session, in US dollars. */
  median_session_cost_usd: number;
}
export const SessionCost: Schema<SessionCost> = checkedFields<SessionCost>({});

/** Which sessions the costs were taken from. */
export interface SessionCostMeta {
  /** When the answer was made, as an ISO 8601 time. */
  as_of?: string | null;
  /** How many days of sessions were looked at; null if nothing is published. */
  window_days?: number | null;
  /** The last of these days (UTC), `YYYY-MM-DD`; null if nothing is published. */
  window_end_date?: string | null;
  /** Version of the data format. */
  version?: OpenEnum<"v1"> | null;
}
export const SessionCostMeta: Schema<SessionCostMeta> = checkedFields<SessionCostMeta>({});

/** A page of costs of sessions. */
export interface GetSessionCostResponse {
  /** One item for each app, model and length. */
  data: SessionCost[];
  /** Which sessions they were taken from. */
  meta?: SessionCostMeta | null;
}
export const GetSessionCostResponse: Schema<GetSessionCostResponse> = checkedFields<GetSessionCostResponse>({
  data: container(array(unchecked())),
});
