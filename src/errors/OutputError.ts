import type { SchemaIssue } from "../lib/standardSchema.js";
import { ClientError } from "./ClientError.js";

/**
 * Why an answer has no output. `refusal`: the model or a filter declined. `length`: it was cut off at its limit. `empty`: it
 * has no text. `mismatch`: its text is no JSON, or does not fit the schema. `error`: the provider failed half-way, or the
 * schema threw; see `cause`.
 */
export type OutputErrorReason = "refusal" | "length" | "empty" | "mismatch" | "error";

/** What the constructor takes beside the message: the fields of the error, by name. */
export interface OutputErrorFields<Answer = unknown> {
  reason: OutputErrorReason;
  issues: readonly SchemaIssue[];
  text: string;
  answer: Answer;
  generationId: string | undefined;
}

/**
 * The model answered, and was paid for, but its answer is not the output that was asked for: `reason` says why. The answer
 * is here whole.
 */
export class OutputError<Answer = unknown> extends ClientError<OutputErrorFields<Answer>> {
  override readonly name = "OutputError";
  /** What is the matter with the answer. */
  declare readonly reason: OutputErrorReason;
  /** What does not fit, and where; empty for other reasons than `mismatch`. */
  declare readonly issues: readonly SchemaIssue[];
  /** The text of the answer, as it came. */
  declare readonly text: string;
  /** The whole answer, with its usage and cost. */
  declare readonly answer: Answer;
}
