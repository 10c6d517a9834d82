import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { systemOneCreate } from "../funcs/systemOneCreate.js";
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

type Fn = typeof systemOneCreate;

/**
 * Has a decision model answer questions about something: which option, whether, how high, where. `POST /systemone`
 *
 * A mutation: `data` is the value of `systemOneCreate`, `error` is one of its errors. `mutate` takes the request, or
 * `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useSystemOneCreateMutation } from "openrouter-fn/react-query/systemOneCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useSystemOneCreateMutation();
 *   const onClick = () => mutate({
 *     model: "~typesafe/jev-latest",
 *     state: "The parcel arrived torn open, and nobody answers my mails.",
 *     questions: {
 *       refund: { type: "noul", instructions: "Is the customer owed a refund?" },
 *       team: { type: "choice", instructions: "Whose case is it?", criteria: { sales: null, shipping: "Damage" } },
 *     },
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useSystemOneCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildSystemOneCreateMutation(useOpenRouter(), options), options));
}

/** What `useSystemOneCreateMutation` hands to TanStack Query. */
export function buildSystemOneCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("systemOneCreate", systemOneCreate, client, options);
}

/** The key of the mutations of `useSystemOneCreateMutation`: `["openrouter-fn", "systemOneCreate"]`. */
export function mutationKeySystemOneCreate(): MutationKey {
  return keyOf("systemOneCreate");
}
