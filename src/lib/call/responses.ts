import type { Answer } from "./operation.js";

/** The response behind a result. */
export interface Received {
  readonly answer: Answer;
  readonly attempts: number;
  readonly durationMs: number;
}

/** Responses by the value of their result, or by the result if its value is no object. Others may be asked for. */
export const responses: Pick<WeakMap<object, Received>, "set"> & { get(key: unknown): Received | undefined } =
  new WeakMap();

/** The response behind a result or its value. */
export function receivedOf(resultOrValue: { readonly value?: unknown } | null | undefined): Received | undefined {
  return responses.get(resultOrValue) ?? responses.get(resultOrValue?.value);
}
