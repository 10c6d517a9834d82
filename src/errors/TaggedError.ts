import { type PlainCause, plainCause } from "../lib/cause.js";

/** The second argument, which may be missing where no field has to be there. */
type Arguments<Fields> = object extends Fields ? [fields?: Fields] : [fields: Fields];

/** What all errors of this package have in common. */
export abstract class TaggedError<Fields extends object = object> extends Error {
  abstract override readonly name: string;
  /** What led to it. */
  declare cause?: unknown;

  // not `ErrorOptions`, which ES2020 has not
  constructor(message: string, ...[fields]: Arguments<Fields & { cause?: unknown }>) {
    super(message, fields);
    Object.assign(this, fields);
  }

  /** Same as `name`, for what tells errors apart by a tag, such as Effect's `catchTag`. */
  get _tag(): this["name"] {
    return this.name;
  }

  /** The error as `JSON.stringify` shows it: see `toPlain`. */
  toJSON(): Record<string, unknown> {
    const { headers, rawValue, ...fields }: { name: string; headers?: unknown; rawValue?: unknown } = this;
    return { _tag: this.name, ...fields, message: this.message, cause: plainCause(this.cause) };
  }
}

/**
 * An error of this package as plain data: everything it carries but methods, the stack, `headers`, and `rawValue`, which
 * `rawText` has as text.
 */
export type PlainError<Failure extends TaggedError> = Failure extends unknown
  ? Omit<Failure, "cause" | "headers" | "rawValue" | "stack" | "toJSON"> & {
      /** What led to it, down the chain. */
      readonly cause?: PlainCause | string | undefined;
    }
  : never;
