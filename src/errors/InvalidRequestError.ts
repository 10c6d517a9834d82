import { ClientError } from "./ClientError.js";

/** The request could not be built from what was passed; nothing was sent. `message` says what to change. */
export class InvalidRequestError extends ClientError {
  override readonly name = "InvalidRequestError";
}
