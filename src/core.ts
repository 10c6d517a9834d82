import type { HeadersInput } from "./lib/call/operation.js";
import type { RetryConfig, StatusCodePattern } from "./lib/call/retry.js";

export type { HeadersInput, RequestOptions, StreamOptions } from "./lib/call/operation.js";
export type { EventStream } from "./lib/call/outcome.js";
export type { RetryBackoff, RetryConfig, StatusCodePattern } from "./lib/call/retry.js";
export type { Collected, PartialErr } from "./lib/collect/collect.js";

/** Where to find the API key: the key itself, or a function that gives it, called once for each call. */
export type ApiKey = string | (() => string | Promise<string>);

/** What `onRequest` sees: one attempt, about to be sent. */
export interface RequestEvent {
  /** HTTP method. */
  readonly method: string;
  /** The full address, with its query. */
  readonly url: string;
  /** The headers, without `Authorization`. A copy: changes have no effect. */
  readonly headers: Headers;
}

/** What `onResponse` sees: the head of the answer to one attempt. */
export interface ResponseEvent {
  /** HTTP method of the request. */
  readonly method: string;
  /** The full address of the request, with its query. */
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
  /** The headers of the response. */
  readonly headers: Headers;
  /** Time from sending to the head of the response, in milliseconds. */
  readonly durationMs: number;
}

/** What `onRetry` sees: an attempt failed, and another one follows. */
export interface RetryEvent {
  /** How many attempts have failed so far, from 1. */
  readonly attempt: number;
  /** The wait before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** Why: the HTTP status that came, or the error that `fetch` rejected with. */
  readonly reason: number | Error;
}

/** Configuration of an `OpenRouterCore`. Everything can be left out. */
export interface OpenRouterOptions {
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
   * Time limit of a call in milliseconds, over connection, retries, back-off and body together. 60 000 if left out;
   * 600 000 for inference. `Infinity` means no limit.
   */
  timeoutMs?: number | undefined;
  /** When and how often failed attempts are repeated. */
  retryConfig?: RetryConfig | undefined;
  /** Statuses that are retried, instead of the default ones. */
  retryCodes?: readonly StatusCodePattern[] | undefined;
  /** Used instead of the global `fetch`. The signal is in `init`, and in the request for a function that takes no `init`. */
  fetch?: ((request: Request, init?: RequestInit) => Promise<Response>) | undefined;
  /** Called before each attempt. An observer: what it throws is ignored, and it is not awaited. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called with the head of each response. An observer: what it throws is ignored, and it is not awaited. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before each back-off wait. An observer: what it throws is ignored, and it is not awaited. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
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
  readonly #apiKey: ApiKey | undefined;

  constructor({ apiKey, security, ...options }: OpenRouterOptions = {}) {
    this.options = options;
    this.#apiKey = apiKey ?? security?.apiKeyAuth;
  }

  /**
   * Gives the key, asking the callback if there is one.
   *
   * @internal
   */
  async credentials(): Promise<string | undefined> {
    return typeof this.#apiKey === "function" ? this.#apiKey() : this.#apiKey;
  }
}
