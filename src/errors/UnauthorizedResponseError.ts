import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 401. The key is missing, wrong, disabled or expired. Check `apiKey`; management endpoints need a management key. */
export class UnauthorizedResponseError extends OpenRouterError {
  override readonly name = "UnauthorizedResponseError";
}
