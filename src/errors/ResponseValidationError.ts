import type { SchemaIssue } from "../lib/standardSchema.js";
import { ClientError } from "./ClientError.js";

/** Fields of a `ResponseValidationError`, which its constructor takes. */
export interface ResponseValidationErrorFields {
  issues: readonly SchemaIssue[];
  rawValue: unknown;
  rawText: string;
  statusCode: number;
  headers: Headers;
  generationId: string | undefined;
}

/**
 * The server answered with success, but the body is not what the function promises. `rawValue` and `rawText` have the
 * body unchanged, so that you can still use what you paid for.
 */
export class ResponseValidationError extends ClientError<ResponseValidationErrorFields> {
  override readonly name = "ResponseValidationError";
  /** What differs, and where. */
  declare readonly issues: readonly SchemaIssue[];
  /** The parsed body; undefined if it is not JSON. */
  declare readonly rawValue: unknown;
  /** The body as text, unchanged. */
  declare readonly rawText: string;
  /** HTTP status of the response. */
  declare readonly statusCode: number;
  /** The headers of the response. */
  declare readonly headers: Headers;
}
