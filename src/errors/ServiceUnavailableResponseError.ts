import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 503. No provider can serve the request at the moment. Try again later, or allow more providers. */
export class ServiceUnavailableResponseError extends OpenRouterError {
  override readonly name = "ServiceUnavailableResponseError";
}
