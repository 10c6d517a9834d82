// The only import of ky in the package.
import ky, { HTTPError } from "ky";
import type { OpenRouterCore } from "../../core.js";
import { ConnectionError } from "../../errors/ConnectionError.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { LONGEST_TIMER_MS } from "./deadline.js";
import type { RequestOptions } from "./operation.js";
import type { BuiltRequest } from "./request.js";
import { nextDelay } from "./retry.js";

/**
 * Sends a request, again if need be, and gives the last response whatever its status. Rejects with `ConnectionError`
 * where none came.
 */
export async function transport(
  { fetch = globalThis.fetch, onRequest, onResponse, onRetry, retryConfig, retryCodes }: OpenRouterCore["options"],
  { url, method, headers, body }: BuiltRequest,
  { fetchOptions, retries = retryConfig, retryCodes: codes = retryCodes }: RequestOptions,
  signal: AbortSignal,
  timeoutMs: number,
  startedAt: number,
): Promise<Response> {
  const request = { method, url: url.href };
  let attemptedAt = 0;
  try {
    return await ky(url, {
      // A redirect could take the key to another origin, and turns a POST into a GET: it is an answer like any other.
      redirect: "manual",
      ...fetchOptions,
      method,
      body,
      // These join in below: ky would make a composite signal, and six copies of the headers.
      signal: null,
      headers: {},
      timeout: false, // the signal is the time limit, and covers the body as well
      async fetch(given, init) {
        const input = given as Request;
        signal.throwIfAborted();
        headers.forEach((value, name) => {
          input.headers.set(name, value);
        });
        attemptedAt = performance.now();
        if (onRequest) {
          const shown = new Headers(headers);
          shown.delete("authorization");
          notify(onRequest, { ...request, headers: shown });
        }
        try {
          // The signal goes to `fetch` itself: one that only a Request holds can be lost to garbage collection.
          const beside = {
            // A Request loses these two to the init beside it.
            referrer: fetchOptions?.referrer,
            referrerPolicy: fetchOptions?.referrerPolicy,
            ...init,
            signal,
          } as RequestInit;
          // Who takes a request and nothing else looks for the signal there; for others that would be a waste of 16 us.
          const takesBoth = fetch === globalThis.fetch || fetch.length > 1;
          const response = await fetch(takesBoth ? input : new Request(input, beside), beside);
          const { status, headers } = response;
          const durationMs = performance.now() - attemptedAt;
          if (onResponse) notify(onResponse, { ...request, status, headers: new Headers(headers), durationMs });
          if (signal.aborted) discard(response); // by a `fetch` that pays no heed to it
          return response;
        } catch (cause) {
          throw new ConnectionError("The connection failed: see cause", { cause });
        }
      },
      retry: {
        limit: 1e9, // `nextDelay` knows when it is enough
        methods: [method],
        delay: () => 0, // the wait is over by then
        async shouldRetry({ error, retryCount: attempt }) {
          const response = error instanceof HTTPError ? error.response : undefined;
          if (signal.aborted || (!response && !(error instanceof ConnectionError))) return false;
          const elapsedMs = performance.now() - startedAt;
          const delayMs = nextDelay(retries, codes, method, response, attempt, elapsedMs, timeoutMs);
          if (delayMs === undefined) return false;
          if (response) discard(response);
          notify(onRetry, { attempt, delayMs, reason: response?.status ?? error });
          await wait(delayMs, signal);
          return !signal.aborted;
        },
      },
    });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw attemptedAt ? error : new InvalidRequestError("The request cannot be built: see cause", { cause: error });
  }
}

/** Calls an observer. What it throws is its own affair: it must not cost the caller an answer. */
function notify<Event>(observer: ((event: Event) => unknown) | undefined, event: Event): void {
  (async () => observer?.(event))().catch(() => {});
}

/** Resolves after so many milliseconds, or when the signal aborts. */
function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(delayMs, LONGEST_TIMER_MS));
    signal.addEventListener("abort", end);
  });
}

function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}
