import { ClientError } from "./ClientError.js";

/**
 * The server could not be reached, or the connection broke before the response was complete. `cause` is what `fetch`
 * rejected with. The server may have processed the request.
 */
export class ConnectionError extends ClientError<{ rawText?: string | undefined }> {
  override readonly name = "ConnectionError";
  /**
   * The part of the body that arrived, as text; undefined if none did, and for streams, whose events you already have.
   */
  declare readonly rawText?: string | undefined;
}
