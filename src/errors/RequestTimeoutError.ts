import { ClientError } from "./ClientError.js";

/**
 * The time limit of the call was reached on this side. Raise `timeoutMs`, of the call or of the core, if the call may
 * take longer. The server's own time-out is `RequestTimeoutResponseError`.
 */
export class RequestTimeoutError extends ClientError<{ timeoutMs: number }> {
  override readonly name = "RequestTimeoutError";
  /** The limit, in milliseconds. */
  declare readonly timeoutMs: number;
}
