import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 413. The request body is larger than the server accepts. Send less: fewer or smaller files, a shorter conversation. */
export class PayloadTooLargeResponseError extends OpenRouterError {
  override readonly name = "PayloadTooLargeResponseError";
}
