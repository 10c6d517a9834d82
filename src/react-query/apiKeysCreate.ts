import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { apiKeysCreate } from "../funcs/apiKeysCreate.js";
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

type Fn = typeof apiKeysCreate;

/**
 * Creates an API key. `POST /keys`
 *
 * A mutation: `data` is the value of `apiKeysCreate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useApiKeysCreateMutation } from "openrouter-fn/react-query/apiKeysCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useApiKeysCreateMutation();
 *   const onClick = () => mutate({ name: "Nightly jobs", limit: 25, limit_reset: "monthly" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useApiKeysCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildApiKeysCreateMutation(useOpenRouter(), options), options));
}

/** What `useApiKeysCreateMutation` hands to TanStack Query. */
export function buildApiKeysCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("apiKeysCreate", apiKeysCreate, client, options);
}

/** The key of the mutations of `useApiKeysCreateMutation`: `["openrouter-fn", "apiKeysCreate"]`. */
export function mutationKeyApiKeysCreate(): MutationKey {
  return keyOf("apiKeysCreate");
}
