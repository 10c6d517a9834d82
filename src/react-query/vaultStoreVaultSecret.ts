import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { vaultStoreVaultSecret } from "../funcs/vaultStoreVaultSecret.js";
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

type Fn = typeof vaultStoreVaultSecret;

/**
 * Stores a secret in the workspace that the key belongs to, or replaces it. `PUT /vault/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultStoreVaultSecret`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { vaultStoreVaultSecret } from "openrouter-fn/funcs/vaultStoreVaultSecret.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useVaultStoreVaultSecretMutation } from "openrouter-fn/react-query/vaultStoreVaultSecret.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof vaultStoreVaultSecret> }) {
 *   const { mutate, isPending, error } = useVaultStoreVaultSecretMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVaultStoreVaultSecretMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVaultStoreVaultSecretMutation(useOpenRouter(), options), options));
}

/** What `useVaultStoreVaultSecretMutation` hands to TanStack Query. */
export function buildVaultStoreVaultSecretMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("vaultStoreVaultSecret", vaultStoreVaultSecret, client, options);
}

/** The key of the mutations of `useVaultStoreVaultSecretMutation`: `["openrouter-fn", "vaultStoreVaultSecret"]`. */
export function mutationKeyVaultStoreVaultSecret(): MutationKey {
  return keyOf("vaultStoreVaultSecret");
}
