import type { Observers } from "./lib/call/observe.js";
import type { HeadersInput } from "./lib/call/operation.js";
import type { Retries, RetryConfig, StatusCodePattern } from "./lib/call/retry.js";
import { refuse } from "./lib/call/url.js";
import { isRecord } from "./lib/isRecord.js";

export type {
  Call,
  CallEvent,
  EndEvent,
  Observers,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./lib/call/observe.js";
export type { FetchOptions, HeadersInput, RequestOptions, StreamOptions } from "./lib/call/operation.js";
export type { EventStream, StreamableRequest, StreamableValue, StreamChoice, Streams } from "./lib/call/outcome.js";
export type { Retries, RetryBackoff, RetryConfig, StatusCodePattern } from "./lib/call/retry.js";
export type { Collected, PartialErr } from "./result.js";

/** The API key, or a function that returns it, called once per call. */
export type ApiKey = string | (() => string | Promise<string>);

/** Options of an `OpenRouterCore`; all are optional. */
export interface OpenRouterOptions extends Observers {
  /** The API key, or a function that returns it. Without one, no `Authorization` header is sent. */
  apiKey?: ApiKey | undefined;
  /** The older form of `apiKey` in the official SDK. `apiKey` wins. */
  security?: { readonly apiKeyAuth?: ApiKey | undefined } | undefined;
  /** Base address of the API; `https://openrouter.ai/api/v1` by default. The key is sent to its origin only. */
  serverURL?: string | URL | undefined;
  /** Address of your app, sent as `HTTP-Referer`; OpenRouter uses it to attribute usage and to rank apps. */
  httpReferer?: string | undefined;
  /** Name of your app, sent as `X-OpenRouter-Title`. */
  appTitle?: string | undefined;
  /** Categories of your app, comma-separated, sent as `X-OpenRouter-Categories`. */
  appCategories?: string | undefined;
  /** Headers of every call. */
  headers?: HeadersInput | undefined;
  /** Sent as `User-Agent`. The platform's own by default, since browsers do not let pages set it. */
  userAgent?: string | undefined;
  /**
   * Time limit of a call in milliseconds: connection, retries, back-off and body together; for a stream, until its first
   * event. 60 000 by default, 600 000 for inference. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /** Longest silence between two events of a stream, in milliseconds; 600 000 by default. */
  idleTimeoutMs?: number | undefined;
  /** Most retries of a call, or when to retry and how long to wait; 2 by default. */
  retries?: Retries | null | undefined;
  /** The official SDK's name for `retries`. `retries` wins. */
  retryConfig?: RetryConfig | null | undefined;
  /** Statuses to retry, in place of the defaults. */
  retryCodes?: readonly StatusCodePattern[] | StatusCodePattern | null | undefined;
  /**
   * Replaces the global `fetch`. It gets a `Request`, which as a string is its address, and the same settings as
   * `init`: use either. If it creates a `Request` of its own, it should keep it referenced until the response arrives:
   * once the platform has collected it, an abort leaves the connection open. The `fetch` of undici 7 or later does not
   * know the global `FormData`: uploads need undici's `install()`.
   */
  fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | ForeignFetch | undefined;
}

/**
 * The `fetch` of a library with its own request and response types, such as undici or node-fetch. Two signatures make
 * the compiler infer the parameters of an inline function from the other type.
 */
export interface ForeignFetch {
  /** Sends a request. */
  (input: never, init?: never): Promise<ForeignResponse>;
  /** The same, so that the compiler infers nothing from here. */
  <_>(input: never, init?: never): Promise<ForeignResponse>;
}

/** A response of such a library. */
export interface ForeignResponse {
  /** The status. */
  readonly status: number;
  /** The headers. */
  readonly headers: { get(name: string): string | null };
}

/**
 * Configuration and credentials: the first argument of every function. It has no endpoints, opens no connection, reads
 * nothing from the environment, and never shows the key.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * ```
 */
export class OpenRouterCore {
  /** The configuration as given, without the key. */
  readonly options: Readonly<Omit<OpenRouterOptions, "apiKey" | "security">>;
  /**
   * Returns the key, from the callback if there is one.
   *
   * @internal
   */
  declare readonly credentials: () => Promise<string | undefined>;

  constructor(options: OpenRouterOptions = {}) {
    if (!isRecord(options as unknown)) refuse("options", "an object such as { apiKey }", options);
    const { apiKey, security, ...rest } = options;
    this.options = rest;
    const key = apiKey ?? security?.apiKeyAuth;
    // A closure: a Proxy around the core, as stores make one, cannot reach a private field.
    Object.defineProperty(this, "credentials", { value: async () => (typeof key === "function" ? key() : key) });
  }
}
