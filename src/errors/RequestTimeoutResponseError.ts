import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 408. The server gave up waiting for the request or for the provider. If the call reaches its own time limit,
 * that is a `RequestTimeoutError`.
 */
export class RequestTimeoutResponseError extends OpenRouterError {
  override readonly name = "RequestTimeoutResponseError";
}
