import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 409. The request contradicts the present state of the resource. Read the resource again and decide anew. */
export class ConflictResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "ConflictResponseError";
}
