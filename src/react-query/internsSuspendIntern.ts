import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { internsSuspendIntern } from "../funcs/internsSuspendIntern.js";
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

type Fn = typeof internsSuspendIntern;

/**
 * Stops an intern for a while: its disk and its settings stay, and `internsProvisionIntern` wakes it.
 * `POST /interns/{internId}/suspend`
 *
 * A mutation: `data` is the value of `internsSuspendIntern`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useInternsSuspendInternMutation } from "openrouter-fn/react-query/internsSuspendIntern.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useInternsSuspendInternMutation();
 *   const onClick = () => mutate({ internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useInternsSuspendInternMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildInternsSuspendInternMutation(useOpenRouter(), options), options));
}

/** What `useInternsSuspendInternMutation` hands to TanStack Query. */
export function buildInternsSuspendInternMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("internsSuspendIntern", internsSuspendIntern, client, options);
}

/** The key of the mutations of `useInternsSuspendInternMutation`: `["openrouter-fn", "internsSuspendIntern"]`. */
export function mutationKeyInternsSuspendIntern(): MutationKey {
  return keyOf("internsSuspendIntern");
}
