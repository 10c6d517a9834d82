import type { OpenRouterCore, RequestOptions } from "./core.js";
import * as statuses from "./errors/index.js";
import { InvalidRequestError, ResponseValidationError, UnexpectedClientError } from "./errors/index.js";
import { wellFormed, write } from "./lib/call/body.js";
import type { ErrorClasses, Operation } from "./lib/call/operation.js";
import type { Failure } from "./lib/call/outcome.js";
import { receivedOf, responses } from "./lib/call/responses.js";
import { send } from "./lib/call/send.js";
import { unbuildable } from "./lib/call/unbuildable.js";
import { refuse, segment } from "./lib/call/url.js";
import { isRecord } from "./lib/isRecord.js";
import { type Schema, unchecked } from "./lib/schema.js";
import type { StandardSchema } from "./lib/standardSchema.js";
import { err, ok, type Result } from "./result.js";

const errors = {
  400: statuses.BadRequestResponseError,
  401: statuses.UnauthorizedResponseError,
  402: statuses.PaymentRequiredResponseError,
  403: statuses.ForbiddenResponseError,
  404: statuses.NotFoundResponseError,
  408: statuses.RequestTimeoutResponseError,
  409: statuses.ConflictResponseError,
  410: statuses.GoneResponseError,
  413: statuses.PayloadTooLargeResponseError,
  415: statuses.UnsupportedMediaTypeResponseError,
  422: statuses.UnprocessableEntityResponseError,
  429: statuses.TooManyRequestsResponseError,
  500: statuses.InternalServerResponseError,
  502: statuses.BadGatewayResponseError,
  503: statuses.ServiceUnavailableResponseError,
  504: statuses.GatewayTimeoutResponseError,
  524: statuses.EdgeNetworkTimeoutResponseError,
  529: statuses.ProviderOverloadedResponseError,
} satisfies ErrorClasses;

/** Errors of `request`: every status that the API documents anywhere, and the client errors. */
export type RequestError = Failure<typeof errors>;

/** A call of an endpoint without a function. */
export interface EndpointRequest<Output = unknown> {
  /** HTTP method. */
  method: Operation["method"];
  /** Path below the base address, with parameters in braces: `/new/{id}`. */
  path: `/${string}`;
  /** Values of the parameters in the path; each is encoded as one segment. */
  pathParams?: Readonly<Record<string, unknown>> | undefined;
  /** Fields of the query. Arrays are repeated; null and undefined are omitted. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** The body. Objects and arrays are sent as JSON, anything else as it is. */
  body?: unknown;
  /** Headers of this request. */
  headers?: RequestOptions["headers"];
  /** A Standard Schema for the response. Without one, the value is the parsed JSON. */
  response?: StandardSchema<unknown, Output> | undefined;
}

/**
 * Calls any endpoint. Use it for those that have no function yet. Retries, time limits, observers and errors are those of
 * every function; path parameters are encoded and checked. The response must be JSON.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { request } from "openrouter-fn/request.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await request(core, { method: "GET", path: "/generation", query: { id: "gen-1234567890" } });
 * if (result.ok) console.log(result.value);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export async function request<Output = unknown>(
  core: OpenRouterCore,
  endpoint: EndpointRequest<Output>,
  options?: RequestOptions,
): Promise<Result<Output, RequestError>> {
  try {
    if (!isRecord(endpoint as unknown)) refuse("endpoint", "an object such as { method, path }", endpoint);
    const { method, path, pathParams, query = {}, body, headers, response } = endpoint;
    const content = isJSON(body) ? wellFormed(write("body", body)) : (body as BodyInit | null | undefined);
    const own = { ...toObject(headers), ...toObject(options?.headers) };
    const type = typeOf(body) ?? (isForm(body) ? undefined : own["content-type"]);
    const operation = {
      name: "request",
      method,
      path: fill(path, pathParams),
      ...(content != null && {
        body(_: unknown, head: Headers) {
          if (type) head.set("content-type", type);
          return content;
        },
        query: Object.keys(query),
      }),
      response: unchecked<unknown>() as Schema<unknown>,
      errors,
    } satisfies Operation;
    const result = await send(core, operation, query, { ...options, headers: own });
    return result.ok && response ? await check(result, response) : (result as Result<Output, RequestError>);
  } catch (cause) {
    return err(cause instanceof UnexpectedClientError ? cause : unbuildable(cause));
  }
}

function fill(path: string, params: Readonly<Record<string, unknown>> = {}): `/${string}` {
  // `URL` drops control characters, which could hide dots.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (!/^\/(?!\/)[^?#\\\x00-\x1f\x7f]*$/.test(path) || /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw new InvalidRequestError("`path` must begin with one slash, without query and dots: use `query`");
  }
  return path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, params[name])) as `/${string}`;
}

/** Whether a body is a plain object or an array, as opposed to text, bytes or a form. */
function isJSON(body: unknown): boolean {
  return Array.isArray(body) || Object.prototype.toString.call(body) === "[object Object]";
}

/** The content type that a body has unless the caller says another one. */
function typeOf(body: unknown): string | undefined {
  if (isJSON(body)) return "application/json";
  return typeof body === "string" ? "text/plain;charset=UTF-8" : undefined;
}

/** Whether a body has a content type that only the platform knows. */
function isForm(body: unknown): boolean {
  return body instanceof FormData || body instanceof URLSearchParams;
}

function toObject(headers: RequestOptions["headers"]): Record<string, string | undefined> {
  if (typeof (headers ?? {}) !== "object") refuse("headers", "an object", headers);
  const entries =
    Symbol.iterator in Object(headers ?? {}) ? (headers as Iterable<[string, string]>) : Object.entries(headers ?? {});
  return Object.fromEntries([...entries].map(([name, value]) => [name.toLowerCase(), value]));
}

async function check<Output>(
  result: Result<unknown, RequestError> & { ok: true },
  schema: StandardSchema<unknown, Output>,
): Promise<Result<Output, RequestError>> {
  const received = receivedOf(result);
  let checked: Result<Output, RequestError>;
  try {
    const outcome = await schema["~standard"].validate(result.value);
    if (!outcome.issues) checked = ok(outcome.value);
    else {
      const [issue] = outcome.issues;
      const { status = 200, headers = new Headers() } = received?.answer.response ?? {};
      checked = err(
        new ResponseValidationError(`Unexpected answer: ${issue?.message ?? "the schema names no issue"}`, {
          issues: outcome.issues,
          rawValue: result.value,
          rawText: JSON.stringify(result.value) ?? "",
          statusCode: status,
          headers,
          generationId: received?.answer.generationId,
        }),
      );
    }
  } catch (cause) {
    checked = err(new UnexpectedClientError(`\`response\` threw instead of returning issues: ${cause}`, { cause }));
  }
  if (received) responses.set(checked.value instanceof Object ? checked.value : checked, received);
  return checked;
}
