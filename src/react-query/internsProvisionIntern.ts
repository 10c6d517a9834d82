import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { internsProvisionIntern } from "../funcs/internsProvisionIntern.js";
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

type Fn = typeof internsProvisionIntern;

/**
 * Begins to set an intern up for the first time, or wakes one that was suspended. `POST /interns/{internId}/provision`
 *
 * A mutation: `data` is the value of `internsProvisionIntern`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useInternsProvisionInternMutation } from "openrouter-fn/react-query/internsProvisionIntern.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useInternsProvisionInternMutation();
 *   const onClick = () => mutate({ internId: "3c1f7a52-8e0d-4b6c-9a17-2d5e90f4b836" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useInternsProvisionInternMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildInternsProvisionInternMutation(useOpenRouter(), options), options));
}

/** What `useInternsProvisionInternMutation` hands to TanStack Query. */
export function buildInternsProvisionInternMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("internsProvisionIntern", internsProvisionIntern, client, options);
}

/** The key of the mutations of `useInternsProvisionInternMutation`: `["openrouter-fn", "internsProvisionIntern"]`. */
export function mutationKeyInternsProvisionIntern(): MutationKey {
  return keyOf("internsProvisionIntern");
}
