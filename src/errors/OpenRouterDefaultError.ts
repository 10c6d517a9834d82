import { OpenRouterError } from "./OpenRouterError.js";

/** Any error status that the API does not document for the function; see `statusCode`. */
export class OpenRouterDefaultError extends OpenRouterError {
  override readonly name = "OpenRouterDefaultError";
}
