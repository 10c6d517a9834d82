import { organizationUpdateSettings } from "../funcs/organizationUpdateSettings.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Updates the settings of the key's organization. `PATCH /organization/settings`
 *
 * A mutation: `data` is the value of `organizationUpdateSettings`, `error` one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 */
export const useOrganizationUpdateSettingsMutation = hooks.mutationHook(
  "organizationUpdateSettings",
  organizationUpdateSettings,
);
/** Builds the mutation of `useOrganizationUpdateSettingsMutation`. */
export const buildOrganizationUpdateSettingsMutation = hooks.mutationBuilder(
  "organizationUpdateSettings",
  organizationUpdateSettings,
);
/** Builds the mutation key of `useOrganizationUpdateSettingsMutation`. */
export const mutationKeyOrganizationUpdateSettings = hooks.mutationKeyBuilder("organizationUpdateSettings");
