import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { vaultDeleteInternVaultSecret } from "../funcs/vaultDeleteInternVaultSecret.js";
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

type Fn = typeof vaultDeleteInternVaultSecret;

/**
 * Deletes a secret of one intern. A secret of the same name in the workspace stays.
 * `DELETE /vault/interns/{internId}/secrets/{name}`
 *
 * A mutation: `data` is the value of `vaultDeleteInternVaultSecret`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { vaultDeleteInternVaultSecret } from "openrouter-fn/funcs/vaultDeleteInternVaultSecret.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useVaultDeleteInternVaultSecretMutation } from "openrouter-fn/react-query/vaultDeleteInternVaultSecret.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof vaultDeleteInternVaultSecret> }) {
 *   const { mutate, isPending, error } = useVaultDeleteInternVaultSecretMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVaultDeleteInternVaultSecretMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVaultDeleteInternVaultSecretMutation(useOpenRouter(), options), options));
}

/** What `useVaultDeleteInternVaultSecretMutation` hands to TanStack Query. */
export function buildVaultDeleteInternVaultSecretMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("vaultDeleteInternVaultSecret", vaultDeleteInternVaultSecret, client, options);
}

/**
 * The key of the mutations of `useVaultDeleteInternVaultSecretMutation`:
 * `["openrouter-fn", "vaultDeleteInternVaultSecret"]`.
 */
export function mutationKeyVaultDeleteInternVaultSecret(): MutationKey {
  return keyOf("vaultDeleteInternVaultSecret");
}
