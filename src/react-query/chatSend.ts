import { chatSend } from "../funcs/chatSend.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a chat completion. `POST /chat/completions`
 *
 * A mutation: `data` is the value of `chatSend`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useChatSendMutation = hooks.mutationHook("chatSend", chatSend);
/** Builds the mutation of `useChatSendMutation`. */
export const buildChatSendMutation = hooks.mutationBuilder("chatSend", chatSend);
/** Builds the mutation key of `useChatSendMutation`. */
export const mutationKeyChatSend = hooks.mutationKeyBuilder("chatSend");
