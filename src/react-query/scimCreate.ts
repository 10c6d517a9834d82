import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { scimCreate } from "../funcs/scimCreate.js";
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

type Fn = typeof scimCreate;

/**
 * Lets the members of a group into a workspace, with the role that the mapping gives them. `POST /scim/group-mappings`
 *
 * A mutation: `data` is the value of `scimCreate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useScimCreateMutation } from "openrouter-fn/react-query/scimCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useScimCreateMutation();
 *   const onClick = () => mutate({
 *     scim_group_id: "6a1f0c52-8d1e-4c7b-9a53-2f4f6f0f7a10",
 *     workspace_id: "0df9e665-d932-5740-b2c7-b52af166bc11",
 *     role: "member",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useScimCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildScimCreateMutation(useOpenRouter(), options), options));
}

/** What `useScimCreateMutation` hands to TanStack Query. */
export function buildScimCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("scimCreate", scimCreate, client, options);
}

/** The key of the mutations of `useScimCreateMutation`: `["openrouter-fn", "scimCreate"]`. */
export function mutationKeyScimCreate(): MutationKey {
  return keyOf("scimCreate");
}
