import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import { err, ok, type Result } from "../../result.js";
import { startDeadline } from "../call/deadline.js";
import type { RequestOptions } from "../call/operation.js";
import { refuse } from "../call/url.js";
import { describeCause } from "../cause.js";

/**
 * Reads the iterable in a field of a request into a list, unless a signal aborts first, and returns the request with
 * it. Fields in `first` come first. Never rejects.
 */
export async function readList<Whole>(
  request: object,
  field: string,
  first: readonly string[],
  options: RequestOptions | undefined,
): Promise<Result<Whole, InvalidRequestError | RequestAbortedError>> {
  let items: AsyncIterator<unknown> | Iterator<unknown> | undefined;
  try {
    const { [field]: source, ...fields }: Readonly<Record<string, unknown>> = { ...request };
    const deadline = startDeadline(Infinity, [options?.signal, options?.fetchOptions?.signal]);
    try {
      items = iterate(source);
      if (!items) refuse(field, "an iterable", source);
      const list: unknown[] = [];
      for (;;) {
        const { done, value } = await Promise.race([deadline.passed, items.next()]);
        if (done) {
          const leading = Object.fromEntries(first.map((name) => [name, fields[name]]));
          return ok({ ...leading, ...fields, [field]: list } as Whole); // which differs from the request only in the list
        }
        list.push(await value);
      }
    } finally {
      deadline.end();
    }
  } catch (cause) {
    const aborted = cause instanceof RequestAbortedError;
    if (aborted) (async () => items?.return?.())().catch(() => {});
    return err(
      aborted || cause instanceof InvalidRequestError
        ? cause
        : new InvalidRequestError(`\`${field}\` cannot be read: ${describeCause(cause)}`, { cause }),
    );
  }
}

function iterate(source: unknown): AsyncIterator<unknown> | Iterator<unknown> | undefined {
  const { [Symbol.asyncIterator]: inTurn, [Symbol.iterator]: atOnce } = Object(source);
  return typeof source === "string" ? undefined : (inTurn ?? atOnce)?.call(source);
}
