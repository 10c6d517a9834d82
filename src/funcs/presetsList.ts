import type { OpenRouterCore } from "../core.js";
import { BadRequestResponseError, InternalServerResponseError, UnauthorizedResponseError } from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListPresetsRequest, ListPresetsResponse } from "../models/presets.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "presetsList",
  method: "GET",
  path: "/presets",
  response: ListPresetsResponse,
  errors,
} satisfies Operation;

/** Errors of `presetsList`. */
export type PresetsListError = Failure<typeof errors>;

/**
 * Lists your presets, last changed first, without their versions. `GET /presets`
 *
 * The list comes in pages of up to 100: add the number of presets received to `offset` until `data` is empty.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { presetsList } from "openrouter-fn/funcs/presetsList.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await presetsList(core, { limit: 100 });
 * if (result.ok) for (const { slug, status } of result.value.data) console.log(slug, status);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function presetsList(
  core: OpenRouterCore,
  request?: ListPresetsRequest,
  options?: RequestOptions,
): Promise<Result<ListPresetsResponse, PresetsListError>> {
  return send(core, operation, request, options);
}
