import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { internsUpdateIntern } from "../funcs/internsUpdateIntern.js";
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

type Fn = typeof internsUpdateIntern;

/**
 * Changes name, description, instructions or model of one intern; what the request leaves out stays as it is.
 * `PATCH /interns/{internId}`
 *
 * A mutation: `data` is the value of `internsUpdateIntern`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { internsUpdateIntern } from "openrouter-fn/funcs/internsUpdateIntern.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useInternsUpdateInternMutation } from "openrouter-fn/react-query/internsUpdateIntern.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof internsUpdateIntern> }) {
 *   const { mutate, isPending, error } = useInternsUpdateInternMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useInternsUpdateInternMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildInternsUpdateInternMutation(useOpenRouter(), options), options));
}

/** What `useInternsUpdateInternMutation` hands to TanStack Query. */
export function buildInternsUpdateInternMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("internsUpdateIntern", internsUpdateIntern, client, options);
}

/** The key of the mutations of `useInternsUpdateInternMutation`: `["openrouter-fn", "internsUpdateIntern"]`. */
export function mutationKeyInternsUpdateIntern(): MutationKey {
  return keyOf("internsUpdateIntern");
}
