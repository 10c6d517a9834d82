import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { following } from "../lib/call/redirect.js";
import { send } from "../lib/call/send.js";
import { type GetToolRequest, GetToolResponse } from "../models/serverTools.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "toolsGetTool",
  method: "GET",
  path: "/tools/{name}",
  response: GetToolResponse,
  errors,
} satisfies Operation;

/** Errors of `toolsGetTool`. */
export type ToolsGetToolError = Failure<typeof errors>;

/**
 * Returns a server tool by name or alias. `GET /tools/{name}`
 *
 * The API redirects an alias; the call follows if the redirect stays on the server. Browsers hide where a redirect
 * leads: there, set `fetchOptions: { redirect: "follow" }` for aliases.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { toolsGetTool } from "openrouter-fn/funcs/toolsGetTool.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await toolsGetTool(core, { name: "openrouter:web_search" });
 * if (result.ok) for (const { name, pricing } of result.value.data.engines) console.log(name, pricing);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function toolsGetTool(
  core: OpenRouterCore,
  request: GetToolRequest,
  options?: RequestOptions,
): Promise<Result<GetToolResponse, ToolsGetToolError>> {
  return send(following(core), operation, request, options);
}
