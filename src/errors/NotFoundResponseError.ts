import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 404. The resource does not exist, or no provider serves the model under the given preferences. A generation
 * record is also 404 for some seconds after the completion: see `generationsWaitForGeneration`.
 */
export class NotFoundResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "NotFoundResponseError";
}
