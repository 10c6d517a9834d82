import { ClientError } from "./ClientError.js";

/**
 * The time limit of the call was reached on this side. Raise `timeoutMs`, of the call or of the core, if the call may
 * take longer. The server's own time-out is `RequestTimeoutResponseError`.
 */
export class RequestTimeoutError extends ClientError<{ timeoutMs: number; rawText?: string | undefined }> {
  override readonly name = "RequestTimeoutError";
  /** The limit, in milliseconds. */
  declare readonly timeoutMs: number;
  /** The part of the body that had come, as text; undefined where none had, and of streams, whose events were given. */
  declare readonly rawText?: string | undefined;
}
