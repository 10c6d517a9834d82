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
import { multipart } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type CreateTranscriptionMultipartRequest, CreateTranscriptionResponse } from "../models/stt.js";
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
  name: "sttCreateTranscriptionMultipart",
  method: "POST",
  path: "/audio/transcriptions",
  body: multipart,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: CreateTranscriptionResponse,
  errors,
} satisfies Operation;

/** Errors of `sttCreateTranscriptionMultipart`. */
export type SttCreateTranscriptionMultipartError = Failure<typeof errors>;

/**
 * Transcribes an audio file. `POST /audio/transcriptions`
 *
 * The file is sent as it is, up to 25 MB; `sttCreateTranscription` takes larger ones as base64. Both also take an
 * address. The format comes from the name of the `File` or the `type` of the `Blob`. The time limit is 10 minutes by
 * default.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { sttCreateTranscriptionMultipart } from "openrouter-fn/funcs/sttCreateTranscriptionMultipart.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await sttCreateTranscriptionMultipart(core, {
 *   model: "openai/whisper-large-v3",
 *   file: new File([await readFile("meeting.m4a")], "meeting.m4a"),
 * });
 * if (result.ok) console.log(result.value.text);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function sttCreateTranscriptionMultipart(
  core: OpenRouterCore,
  request: CreateTranscriptionMultipartRequest,
  options?: RequestOptions,
): Promise<Result<CreateTranscriptionResponse, SttCreateTranscriptionMultipartError>> {
  return send(core, operation, request, options);
}
