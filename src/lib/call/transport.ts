import type { OpenRouterCore } from "../../core.js";
import { attemptOnce } from "../attempt.js";
import { plainCause } from "../cause.js";
import { failureOf, letGo } from "./connection.js";
import { LONGEST_TIMER_MS } from "./deadline.js";
import type { Running } from "./observe.js";
import type { FetchOptions } from "./operation.js";
import { type BuiltRequest, SECRET, scrub } from "./request.js";
import { nextDelay, type RetryPolicy } from "./retry.js";

/**
 * Sends a request, with retries. Resolves to the last response, whatever its status, and what it takes to read it. Rejects
 * with `ConnectionError` if there was none.
 */
export async function transport(
  call: Running,
  { fetch }: OpenRouterCore["options"],
  built: BuiltRequest,
  fetchOptions: FetchOptions | undefined,
  policy: RetryPolicy,
  signal: AbortSignal,
): Promise<Pick<BuiltRequest, "headers" | "open"> & { response: Response }> {
  const { url, method, headers, body, open } = built;
  const init = {
    // A redirect could take the key to another origin, and turns a POST into a GET: it is not followed.
    redirect: "manual" as const,
    ...fetchOptions,
    method,
    headers,
    body,
    signal,
  };
  for (;;) {
    if (signal.aborted) throw signal.reason;
    // For the caller's `fetch`, which may use either argument. As a string it is its address, for one that takes an
    // address. The global `fetch` needs none, which saves 16 us per call.
    if (fetch || fetchOptions) built.request = Object.assign(new Request(url, init), { toString: () => url });
    const attempt = ++call.attempts;
    call.notify("onRequest", () => {
      const shown = new Headers([...headers].filter(([name]) => !SECRET.test(name)));
      return { attempt, method, url, headers: shown, signal };
    });
    const sentMs = call.durationMs();
    const outcome = await attemptOnce(url, method, () =>
      ((fetch ?? globalThis.fetch) as typeof globalThis.fetch)(built.request ?? url, init),
    )
      .then(readable)
      .catch((cause) => {
        const shown = `${JSON.stringify(plainCause(cause))}`;
        const safe = scrub(headers, shown);
        return failureOf(safe === shown ? cause : JSON.parse(safe)); // the cause itself unless it shows a key
      });
    const response = outcome instanceof Error ? undefined : outcome;
    if (response) {
      call.notify("onResponse", () => ({
        attempt,
        method,
        url,
        status: response.status,
        headers: new Headers(response.headers),
        durationMs: call.durationMs() - sentMs,
      }));
    }
    const delayMs = signal.aborted ? undefined : nextDelay(policy, response, attempt, call.durationMs());
    if (response && (signal.aborted || delayMs !== undefined)) letGo(response.body?.getReader());
    if (delayMs === undefined) {
      if (response) return { headers, open, response }; // a stream keeps it: not with the body
      throw outcome;
    }
    const reason = response?.status ?? (outcome as Error);
    call.notify("onRetry", () => ({ attempt, delayMs, reason }));
    await wait(delayMs, signal);
  }
}

/** A web response. The body of node-fetch's is a Node stream, which `Response` accepts where both exist. */
function readable(response: Response): Response {
  const { body, status } = response;
  return body && !body.getReader ? new Response(status === 204 ? null : body, response) : response;
}

/** Resolves after `delayMs`, or when the signal aborts. */
function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.min(delayMs, LONGEST_TIMER_MS));
    signal.onabort = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
