/**
 * The part of the Standard Schema interface (version 1, standardschema.dev) that this package uses.
 *
 * Every schema of this package implements it, synchronously, so any tool that accepts a Standard Schema can use it.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  /** The Standard Schema properties. */
  readonly "~standard": StandardSchemaProps<Input, Output>;
}

/** Description of a Standard Schema, with the function that checks a value. */
export interface StandardSchemaProps<Input, Output> {
  /** Version of the interface. */
  readonly version: 1;
  /** Name of the schema library behind it. */
  readonly vendor: string;
  /** Checks a value: returns `value` if it fits, `issues` if not. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** The inferred types; exists only for the compiler. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/**
 * A Standard Schema of yours, from any library. It may check asynchronously, and convert to JSON Schema
 * (standardschema.dev/json-schema).
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** The Standard Schema properties. */
  readonly "~standard": AsyncSchemaProps<Input, Output>;
}

/** `StandardSchemaProps` of a schema that may be asynchronous. */
export interface AsyncSchemaProps<Input, Output> extends Omit<StandardSchemaProps<Input, Output>, "validate"> {
  /** Checks a value: returns `value` if it fits, `issues` if not, or a promise of that. */
  readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  /** Converts the schema to JSON Schema; absent if the library cannot. */
  readonly jsonSchema?: JSONSchemaConverter | undefined;
}

/** Converts a schema to JSON Schema; throws if that is not possible. */
export interface JSONSchemaConverter {
  /** JSON Schema of what the schema accepts. */
  readonly input: (options: JSONSchemaOptions) => Record<string, unknown>;
  /** JSON Schema of what the schema returns. */
  readonly output: (options: JSONSchemaOptions) => Record<string, unknown>;
}

/** Options of the conversion. */
export interface JSONSchemaOptions {
  /** Version of JSON Schema, for example `draft-2020-12`. */
  readonly target: string;
}

/** The outcome of checking a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** One difference between a value and its schema. */
export interface SchemaIssue {
  /** What is wrong. */
  readonly message: string;
  /** Where: keys and indices from the root of the value; absent for the root. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** What would fit, such as `string`; undefined if the schema does not say. */
  readonly expected?: string | undefined;
}
