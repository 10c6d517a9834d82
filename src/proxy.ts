import type { OpenRouterCore } from "./core.js";
import { TaggedError } from "./errors/TaggedError.js";
import { passOn } from "./lib/answer/binary.js";
import { INFERENCE_TIMEOUT_MS } from "./lib/call/inference.js";
import type { Answer, Operation } from "./lib/call/operation.js";
import { send } from "./lib/call/send.js";
import { DEFAULT_SERVER_URL } from "./lib/call/url.js";
import { isRecord } from "./lib/isRecord.js";
import { refusal, type ToldFailure, tellFailure } from "./lib/jobs/failure.js";

/** An endpoint: method and path below the base address. A segment in braces stands for any one segment. */
export type ProxyRoute = `${Operation["method"]} /${string}`;

/** Settings of a proxy. */
export interface ProxyOptions {
  /** The endpoints that can be called, such as `POST /chat/completions` and `GET /generation`. No other can. */
  readonly allow: readonly ProxyRoute[];
  /** The path under which the handler is mounted, such as `/api/openrouter`. Left out, it is the root. */
  readonly basePath?: `/${string}` | undefined;
  /**
   * Decides who may call. `true` lets the request through. `false` refuses it with 401, as does whatever this throws; errors of
   * this package and a `Response`, returned or thrown, are the answer. Without it, anybody who reaches the handler spends your
   * credits. Leave the body of the request unread.
   */
  readonly authorize?: ((request: Request) => boolean | Response | Promise<boolean | Response>) | undefined;
  /**
   * Looks at a JSON body, and may change it: gives the one to send, undefined for the one it got, or a `Response` as the answer
   * instead. What it throws is 400, but for errors of this package and a `Response`. With it, bodies are read whole, and those
   * that are no JSON object are refused.
   */
  readonly prepare?:
    | ((body: Record<string, unknown>, request: Request) => ProxyPrepared | Promise<ProxyPrepared>)
    | undefined;
  /** The longest body that is accepted, in bytes; 10 MB if left out. It is counted as the body passes through. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * The origins whose pages may call: `*` for any, without credentials, or a list, whose pages may send cookies for `authorize`.
   * Left out, only pages of the handler's own site can call.
   */
  readonly cors?: "*" | readonly string[] | undefined;
}

/** What `prepare` can give. */
export type ProxyPrepared = object | undefined;

/** What is handed up of the caller's headers; no other is, so neither credentials nor cookies nor addresses. */
const UP = /^(accept|content-type|idempotency-key|anthropic-(beta|version)|x-openrouter-metadata)$/;
/** What is handed down of the server's headers. */
const DOWN =
  /^(content-(type|disposition|language)|cache-control|retry-after|x-(generation|request)-id|x-(ratelimit|openrouter)-.*)$/;
const EXPOSED = "retry-after,x-generation-id,x-ratelimit-limit,x-ratelimit-remaining,x-ratelimit-reset";

/**
 * Makes a handler that calls the API for pages and other programs of yours, and adds the key: a `fetch` handler, as it is or
 * behind Hono, Next and others. It never rejects.
 *
 * In the browser, give this package the address of the handler as `serverURL`, and no key. Only endpoints that `allow` names
 * are called; with `prepare` you hold the model and the tokens. Of headers, only harmless ones pass: the caller's
 * credentials, cookies and addresses stay here, as do the server's cookies and the key, also where an answer repeats it.
 * Bodies stream both ways, and a caller that goes away ends the request. The time limit, headers and observers are those of
 * the core; nothing is retried, since the caller does that.
 *
 * Refusals are errors in the API's own form: 401 from `authorize`, 403 for an endpoint that is not allowed and a page that may
 * not call, 404 outside `basePath`, 405 with another method, 413 for a body that is too long, 502 without a connection, 504
 * at the time limit.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { createProxy } from "openrouter-fn/proxy.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const proxy = createProxy(core, {
 *   basePath: "/api/openrouter",
 *   allow: ["POST /chat/completions", "GET /models", "GET /generation"],
 *   authorize: (request) => request.headers.get("cookie")?.includes("session=") ?? false,
 *   prepare: (body) => ({ ...body, model: "openai/gpt-5-mini", max_tokens: 1000 }),
 *   maxBodyBytes: 1_000_000,
 * });
 *
 * export default { fetch: proxy };
 * ```
 */
export function createProxy(core: OpenRouterCore, options: ProxyOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const origin = allowedOrigin(options, request);
      const answered = await answer(core, options, request, origin).catch((thrown) =>
        thrown instanceof Response ? thrown : respond(tellFailure(thrown)),
      );
      const response = new Response(answered.body, answered); // whose headers can be set
      if (origin) {
        response.headers.set("access-control-allow-origin", origin);
        response.headers.set("access-control-expose-headers", EXPOSED);
        if (origin !== "*") response.headers.set("access-control-allow-credentials", "true");
      }
      if (options.cors) response.headers.append("vary", "origin");
      return response;
    } catch (cause) {
      return respond(tellFailure(cause));
    }
  };
}

async function answer(
  core: OpenRouterCore,
  { allow, basePath = "/", authorize, prepare, maxBodyBytes = 10_000_000 }: ProxyOptions,
  request: Request,
  origin: string | undefined,
): Promise<Response> {
  const { method, headers, signal } = request;
  const { pathname, searchParams } = new URL(request.url);
  const root = basePath.replace(/\/$/, "");
  if (!pathname.startsWith(`${root}/`)) throw deny(404, "There is nothing at this path");
  const routes = allow.flatMap((route) => {
    const [verb = "", path = ""] = route.split(" ");
    const params = match(path, pathname.slice(root.length));
    return params ? [{ verb, path, params }] : [];
  });
  const verbs = routes.map(({ verb }) => verb).join();
  if (!verbs) throw deny(403, "This endpoint is not allowed here");
  if (method === "OPTIONS" && origin) {
    return new Response(null, {
      status: 204,
      headers: {
        "access-control-allow-methods": verbs,
        "access-control-allow-headers": headers.get("access-control-request-headers") ?? "",
        "access-control-max-age": "7200",
      },
    });
  }
  const route = routes.find(({ verb }) => verb === method);
  if (!route) throw deny(405, `Allowed here: ${verbs}`, { allow: verbs });
  if (!origin && headers.get("sec-fetch-site") === "cross-site") throw deny(403, "Pages of this origin may not call");
  const isAllowed = await ask(() => (authorize ? authorize(request) : true), 401, "Not authorized");
  if (isAllowed !== true) throw deny(401, "Not authorized");

  const leaving = new AbortController();
  let room = maxBodyBytes;
  let refused: Response | undefined;
  const take = (bytes: number) => {
    room -= bytes;
    if (room >= 0) return;
    refused = deny(413, `The body is longer than ${maxBodyBytes} bytes`);
    leaving.abort();
    throw refused;
  };
  if (Number(headers.get("content-length")) > room) take(room + 1);
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        take(piece.byteLength);
        controller.enqueue(piece);
      },
    }),
  );
  const body = prepare && counted ? await prepared(await new Response(counted).text(), prepare, request) : counted;

  const serverURL = new URL(core.options.serverURL ?? DEFAULT_SERVER_URL);
  const own = new Set(serverURL.searchParams.keys());
  for (const [name, value] of searchParams) if (!own.has(name)) serverURL.searchParams.append(name, value);
  const operation = {
    name: "createProxy",
    method: route.verb as Operation["method"], // as `allow` has it
    path: route.path as Operation["path"],
    timeoutMs: INFERENCE_TIMEOUT_MS,
    ...(body && { body: () => body }),
    binary: (answer, deadline) => handDown(answer, passOn(answer, deadline)),
    errors: {},
  } satisfies Operation;
  const result = await send(core, operation, route.params, {
    serverURL,
    headers: Object.fromEntries([...headers].filter(([name]) => UP.test(name))),
    retries: 0,
    signal,
    fetchOptions: { signal: leaving.signal, ...(body && { duplex: "half" }) },
  });
  if (refused) throw refused;
  if (!result.ok) throw result.error;
  return result.value;
}

/** The parameters of a path that fits a pattern. What a server could take for another path fits none. */
function match(pattern: string, path: string): Record<string, string> | undefined {
  const segments = path.split("/");
  const params: Record<string, string> = {};
  const names = pattern.split("/");
  if (names.length !== segments.length) return;
  for (const [index, segment] of segments.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(names[index] ?? "") ?? [];
    if (!name) {
      if (segment !== names[index]) return;
      continue;
    }
    try {
      const value = decodeURIComponent(segment);
      if (/[/\\%]/.test(value)) return;
      params[name] = value; // dots are refused where the address is built
    } catch {
      return;
    }
  }
  return params;
}

/** Asks a function of the user's. A response that it gives is the answer, whether returned or thrown. */
async function ask<Given>(
  question: () => Given | Promise<Given>,
  status: number,
  message: string,
): Promise<Exclude<Given, Response>> {
  let given: Given;
  try {
    given = await question();
  } catch (thrown) {
    throw thrown instanceof Response || thrown instanceof TaggedError ? thrown : deny(status, message);
  }
  if (given instanceof Response) throw given;
  return given as Exclude<Given, Response>;
}

async function prepared(
  text: string,
  prepare: NonNullable<ProxyOptions["prepare"]>,
  request: Request,
): Promise<string | undefined> {
  if (!text) return;
  const refusal = "The body must be a JSON object that can be sent on";
  const body = await ask(
    () => {
      const body: unknown = JSON.parse(text);
      if (!isRecord(body)) throw body;
      return body;
    },
    400,
    refusal,
  );
  return JSON.stringify((await ask(() => prepare(body, request), 400, refusal)) ?? body);
}

/** What comes down of a response: harmless headers, and a body without the key. */
function handDown({ key = "" }: Answer, { status, headers, body }: Response): Response {
  const down = new Headers({ "content-security-policy": "sandbox", "x-content-type-options": "nosniff" });
  down.set("x-accel-buffering", "no"); // nginx would hold events back
  const isSecret = key.length > 11;
  for (const [name, value] of headers)
    if (DOWN.test(name)) down.set(name, isSecret ? value.replaceAll(key, "") : value);
  return new Response(isSecret && body ? body.pipeThrough(without(key)) : body, {
    status: status >= 300 && status < 400 ? 502 : status, // where a redirect leads is not told
    headers: down,
  });
}

/** Blots a secret out of bytes, wherever they are cut. */
function without(secret: string): TransformStream<Uint8Array, Uint8Array> {
  const sought = new TextEncoder().encode(secret);
  const [first = 0] = sought;
  let held = new Uint8Array();
  return new TransformStream({
    transform(piece, controller) {
      const bytes = new Uint8Array(held.length + piece.length);
      bytes.set(held);
      bytes.set(piece, held.length);
      let end = bytes.length;
      for (let at = bytes.indexOf(first); at >= 0 && at < end; at = bytes.indexOf(first, at + 1)) {
        let length = 0;
        while (length < sought.length && bytes[at + length] === sought[length]) length++;
        if (length === sought.length) bytes.fill(42, at, at + length);
        else if (at + length === end) end = at; // the rest of it may be to come
      }
      held = bytes.slice(end);
      controller.enqueue(bytes.subarray(0, end));
    },
    flush: (controller) => controller.enqueue(held),
  });
}

/** The origin that may read the answer, if one may. */
function allowedOrigin({ cors }: ProxyOptions, { headers }: Request): string | undefined {
  const origin = headers.get("origin");
  return cors === "*" ? cors : origin && [cors].flat().includes(origin) ? origin : undefined;
}

function deny(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  const refused = refusal(status, message);
  for (const name in headers) refused.headers.set(name, headers[name] ?? "");
  return respond(refused);
}

function respond({ body, status, headers }: ToldFailure): Response {
  return new Response(body, { status, headers });
}
