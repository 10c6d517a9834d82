import { OpenRouterError } from "./OpenRouterError.js";

/** Any error status that the API's description does not list for the function; `statusCode` tells which. */
export class OpenRouterDefaultError extends OpenRouterError {
  override readonly name = "OpenRouterDefaultError";
}
