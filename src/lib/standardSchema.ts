/**
 * The part of the Standard Schema interface (version 1, standardschema.dev) that this package speaks.
 *
 * Every schema of this package implements it, always synchronously, so it can be handed to any tool that accepts a Standard Schema.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  /** The Standard Schema properties. */
  readonly "~standard": StandardSchemaProps<Input, Output>;
}

/** What a Standard Schema says of itself, and the function that checks a value. */
export interface StandardSchemaProps<Input, Output> {
  /** Version of the interface. */
  readonly version: 1;
  /** Name of the schema library behind it. */
  readonly vendor: string;
  /** Checks a value: gives `value` when it fits and `issues` when it does not. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** The inferred types; exists only for the compiler. */
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/**
 * A Standard Schema of yours, from any library: it may check asynchronously, and say what it
 * accepts as a JSON Schema (standardschema.dev/json-schema).
 */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** The Standard Schema properties. */
  readonly "~standard": AsyncSchemaProps<Input, Output>;
}

/** `StandardSchemaProps` of a schema that may be asynchronous. */
export interface AsyncSchemaProps<Input, Output> extends Omit<StandardSchemaProps<Input, Output>, "validate"> {
  /** Checks a value: gives `value` when it fits and `issues` when it does not, at once or later. */
  readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
  /** Writes the schema as a JSON Schema; absent from libraries that cannot. */
  readonly jsonSchema?: JSONSchemaConverter | undefined;
}

/** Writes a schema as a JSON Schema, and throws where that is not possible. */
export interface JSONSchemaConverter {
  /** What the schema accepts. */
  readonly input: (options: JSONSchemaOptions) => Record<string, unknown>;
  /** What the schema makes of it. */
  readonly output: (options: JSONSchemaOptions) => Record<string, unknown>;
}

/** How a JSON Schema is to be written. */
export interface JSONSchemaOptions {
  /** Version of JSON Schema, for example `draft-2020-12`. */
  readonly target: string;
}

/** The outcome of checking a value. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** One way in which a value differs from its schema. */
export interface SchemaIssue {
  /** What is wrong. */
  readonly message: string;
  /** Where: keys and indices from the root of the value; absent for the root itself. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** What would fit, such as `string`, where the schema tells. */
  readonly expected?: string | undefined;
}
