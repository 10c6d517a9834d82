import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { observabilityDelete } from "../funcs/observabilityDelete.js";
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

type Fn = typeof observabilityDelete;

/**
 * Deletes one service that traces are sent to; `observabilityUpdate` with `enabled: false` only pauses it.
 * `DELETE /observability/destinations/{id}`
 *
 * A mutation: `data` is the value of `observabilityDelete`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useObservabilityDeleteMutation } from "openrouter-fn/react-query/observabilityDelete.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useObservabilityDeleteMutation();
 *   const onClick = () => mutate({ id: "5b1f0c52-6f0e-4c39-9c1e-2f2f7d9f0a11" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useObservabilityDeleteMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildObservabilityDeleteMutation(useOpenRouter(), options), options));
}

/** What `useObservabilityDeleteMutation` hands to TanStack Query. */
export function buildObservabilityDeleteMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("observabilityDelete", observabilityDelete, client, options);
}

/** The key of the mutations of `useObservabilityDeleteMutation`: `["openrouter-fn", "observabilityDelete"]`. */
export function mutationKeyObservabilityDelete(): MutationKey {
  return keyOf("observabilityDelete");
}
