import type { OpenRouterCore } from "../../core.js";
import { ConnectionError } from "../../errors/ConnectionError.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { attemptOnce } from "../attempt.js";
import { LONGEST_TIMER_MS } from "./deadline.js";
import type { RequestOptions } from "./operation.js";
import type { BuiltRequest } from "./request.js";
import { nextDelay, type RetryPolicy } from "./retry.js";

/**
 * Sends a request, again if need be, and resolves to the last response, whatever its status. Rejects with
 * `ConnectionError` if none came.
 */
export async function transport(
  { fetch, onRequest, onResponse, onRetry }: OpenRouterCore["options"],
  built: BuiltRequest,
  fetchOptions: RequestOptions["fetchOptions"],
  policy: RetryPolicy,
  signal: AbortSignal,
  startedAt: number,
): Promise<Response> {
  const { url, method, headers, body } = built;
  const init = {
    // A redirect could take the key to another origin, and turns a POST into a GET: it is an answer like any other.
    redirect: "manual" as const,
    ...fetchOptions,
    method,
    headers,
    body,
    signal,
  };
  for (let attempt = 1; ; attempt++) {
    if (signal.aborted) throw signal.reason;
    if (fetch || fetchOptions) built.request = createRequest(url, init);
    if (onRequest) {
      const shown = new Headers(headers);
      shown.delete("authorization");
      notify(onRequest, { method, url, headers: shown });
    }
    const attemptedAt = performance.now();
    const outcome = await attemptOnce(url, method, () =>
      (fetch ?? globalThis.fetch)((built.request ?? url) as Request, init),
    ).catch((cause) => new ConnectionError("The connection failed: see cause", { cause }));
    const response = outcome instanceof ConnectionError ? undefined : outcome;
    if (response && onResponse) {
      const { status, headers } = response;
      const durationMs = performance.now() - attemptedAt;
      notify(onResponse, { method, url, status, headers: new Headers(headers), durationMs });
    }
    const delayMs = signal.aborted ? undefined : nextDelay(policy, response, attempt, performance.now() - startedAt);
    if (response && (signal.aborted || delayMs !== undefined)) discard(response);
    if (delayMs === undefined) {
      if (response) return response;
      throw outcome;
    }
    notify(onRetry, { attempt, delayMs, reason: response?.status ?? (outcome as ConnectionError) });
    await wait(delayMs, signal);
  }
}

/**
 * A request for a `fetch` of the caller's, which may look at either argument. It reads as its address, for one that takes
 * an address. The global `fetch` needs none: that saves 16 us a call.
 */
function createRequest(url: string, init: RequestInit): Request {
  try {
    return Object.assign(new Request(url, init), { toString: () => url });
  } catch (cause) {
    throw new InvalidRequestError("The request cannot be built: see cause", { cause });
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
