import { ClientError } from "./ClientError.js";

/** The caller's signal aborted the call. `cause` is the reason given to the signal. */
export class RequestAbortedError extends ClientError<{ rawText?: string | undefined }> {
  override readonly name = "RequestAbortedError";
  /**
   * The part of the body that arrived, as text; undefined if none did, and for streams, whose events you already have.
   */
  declare readonly rawText?: string | undefined;
}
