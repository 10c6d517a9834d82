import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { apiKeysUpdate } from "../funcs/apiKeysUpdate.js";
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

type Fn = typeof apiKeysUpdate;

/**
 * Changes name, limits or state of one API key; what the request leaves out stays as it is. `PATCH /keys/{hash}`
 *
 * A mutation: `data` is the value of `apiKeysUpdate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { apiKeysUpdate } from "openrouter-fn/funcs/apiKeysUpdate.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useApiKeysUpdateMutation } from "openrouter-fn/react-query/apiKeysUpdate.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof apiKeysUpdate> }) {
 *   const { mutate, isPending, error } = useApiKeysUpdateMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useApiKeysUpdateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildApiKeysUpdateMutation(useOpenRouter(), options), options));
}

/** What `useApiKeysUpdateMutation` hands to TanStack Query. */
export function buildApiKeysUpdateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("apiKeysUpdate", apiKeysUpdate, client, options);
}

/** The key of the mutations of `useApiKeysUpdateMutation`: `["openrouter-fn", "apiKeysUpdate"]`. */
export function mutationKeyApiKeysUpdate(): MutationKey {
  return keyOf("apiKeysUpdate");
}
