import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { byokUpdate } from "../funcs/byokUpdate.js";
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

type Fn = typeof byokUpdate;

/**
 * Changes one of your own keys for providers, or its settings; what the request leaves out stays as it is.
 * `PATCH /byok/{id}`
 *
 * A mutation: `data` is the value of `byokUpdate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { byokUpdate } from "openrouter-fn/funcs/byokUpdate.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useByokUpdateMutation } from "openrouter-fn/react-query/byokUpdate.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof byokUpdate> }) {
 *   const { mutate, isPending, error } = useByokUpdateMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useByokUpdateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildByokUpdateMutation(useOpenRouter(), options), options));
}

/** What `useByokUpdateMutation` hands to TanStack Query. */
export function buildByokUpdateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("byokUpdate", byokUpdate, client, options);
}

/** The key of the mutations of `useByokUpdateMutation`: `["openrouter-fn", "byokUpdate"]`. */
export function mutationKeyByokUpdate(): MutationKey {
  return keyOf("byokUpdate");
}
