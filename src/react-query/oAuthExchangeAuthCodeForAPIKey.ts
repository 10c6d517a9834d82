import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { oAuthExchangeAuthCodeForAPIKey } from "../funcs/oAuthExchangeAuthCodeForAPIKey.js";
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

type Fn = typeof oAuthExchangeAuthCodeForAPIKey;

/**
 * Exchanges an authorisation code for an API key that the user pays for and can revoke. `POST /auth/keys`
 *
 * A mutation: `data` is the value of `oAuthExchangeAuthCodeForAPIKey`, `error` is one of its errors. `mutate` takes the
 * request, or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { oAuthExchangeAuthCodeForAPIKey } from "openrouter-fn/funcs/oAuthExchangeAuthCodeForAPIKey.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useOAuthExchangeAuthCodeForAPIKeyMutation } from "openrouter-fn/react-query/oAuthExchangeAuthCodeForAPIKey.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof oAuthExchangeAuthCodeForAPIKey> }) {
 *   const { mutate, isPending, error } = useOAuthExchangeAuthCodeForAPIKeyMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useOAuthExchangeAuthCodeForAPIKeyMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildOAuthExchangeAuthCodeForAPIKeyMutation(useOpenRouter(), options), options));
}

/** What `useOAuthExchangeAuthCodeForAPIKeyMutation` hands to TanStack Query. */
export function buildOAuthExchangeAuthCodeForAPIKeyMutation(
  client: OpenRouterCore,
  options?: OptionsOf<Fn>,
): Mutation<Fn> {
  return buildMutation("oAuthExchangeAuthCodeForAPIKey", oAuthExchangeAuthCodeForAPIKey, client, options);
}

/**
 * The key of the mutations of `useOAuthExchangeAuthCodeForAPIKeyMutation`:
 * `["openrouter-fn", "oAuthExchangeAuthCodeForAPIKey"]`.
 */
export function mutationKeyOAuthExchangeAuthCodeForAPIKey(): MutationKey {
  return keyOf("oAuthExchangeAuthCodeForAPIKey");
}
