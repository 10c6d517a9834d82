import { array, checkedFields, filled, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** The time to report. */
export interface GetTaskClassificationsRequest {
  /** Length of the time; 7 days by default, the only choice so far. */
  window?: OpenEnum<"7d"> | undefined;
}

/** The share of one model in a kind of task. */
export interface TaskModelShare {
  /** Slug of the model with its version. */
  id: string;
  /** Its share of the task's requests, from 0 to 1. */
  tag_usage_share?: number | null;
  /** Its share of the task's tokens, from 0 to 1. */
  tag_token_share?: number | null;
}
export const TaskModelShare: Schema<TaskModelShare> = checkedFields<TaskModelShare>({});

/** One kind of task, and its share of sampled requests at OpenRouter. */
export interface TaskClassification {
  /** Identifier, for example `code:general_impl`. */
  tag: string;
  /** Display name. */
  display_name?: string | null;
  /** Key of its field, which is the prefix of `tag`. */
  macro_category?: string | null;
  /** Its share of all classified requests, from 0 to 1. */
  usage_share?: number | null;
  /** Its share of the tokens in all classified requests, prompts and completions, from 0 to 1. */
  token_share?: number | null;
  /** Its share of the requests in its field, from 0 to 1. */
  category_usage_share?: number | null;
  /** Its share of the tokens in its field, from 0 to 1. */
  category_token_share?: number | null;
  /** The models with the most requests for it. Others are omitted, so the shares can add up to less than 1. */
  models?: TaskModelShare[] | null;
}
export const TaskClassification: Schema<TaskClassification> = checkedFields<TaskClassification>({});

/** A field of tasks, with the share of all its kinds. */
export interface TaskMacroCategory {
  /** Identifier: `code`, `data`, `agent` or `general`. */
  key: string;
  /** Display name. */
  label?: string | null;
  /** Its share of all classified requests, from 0 to 1. */
  usage_share?: number | null;
  /** Its share of the tokens in all classified requests, from 0 to 1. */
  token_share?: number | null;
}
export const TaskMacroCategory: Schema<TaskMacroCategory> = checkedFields<TaskMacroCategory>({});

/** What models are used for. */
export interface TaskClassifications {
  /** The last day covered (UTC), `YYYY-MM-DD`: yesterday. */
  as_of?: string | null;
  /** Number of days covered. */
  window_days?: number | null;
  /** Kinds of tasks, the most frequent first. Unclassified requests do not count. */
  classifications: TaskClassification[];
  /** The fields of the tasks. */
  macro_categories?: TaskMacroCategory[] | null;
}
export const TaskClassifications: Schema<TaskClassifications> = checkedFields<TaskClassifications>({
  classifications: filled(array(unchecked())),
});

/** Response with what models are used for. */
export interface GetTaskClassificationsResponse {
  /** Tasks with their shares. */
  data: TaskClassifications;
}
export const GetTaskClassificationsResponse: Schema<GetTaskClassificationsResponse> =
  checkedFields<GetTaskClassificationsResponse>({ data: TaskClassifications });
