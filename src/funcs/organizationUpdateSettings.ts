import type { OpenRouterCore } from "../core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../errors/index.js";
import { json } from "../lib/call/body.js";
import type { ErrorClasses, Operation, RequestOptions } from "../lib/call/operation.js";
import type { Failure } from "../lib/call/outcome.js";
import { send } from "../lib/call/send.js";
import { OrganizationSettingsResponse, type UpdateOrganizationSettingsRequest } from "../models/organization.js";
import type { Result } from "../result.js";

const errors = {
  400: BadRequestResponseError,
  401: UnauthorizedResponseError,
  403: ForbiddenResponseError,
  404: NotFoundResponseError,
  500: InternalServerResponseError,
} satisfies ErrorClasses;

const operation = {
  name: "organizationUpdateSettings",
  method: "PATCH",
  path: "/organization/settings",
  body: json,
  response: OrganizationSettingsResponse,
  errors,
} satisfies Operation;

/** Errors of `organizationUpdateSettings`. */
export type OrganizationUpdateSettingsError = Failure<typeof errors>;

/**
 * Updates the settings of the key's organization. `PATCH /organization/settings`
 *
 * Needs a management key. Without an organization the call fails with `NotFoundResponseError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { organizationUpdateSettings } from "openrouter-fn/funcs/organizationUpdateSettings.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await organizationUpdateSettings(core, { is_filtered_model_catalog_enabled: true });
 * if (result.ok) console.log(result.value.data.is_filtered_model_catalog_enabled);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function organizationUpdateSettings(
  core: OpenRouterCore,
  request: UpdateOrganizationSettingsRequest,
  options?: RequestOptions,
): Promise<Result<OrganizationSettingsResponse, OrganizationUpdateSettingsError>> {
  return send(core, operation, request, options);
}
