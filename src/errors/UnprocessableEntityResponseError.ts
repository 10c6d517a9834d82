import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 422. The request is well-formed but cannot be carried out as it is. `message` and `metadata` say why. */
export class UnprocessableEntityResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "UnprocessableEntityResponseError";
}
