import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { scimUpdate } from "../funcs/scimUpdate.js";
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

type Fn = typeof scimUpdate;

/**
 * Changes the role that a mapping gives to the members of its group. `PATCH /scim/group-mappings/{id}`
 *
 * A mutation: `data` is the value of `scimUpdate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useScimUpdateMutation } from "openrouter-fn/react-query/scimUpdate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useScimUpdateMutation();
 *   const onClick = () => mutate({ id: "b3c1d7de-5c0e-4f0b-8f36-0a9d2d7f1e55", role: "admin" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useScimUpdateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildScimUpdateMutation(useOpenRouter(), options), options));
}

/** What `useScimUpdateMutation` hands to TanStack Query. */
export function buildScimUpdateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("scimUpdate", scimUpdate, client, options);
}

/** The key of the mutations of `useScimUpdateMutation`: `["openrouter-fn", "scimUpdate"]`. */
export function mutationKeyScimUpdate(): MutationKey {
  return keyOf("scimUpdate");
}
