import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  GatewayTimeoutResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateTranscriptionRequest, CreateTranscriptionResponse } from "../models/stt.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  402: PaymentRequiredResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  413: PayloadTooLargeResponseError,
  429: TooManyRequestsResponseError,
  500: InternalServerResponseError,
  502: BadGatewayResponseError,
  503: ServiceUnavailableResponseError,
  504: GatewayTimeoutResponseError,
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "sttCreateTranscription",
  method: "POST",
  path: "/audio/transcriptions",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: CreateTranscriptionResponse,
  errors,
} satisfies Operation;

/** Errors of `sttCreateTranscription`. */
export type SttCreateTranscriptionError = Failure<typeof errors>;

/**
 * Transcribes audio, sent as base64. `POST /audio/transcriptions`
 *
 * For files use `sttCreateTranscriptionMultipart`: base64 is a third larger. The time limit is 10 minutes by default.
 * Audio that is too large fails with `PayloadTooLargeResponseError`, an unknown model with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { sttCreateTranscription } from "openrouter-fn/funcs/sttCreateTranscription.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const data = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=";
 * const result = await sttCreateTranscription(core, {
 *   model: "openai/whisper-large-v3",
 *   input_audio: { data, format: "wav" },
 *   language: "en",
 * });
 * if (result.ok) console.log(result.value.text);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function sttCreateTranscription(
  core: OpenRouterCore,
  request: CreateTranscriptionRequest,
  options?: RequestOptions,
): Promise<Result<CreateTranscriptionResponse, SttCreateTranscriptionError>> {
  return send(core, operation, request, options);
}
