import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 429. A rate limit was reached, of OpenRouter or of the provider. `retryAfterMs` says when to come back, where the server tells; retried by default. */
export class TooManyRequestsResponseError extends OpenRouterError {
  override readonly name = "TooManyRequestsResponseError";
}
