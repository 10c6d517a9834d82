import { ClientError } from "./ClientError.js";

/** The caller's signal aborted the call. `cause` is the reason given to the signal. */
export class RequestAbortedError extends ClientError<{ rawText?: string | undefined }> {
  override readonly name = "RequestAbortedError";
  /** The part of the body that had come, as text; undefined where none had, and of streams, whose events were given. */
  declare readonly rawText?: string | undefined;
}
