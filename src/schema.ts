// Users' own declarations refer to these types, since all models name them: so they are declared where users can import
// them.
import type { StandardSchemaV1 } from "./lib/standardSchema.js";

export type { SchemaIssue, StandardResult, StandardSchemaProps, StandardSchemaV1 } from "./lib/standardSchema.js";

/** A check for values of type `T`, usable wherever a Standard Schema is. */
export interface Schema<in out T> extends StandardSchemaV1<unknown, T> {}

/** A check for a field that may be left out. Only the fields of an `object` can be optional. */
export interface Optional<in out T> {
  /** The check of the field if it is present. */
  readonly "~optional": Schema<T>;
}

/** Known values for completion and narrowing; any other string is accepted, so that a new value breaks nobody. */
export type OpenEnum<Known extends string> = Known | (string & {});

// A branded string would not do: TypeScript takes `string & Brand` for comparable to every literal, and narrows nothing.
/**
 * A discriminant that this version does not know. Narrowing by a known value rules it out. To send one, cast it:
 * `"openrouter:new_tool" as Unlisted`.
 */
declare enum Unlisted {
  value = "",
}

export type { Unlisted }; // there is no such value

/**
 * A union discriminated on `Key` that stays open: values with a discriminant that this version does not know pass
 * through. `switch` on the discriminant narrows to the known members; the `default` branch gets the rest.
 */
export type Variants<Known, Key extends string = "type"> =
  | Known
  | ({ [K in Key]: Unlisted } & { [field: string]: unknown });
