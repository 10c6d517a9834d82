import { organizationGetSettings } from "../funcs/organizationGetSettings.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof organizationGetSettings;

/**
 * Returns the settings of the key's organization. `GET /organization/settings`
 *
 * A query: `data` is the value of `organizationGetSettings`, `error` one of its errors.
 */
export const useOrganizationGetSettings = hooks.queryHook("organizationGetSettings", organizationGetSettings);
/** `useOrganizationGetSettings` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useOrganizationGetSettingsSuspense = hooks.suspenseQueryHook(
  "organizationGetSettings",
  organizationGetSettings,
);
/** Prefetches `useOrganizationGetSettings`. Never rejects. */
export const prefetchOrganizationGetSettings = hooks.prefetcher("organizationGetSettings", organizationGetSettings);
/** Sets the cached data of `useOrganizationGetSettings`. */
export const setOrganizationGetSettingsData = hooks.dataSetter<Fn>("organizationGetSettings");
/** Invalidates `useOrganizationGetSettings` for requests with the given fields. */
export const invalidateOrganizationGetSettings = hooks.invalidator<Fn>("organizationGetSettings");
/** Invalidates `useOrganizationGetSettings` for all requests. */
export const invalidateAllOrganizationGetSettings = hooks.allInvalidator("organizationGetSettings");
/** Builds the query of `useOrganizationGetSettings`. */
export const buildOrganizationGetSettingsQuery = hooks.queryBuilder("organizationGetSettings", organizationGetSettings);
/** Builds the query key of `useOrganizationGetSettings`. */
export const queryKeyOrganizationGetSettings = hooks.queryKeyBuilder<Fn>("organizationGetSettings");
