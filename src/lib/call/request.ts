import type { OpenRouterCore } from "../../core.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";
import type { Opener, Operation, RequestOptions } from "./operation.js";
import { buildURL, refuse, segment } from "./url.js";

/** A request as it will be sent. */
export interface BuiltRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: NonNullable<RequestInit["body"]> | null;
  /** Opens a response that is not JSON, such as the requested stream. */
  readonly open: Opener | undefined;
  /** What the caller's `fetch` was given. Held as long as the call: once it is collected, an abort has no effect. */
  request?: Request;
}

/** Names of headers whose values are nobody else's business. */
export const SECRET = /auth|key|token|secret|cookie/;

/** Headers that have an option of their own. */
const OPTION_HEADERS = [
  ["http-referer", "httpReferer"],
  ["x-openrouter-title", "appTitle"],
  ["x-openrouter-categories", "appCategories"],
  ["user-agent", "userAgent"],
] as const;

/** Builds a request: each field in its place, the headers of core and call, and the credentials. */
export async function buildRequest(
  core: OpenRouterCore,
  operation: Operation,
  request: unknown,
  options: RequestOptions,
): Promise<BuiltRequest> {
  if (!isRecord(request) && (request !== undefined || operation.body)) refuse("request", "an object", request);
  const fields: Record<string, unknown> = { ...(request as object) };
  const take = (name: string) => {
    const value = fields[name];
    delete fields[name];
    return value;
  };
  const takeAll = (names: readonly string[] = []) => Object.fromEntries(names.map((name) => [name, take(name)]));

  const config = core.options;
  for (const name of operation.required ?? []) segment(name, fields[name]); // which throws if it is missing
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(name, take(name)));
  const params = takeAll(operation.headers);
  const query = operation.body ? takeAll(operation.query) : fields;
  const url = buildURL(options.serverURL ?? config.serverURL, path, query);
  const stream = fields["stream"] ? operation.stream : undefined;
  const headers = new Headers();
  const body = operation.body?.(fields, headers) ?? null;
  const isTyped = headers.has("content-type"); // else the platform sets it, with the boundary of parts

  const key = await core.credentials().catch((cause) => {
    throw new UnexpectedClientError(`\`apiKey\` failed: ${describeCause(cause)}`, { cause });
  });
  if (key && (typeof key !== "string" || !/^[!-~]+$/.test(key))) {
    refuse("apiKey", "trimmed ASCII without spaces", key);
  }
  for (const layer of [
    [
      ["accept", stream ? "text/event-stream" : operation.binary ? "*/*" : "application/json"],
      ["authorization", key ? `Bearer ${key}` : null],
      ...OPTION_HEADERS.map(([name, option]) => [name, config[option], option]),
    ],
    config.headers,
    params,
    options.fetchOptions?.headers,
    options.headers,
  ]) {
    if (layer && typeof layer !== "object") refuse("headers", "an object", layer);
    const entries = layer && Symbol.iterator in layer ? layer : Object.entries(layer ?? {});
    for (const [name, value, option = name] of entries as Iterable<[string, string | null | undefined, string?]>) {
      try {
        if (value != null) headers.set(name, value);
      } catch {
        refuse(option, "a header: one line of Latin-1", value); // without the cause, which shows the value
      }
    }
  }
  if (!isTyped) headers.delete("content-type");
  return {
    url,
    method: operation.method,
    headers,
    body,
    open: stream ?? operation.binary,
  };
}

/** Removes the keys in a request's headers from a text. Only failures need it: finding the keys takes 6 us. */
export function scrub(headers: Headers, text: string): string {
  return secretsIn(headers).reduce((rest, secret) => rest.replaceAll(secret, "[key]"), text);
}

/**
 * Finds the keys in headers, without scheme or cookie name. Shorter texts are not secrets, and could be part of other
 * texts.
 */
export function secretsIn(headers: Headers): string[] {
  return [...headers].flatMap(([name, value]) =>
    SECRET.test(name) ? value.split(/\b[\w-]+[ =]+(?=\S{12})|[; ]+/).filter((part) => part[11]) : [],
  );
}
