import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { OutputError, type OutputErrorReason } from "../../errors/OutputError.js";
import { type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";
import type { SchemaIssue, StandardSchema } from "../standardSchema.js";
import { issuesText, writeJSONSchema } from "./userSchema.js";

/** Settings of an output, besides its schema. */
export interface OutputSettings {
  /** Name of the output for the model: up to 64 letters, digits, `_` or `-`; `output` by default. */
  readonly name?: string | undefined;
  /** Purpose of the output, described for the model. */
  readonly description?: string | undefined;
  /**
   * Whether the provider must guarantee the JSON Schema. Excludes endpoints that cannot, and most providers then accept
   * only objects whose fields are all required, with `additionalProperties: false`. The schema is not rewritten for
   * that.
   */
  readonly strict?: boolean | undefined;
}

/** An output with a schema that checks it. */
export interface CheckedOutput<Output, Input = unknown> extends OutputSettings {
  /** Checks the output: any Standard Schema, asynchronous ones included. */
  readonly schema: StandardSchema<Input, Output>;
  /** JSON Schema of the output; by default from `schema`. Required if that has no `~standard.jsonSchema`. */
  readonly jsonSchema?: object | undefined;
}

/** An output that is parsed but not checked: it has the type that you name. */
export interface PlainOutput extends OutputSettings {
  /** Never present. */
  readonly schema?: undefined;
  /** JSON Schema of the output. */
  readonly jsonSchema: object;
}

/** The output that you want: a Standard Schema, or a description. */
export type OutputFormat<Output, Input = unknown> =
  | StandardSchema<Input, Output>
  | CheckedOutput<Output, Input>
  | PlainOutput;

/** A response and its output. */
export interface Parsed<Output, Answer> {
  /** The output: what the schema made of the JSON. */
  readonly output: Output;
  /** The whole answer, with its usage and cost. */
  readonly answer: Answer;
}

/** What to send for an output, and what it takes to read it. */
export interface OutputPlan<Output> {
  readonly schema: StandardSchema<unknown, Output> | undefined;
  /** Whether the model is asked for an object that has the output as `value`. */
  readonly isWrapped: boolean;
  readonly format: {
    readonly name: string;
    readonly description?: string | undefined;
    readonly schema: Record<string, unknown>;
    readonly strict?: boolean | undefined;
  };
}

/** Whether an output is described by a schema alone. */
export function isSchema<Output>(output: OutputFormat<Output> | undefined): output is StandardSchema<unknown, Output> {
  return "~standard" in Object(output);
}

/** Plans what to request. Throws if there is no JSON Schema. */
export function planOutput<Output>(output: OutputFormat<Output>): OutputPlan<Output> {
  const { schema, jsonSchema, name = "output", ...rest } = isSchema(output) ? { schema: output } : output;
  const json: Readonly<Record<string, unknown>> = { ...(jsonSchema ?? writeJSONSchema(schema)) };
  // Providers accept only a plain object as root.
  const isWrapped = json["type"] !== "object" || !!(json["anyOf"] ?? json["oneOf"] ?? json["$ref"]);
  return { schema, isWrapped, format: { name, ...rest, schema: isWrapped ? wrap(json) : json } };
}

/** The error of an output without a plan. */
export function unplanned(cause: unknown): Err<InvalidRequestError> {
  return err(new InvalidRequestError("`output` gives no JSON Schema: pass `{ schema, jsonSchema }`", { cause }));
}

/**
 * Wraps a schema in an object with the field `value`. Definitions stay at the root, and references to the root are
 * adjusted.
 */
function wrap(schema: object): Record<string, unknown> {
  const { $defs, ...value } = JSON.parse(
    JSON.stringify(schema, (name, value) =>
      name === "$ref" && typeof value === "string"
        ? value.replace(/^#(?=$|\/(?!\$defs\/))/, "#/properties/value")
        : value,
    ),
  );
  return {
    type: "object",
    properties: { value },
    required: ["value"],
    additionalProperties: false,
    ...($defs && { $defs }),
  };
}

/** The text of a response, and why it has no output, as the API reports it. */
export type Said = readonly [text: string, reason?: OutputErrorReason | undefined, detail?: unknown];

const REASONS = {
  refusal: "was refused",
  length: "was cut off at its limit",
  empty: "has no text",
  mismatch: "does not fit",
  error: "or its schema failed",
};

/** Reads the output of a response. Never rejects. */
export async function readOutput<Output, Answer extends { readonly id: string }>(
  plan: Pick<OutputPlan<Output>, "schema" | "isWrapped">,
  answer: Answer,
  [text, said, detail]: Said,
): Promise<Result<Parsed<Output, Answer>, OutputError<Answer>>> {
  let reason = said ?? (text.trim() ? "mismatch" : "empty");
  let cause = detail;
  let issues: readonly SchemaIssue[] = [];
  if (reason === "mismatch")
    try {
      let value: unknown = JSON.parse(text.trim().replace(/^[`~]{3,}[^\n[{]*|[`~]{3,9}$/g, ""));
      // A model that is not held to the schema may return the bare value.
      if (plan.isWrapped && isRecord(value) && `${Object.keys(value)}` === "value") ({ value } = value);
      reason = "error";
      const { schema } = plan;
      // Without a schema, the caller names the type.
      const checked = schema ? await schema["~standard"].validate(value) : { value: value as Output };
      if (!checked.issues) return ok({ output: checked.value, answer });
      detail = issuesText(checked.issues);
      issues = checked.issues;
      reason = "mismatch";
    } catch (thrown) {
      detail = cause = thrown;
    }
  const message = `The answer ${REASONS[reason]}${detail ? `: ${describeCause(detail)}` : ""}`;
  return err(new OutputError(message, { reason, issues, text, answer, generationId: answer.id, cause }));
}

/** Makes the call and reads the output. */
export async function parse<Output, Answer extends { readonly id: string }, Failure>(
  request: { readonly output: OutputFormat<Output> },
  send: (format: OutputPlan<Output>["format"]) => Promise<Result<Answer, Failure>>,
  read: (answer: Answer) => Said,
): Promise<Result<Parsed<Output, Answer>, Failure | InvalidRequestError | OutputError<Answer>>> {
  try {
    const plan = planOutput(request.output);
    const result = await send(plan.format);
    return result.ok ? readOutput(plan, result.value, read(result.value)) : result;
  } catch (cause) {
    return unplanned(cause);
  }
}
