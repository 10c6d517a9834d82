import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { oAuthCreateAuthCode } from "../funcs/oAuthCreateAuthCode.js";
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

type Fn = typeof oAuthCreateAuthCode;

/**
 * Makes an authorisation code, which can be exchanged for an API key of its own. `POST /auth/keys/code`
 *
 * A mutation: `data` is the value of `oAuthCreateAuthCode`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { oAuthCreateAuthCode } from "openrouter-fn/funcs/oAuthCreateAuthCode.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useOAuthCreateAuthCodeMutation } from "openrouter-fn/react-query/oAuthCreateAuthCode.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof oAuthCreateAuthCode> }) {
 *   const { mutate, isPending, error } = useOAuthCreateAuthCodeMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useOAuthCreateAuthCodeMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildOAuthCreateAuthCodeMutation(useOpenRouter(), options), options));
}

/** What `useOAuthCreateAuthCodeMutation` hands to TanStack Query. */
export function buildOAuthCreateAuthCodeMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("oAuthCreateAuthCode", oAuthCreateAuthCode, client, options);
}

/** The key of the mutations of `useOAuthCreateAuthCodeMutation`: `["openrouter-fn", "oAuthCreateAuthCode"]`. */
export function mutationKeyOAuthCreateAuthCode(): MutationKey {
  return keyOf("oAuthCreateAuthCode");
}
