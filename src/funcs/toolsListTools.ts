import type { OpenRouterCore } from "../core.js";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { type ListToolsRequest, ListToolsResponse } from "../models/serverTools.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "toolsListTools",
  method: "GET",
  path: "/tools",
  response: ListToolsResponse,
  errors,
} satisfies Operation;

/** Errors of `toolsListTools`. */
export type ToolsListToolsError = Failure<typeof errors>;

/**
 * Lists the server tools, with engines and prices. `GET /tools`
 *
 * Without `offset` and `limit` all tools come at once. With them the list comes in pages: add the number of tools
 * received to `offset` until `links.next` is null.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { toolsListTools } from "openrouter-fn/funcs/toolsListTools.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await toolsListTools(core, { api_format: "chat-completions" });
 * if (result.ok) for (const { id, status, summary } of result.value.data) console.log(id, status, summary);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function toolsListTools(
  core: OpenRouterCore,
  request?: ListToolsRequest,
  options?: RequestOptions,
): Promise<Result<ListToolsResponse, ToolsListToolsError>> {
  return send(core, operation, request, options);
}
