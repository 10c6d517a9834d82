// The only import of ky in the package.
import ky from "ky";

// ky sees neither body, headers nor signal: it would copy each of them, and hold a whole upload in memory.
/** Sends a request once. Resolves to the response, whatever its status; rejects with what `fetch` rejects with. */
export function attemptOnce(url: string, method: string, fetch: () => Promise<Response>): Promise<Response> {
  let sent: Promise<Response>;
  // From a hook, since before its own `fetch` ky copies the request. It calls that for what is no `Response` of the platform's.
  const beforeRequest = [() => (sent = fetch())];
  return ky(url, {
    method,
    signal: null,
    retry: 0,
    throwHttpErrors: false,
    timeout: false,
    hooks: { beforeRequest },
    fetch: () => sent,
  });
}
