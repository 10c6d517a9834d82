import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { responsesSend } from "../funcs/responsesSend.js";
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

type Fn = typeof responsesSend;

/**
 * Has a model answer a conversation, in the form of OpenAI's Responses API. `POST /responses`
 *
 * A mutation: `data` is the value of `responsesSend`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useResponsesSendMutation } from "openrouter-fn/react-query/responsesSend.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useResponsesSendMutation();
 *   const onClick = () => mutate({
 *     model: "openai/gpt-5-mini",
 *     input: "What is the capital of France?",
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useResponsesSendMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildResponsesSendMutation(useOpenRouter(), options), options));
}

/** What `useResponsesSendMutation` hands to TanStack Query. */
export function buildResponsesSendMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("responsesSend", responsesSend, client, options);
}

/** The key of the mutations of `useResponsesSendMutation`: `["openrouter-fn", "responsesSend"]`. */
export function mutationKeyResponsesSend(): MutationKey {
  return keyOf("responsesSend");
}
