import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { byokDelete } from "../funcs/byokDelete.js";
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

type Fn = typeof byokDelete;

/**
 * Deletes one of your own keys for providers; to be able to undo it, switch the key off with `byokUpdate`.
 * `DELETE /byok/{id}`
 *
 * A mutation: `data` is the value of `byokDelete`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useByokDeleteMutation } from "openrouter-fn/react-query/byokDelete.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useByokDeleteMutation();
 *   const onClick = () => mutate({ id: "9d3a7c54-1e60-4f2b-8b8a-c0e4f6a21d37" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useByokDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildByokDeleteMutation(useOpenRouter(), options), options));
}

/** What `useByokDeleteMutation` hands to TanStack Query. */
export function buildByokDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("byokDelete", byokDelete, client, options);
}

/** The key of the mutations of `useByokDeleteMutation`: `["openrouter-fn", "byokDelete"]`. */
export function mutationKeyByokDelete(): MutationKey {
  return keyOf("byokDelete");
}
