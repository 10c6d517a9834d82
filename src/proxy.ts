import type { OpenRouterCore } from "./core.js";
import { TaggedError } from "./errors/TaggedError.js";
import { passOn } from "./lib/answer/binary.js";
import { parseJSON } from "./lib/answer/read.js";
import { INFERENCE_TIMEOUT_MS } from "./lib/call/inference.js";
import type { Answer, FetchOptions, Operation } from "./lib/call/operation.js";
import { secretsIn } from "./lib/call/request.js";
import { send } from "./lib/call/send.js";
import { DEFAULT_SERVER_URL } from "./lib/call/url.js";
import { isRecord } from "./lib/isRecord.js";
import { errorResponse } from "./lib/jobs/failure.js";

/** An endpoint: method and path below the base address. A segment in braces matches any one segment. */
export type ProxyRoute = `${Operation["method"]} /${string}`;

/** Settings of a proxy. */
export interface ProxyOptions {
  /** The only endpoints that can be called, such as `POST /chat/completions` and `GET /generation`. */
  readonly allow: readonly ProxyRoute[];
  /** The path under which the handler is mounted, such as `/api/openrouter`; the root by default. */
  readonly basePath?: `/${string}` | undefined;
  /**
   * Decides who may call. `true` lets the request through; `false` refuses it with 401, and so does a throw. A
   * `Response`, returned or thrown, and a thrown error of this package are the answer instead. Without it, anyone who
   * reaches the handler spends your credits. Leave the body of the request unread.
   */
  readonly authorize?: ((request: Request) => boolean | Response | Promise<boolean | Response>) | undefined;
  /**
   * Checks or changes a JSON body. Returns the body to send, undefined to send it unchanged, or a `Response` to answer
   * instead. A `Response` or an error of this package can be thrown; any other throw is a 500. With it, bodies are read
   * whole, and one that is not a JSON object is refused.
   */
  readonly prepare?:
    | ((body: Record<string, unknown>, request: Request) => ProxyPrepared | Promise<ProxyPrepared>)
    | undefined;
  /** Longest accepted body, in bytes; 10 MB by default. Counted as the body passes through. */
  readonly maxBodyBytes?: number | undefined;
  /**
   * Origins whose pages may call: `*` for any, without credentials, or a list, whose pages may send cookies for
   * `authorize`. By default only pages of the handler's own site.
   */
  readonly cors?: "*" | readonly string[] | undefined;
}

/** What `prepare` returns: the body to send, a `Response` to answer instead, or undefined. */
export type ProxyPrepared = object | undefined;

/** Matches the segment of a path parameter, but nothing that a server could take for another path. */
const SEGMENT = "(?:[^/%;]|%(?!2[5EeFf]|5[Cc]|[01]|7[Ff]))+";
/** Request headers that are passed on: no credentials, cookies or addresses. */
const UP = /^(accept|anthropic-.*|x-openrouter-metadata)$/;
/** Response headers that are passed on. */
const DOWN = /^(content-(type|disposition)|retry-after|x-(generation|ratelimit).*)$/;

/**
 * Makes a `fetch` handler that calls the API for your pages and other programs, and adds the key. Use it as it is, or
 * in Hono, Next and others. It never rejects.
 *
 * In the browser, set `serverURL` to the address of the handler, without a key. Only endpoints in `allow` can be
 * called; `prepare` can fix the model and limit tokens. Only harmless headers pass: the caller's credentials, cookies
 * and addresses stay at the proxy, and so do the server's cookies and the key, even if a response repeats it. Bodies
 * stream both ways, and a caller that leaves ends the request. Time limit, headers and observers are those of the core;
 * the caller retries, not the proxy.
 *
 * Refusals are errors in the API's format: 401 from `authorize`, 403 for an endpoint or page that is not allowed, 404
 * outside `basePath`, 405 for another method, 413 for a body that is too long, 502 without a connection, 504 at the
 * time limit.
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
 *   authorize: ({ headers }) => /\bsession=\w+/.test(headers.get("cookie") ?? ""), // in your app, look the session up
 *   prepare: (body) => ({ ...body, model: "openai/gpt-5-mini", max_completion_tokens: 1000 }),
 *   maxBodyBytes: 1_000_000,
 * });
 *
 * export default { fetch: proxy };
 * ```
 */
export function createProxy(core: OpenRouterCore, options: ProxyOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const cors = new Headers();
    const response = await answer(core, options, request, cors)
      .catch((thrown) => {
        if (thrown instanceof Response) return thrown;
        throw thrown;
      })
      .then((given) => new Response(given.body, given)) // whose headers are mutable
      .catch((thrown) => errorResponse(thrown, new Headers()));
    cors.forEach((value, name) => {
      response.headers.set(name, value);
    });
    return response;
  };
}

async function answer(
  core: OpenRouterCore,
  { allow, basePath = "/", authorize, prepare, maxBodyBytes = 10_000_000, cors }: ProxyOptions,
  request: Request,
  own: Headers,
): Promise<Response> {
  const { method, headers, signal } = request;
  const asking = headers.get("origin") ?? "";
  const origin = cors === "*" ? cors : [cors].flat().includes(asking) && asking;
  if (cors) own.set("vary", "origin"); // whatever this origin gets, it is not another one's answer
  if (origin) {
    own.set("access-control-allow-origin", origin);
    own.set("access-control-expose-headers", "retry-after,x-generation-id");
    if (origin !== "*") own.set("access-control-allow-credentials", "true");
  }
  const { pathname, search } = new URL(request.url);
  const root = basePath.replace(/\/$/, "");
  const path = pathname.slice(root.length);
  if (!pathname.startsWith(`${root}/`)) deny(404, "Nothing is here");
  const verbs = allow.flatMap((route) => {
    const [verb = "", pattern = ""] = route.split(" ");
    return RegExp(`^${pattern.replace(/\{\w+\}/g, SEGMENT)}$`).test(path) ? [verb] : [];
  });
  if (method === "OPTIONS" && origin) {
    own.set("access-control-allow-methods", `${verbs}`);
    own.set("access-control-allow-headers", headers.get("access-control-request-headers") ?? "");
    return new Response(null, { status: 204 });
  }
  if (!verbs.includes(method)) deny(verbs.length ? 405 : 403, "This is not in `allow`");
  if (!origin && headers.get("sec-fetch-site") === "cross-site") deny(403, "This origin is not in `cors`");
  if (authorize) {
    const verdict = await (async () => authorize(request))().catch(Object); // never true
    if (verdict instanceof Response || verdict instanceof TaggedError) throw verdict;
    if (verdict !== true) deny(401, "Not authorized");
  }

  const leaving = new AbortController();
  let room = maxBodyBytes;
  const take = (bytes: number) => {
    room -= bytes;
    if (room >= 0) return;
    leaving.abort();
    deny(413, `The body is longer than ${maxBodyBytes} bytes`);
  };
  if (Number(headers.get("content-length")) > room) take(Infinity);
  const counted = request.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        take(piece.length);
        controller.enqueue(piece);
      },
    }),
  );
  let body: string | ReadableStream | undefined = counted;
  if (prepare && counted) {
    body = await new Response(counted).text();
    const fields = parseJSON(body || "{}");
    if (!isRecord(fields)) return deny(400, "The body must be a JSON object");
    const prepared = await prepare(fields, request);
    if (prepared instanceof Response) return prepared;
    body = JSON.stringify(prepared ?? fields);
  }

  const type = headers.get("content-type");
  const base = `${core.options.serverURL ?? DEFAULT_SERVER_URL}`;
  const result = await send(
    core,
    {
      name: "createProxy",
      method: method as Operation["method"], // as `allow` has it
      path: path as Operation["path"],
      timeoutMs: INFERENCE_TIMEOUT_MS,
      ...(body && {
        body(_, up) {
          if (type) up.set("content-type", type);
          return body;
        },
      }),
      binary: (answer, deadline) => handDown(answer, passOn(answer, deadline)),
      errors: {},
    },
    {},
    {
      serverURL: base + (base.includes("?") ? search.replace("?", "&") : search),
      headers: Object.fromEntries([...headers].filter(([name]) => UP.test(name))),
      retries: 0,
      signal,
      fetchOptions: { signal: leaving.signal, duplex: "half" } as FetchOptions, // a field that TypeScript does not know
    },
  );
  take(0);
  if (!result.ok) throw result.error;
  return result.value;
}

/** The part of a response that is passed on: harmless headers, and the body without the key. */
function handDown({ sent }: Answer, { status, headers, body }: Response): Response {
  const secrets = secretsIn(sent);
  const down = new Headers({ "content-security-policy": "sandbox" }); // what a model wrote must not run as a page of yours
  headers.forEach((value, name) => {
    if (DOWN.test(name) && !secrets.some((secret) => value.includes(secret))) down.set(name, value);
  });
  const told =
    body && secrets.reduce<ReadableStream<Uint8Array>>((rest, secret) => rest.pipeThrough(without(secret)), body);
  return new Response(told, {
    status: status > 299 && status < 400 ? 502 : status, // a redirect's target stays hidden
    headers: down,
  });
}

/** Removes a secret from bytes, however they are cut into pieces. */
function without(secret: string): TransformStream<Uint8Array, Uint8Array> {
  const sought = new TextEncoder().encode(secret);
  let held: number[] = []; // bytes that may begin the secret
  return new TransformStream({
    transform(piece, controller) {
      const kept = new Uint8Array(held.length + piece.length);
      let end = 0;
      for (const byte of piece) {
        held.push(byte);
        while (held.some((one, at) => one !== sought[at])) kept[end++] = held.shift() as number;
        if (held.length === sought.length) held = [];
      }
      controller.enqueue(kept.subarray(0, end));
    },
    flush: (controller) => controller.enqueue(Uint8Array.from(held)),
  });
}

function deny(code: number, message: string): never {
  throw Response.json({ error: { code, message } }, { status: code });
}
