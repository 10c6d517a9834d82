import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { chatSend } from "../funcs/chatSend.js";
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

type Fn = typeof chatSend;

/**
 * Has a model answer a conversation. `POST /chat/completions`
 *
 * A mutation: `data` is the value of `chatSend`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useChatSendMutation } from "openrouter-fn/react-query/chatSend.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useChatSendMutation();
 *   const onClick = () => mutate({
 *     model: "openai/gpt-5-mini",
 *     messages: [{ role: "user", content: "What is the capital of France?" }],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useChatSendMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildChatSendMutation(useOpenRouter(), options), options));
}

/** What `useChatSendMutation` hands to TanStack Query. */
export function buildChatSendMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("chatSend", chatSend, client, options);
}

/** The key of the mutations of `useChatSendMutation`: `["openrouter-fn", "chatSend"]`. */
export function mutationKeyChatSend(): MutationKey {
  return keyOf("chatSend");
}
