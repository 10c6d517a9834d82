import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { describeCause } from "../cause.js";

/** Turns what was thrown before anything was sent into an `InvalidRequestError`, unless it is one. */
export function unbuildable(cause: unknown): InvalidRequestError {
  return cause instanceof InvalidRequestError
    ? cause
    : new InvalidRequestError(`The request cannot be built: ${describeCause(cause)}`, { cause });
}
