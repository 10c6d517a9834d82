import type { SchemaIssue } from "../lib/standardSchema.js";
import { ClientError } from "./ClientError.js";

/** What the constructor takes beside the message: the fields of the error, by name. */
export interface ResponseValidationErrorFields {
  issues: readonly SchemaIssue[];
  rawValue: unknown;
  rawText: string;
  statusCode: number;
  headers: Headers;
  generationId: string | undefined;
}

/**
 * The server answered with success, but the body is not what the function promises. The answer is not lost: it is here
 * as it came, so that what was paid for can still be used.
 */
export class ResponseValidationError extends ClientError<ResponseValidationErrorFields> {
  override readonly name = "ResponseValidationError";
  /** What differs, and where. */
  declare readonly issues: readonly SchemaIssue[];
  /** The parsed body; undefined where it is not JSON. */
  declare readonly rawValue: unknown;
  /** The body as text, as it came. */
  declare readonly rawText: string;
  /** HTTP status of the response. */
  declare readonly statusCode: number;
  /** The headers of the response. */
  declare readonly headers: Headers;
}
