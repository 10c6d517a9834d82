import { ConnectionError } from "../errors/ConnectionError.js";
import { OpenRouterDefaultError } from "../errors/OpenRouterDefaultError.js";
import type { OpenRouterError } from "../errors/OpenRouterError.js";
import { ResponseValidationError } from "../errors/ResponseValidationError.js";
import { err, ok, type Result } from "../result.js";
import type { Operation } from "./operation.js";
import type { StandardSchemaV1 } from "./standard-schema.js";

type ReadFailure = OpenRouterError | ResponseValidationError;

/** Reads a whole response: its value, or the error that its status or its body amounts to. */
export async function readResponse(
  operation: Operation,
  response: Response,
  schema: StandardSchemaV1 | undefined,
  signal: AbortSignal,
): Promise<Result<unknown, ReadFailure>> {
  const text = await readText(response, signal).catch((cause) => {
    throw new ConnectionError(cause);
  });
  return response.ok
    ? readSuccess(operation, response, text, schema)
    : err(responseError(operation, response, parseJSON(text, text)));
}

/**
 * The body as text. Unlike `response.text()` it ends with the signal, and closes the connection, even if the garbage
 * collector has taken the signal from `fetch`, as it can once the headers are there.
 */
async function readText({ body }: Response, signal: AbortSignal): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  signal.addEventListener("abort", () => reader?.cancel().catch(() => {}));
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Reads the text of a body or an event that came with a success status. The value is the JSON as it came, unknown fields
 * and all. It counts as an error only if it has an `error` and is not what the schema promises.
 */
export function readSuccess(
  operation: Operation,
  response: Response,
  text: string,
  schema: StandardSchemaV1 | undefined,
): Result<unknown, ReadFailure> {
  const value = parseJSON(text);
  const issues = !schema
    ? [{ message: "expected a stream of events" }]
    : value === undefined
      ? [{ message: "expected JSON" }]
      : schema["~standard"].validate(value).issues;
  if (!issues) return ok(value);
  if (hasError(value)) return err(responseError(operation, response, value));
  return err(
    new ResponseValidationError({
      issues,
      rawValue: value,
      rawText: text,
      statusCode: response.status,
      headers: response.headers,
      generationId: generationId(response, value),
    }),
  );
}

/** The error that a body amounts to. Server, providers and gateways each have a form of their own. */
export function responseError(
  { errors }: Pick<Operation, "errors">,
  response: Response,
  body: unknown,
): OpenRouterError {
  const error = isRecord(body) ? body["error"] : undefined;
  const detail = isRecord(error) ? error : isRecord(body) ? body : {};
  const { code, type, message, error_description: description, metadata } = detail;
  const statusCode = response.ok && Number(code) >= 400 ? Number(code) : response.status;
  const provider = isRecord(metadata) ? metadata["provider_name"] : undefined;
  return new (errors[statusCode] ?? OpenRouterDefaultError)({
    message: [message, description, error, `HTTP ${statusCode}`].find(isText) as string,
    statusCode,
    code: [code, description ? error : type].find(isCode) ?? statusCode,
    metadata: isRecord(metadata) ? metadata : undefined,
    providerName: isText(provider) ? provider : undefined,
    body,
    headers: response.headers,
    generationId: generationId(response, body),
  });
}

/** The identifier of the generation behind a response: a header on inference, else the `id` of the body. */
export function generationId({ headers }: Response, body?: unknown): string | undefined {
  const id = headers.get("x-generation-id") ?? (isRecord(body) ? body["id"] : undefined);
  return isText(id) && id.startsWith("gen-") ? id : undefined;
}

export function hasError(value: unknown): boolean {
  return isRecord(value) && !!value["error"];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function isCode(value: unknown): value is string | number {
  return isText(value) || typeof value === "number";
}

function parseJSON(text: string, otherwise?: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}
