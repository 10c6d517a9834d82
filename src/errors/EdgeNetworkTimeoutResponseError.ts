import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 524. The edge network gave up waiting for the response. Try again, or stream, so that the connection is not
 * idle.
 */
export class EdgeNetworkTimeoutResponseError extends OpenRouterError {
  override readonly name = "EdgeNetworkTimeoutResponseError";
}
