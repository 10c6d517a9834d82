import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 403. The key is valid but may not do this, or moderation refused the input. `metadata` says which, if the server
 * tells.
 */
export class ForbiddenResponseError extends OpenRouterError {
  override readonly name = "ForbiddenResponseError";
}
