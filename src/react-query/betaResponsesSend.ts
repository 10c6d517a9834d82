import { buildResponsesSendMutation, mutationKeyResponsesSend, useResponsesSendMutation } from "./responsesSend.js";

/**
 * The older name of `buildResponsesSendMutation`, and the same function.
 *
 * @deprecated Use `buildResponsesSendMutation`.
 */
export const buildBetaResponsesSendMutation = buildResponsesSendMutation;

/**
 * The older name of `mutationKeyResponsesSend`, and the same function.
 *
 * @deprecated Use `mutationKeyResponsesSend`.
 */
export const mutationKeyBetaResponsesSend = mutationKeyResponsesSend;

/**
 * The older name of `useResponsesSendMutation`, and the same function.
 *
 * @deprecated Use `useResponsesSendMutation`.
 */
export const useBetaResponsesSendMutation = useResponsesSendMutation;
