import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 400. The request is malformed or a parameter is invalid. Correct the request; unchanged, it fails again. */
export class BadRequestResponseError extends OpenRouterError {
  override readonly name = "BadRequestResponseError";
}
