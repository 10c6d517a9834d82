import { messagesSend } from "../funcs/messagesSend.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a message with any model, in the form of Anthropic's Messages API. `POST /messages`
 *
 * A mutation: `data` is the value of `messagesSend`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useMessagesSendMutation = hooks.mutationHook("messagesSend", messagesSend);
/** Builds the mutation of `useMessagesSendMutation`. */
export const buildMessagesSendMutation = hooks.mutationBuilder("messagesSend", messagesSend);
/** Builds the mutation key of `useMessagesSendMutation`. */
export const mutationKeyMessagesSend = hooks.mutationKeyBuilder("messagesSend");
