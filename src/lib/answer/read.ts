import { ConnectionError } from "../../errors/ConnectionError.js";
import { OpenRouterDefaultError } from "../../errors/OpenRouterDefaultError.js";
import type { OpenRouterError } from "../../errors/OpenRouterError.js";
import { ResponseValidationError } from "../../errors/ResponseValidationError.js";
import { err, ok, type Result } from "../../result.js";
import type { Deadline } from "../call/deadline.js";
import type { Answer } from "../call/operation.js";
import { isRecord } from "../isRecord.js";
import type { SchemaIssue, StandardSchemaV1 } from "../standardSchema.js";

/** A key of fewer characters is nobody's secret, and could be a part of other words. */
const SHORTEST_SECRET = 12;

type ReadFailure = OpenRouterError | ResponseValidationError;

/** Reads a whole response: its value, or the error that its status or its body amounts to. */
export async function readResponse(
  answer: Answer,
  schema: StandardSchemaV1 | undefined,
  deadline: Deadline,
): Promise<Result<unknown, ReadFailure>> {
  const text = await readText(answer.response, deadline);
  return answer.response.ok ? readSuccess(answer, text, schema) : err(readFailure(answer, text));
}

/**
 * The body as text. Unlike `response.text()` it ends with the deadline, and closes the connection, even if the garbage
 * collector has taken the signal from `fetch`, as it can once the headers are there; and a connection that breaks costs
 * nothing if the JSON was complete.
 */
async function readText({ body }: Response, deadline: Deadline): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  deadline.onPass = () => reader?.cancel().catch(() => {});
  try {
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      text += decoder.decode(piece.value, { stream: true });
    }
  } catch (cause) {
    if (parseJSON(text) === undefined) throw new ConnectionError("The connection failed: see cause", { cause });
  }
  return text + decoder.decode();
}

/**
 * Reads the text of a body or an event that came with a success status. The value is the JSON as it came, unknown fields
 * and all.
 */
export function readSuccess(
  answer: Answer,
  text: string,
  schema: StandardSchemaV1 | undefined,
): Result<unknown, ReadFailure> {
  const value = parseJSON(text || "null"); // no content is null
  const issues: readonly SchemaIssue[] | undefined =
    schema && value !== undefined
      ? schema["~standard"].validate(value).issues
      : [{ message: "", expected: schema ? "JSON" : "a stream of events" }];
  return issues ? err(readFailure(answer, text, issues)) : ok(value);
}

/**
 * The error that a body amounts to. Where only the schema finds fault with it, it is an error of the server if it has an
 * `error`. Server, providers and gateways each have a form of their own.
 */
export function readFailure(
  { operation: { errors }, response, key, generationId: known }: Answer,
  body: string,
  issues?: readonly SchemaIssue[],
): ReadFailure {
  const rawText = key && key.length >= SHORTEST_SECRET ? body.replaceAll(key, "[key]") : body;
  const rawValue = parseJSON(rawText);
  const { ok, status, headers } = response;
  const common = { headers, generationId: known ?? generationId(response, rawValue) };
  if (issues && !hasError(rawValue)) {
    const differences = issues.map(({ path, expected, message }) => ({
      path: path ?? [],
      message: expected ? `expected ${expected}` : message,
    }));
    const [first] = differences;
    return new ResponseValidationError(`Unexpected answer: ${first?.path.join(".") || "body"}: ${first?.message}`, {
      ...common,
      issues: differences,
      rawValue,
      rawText,
      statusCode: status,
    });
  }
  const error = isRecord(rawValue) ? rawValue["error"] : undefined;
  const detail = isRecord(error) ? error : isRecord(rawValue) ? rawValue : {};
  const { code, type, message, error_description: description, metadata } = detail;
  const statusCode = ok && Number(code) >= 400 && Number(code) < 600 ? Number(code) : status;
  const provider = isRecord(metadata) ? metadata["provider_name"] : undefined;
  const text = [message, description, error].find(isText) ?? `HTTP ${statusCode}`;
  return new (errors[statusCode] ?? OpenRouterDefaultError)(text, {
    ...common,
    statusCode,
    code: [code, description ? error : type].find(isCode) ?? statusCode,
    metadata: isRecord(metadata) ? metadata : undefined,
    providerName: isText(provider) ? provider : undefined,
    body: rawValue === undefined ? rawText : rawValue,
  });
}

/**
 * The identifier of the generation behind a response: a header on inference, else the `id` of the body, or of what an event
 * is about.
 */
export function generationId({ headers }: Response, body?: unknown): string | undefined {
  const { response, message, id } = isRecord(body) ? body : {};
  const inner = response ?? message;
  return [headers.get("x-generation-id"), isRecord(inner) ? inner["id"] : id].find(isGenerationId);
}

function isGenerationId(value: unknown): value is string {
  return isText(value) && value.startsWith("gen-");
}

export function hasError(value: unknown): boolean {
  return isRecord(value) && !!value["error"];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isCode(value: unknown): value is string | number {
  return isText(value) || typeof value === "number";
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
