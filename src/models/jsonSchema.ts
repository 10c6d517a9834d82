/** A JSON Schema: any object, including interfaces, but no arrays or functions. */
export type JSONSchema = Record<string, unknown> | (object & { readonly length?: undefined });
