/**
 * A JSON Schema: any object, also one whose type is an interface. Lists and functions are none.
 */
export type JSONSchema = Record<string, unknown> | (object & { readonly length?: undefined });
