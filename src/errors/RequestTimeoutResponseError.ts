import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 408. The server gave up waiting for the request or for the provider. This is the answer of the server; the time limit on this side is `RequestTimeoutError`. */
export class RequestTimeoutResponseError extends OpenRouterError {
  override readonly name = "RequestTimeoutResponseError";
}
