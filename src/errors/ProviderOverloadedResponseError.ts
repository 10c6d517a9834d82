import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 529. The provider is overloaded and processed nothing. Retried by default. */
export class ProviderOverloadedResponseError extends OpenRouterError {
  override readonly name = "ProviderOverloadedResponseError";
}
