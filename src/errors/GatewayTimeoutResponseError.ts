import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 504. The provider did not answer the gateway in time. Try again later, or allow more providers. */
export class GatewayTimeoutResponseError extends OpenRouterError {
  override readonly name = "GatewayTimeoutResponseError";
}
