import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { vaultCopyVaultSecretsToIntern } from "../funcs/vaultCopyVaultSecretsToIntern.js";
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

type Fn = typeof vaultCopyVaultSecretsToIntern;

/**
 * Gives an intern copies of secrets of the workspace, with value and hosts.
 * `POST /vault/interns/{internId}/secrets/copy`
 *
 * A mutation: `data` is the value of `vaultCopyVaultSecretsToIntern`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useVaultCopyVaultSecretsToInternMutation } from "openrouter-fn/react-query/vaultCopyVaultSecretsToIntern.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useVaultCopyVaultSecretsToInternMutation();
 *   const onClick = () => mutate({
 *     internId: "5f0e3c7a-90b4-4f0e-9d37-6f6f1f0f2b11",
 *     names: ["tracker_token"],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useVaultCopyVaultSecretsToInternMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildVaultCopyVaultSecretsToInternMutation(useOpenRouter(), options), options));
}

/** What `useVaultCopyVaultSecretsToInternMutation` hands to TanStack Query. */
export function buildVaultCopyVaultSecretsToInternMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("vaultCopyVaultSecretsToIntern", vaultCopyVaultSecretsToIntern, client, options);
}

/**
 * The key of the mutations of `useVaultCopyVaultSecretsToInternMutation`:
 * `["openrouter-fn", "vaultCopyVaultSecretsToIntern"]`.
 */
export function mutationKeyVaultCopyVaultSecretsToIntern(): MutationKey {
  return keyOf("vaultCopyVaultSecretsToIntern");
}
