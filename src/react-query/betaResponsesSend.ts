import { buildResponsesSendMutation, mutationKeyResponsesSend, useResponsesSendMutation } from "./responsesSend.js";

/**
 * Older name of `buildResponsesSendMutation`, and the same function.
 *
 * @deprecated Use `buildResponsesSendMutation`.
 */
export const buildBetaResponsesSendMutation = buildResponsesSendMutation;

/**
 * Older name of `mutationKeyResponsesSend`, and the same function.
 *
 * @deprecated Use `mutationKeyResponsesSend`.
 */
export const mutationKeyBetaResponsesSend = mutationKeyResponsesSend;

/**
 * Older name of `useResponsesSendMutation`, and the same function.
 *
 * @deprecated Use `useResponsesSendMutation`.
 */
export const useBetaResponsesSendMutation = useResponsesSendMutation;
