import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 429. A rate limit of OpenRouter or of the provider was reached. `retryAfterMs` says how long to wait, if the
 * server tells. Retried by default.
 */
export class TooManyRequestsResponseError extends OpenRouterError {
  override readonly name = "TooManyRequestsResponseError";
}
