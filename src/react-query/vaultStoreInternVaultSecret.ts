import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { vaultStoreInternVaultSecret } from "../funcs/vaultStoreInternVaultSecret.js";
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

type Fn = typeof vaultStoreInternVaultSecret;

/**
 * Stores a secret for one intern, or replaces it. `PUT /vault/interns/{internId}/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultStoreInternVaultSecret`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { vaultStoreInternVaultSecret } from "openrouter-fn/funcs/vaultStoreInternVaultSecret.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useVaultStoreInternVaultSecretMutation } from "openrouter-fn/react-query/vaultStoreInternVaultSecret.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof vaultStoreInternVaultSecret> }) {
 *   const { mutate, isPending, error } = useVaultStoreInternVaultSecretMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVaultStoreInternVaultSecretMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVaultStoreInternVaultSecretMutation(useOpenRouter(), options), options));
}

/** What `useVaultStoreInternVaultSecretMutation` hands to TanStack Query. */
export function buildVaultStoreInternVaultSecretMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("vaultStoreInternVaultSecret", vaultStoreInternVaultSecret, client, options);
}

/**
 * The key of the mutations of `useVaultStoreInternVaultSecretMutation`:
 * `["openrouter-fn", "vaultStoreInternVaultSecret"]`.
 */
export function mutationKeyVaultStoreInternVaultSecret(): MutationKey {
  return keyOf("vaultStoreInternVaultSecret");
}
