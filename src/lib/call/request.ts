import type { OpenRouterCore } from "../../core.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { isRecord } from "../isRecord.js";
import { kindOf } from "../kindOf.js";
import type { HeadersInput, Opener, Operation, RequestOptions } from "./operation.js";
import { buildURL, segment } from "./url.js";

/** A request as it will be sent. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  /** The key that is in the headers. */
  readonly key: string | undefined;
  readonly body: NonNullable<RequestInit["body"]> | null;
  /** How to hand over an answer that is no JSON, such as the stream that the caller asked for. */
  readonly open: Opener | undefined;
  /** What was given to a `fetch` of the caller's. Held for as long as the call: an abort gets lost with it. */
  request?: Request;
}

/** The settings of the core that are sent as headers. */
const HEADERS = {
  "http-referer": "httpReferer",
  "x-openrouter-title": "appTitle",
  "x-openrouter-categories": "appCategories",
  "user-agent": "userAgent",
} as const;

/** Puts a request together: its fields each in their place, the headers of core and call, and the credentials. */
export async function buildRequest(
  core: OpenRouterCore,
  operation: Operation,
  request: unknown,
  options: RequestOptions,
): Promise<BuiltRequest> {
  if (!isRecord(request) && (request !== undefined || operation.body)) {
    throw new InvalidRequestError(`The request must be an object, not ${kindOf(request)}`);
  }
  const fields: Record<string, unknown> = { ...request };
  const take = (name: string) => {
    const value = fields[name];
    delete fields[name];
    return value;
  };
  const takeAll = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, take(name)]));

  const config = core.options;
  for (const name of operation.required ?? []) segment(name, fields[name]); // which throws where it is missing
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, take(name)));
  const params = takeAll(operation.headers);
  const query = operation.body ? takeAll(operation.query) : fields;
  const url = buildURL(options.serverURL ?? config.serverURL, path, query);
  const stream = fields["stream"] ? operation.stream : undefined;
  const body = operation.body === "json" ? toJSON(fields) : (operation.body?.(fields) ?? null);

  const key = await core.credentials().catch((cause) => {
    throw new UnexpectedClientError("`apiKey` gave no key: see cause", { cause });
  });
  const headers = new Headers({
    accept: stream ? "text/event-stream" : operation.binary ? "*/*" : "application/json",
  });
  if (key) headers.set("authorization", `Bearer ${checkKey(key)}`);
  for (const [name, option] of Object.entries(HEADERS)) setHeaders(headers, { [name]: config[option] }, option);
  setHeaders(headers, config.headers);
  setHeaders(headers, params as HeadersInput);
  setHeaders(headers, options.fetchOptions?.headers);
  setHeaders(headers, options.headers);
  // Of other bodies the platform knows the type, with the boundary of their parts.
  if (typeof body !== "string") headers.delete("content-type");
  else if (!headers.has("content-type")) headers.set("content-type", "application/json");
  const secret = headers.get("authorization")?.replace(/^bearer /i, "");
  return { url, method: operation.method, headers, key: secret, body, open: stream ?? operation.binary };
}

function checkKey(key: string): string {
  if (typeof key === "string" && /^[!-~]+$/.test(key)) return key;
  throw new InvalidRequestError("`apiKey` must be a string without spaces or line breaks: trim it");
}

/** The body as JSON. Half a surrogate pair, which strict providers refuse, becomes U+FFFD. */
function toJSON(fields: Readonly<Record<string, unknown>>): string {
  try {
    const json = JSON.stringify(fields);
    if (!json.includes("\\ud")) return json;
    return json.replace(/\\\\|\\ud[89a-f]../g, (text) => (text[1] === "u" ? "\\ufffd" : text));
  } catch (cause) {
    const name = Object.keys(fields).find((name) => isNoJSON(fields[name])) ?? "request";
    const [reason] = cause instanceof Error ? cause.message.split("\n") : [];
    throw new InvalidRequestError(`\`${name}\` cannot be written as JSON: ${reason}`, { cause });
  }
}

function isNoJSON(value: unknown): boolean {
  try {
    JSON.stringify(value);
    return false;
  } catch {
    return true;
  }
}

function setHeaders(headers: Headers, layer: HeadersInput | undefined, option?: string): void {
  if (!layer) return;
  for (const [name, value] of Symbol.iterator in layer ? layer : Object.entries(layer)) {
    if (value == null) continue;
    try {
      headers.set(name, value);
    } catch {
      // Without the cause: it would show the value.
      const what = option ? `\`${option}\`` : `The header \`${name}\``;
      throw new InvalidRequestError(`${what} cannot be sent: headers are Latin-1 text on one line`);
    }
  }
}
