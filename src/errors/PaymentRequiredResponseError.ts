import { OpenRouterError } from "./OpenRouterError.js";

/**
 * HTTP 402. The account or key has too few credits for this request. Add credits, raise the key's limit, or ask for
 * fewer tokens.
 */
export class PaymentRequiredResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "PaymentRequiredResponseError";
}
