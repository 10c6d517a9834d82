import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  ProviderOverloadedResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListGenerationContentRequest, ListGenerationContentResponse } from "../models/generations.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "generationsListGenerationContent",
  method: "GET",
  path: "/generation/content",
  required: ["id"],
  response: ListGenerationContentResponse,
  errors,
} satisfies Operation;

/** Errors of `generationsListGenerationContent`. */
export type GenerationsListGenerationContentError = Failure<typeof errors>;

/**
 * Returns the stored input and output of a generation. `GET /generation/content`
 *
 * Fails with `NotFoundResponseError` if nothing was stored, and for some seconds after the completion; with
 * `ForbiddenResponseError` if the key may not read the content.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { generationsListGenerationContent } from "openrouter-fn/funcs/generationsListGenerationContent.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await generationsListGenerationContent(core, { id: "gen-1234567890" });
 * if (result.ok) console.log(result.value.data.output?.completion);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function generationsListGenerationContent(
  core: OpenRouterCore,
  request: ListGenerationContentRequest,
  options?: RequestOptions,
): Promise<Result<ListGenerationContentResponse, GenerationsListGenerationContentError>> {
  return send(core, operation, request, options);
}
