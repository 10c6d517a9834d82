import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 524. The edge network gave up waiting for the answer. Try again, or stream the answer so that the connection does not stay silent. */
export class EdgeNetworkTimeoutResponseError extends OpenRouterError {
  override readonly name = "EdgeNetworkTimeoutResponseError";
}
