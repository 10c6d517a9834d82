import { ClientError } from "./ClientError.js";

/** Something else failed on this side, such as an `apiKey` callback that threw; `cause` is what was thrown. */
export class UnexpectedClientError extends ClientError {
  override readonly name = "UnexpectedClientError";
}
