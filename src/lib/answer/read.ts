import { OpenRouterDefaultError } from "../../errors/OpenRouterDefaultError.js";
import type { OpenRouterError } from "../../errors/OpenRouterError.js";
import { RequestAbortedError } from "../../errors/RequestAbortedError.js";
import { ResponseValidationError } from "../../errors/ResponseValidationError.js";
import { err, ok, type Result } from "../../result.js";
import { failureOf } from "../call/connection.js";
import type { Deadline } from "../call/deadline.js";
import type { Answer } from "../call/operation.js";
import { scrub } from "../call/request.js";
import { retryAfterMs } from "../call/retryAfter.js";
import { isRecord } from "../isRecord.js";
import type { SchemaIssue, StandardSchemaV1 } from "../standardSchema.js";

/** How long to wait for the body of an error, whose status is known. */
const ERROR_BODY_MS = 2000;
/** The first pause of a body after which it is checked whether the JSON is complete. */
const PAUSE_MS = 20;

type ReadFailure = OpenRouterError | ResponseValidationError;

/** Reads a whole response: its value, or the error in its status or body. */
export async function readResponse(
  answer: Answer,
  schema: StandardSchemaV1 | undefined,
  deadline: Deadline,
): Promise<Result<unknown, ReadFailure>> {
  const text = await readText(answer, deadline);
  return answer.response.ok ? readSuccess(answer, text, schema) : err(readFailure(answer, text));
}

/**
 * Reads the body as text. Unlike `response.text()`, it ends at the deadline and closes the connection even if the
 * signal of `fetch` was garbage collected, which can happen once the headers have arrived. If the connection breaks or
 * stays open, complete JSON is kept, and so is the partial text of an error.
 */
async function readText(answer: Answer, deadline: Deadline): Promise<string> {
  const { response } = answer;
  const reader = response.body?.getReader(); // which React Native does not have
  const decoder = reader && new TextDecoder();
  let text = "";
  let pauseMs = PAUSE_MS;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const read = async () => {
        if (!reader) text = await response.text();
        for (;;) {
          const piece = (await reader?.read())?.value;
          if (!piece) return;
          text += decoder?.decode(piece, { stream: true });
          clearTimeout(pause);
          pause = setTimeout(check, pauseMs);
        }
      };
      // Parsing takes time linear in the text, so each next attempt waits longer.
      const check = () => {
        pauseMs *= 2;
        if (parseJSON(text) !== undefined) resolve();
      };
      read().then(resolve, reject);
      deadline.passed.catch(reject);
      if (!response.ok) limit = setTimeout(resolve, ERROR_BODY_MS);
    });
  } catch (cause) {
    if (deadline.reason instanceof RequestAbortedError || (response.ok && parseJSON(text) === undefined)) {
      throw Object.assign(deadline.reason ?? failureOf(cause), { rawText: scrub(answer.sent, text) });
    }
  } finally {
    clearTimeout(pause);
    clearTimeout(limit);
    reader?.cancel().catch(() => {});
  }
  return text + (decoder?.decode() ?? "");
}

/** Reads the text of a body or event with a success status. The value is the JSON unchanged, with unknown fields. */
export function readSuccess(
  answer: Answer,
  text: string,
  schema: StandardSchemaV1 | undefined,
): Result<unknown, ReadFailure> {
  const value = parseJSON(text || "null"); // no content is null
  const issues: readonly SchemaIssue[] | undefined =
    schema && value !== undefined
      ? schema["~standard"].validate(value).issues
      : [{ message: "", expected: answer.expected ?? "JSON" }];
  return issues ? err(readFailure(answer, text, issues)) : ok(value);
}

/**
 * Reads the error in a body. A body that only fails the schema is a server error if it has an `error`. Server,
 * providers and gateways each have their own format.
 */
export function readFailure(answer: Answer, body: string, issues?: readonly SchemaIssue[]): ReadFailure {
  const { operation, response } = answer;
  const { ok, status, headers: received } = response;
  const rawText = scrub(answer.sent, body);
  const rawValue = parseJSON(rawText);
  const headers = new Headers(
    Array.from(received, ([name, value]): [string, string] => [name, scrub(answer.sent, value)]),
  );
  const common = { headers, generationId: answer.generationId ?? generationId(response, rawValue) };
  const { error, type: event }: { error?: unknown; type?: unknown } = Object(rawValue);
  if (issues && !error && event !== "error") {
    const differences = issues.map(({ path, expected, message }) => ({
      path: path ?? [],
      message: expected ? `expected ${expected}` : message,
    }));
    const at = differences[0]?.path.join(".") || "body";
    return new ResponseValidationError(`Unexpected answer: ${at}: ${differences[0]?.message}`, {
      ...common,
      issues: differences,
      rawValue,
      rawText,
      statusCode: status,
    });
  }
  const detail: Readonly<Record<string, unknown>> = Object(isRecord(error) ? error : rawValue);
  const { code, type, message, error_description: description } = detail;
  const metadata = isRecord(detail["metadata"]) ? detail["metadata"] : undefined;
  const { status: named, said = "" } = operation.explain?.(detail) ?? {};
  const number = Number(code);
  const statusCode = (ok && (number >= 400 && number < 600 ? number : named)) || status;
  const provider = metadata?.["provider_name"];
  const text = [message, description, error].find(isText) ?? `HTTP ${statusCode}`;
  return new (operation.errors[statusCode] ?? OpenRouterDefaultError)(text.includes(said) ? text : `${text}: ${said}`, {
    ...common,
    statusCode,
    code: [code, description ? error : type].find(isCode) ?? statusCode,
    metadata,
    providerName: isText(provider) ? provider : undefined,
    body: rawValue === undefined ? rawText : rawValue,
    retryAfterMs: /429|529|503/.test(`${statusCode}`) ? retryAfterMs(received, metadata) : undefined,
  });
}

/**
 * Finds the identifier of the generation: in a header for inference, else the `id` of the body or of the object in an
 * event, or the `request_id` of an error.
 */
export function generationId({ headers }: Response, body?: unknown): string | undefined {
  const { response, message, id, request_id: request }: Readonly<Record<string, unknown>> = Object(body);
  return [headers.get("x-generation-id"), Object(response).id, Object(message).id, id, request].find(
    (found): found is string => isText(found) && found.startsWith("gen-"),
  );
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

export function isCode(value: unknown): value is string | number {
  return isText(value) || typeof value === "number";
}

export function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
