import type { OpenRouterCore } from "../core.js";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { openBinary } from "../lib/answer/binary.js";
import { explainFailure } from "../lib/answer/explain.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import type { CreateSpeechRequest } from "../models/tts.js";
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
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "ttsCreateSpeech",
  method: "POST",
  path: "/audio/speech",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  binary: openBinary,
  errors,
} satisfies Operation;

/** Errors of `ttsCreateSpeech`. */
export type TtsCreateSpeechError = Failure<typeof errors>;

/**
 * Generates speech from text. `POST /audio/speech`
 *
 * The value is the `Response` with its body unread: play it as it arrives, or read it whole. `content-type` has the
 * format and, for `pcm`, the sample rate. The time limit, 10 minutes by default, counts until the sound begins; after
 * that only your `signal` ends it. If the connection breaks, reading the body rejects.
 *
 * @example
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { ttsCreateSpeech } from "openrouter-fn/funcs/ttsCreateSpeech.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await ttsCreateSpeech(core, {
 *   model: "openai/gpt-4o-mini-tts-2025-12-15",
 *   input: "The train to Lyon leaves from platform four.",
 *   voice: "alloy",
 *   response_format: "mp3",
 * });
 * if (result.ok) await writeFile("train.mp3", new Uint8Array(await result.value.arrayBuffer()));
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function ttsCreateSpeech(
  core: OpenRouterCore,
  request: CreateSpeechRequest,
  options?: RequestOptions,
): Promise<Result<Response, TtsCreateSpeechError>> {
  return send(core, operation, request, options);
}
