/** What is known of the cause of an error, and of what led to that. */
export interface PlainCause {
  /** Its name, such as `TypeError`. */
  readonly name?: string | undefined;
  /** What it says. */
  readonly message?: string | undefined;
  /** Its code, such as `ECONNREFUSED`. */
  readonly code?: string | number | undefined;
  /** What led to it. */
  readonly cause?: PlainCause | string | undefined;
  /** What led to it, where several attempts failed, such as one for each address of a host. */
  readonly errors?: readonly PlainCause[] | undefined;
}

/** A cause as plain data, down the chain. Never throws: a cause that cannot be read, or leads back to itself, is undefined. */
export function plainCause(cause: unknown): PlainCause | string | undefined {
  try {
    return JSON.parse(JSON.stringify(cause, ["name", "message", "code", "cause", "errors"]));
  } catch {
    return;
  }
}

/** The root of a failure in a few words: `fetch` itself says only that it failed. */
export function describeCause(cause: unknown): string {
  let at = plainCause(cause);
  let text = typeof at === "string" ? at : "";
  for (; at instanceof Object; at = at.cause ?? at.errors?.[0]) text = at.message || text;
  return text.replace("connect ECONNREFUSED", "connection refused to") || "unknown reason";
}
