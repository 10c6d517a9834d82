import { ClientError } from "./ClientError.js";

/**
 * The call reached its own time limit. If it may take longer, raise `timeoutMs` of the call or the core. A time-out of
 * the server is a `RequestTimeoutResponseError`.
 */
export class RequestTimeoutError extends ClientError<{ timeoutMs: number; rawText?: string | undefined }> {
  override readonly name = "RequestTimeoutError";
  /** The limit, in milliseconds. */
  declare readonly timeoutMs: number;
  /**
   * The part of the body that arrived, as text; undefined if none did, and for streams, whose events you already have.
   */
  declare readonly rawText?: string | undefined;
}
