import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { describeCause } from "../cause.js";

/** What was thrown before anything was sent, as an error that says so; it may be one already. */
export function unbuildable(cause: unknown): InvalidRequestError {
  return cause instanceof InvalidRequestError
    ? cause
    : new InvalidRequestError(`The request cannot be built: ${describeCause(cause)}`, { cause });
}
