import { responsesSend } from "../funcs/responsesSend.js";
import * as hooks from "../lib/react/hooks.js";

/**
 * Creates a response with any model, in the form of OpenAI's Responses API. `POST /responses`
 *
 * A mutation: `data` is the value of `responsesSend`, `error` one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 */
export const useResponsesSendMutation = hooks.mutationHook("responsesSend", responsesSend);
/** Builds the mutation of `useResponsesSendMutation`. */
export const buildResponsesSendMutation = hooks.mutationBuilder("responsesSend", responsesSend);
/** Builds the mutation key of `useResponsesSendMutation`. */
export const mutationKeyResponsesSend = hooks.mutationKeyBuilder("responsesSend");
