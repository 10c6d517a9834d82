import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 402. The account or the key has no credits left for this request. Add credits, raise the limit of the key, or ask for fewer tokens. */
export class PaymentRequiredResponseError<Body = unknown> extends OpenRouterError<Body> {
  override readonly name = "PaymentRequiredResponseError";
}
