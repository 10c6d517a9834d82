import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 529. The provider is overloaded and took no work on. Nothing was processed; retried by default. */
export class ProviderOverloadedResponseError extends OpenRouterError {
  override readonly name = "ProviderOverloadedResponseError";
}
