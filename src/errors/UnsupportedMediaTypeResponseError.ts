import { OpenRouterError } from "./OpenRouterError.js";

/** HTTP 415. The server does not accept content of this type. Send another format. */
export class UnsupportedMediaTypeResponseError extends OpenRouterError {
  override readonly name = "UnsupportedMediaTypeResponseError";
}
