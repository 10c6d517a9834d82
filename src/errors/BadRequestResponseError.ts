import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 400. The request is malformed or one of its parameters is not valid. Correct the request; sending it again as it is gives the same answer. */
export class BadRequestResponseError extends OpenRouterError {
  override readonly name = "BadRequestResponseError";
}
