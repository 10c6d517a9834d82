import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 410. The resource or the endpoint was withdrawn for good. Do not send it again. */
export class GoneResponseError extends OpenRouterError {
  override readonly name = "GoneResponseError";
}
