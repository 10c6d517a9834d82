import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { oAuthCreateOauthToken } from "../funcs/oAuthCreateOauthToken.js";
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

type Fn = typeof oAuthCreateOauthToken;

/**
 * Exchanges a token of your own platform for one that OpenRouter takes for a short while. `POST /oauth/token`
 *
 * A mutation: `data` is the value of `oAuthCreateOauthToken`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { oAuthCreateOauthToken } from "openrouter-fn/funcs/oAuthCreateOauthToken.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useOAuthCreateOauthTokenMutation } from "openrouter-fn/react-query/oAuthCreateOauthToken.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof oAuthCreateOauthToken> }) {
 *   const { mutate, isPending, error } = useOAuthCreateOauthTokenMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useOAuthCreateOauthTokenMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildOAuthCreateOauthTokenMutation(useOpenRouter(), options), options));
}

/** What `useOAuthCreateOauthTokenMutation` hands to TanStack Query. */
export function buildOAuthCreateOauthTokenMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("oAuthCreateOauthToken", oAuthCreateOauthToken, client, options);
}

/** The key of the mutations of `useOAuthCreateOauthTokenMutation`: `["openrouter-fn", "oAuthCreateOauthToken"]`. */
export function mutationKeyOAuthCreateOauthToken(): MutationKey {
  return keyOf("oAuthCreateOauthToken");
}
