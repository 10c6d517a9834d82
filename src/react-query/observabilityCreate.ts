import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { observabilityCreate } from "../funcs/observabilityCreate.js";
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

type Fn = typeof observabilityCreate;

/**
 * Adds a service that traces of a workspace are sent to. `POST /observability/destinations`
 *
 * A mutation: `data` is the value of `observabilityCreate`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import { useObservabilityCreateMutation } from "openrouter-fn/react-query/observabilityCreate.js";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { mutate, isPending, error } = useObservabilityCreateMutation();
 *   const onClick = () => mutate({
 *     type: "webhook",
 *     name: "Traces",
 *     config: { url: "https://traces.example.com/openrouter", headers: { authorization: "Bearer 4f1c" } },
 *     privacy_mode: true,
 *   });
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useObservabilityCreateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildObservabilityCreateMutation(useOpenRouter(), options), options));
}

/** What `useObservabilityCreateMutation` hands to TanStack Query. */
export function buildObservabilityCreateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("observabilityCreate", observabilityCreate, client, options);
}

/** The key of the mutations of `useObservabilityCreateMutation`: `["openrouter-fn", "observabilityCreate"]`. */
export function mutationKeyObservabilityCreate(): MutationKey {
  return keyOf("observabilityCreate");
}
