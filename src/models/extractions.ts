import { checkedFields, filled, type OpenEnum, record, type Schema, unchecked, type Variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

// Known from documentation pages only: fields and answers are left open.

/** What all kinds of fields have in common. */
export interface ExtractionFieldBase {
  /** What to look for. */
  instructions?: string | undefined;
  /** Settings that are not documented. */
  [setting: string]: unknown;
}

/** A field that takes a date. */
export interface ExtractionDateField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "date";
}

/** A field that takes a date with a time. */
export interface ExtractionDatetimeField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "datetime";
}

/** A field that takes a length of time. */
export interface ExtractionDurationField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "duration";
}

/** A field that takes a number to be estimated. */
export interface ExtractionEstimateField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "estimate";
  /** The lowest value. */
  min: number | string;
  /** The highest value. */
  max: number | string;
  /** The step between values. */
  step?: number | undefined;
}

/** A field that takes a forecast. */
export interface ExtractionForecastField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "forecast";
}

/** A field that takes several values. */
export interface ExtractionListField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "list";
  /** What the values are. */
  items: OpenEnum<"text">;
}

/** A field that takes a number. */
export interface ExtractionNumberField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "number";
  /** Digits after the point. */
  decimals?: number | undefined;
  /** Unit of the number. */
  unit?: string | undefined;
}

/** A field that takes text. */
export interface ExtractionTextField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "text";
}

/** A field that takes a time of day. */
export interface ExtractionTimeField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "time";
}

/** A field to fill from text and assets. */
export type ExtractionField = Variants<
  | ExtractionDateField
  | ExtractionDatetimeField
  | ExtractionDurationField
  | ExtractionEstimateField
  | ExtractionForecastField
  | ExtractionListField
  | ExtractionNumberField
  | ExtractionTextField
  | ExtractionTimeField
>;

/** What to read, and the fields to fill from it. */
export interface CreateExtractionsRequest {
  /** Slug of the model. */
  model: string;
  /** The text to read; may be empty if there are assets. */
  state: string;
  /** The fields to fill, at least one, by names of your choice; the answers have the same names. */
  fields: Readonly<Record<string, ExtractionField>>;
  /** What to read besides, by names of your choice. Unstable: the form is not documented. */
  assets?: Readonly<Record<string, object>> | undefined;
  /** The day that words such as "tomorrow" are relative to, as an ISO 8601 date. */
  reference_date?: string | undefined;
  /** Which providers may answer, and in what order they are tried. */
  provider?: ProviderPreferences | null | undefined;
  /** Identifier of a conversation or task that the request is a part of, up to 256 characters. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** Your user, by a lasting identifier such as a hash, up to 256 characters. */
  user?: string | undefined;
}

/** What was found for a field. */
export interface ExtractionAnswer {
  /** The kind of field. */
  type: OpenEnum<"date" | "datetime" | "duration" | "estimate" | "forecast" | "list" | "number" | "text" | "time">;
  /** The value; null if `state` does not determine it. Unstable: its form is not documented. */
  value?: unknown;
  /** More about it. Unstable: this is not documented. */
  [detail: string]: unknown;
}

/** What the answers took. */
export interface ExtractionsUsage {
  /** Tokens read. */
  input_tokens: number;
  /** Tokens written. */
  output_tokens: number;
  /** The amount charged to the account, in US dollars. */
  cost?: number | null;
  /** Image tokens. */
  image_tokens?: number | null;
  /** How often the model read the text. */
  passes?: number | null;
  /** Tokens of the fields. */
  schema_tokens?: number | null;
  /** Tokens of the text. */
  state_tokens?: number | null;
}

/** What was found for each field. */
export interface CreateExtractionsResponse {
  /** What was found, by the names of the fields. */
  answers: Record<string, ExtractionAnswer>;
  /** Slug of the model that answered. */
  model: string;
  /** What the answers took. */
  usage: ExtractionsUsage;
  /** Identifier of the generation: `gen-…`. */
  id?: string | null;
  /** Name of the provider that answered. */
  provider?: string | null;
  /** The text as the model read it. */
  state_text?: string | null;
  /** Whether the text was cut off. */
  truncated?: boolean | null;
}
export const CreateExtractionsResponse: Schema<CreateExtractionsResponse> = checkedFields<CreateExtractionsResponse>({
  answers: filled(record(unchecked<ExtractionAnswer>())),
});
