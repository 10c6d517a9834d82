import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { vaultDeleteVaultSecret } from "../funcs/vaultDeleteVaultSecret.js";
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

type Fn = typeof vaultDeleteVaultSecret;

/**
 * Deletes a secret of the workspace that the key belongs to. Copies that interns have of it stay.
 * `DELETE /vault/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultDeleteVaultSecret`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useVaultDeleteVaultSecretMutation } from "openrouter-fn/react-query/vaultDeleteVaultSecret.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useVaultDeleteVaultSecretMutation();
 *   const onClick = () => mutate({ name: "tracker_token" });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVaultDeleteVaultSecretMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVaultDeleteVaultSecretMutation(useOpenRouter(), options), options));
}

/** What `useVaultDeleteVaultSecretMutation` hands to TanStack Query. */
export function buildVaultDeleteVaultSecretMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("vaultDeleteVaultSecret", vaultDeleteVaultSecret, client, options);
}

/** The key of the mutations of `useVaultDeleteVaultSecretMutation`: `["openrouter-fn", "vaultDeleteVaultSecret"]`. */
export function mutationKeyVaultDeleteVaultSecret(): MutationKey {
  return keyOf("vaultDeleteVaultSecret");
}
