import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { scimCreateSyncJob } from "../funcs/scimCreateSyncJob.js";
import { useOpenRouter } from "./_context.js";
import {
  buildMutation,
  type DataOf,
  type ErrorOf,
  keyOf,
  type Mutation,
  type MutationHookOptions,
  type MutationVariables,
  type OptionsOf,
  withSettings,
} from "./_hooks.js";

type Fn = typeof scimCreateSyncJob;

/**
 * Has the groups of the organisation brought up to date with its identity provider. `POST /scim/sync-jobs`
 *
 * A mutation: `data` is the value of `scimCreateSyncJob`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useScimCreateSyncJobMutation } from "openrouter-fn/react-query/scimCreateSyncJob.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useScimCreateSyncJobMutation();
 *   const onClick = () => mutate();
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useScimCreateSyncJobMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildScimCreateSyncJobMutation(useOpenRouter(), options), options));
}

/** What `useScimCreateSyncJobMutation` hands to TanStack Query. */
export function buildScimCreateSyncJobMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("scimCreateSyncJob", scimCreateSyncJob, client, options);
}

/** The key of the mutations of `useScimCreateSyncJobMutation`: `["openrouter-fn", "scimCreateSyncJob"]`. */
export function mutationKeyScimCreateSyncJob(): MutationKey {
  return keyOf("scimCreateSyncJob");
}
