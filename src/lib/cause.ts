/** The cause of an error as plain data. */
export interface PlainCause {
  /** Name, such as `TypeError`. */
  readonly name?: string | undefined;
  /** Message. */
  readonly message?: string | undefined;
  /** Code, such as `ECONNREFUSED`. */
  readonly code?: string | number | undefined;
  /** The cause of the cause. */
  readonly cause?: PlainCause | string | undefined;
  /** Several causes, if several attempts failed, such as one per address of a host. */
  readonly errors?: readonly PlainCause[] | undefined;
}

/** Turns a chain of causes into plain data. Never throws: of a circle, or what cannot be read, it leaves out fields. */
export function plainCause(cause: unknown): PlainCause | string | undefined {
  for (const fields = ["name", "message", "code", "cause", "errors"]; fields[0]; fields.pop()) {
    try {
      return JSON.parse(JSON.stringify(cause, fields));
    } catch {}
  }
  return;
}

/** Names the root of a failure in a few words: `fetch` itself says only that it failed. */
export function describeCause(cause: unknown): string {
  let at = plainCause(cause);
  let text = typeof at === "string" ? at : "";
  for (; at instanceof Object; at = at.cause ?? at.errors?.[0]) text = at.message || text;
  return text.replace("connect ECONNREFUSED", "connection refused to") || "unknown reason";
}
