import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 500. The server failed. Try again later. */
export class InternalServerResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "InternalServerResponseError";
}
