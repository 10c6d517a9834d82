import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { OutputError, type OutputErrorReason } from "../../errors/OutputError.js";
import { type Err, err, ok, type Result } from "../../result.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";
import type { SchemaIssue, StandardSchema } from "../standardSchema.js";
import { issuesText, writeJSONSchema } from "./userSchema.js";

/** What the model is told of an output besides its schema. */
export interface OutputSettings {
  /** Name of the output for the model: up to 64 letters, digits, `_` or `-`; `output` if left out. */
  readonly name?: string | undefined;
  /** What it is for, in words for the model. */
  readonly description?: string | undefined;
  /**
   * Whether the provider must keep the answer to the JSON Schema; sent as it is. It leaves out endpoints that cannot, and
   * providers take only some schemas then: mostly objects whose fields are all required, with
   * `additionalProperties: false`. The schema is not rewritten for that.
   */
  readonly strict?: boolean | undefined;
}

/** An output that is checked. */
export interface CheckedOutput<Output, Input = unknown> extends OutputSettings {
  /** Checks the output: any Standard Schema, also an asynchronous one. */
  readonly schema: StandardSchema<Input, Output>;
  /** The output as a JSON Schema. If left out, `schema` is asked; needed where that has no `~standard.jsonSchema`. */
  readonly jsonSchema?: object | undefined;
}

/** An output that is parsed but not checked: the type is what you say it is. */
export interface PlainOutput extends OutputSettings {
  /** Never there. */
  readonly schema?: undefined;
  /** The output as a JSON Schema. */
  readonly jsonSchema: object;
}

/** What an answer should hold: a Standard Schema, or a description of it. */
export type OutputFormat<Output, Input = unknown> =
  | StandardSchema<Input, Output>
  | CheckedOutput<Output, Input>
  | PlainOutput;

/** An answer, and the output in it. */
export interface Parsed<Output, Answer> {
  /** The output: what the schema made of the JSON. */
  readonly output: Output;
  /** The whole answer, with its usage and cost. */
  readonly answer: Answer;
}

/** What is sent of an output, and what is needed to read it. */
export interface OutputPlan<Output> {
  readonly schema: StandardSchema<unknown, Output> | undefined;
  /** Whether the model is asked for an object with the output as its `value`. */
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

/** Plans what to ask the model for. Throws if there is no JSON Schema. */
export function planOutput<Output>(output: OutputFormat<Output>): OutputPlan<Output> {
  const { schema, jsonSchema, name = "output", ...rest } = isSchema(output) ? { schema: output } : output;
  const json: Readonly<Record<string, unknown>> = { ...(jsonSchema ?? writeJSONSchema(schema)) };
  // Providers take only a plain object for the root.
  const isWrapped = json["type"] !== "object" || !!(json["anyOf"] ?? json["oneOf"] ?? json["$ref"]);
  return { schema, isWrapped, format: { name, ...rest, schema: isWrapped ? wrap(json) : json } };
}

/** Says that there is no plan. */
export function unplanned(cause: unknown): Err<InvalidRequestError> {
  return err(new InvalidRequestError("`output` gives no JSON Schema: pass `{ schema, jsonSchema }`", { cause }));
}

/** An object with the value as its only field. Definitions stay at the root, and references to the root follow it. */
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

/** The text of an answer, and why it cannot hold the output, as the API says it. */
export type Said = readonly [text: string, reason?: OutputErrorReason | undefined, detail?: unknown];

const REASONS = {
  refusal: "was refused",
  length: "was cut off at its limit",
  empty: "has no text",
  mismatch: "does not fit",
  error: "or its schema failed",
};

/** Reads the output in an answer. Never rejects. */
export async function readOutput<Output, Answer extends { readonly id: string }>(
  { schema, isWrapped }: Pick<OutputPlan<Output>, "schema" | "isWrapped">,
  answer: Answer,
  [text, said, detail]: Said,
): Promise<Result<Parsed<Output, Answer>, OutputError<Answer>>> {
  let reason = said ?? (text.trim() ? "mismatch" : "empty");
  let cause = detail;
  let issues: readonly SchemaIssue[] = [];
  if (reason === "mismatch")
    try {
      let value: unknown = JSON.parse(text.trim().replace(/^```\w*|```$/g, ""));
      // A model that was not held to the schema may give the value as it is.
      if (isWrapped && isRecord(value) && `${Object.keys(value)}` === "value") ({ value } = value);
      reason = "error";
      // Without a schema, the type is what the caller says.
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

/** Asks for an answer and reads the output in it. */
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
