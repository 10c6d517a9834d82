import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 502. The provider failed or answered with something invalid. `providerName` names it, if known; another provider
 * may work.
 */
export class BadGatewayResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "BadGatewayResponseError";
}
