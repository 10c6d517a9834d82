import type { OpenRouterCore } from "../../core.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { isRecord } from "../isRecord.js";
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

/** Puts a request together: its fields each in their place, the headers of core and call, and the credentials. */
export async function buildRequest(
  core: OpenRouterCore,
  operation: Operation,
  request: unknown,
  options: RequestOptions,
): Promise<BuiltRequest> {
  if (!isRecord(request) && (request !== undefined || operation.body)) {
    throw new InvalidRequestError("The request must be an object");
  }
  const fields: Record<string, unknown> = { ...request };
  const take = (name: string) => {
    const value = fields[name];
    delete fields[name];
    return value;
  };
  const takeAll = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, take(name)]));

  const config = core.options;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, take(name)));
  const params = takeAll(operation.headers);
  const query = operation.body ? takeAll(operation.query) : fields;
  const url = buildURL(options.serverURL ?? config.serverURL, path, query);
  const stream = fields["stream"] ? operation.stream : undefined;
  const json = operation.body === "json";
  const body = json ? JSON.stringify(fields) : (operation.body?.(fields) ?? null);

  const key = await core.credentials().catch((cause) => {
    throw new UnexpectedClientError("`apiKey` gave no key: see cause", { cause });
  });
  const headers = new Headers();
  for (const layer of [
    {
      accept: stream ? "text/event-stream" : operation.binary ? "*/*" : "application/json",
      "content-type": json ? "application/json" : undefined,
      authorization: key ? `Bearer ${checkKey(key)}` : undefined,
      "http-referer": config.httpReferer,
      "x-openrouter-title": config.appTitle,
      "x-openrouter-categories": config.appCategories,
      "user-agent": config.userAgent,
    },
    config.headers,
    params,
    options.fetchOptions?.headers,
    options.headers,
  ] as readonly (HeadersInput | undefined)[]) {
    setHeaders(headers, layer);
  }
  return { url: url.href, method: operation.method, headers, key, body, open: stream ?? operation.binary };
}

function checkKey(key: string): string {
  if (typeof key === "string" && /^[!-~]+$/.test(key)) return key;
  throw new InvalidRequestError("`apiKey` must be a string without spaces or line breaks: trim it");
}

function setHeaders(headers: Headers, layer: HeadersInput = {}): void {
  for (const [name, value] of Symbol.iterator in layer ? layer : Object.entries(layer)) {
    if (value == null) continue;
    try {
      headers.set(name, value);
    } catch {
      // Without the cause: it would show the value.
      throw new InvalidRequestError(`The header \`${name}\` must not have such characters`);
    }
  }
}
