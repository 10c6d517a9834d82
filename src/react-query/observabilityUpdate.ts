import { type MutationKey, type UseMutationResult, useMutation } from "@tanstack/react-query";
import type { OpenRouterCore } from "../core.js";
import { observabilityUpdate } from "../funcs/observabilityUpdate.js";
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

type Fn = typeof observabilityUpdate;

/**
 * Changes name or settings of one service that traces are sent to; what the request leaves out stays as it is.
 * `PATCH /observability/destinations/{id}`
 *
 * A mutation: `data` is the value of `observabilityUpdate`, `error` is one of its errors. `mutate` takes the request,
 * or `{ request, options }`.
 *
 * @example
 * ```ts
 * import type { observabilityUpdate } from "openrouter-fn/funcs/observabilityUpdate.js";
 * import type { RequestOf } from "openrouter-fn/react-query";
 * import { useObservabilityUpdateMutation } from "openrouter-fn/react-query/observabilityUpdate.js";
 * import { createElement } from "react";
 *
 * export function Example({ request }: { request: RequestOf<typeof observabilityUpdate> }) {
 *   const { mutate, isPending, error } = useObservabilityUpdateMutation();
 *   const onClick = () => mutate(request);
 *   return createElement("button", { onClick, disabled: isPending }, error?.message ?? "Go");
 * }
 * ```
 */
export function useObservabilityUpdateMutation<Context = unknown>(
  options?: MutationHookOptions<Fn, Context>,
): UseMutationResult<DataOf<Fn>, ErrorOf<Fn>, MutationVariables<Fn>, Context> {
  return useMutation(withSettings(buildObservabilityUpdateMutation(useOpenRouter(), options), options));
}

/** What `useObservabilityUpdateMutation` hands to TanStack Query. */
export function buildObservabilityUpdateMutation(client: OpenRouterCore, options?: OptionsOf<Fn>): Mutation<Fn> {
  return buildMutation("observabilityUpdate", observabilityUpdate, client, options);
}

/** The key of the mutations of `useObservabilityUpdateMutation`: `["openrouter-fn", "observabilityUpdate"]`. */
export function mutationKeyObservabilityUpdate(): MutationKey {
  return keyOf("observabilityUpdate");
}
