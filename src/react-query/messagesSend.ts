import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { messagesSend } from "../funcs/messagesSend.js";
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

type Fn = typeof messagesSend;

/**
 * Has a model answer a conversation, in the form of Anthropic's Messages API. `POST /messages`
 *
 * A mutation: `data` is the value of `messagesSend`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useMessagesSendMutation } from "openrouter-fn/react-query/messagesSend.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useMessagesSendMutation();
 *   const onClick = () => mutate({
 *     model: "anthropic/claude-sonnet-4.5",
 *     max_tokens: 1024,
 *     messages: [{ role: "user", content: "What is the capital of France?" }],
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useMessagesSendMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildMessagesSendMutation(useOpenRouter(), options), options));
}

/** What `useMessagesSendMutation` hands to TanStack Query. */
export function buildMessagesSendMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("messagesSend", messagesSend, client, options);
}

/** The key of the mutations of `useMessagesSendMutation`: `["openrouter-fn", "messagesSend"]`. */
export function mutationKeyMessagesSend(): MutationKey {
  return keyOf("messagesSend");
}
