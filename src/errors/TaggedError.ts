import { type PlainCause, plainCause } from "../lib/cause.js";

/** The second argument, optional if every field is. */
type Arguments<Fields> = object extends Fields ? [fields?: Fields] : [fields: Fields];

/** Base class of all errors of this package. */
export abstract class TaggedError<Fields extends object = object> extends Error {
  abstract override readonly name: string;
  /** The underlying error or reason. */
  declare cause?: unknown;

  /** Whether this is one. Never throws: a getter of the caller's can throw what cannot be looked at. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    try {
      // biome-ignore lint/complexity/noThisInStatic: the class that is asked about is a subclass
      return super[Symbol.hasInstance](value);
    } catch {
      return false;
    }
  }

  // not `ErrorOptions`, which ES2020 has not
  constructor(message: string, ...[fields]: Arguments<Fields & { cause?: unknown }>) {
    super(message, fields);
    Object.assign(this, fields);
  }

  /** Same as `name`, for code that matches errors by a tag, such as Effect's `catchTag`. */
  get _tag(): this["name"] {
    return this.name;
  }

  /** Returns plain data for `JSON.stringify`: see `toPlain`. */
  toJSON(): Record<string, unknown> {
    const { headers, rawValue, ...fields }: { name: string; headers?: unknown; rawValue?: unknown } = this;
    return { _tag: this.name, ...fields, message: this.message, cause: plainCause(this.cause) };
  }
}

/**
 * An error of this package as plain data: without methods, stack, `headers`, and `rawValue`, which `rawText` has as
 * text.
 */
export type PlainError<Failure extends TaggedError> = Failure extends unknown
  ? Omit<Failure, "cause" | "headers" | "rawValue" | "stack" | "toJSON"> & {
      /** The chain of causes. */
      readonly cause?: PlainCause | string | undefined;
    }
  : never;
