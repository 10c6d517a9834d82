import type { Observers } from "./lib/call/observe.js";
import type { HeadersInput } from "./lib/call/operation.js";
import type { Retries, RetryConfig, StatusCodePattern } from "./lib/call/retry.js";
import { refuse } from "./lib/call/url.js";

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
export type { EventStream, StreamableRequest, StreamableValue } from "./lib/call/outcome.js";
export type { Retries, RetryBackoff, RetryConfig, StatusCodePattern } from "./lib/call/retry.js";
export type { Collected, PartialErr } from "./result.js";

/** Where to find the API key: the key itself, or a function that gives it, called once for each call. */
export type ApiKey = string | (() => string | Promise<string>);

/** Configuration of an `OpenRouterCore`. Everything can be left out. */
export interface OpenRouterOptions extends Observers {
  /** The API key, or a function that gives it. Without one, no `Authorization` header is sent. */
  apiKey?: ApiKey | undefined;
  /** The older form of `apiKey`, as the official SDK had it. `apiKey` wins where both are given. */
  security?: { readonly apiKeyAuth?: ApiKey | undefined } | undefined;
  /** Base address of the API; `https://openrouter.ai/api/v1` if left out. The key is sent to its origin only. */
  serverURL?: string | URL | undefined;
  /** Address of your app, sent as `HTTP-Referer`; OpenRouter uses it to attribute usage and to rank apps. */
  httpReferer?: string | undefined;
  /** Name of your app, sent as `X-OpenRouter-Title`. */
  appTitle?: string | undefined;
  /** Categories of your app, separated by commas, sent as `X-OpenRouter-Categories`. */
  appCategories?: string | undefined;
  /** Headers for every call. */
  headers?: HeadersInput | undefined;
  /** Sent as `User-Agent`. Left to the platform unless given, since browsers do not let pages set it. */
  userAgent?: string | undefined;
  /**
   * Time limit of a call in milliseconds, over connection, retries, back-off and body together; of a stream until its first
   * event. 60 000 if left out; 600 000 for inference. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /** How long a stream may stay without an event once it has begun, in milliseconds; 600 000 if left out. */
  idleTimeoutMs?: number | undefined;
  /** How often failed attempts are repeated at most, or also when and after which wait. */
  retries?: Retries | null | undefined;
  /** The name that `retries` has in the official SDK. `retries` wins where both are given. */
  retryConfig?: RetryConfig | null | undefined;
  /** Statuses that are retried, instead of the default ones. */
  retryCodes?: readonly StatusCodePattern[] | StatusCodePattern | null | undefined;
  /**
   * Used instead of the global `fetch`. It gets a request, which reads as its address where a text is expected, and beside
   * it everything once more as `init`: a function that looks at either of them works.
   */
  fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
}

/**
 * Configuration and credentials, the first argument of every function. It has no endpoints, opens no connection, reads
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
   * Gives the key, asking the callback if there is one.
   *
   * @internal
   */
  declare readonly credentials: () => Promise<string | undefined>;

  constructor(options: OpenRouterOptions = {}) {
    if (typeof options !== "object" || !options) refuse("options", "an object such as { apiKey }", options);
    const { apiKey, security, ...rest } = options;
    this.options = rest;
    const key = apiKey ?? security?.apiKeyAuth;
    // A closure, since a private field is out of reach for a Proxy around the core, as stores make them.
    Object.defineProperty(this, "credentials", { value: async () => (typeof key === "function" ? key() : key) });
  }
}
