import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { internsCreateIntern } from "../funcs/internsCreateIntern.js";
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

type Fn = typeof internsCreateIntern;

/**
 * Creates an intern, with a vault of its own, and sets it up at once if `provision` is true. `POST /interns`
 *
 * A mutation: `data` is the value of `internsCreateIntern`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { internsCreateIntern } from "openrouter-fn/funcs/internsCreateIntern.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useInternsCreateInternMutation } from "openrouter-fn/react-query/internsCreateIntern.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof internsCreateIntern> }) {
 *   const { mutate, isPending, error } = useInternsCreateInternMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useInternsCreateInternMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildInternsCreateInternMutation(useOpenRouter(), options), options));
}

/** What `useInternsCreateInternMutation` hands to TanStack Query. */
export function buildInternsCreateInternMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("internsCreateIntern", internsCreateIntern, client, options);
}

/** The key of the mutations of `useInternsCreateInternMutation`: `["openrouter-fn", "internsCreateIntern"]`. */
export function mutationKeyInternsCreateIntern(): MutationKey {
  return keyOf("internsCreateIntern");
}
