import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 410. The resource or endpoint is gone for good. Do not retry. */
export class GoneResponseError extends OpenRouterError {
  override readonly name = "GoneResponseError";
}
