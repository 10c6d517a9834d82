import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { isRecord } from "../isRecord.js";
import type { SchemaIssue, StandardSchema } from "../standardSchema.js";

/** What a schema of the user accepts, as a JSON Schema. Throws an `InvalidRequestError` that says what to pass instead. */
export function jsonSchemaOf(schema: StandardSchema, what: string, instead: string): Record<string, unknown> {
  const { jsonSchema } = schema["~standard"];
  let why = "its library has no `~standard.jsonSchema`";
  try {
    if (jsonSchema) {
      const { $schema, ...rest } = jsonSchema.input({ target: "draft-2020-12" });
      return rest;
    }
  } catch (cause) {
    why = messageOf(cause);
  }
  throw new InvalidRequestError(`${what} cannot be written as a JSON Schema (${why}): pass \`${instead}\``);
}

/** Issues in one line, each with its path. */
export function issuesText(issues: readonly SchemaIssue[]): string {
  return issues
    .map(({ path, message }) => {
      const place = path?.map((part) => String(typeof part === "object" ? part.key : part)).join(".");
      return place ? `${place}: ${message}` : message;
    })
    .join("; ");
}

/** What a thrown value says, whatever it is; nothing if it says nothing. */
export function messageOf(thrown: unknown): string {
  const { message } = isRecord(thrown) ? thrown : { message: thrown };
  return typeof message === "string" ? message : "";
}
