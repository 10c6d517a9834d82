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
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { explainFailure } from "../lib/answer/explain.js";
import { readEvents } from "../lib/answer/stream.js";
import { json } from "../lib/call/body.js";
import { INFERENCE_TIMEOUT_MS } from "../lib/call/inference.js";
import type { ErrorClasses, Operation, StreamOptions } from "../lib/call/operation.js";
import type {
  EventStream,
  Failure,
  StreamableRequest,
  StreamableValue,
  StreamChoice,
  StreamFailure,
  Streams,
} from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type GenerateImagesRequest, GenerateImagesResponse, ImageStreamEvent } from "../models/images.js";
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
  524: EdgeNetworkTimeoutResponseError,
  529: ProviderOverloadedResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "imagesGenerate",
  method: "POST",
  path: "/images",
  body: json,
  timeoutMs: INFERENCE_TIMEOUT_MS,
  explain: explainFailure,
  response: GenerateImagesResponse,
  stream: readEvents,
  event: ImageStreamEvent,
  lastEvent: /^image_generation\.completed$/,
  instead: GenerateImagesResponse,
  errors,
} satisfies Operation;

/** Errors of `imagesGenerate`. */
export type ImagesGenerateError = Failure<typeof errors>;

/** Errors that end a stream of `imagesGenerate`. */
export type ImagesStreamError = StreamFailure<typeof errors>;

type Events = EventStream<ImageStreamEvent, ImagesStreamError>;

/**
 * Generates images. `POST /images`
 *
 * With `stream: true` the value is an `EventStream` with previews; otherwise it is the finished images. The time limit
 * is 10 minutes by default.
 *
 * Few providers can stream: see `supports_streaming` in `imagesListModelEndpoints`. The others ignore `stream`, and the
 * value has the images in `data`.
 *
 * @example Finished image
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { imagesGenerate } from "openrouter-fn/funcs/imagesGenerate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await imagesGenerate(core, {
 *   model: "google/gemini-2.5-flash-image",
 *   prompt: "A lighthouse in fog, in the manner of an old woodcut",
 *   aspect_ratio: "3:2",
 * });
 * if (result.ok) for (const image of result.value.data) await writeFile("tower.png", image.b64_json, "base64");
 * else console.error(result.error.name, result.error.message);
 * ```
 *
 * @example Stream with previews
 * ```ts
 * import { writeFile } from "node:fs/promises";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { imagesGenerate } from "openrouter-fn/funcs/imagesGenerate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await imagesGenerate(core, { model: "openai/gpt-image-1", prompt: "A paper boat", stream: true });
 * if (!result.ok) throw result.error;
 * if ("data" in result.value) {
 *   for (const image of result.value.data) await writeFile("boat.png", image.b64_json, "base64"); // it cannot stream
 * } else {
 *   for await (const event of result.value) {
 *     if (!event.ok) console.error(event.error.name, event.error.message);
 *     else if (event.value.type === "image_generation.completed")
 *       await writeFile("boat.png", event.value.b64_json, "base64");
 *   }
 * }
 * ```
 */
export function imagesGenerate<Stream extends StreamChoice = false, Given = Streams, Any extends boolean = boolean>(
  core: OpenRouterCore,
  request: StreamableRequest<GenerateImagesRequest, Stream, Given, Any>,
  options?: StreamOptions,
): Promise<
  Result<
    StreamableValue<Stream, Given, Any, GenerateImagesResponse, GenerateImagesResponse | Events>,
    ImagesGenerateError
  >
>;
export function imagesGenerate(
  core: OpenRouterCore,
  request: GenerateImagesRequest,
  options?: StreamOptions,
): Promise<Result<GenerateImagesResponse | Events, ImagesGenerateError>> {
  return send(core, operation, request, options);
}
