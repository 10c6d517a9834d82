import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { alphaDecisionsCreate } from "../funcs/alphaDecisionsCreate.js";
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

type Fn = typeof alphaDecisionsCreate;

/**
 * Has a decision model answer questions about something: which option, whether, how high, where.
 * `POST /api/alpha/decisions`
 *
 * A mutation: `data` is the value of `alphaDecisionsCreate`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useAlphaDecisionsCreateMutation } from "openrouter-fn/react-query/alphaDecisionsCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useAlphaDecisionsCreateMutation();
 *   const onClick = () => mutate({
 *     model: "~typesafe/jev-latest",
 *     state: "The lift has been stuck since noon, with two people in it.",
 *     questions: {
 *       urgent: { type: "noul", instructions: "Must somebody go there at once?" },
 *       crew: { type: "choice", instructions: "Who should go?", criteria: { electricians: null, mechanics: "Lifts" } },
 *     },
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useAlphaDecisionsCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildAlphaDecisionsCreateMutation(useOpenRouter(), options), options));
}

/** What `useAlphaDecisionsCreateMutation` hands to TanStack Query. */
export function buildAlphaDecisionsCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("alphaDecisionsCreate", alphaDecisionsCreate, client, options);
}

/** The key of the mutations of `useAlphaDecisionsCreateMutation`: `["openrouter-fn", "alphaDecisionsCreate"]`. */
export function mutationKeyAlphaDecisionsCreate(): MutationKey {
  return keyOf("alphaDecisionsCreate");
}
