import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 404. There is no such resource, or no provider serves the model under the given preferences. A generation record is also 404 for the first seconds after its completion: see `generationsWaitForGeneration`. */
export class NotFoundResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "NotFoundResponseError";
}
