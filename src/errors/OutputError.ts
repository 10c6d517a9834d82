import type { SchemaIssue } from "../lib/standardSchema.js";
import { ClientError } from "./ClientError.js";

/**
 * Why a response has no output. `refusal`: the model or a filter declined. `length`: the text was cut off at its limit.
 * `empty`: there is no text. `mismatch`: the text is not JSON, or does not fit the schema. `error`: the provider failed
 * mid-completion, or the schema threw; see `cause`.
 */
export type OutputErrorReason = "refusal" | "length" | "empty" | "mismatch" | "error";

/** Fields of an `OutputError`, which its constructor takes. */
export interface OutputErrorFields<Answer = unknown> {
  reason: OutputErrorReason;
  issues: readonly SchemaIssue[];
  text: string;
  answer: Answer;
  generationId: string | undefined;
}

/**
 * The model answered, and you pay for it, but without the requested output: `reason` says why. `answer` has the
 * complete response.
 */
export class OutputError<Answer = unknown> extends ClientError<OutputErrorFields<Answer>> {
  override readonly name = "OutputError";
  /** Why there is no output. */
  declare readonly reason: OutputErrorReason;
  /** What does not fit, and where; empty for reasons other than `mismatch`. */
  declare readonly issues: readonly SchemaIssue[];
  /** The text of the response, unchanged. */
  declare readonly text: string;
  /** The complete response, with usage and cost. */
  declare readonly answer: Answer;
}
