/**
 * How long the server asks to wait, in milliseconds: from `Retry-After` in seconds or as a date, else from OpenRouter's
 * `X-RateLimit-Reset` in milliseconds since 1970, a header or one of the `headers` in an error's metadata. Undefined if
 * neither can be read: `Date.parse` alone reads `-5` as a year.
 */
export function retryAfterMs(headers: Headers, metadata?: Readonly<Record<string, unknown>>): number | undefined {
  const after = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(after)) return +after * 1000;
  const known = `Reset:${headers.get("x-ratelimit-reset")} ${JSON.stringify(metadata?.["headers"])}`;
  const at = (/ GMT$/.test(after) && Date.parse(after)) || Number(/Reset\W+(\d{13})\b/i.exec(known)?.[1]);
  return at > 0 ? Math.max(0, at - Date.now()) : undefined;
}
