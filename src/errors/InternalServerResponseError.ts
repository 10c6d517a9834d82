import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 500. The server failed. Try again later. */
export class InternalServerResponseError extends OpenRouterError {
  override readonly name = "InternalServerResponseError";
}
