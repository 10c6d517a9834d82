import { array, checkedFields, filled, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";

/** Which time to report. */
export interface GetTaskClassificationsRequest {
  /** How far back it reaches; the last 7 days, the one choice so far, by default. */
  window?: OpenEnum<"7d"> | undefined;
}

/** The share of one model in one kind of task. */
export interface TaskModelShare {
  /** Slug of the model with its version. */
  id: string;
  /** Its share of the task's requests, from 0 to 1. */
  tag_usage_share?: number | null;
  /** Its share of the task's tokens, from 0 to 1. */
  tag_token_share?: number | null;
}
export const TaskModelShare: Schema<TaskModelShare> = checkedFields<TaskModelShare>({});

/** One kind of task, and its share of a sample of the requests at OpenRouter. */
export interface TaskClassification {
  /** Identifier, for example `code:general_impl`. */
  tag: string;
  /** Display name. */
  display_name?: string | null;
  /** Key of the field that it is part of, which is the start of `tag`. */
  macro_category?: string | null;
  /** Its share of all requests whose task is known, from 0 to 1. */
  usage_share?: number | null;
  /** Its share of all tokens in such requests, prompts and completions together, from 0 to 1. */
  token_share?: number | null;
  /** Its share of the requests in its field, from 0 to 1. */
  category_usage_share?: number | null;
  /** Its share of the tokens in its field, from 0 to 1. */
  category_token_share?: number | null;
  /** The models used most for it, by requests. As the others are left out, their shares add up to 1 at most. */
  models?: TaskModelShare[] | null;
}
export const TaskClassification: Schema<TaskClassification> = checkedFields<TaskClassification>({});

/** A field of tasks, and the share of all its kinds together. */
export interface TaskMacroCategory {
  /** Identifier: `code`, `data`, `agent` or `general`. */
  key: string;
  /** Display name. */
  label?: string | null;
  /** Its share of all requests whose task is known, from 0 to 1. */
  usage_share?: number | null;
  /** Its share of all tokens in such requests, from 0 to 1. */
  token_share?: number | null;
}
export const TaskMacroCategory: Schema<TaskMacroCategory> = checkedFields<TaskMacroCategory>({});

/** What models are used for. */
export interface TaskClassifications {
  /** The last day covered (UTC), `YYYY-MM-DD`: yesterday. */
  as_of?: string | null;
  /** How many days are covered. */
  window_days?: number | null;
  /** Kinds of tasks, the most frequent first. Requests that fit none of them are not counted. */
  classifications: TaskClassification[];
  /** The fields that those are part of. */
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
