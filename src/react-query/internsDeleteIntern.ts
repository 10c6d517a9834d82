import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { internsDeleteIntern } from "../funcs/internsDeleteIntern.js";
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

type Fn = typeof internsDeleteIntern;

/**
 * Begins to delete one intern, with its machine and its own vault, for good. `DELETE /interns/{internId}`
 *
 * A mutation: `data` is the value of `internsDeleteIntern`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useInternsDeleteInternMutation } from "openrouter-fn/react-query/internsDeleteIntern.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useInternsDeleteInternMutation();
 *   const onClick = () => mutate({ internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useInternsDeleteInternMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildInternsDeleteInternMutation(useOpenRouter(), options), options));
}

/** What `useInternsDeleteInternMutation` hands to TanStack Query. */
export function buildInternsDeleteInternMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("internsDeleteIntern", internsDeleteIntern, client, options);
}

/** The key of the mutations of `useInternsDeleteInternMutation`: `["openrouter-fn", "internsDeleteIntern"]`. */
export function mutationKeyInternsDeleteIntern(): MutationKey {
  return keyOf("internsDeleteIntern");
}
