import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 409. The request conflicts with the current state of the resource. Read the resource again before you retry. */
export class ConflictResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "ConflictResponseError";
}
