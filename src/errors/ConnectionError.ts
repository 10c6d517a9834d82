import { ClientError } from "./ClientError.js";

/**
 * The server could not be reached, or the connection broke before the answer was complete. `cause` is what `fetch`
 * rejected with. Whether the request was processed is unknown.
 */
export class ConnectionError extends ClientError<{ rawText?: string | undefined }> {
  override readonly name = "ConnectionError";
  /** The part of the body that had come, as text; undefined where none had, and of streams, whose events were given. */
  declare readonly rawText?: string | undefined;
}
