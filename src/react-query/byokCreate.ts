import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { byokCreate } from "../funcs/byokCreate.js";
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

type Fn = typeof byokCreate;

/**
 * Stores a key of your own for a provider, which requests are then made with. `POST /byok`
 *
 * A mutation: `data` is the value of `byokCreate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { byokCreate } from "openrouter-fn/funcs/byokCreate.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useByokCreateMutation } from "openrouter-fn/react-query/byokCreate.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof byokCreate> }) {
 *   const { mutate, isPending, error } = useByokCreateMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useByokCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildByokCreateMutation(useOpenRouter(), options), options));
}

/** What `useByokCreateMutation` hands to TanStack Query. */
export function buildByokCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("byokCreate", byokCreate, client, options);
}

/** The key of the mutations of `useByokCreateMutation`: `["openrouter-fn", "byokCreate"]`. */
export function mutationKeyByokCreate(): MutationKey {
  return keyOf("byokCreate");
}
