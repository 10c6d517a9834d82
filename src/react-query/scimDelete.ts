import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { scimDelete } from "../funcs/scimDelete.js";
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

type Fn = typeof scimDelete;

/**
 * Deletes a mapping between a group and a workspace. `DELETE /scim/group-mappings/{id}`
 *
 * A mutation: `data` is the value of `scimDelete`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { scimDelete } from "openrouter-fn/funcs/scimDelete.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useScimDeleteMutation } from "openrouter-fn/react-query/scimDelete.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof scimDelete> }) {
 *   const { mutate, isPending, error } = useScimDeleteMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useScimDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildScimDeleteMutation(useOpenRouter(), options), options));
}

/** What `useScimDeleteMutation` hands to TanStack Query. */
export function buildScimDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("scimDelete", scimDelete, client, options);
}

/** The key of the mutations of `useScimDeleteMutation`: `["openrouter-fn", "scimDelete"]`. */
export function mutationKeyScimDelete(): MutationKey {
  return keyOf("scimDelete");
}
