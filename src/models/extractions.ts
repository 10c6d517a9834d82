import { checkedFields, filled, type OpenEnum, record, type Schema, unchecked, type Variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

// Known from documentation pages only: fields and answers are open.

/** Fields of all kinds. */
export interface ExtractionFieldBase {
  /** What to look for. */
  instructions?: string | undefined;
  /** Settings that are not documented. */
  [setting: string]: unknown;
}

/** A date. */
export interface ExtractionDateField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "date";
}

/** A date with a time. */
export interface ExtractionDatetimeField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "datetime";
}

/** A duration. */
export interface ExtractionDurationField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "duration";
}

/** A number to estimate. */
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

/** A forecast. */
export interface ExtractionForecastField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "forecast";
}

/** A list of values. */
export interface ExtractionListField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "list";
  /** What the values are. */
  items: OpenEnum<"text">;
}

/** A number. */
export interface ExtractionNumberField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "number";
  /** Decimal places. */
  decimals?: number | undefined;
  /** Unit of the number. */
  unit?: string | undefined;
}

/** A text. */
export interface ExtractionTextField extends ExtractionFieldBase {
  /** Discriminant. */
  type: "text";
}

/** A time of day. */
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
  /** More to read, by names of your choice. Unstable: the format is not documented. */
  assets?: Readonly<Record<string, object>> | undefined;
  /** The day to which words such as "tomorrow" refer, as an ISO 8601 date. */
  reference_date?: string | undefined;
  /** Which providers may answer, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Identifier of the conversation or task of the request, up to 256 characters. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** A stable identifier of your user, such as a hash, up to 256 characters. */
  user?: string | undefined;
}

/** The answer for a field. */
export interface ExtractionAnswer {
  /** The kind of field. */
  type: OpenEnum<"date" | "datetime" | "duration" | "estimate" | "forecast" | "list" | "number" | "text" | "time">;
  /** The value; null if `state` does not determine it. Unstable: its format is not documented. */
  value?: unknown;
  /** More details. Unstable: not documented. */
  [detail: string]: unknown;
}

/** Usage of the answers. */
export interface ExtractionsUsage {
  /** Input tokens. */
  input_tokens: number;
  /** Output tokens. */
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

/** Answers for all fields. */
export interface CreateExtractionsResponse {
  /** The answers, by the names of the fields. */
  answers: Record<string, ExtractionAnswer>;
  /** Slug of the model that answered. */
  model: string;
  /** Usage of the answers. */
  usage: ExtractionsUsage;
  /** Identifier of the generation: `gen-…`. */
  id?: string | null;
  /** Name of the provider that answered. */
  provider?: string | null;
  /** The text that the model read. */
  state_text?: string | null;
  /** Whether the text was cut off. */
  truncated?: boolean | null;
}
export const CreateExtractionsResponse: Schema<CreateExtractionsResponse> = checkedFields<CreateExtractionsResponse>({
  answers: filled(record(unchecked<ExtractionAnswer>())),
});
