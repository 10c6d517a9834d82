import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { isRecord } from "../isRecord.js";
import type { JSONSchemaConverter, SchemaIssue, StandardSchema } from "../standardSchema.js";

/** Converts the input of a user's schema to a JSON Schema. Throws anything if it cannot. */
export function writeJSONSchema(schema: StandardSchema | undefined): Record<string, unknown> {
  // Throws without a converter, as does a converter that cannot write the schema.
  const jsonSchema = schema?.["~standard"].jsonSchema as JSONSchemaConverter;
  const { $schema, ...rest } = jsonSchema.input({ target: "draft-2020-12" });
  return rest;
}

/** Converts the input of a user's schema to a JSON Schema. Throws an `InvalidRequestError` if it cannot. */
export function jsonSchemaOf(schema: StandardSchema, message: string): Record<string, unknown> {
  try {
    return writeJSONSchema(schema);
  } catch (cause) {
    throw new InvalidRequestError(message, { cause });
  }
}

/** Formats issues in one line, each with its path. */
export function issuesText(issues: readonly SchemaIssue[]): string {
  return issues
    .map(({ path, message }) =>
      [path?.map((part) => (isRecord(part) ? part.key : part)).join("."), message].filter(Boolean).join(": "),
    )
    .join("; ");
}

/** The message of any thrown value; empty if it has none. */
export function messageOf(thrown: unknown): string {
  const message = isRecord(thrown) ? thrown["message"] : thrown;
  return typeof message === "string" ? message : "";
}
