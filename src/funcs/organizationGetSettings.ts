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
import { OrganizationSettingsResponse } from "../models/organization.js";
import type { Result } from "../result.js";

const errors = {
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "organizationGetSettings",
  method: "GET",
  path: "/organization/settings",
  response: OrganizationSettingsResponse,
  errors,
} satisfies Operation;

/** Errors of `organizationGetSettings`. */
export type OrganizationGetSettingsError = Failure<typeof errors>;

/**
 * Returns the settings of the key's organization. `GET /organization/settings`
 *
 * Needs a management key; takes no fields. Without an organization the call fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { organizationGetSettings } from "openrouter-fn/funcs/organizationGetSettings.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await organizationGetSettings(core);
 * if (result.ok) console.log(result.value.data.is_filtered_model_catalog_enabled);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function organizationGetSettings(
  core: OpenRouterCore,
  request?: Record<string, never>,
  options?: RequestOptions,
): Promise<Result<OrganizationSettingsResponse, OrganizationGetSettingsError>> {
  return send(core, operation, request, options);
}
