import { ClientError } from "./ClientError.js";

/** The caller's signal aborted the call. `cause` is the reason given to the signal. */
export class RequestAbortedError extends ClientError {
  override readonly name = "RequestAbortedError";
}
