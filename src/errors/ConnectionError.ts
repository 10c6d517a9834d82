import { ClientError } from "./ClientError.js";

/**
 * The server could not be reached, or the connection broke before the answer was complete. `cause` is what `fetch`
 * rejected with. Whether the request was processed is unknown.
 */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
}
