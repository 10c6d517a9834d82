import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { isRecord } from "../isRecord.js";
import type { JSONSchemaConverter, SchemaIssue, StandardSchema } from "../standardSchema.js";

/** What a schema of the user accepts, as a JSON Schema. Throws whatever if it cannot say so. */
export function writeJSONSchema(schema: StandardSchema | undefined): Record<string, unknown> {
  // Without a converter this throws, as one can that cannot write the schema.
  const jsonSchema = schema?.["~standard"].jsonSchema as JSONSchemaConverter;
  const { $schema, ...rest } = jsonSchema.input({ target: "draft-2020-12" });
  return rest;
}

/** What a schema of the user accepts, as a JSON Schema. Throws an `InvalidRequestError` if it cannot say so. */
export function jsonSchemaOf(schema: StandardSchema, message: string): Record<string, unknown> {
  try {
    return writeJSONSchema(schema);
  } catch (cause) {
    throw new InvalidRequestError(message, { cause });
  }
}

/** Issues in one line, each with its path. */
export function issuesText(issues: readonly SchemaIssue[]): string {
  return issues
    .map(({ path, message }) =>
      [path?.map((part) => (isRecord(part) ? part.key : part)).join("."), message].filter(Boolean).join(": "),
    )
    .join("; ");
}

/** What a thrown value says, whatever it is; nothing if it says nothing. */
export function messageOf(thrown: unknown): string {
  const message = isRecord(thrown) ? thrown["message"] : thrown;
  return typeof message === "string" ? message : "";
}
