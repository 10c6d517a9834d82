/**
 * How long the server asks to wait, in milliseconds: `Retry-After` says so in seconds or as a date, else OpenRouter's
 * `X-RateLimit-Reset` in milliseconds since 1970, as a header or among `headers` in the metadata of an error. Undefined where
 * neither can be read: `Date.parse` alone makes a year of `-5`.
 */
export function retryAfterMs(headers: Headers, metadata?: Readonly<Record<string, unknown>>): number | undefined {
  const after = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(after)) return +after * 1000;
  const known = `Reset:${headers.get("x-ratelimit-reset")} ${JSON.stringify(metadata?.["headers"])}`;
  const at = (/ GMT$/.test(after) && Date.parse(after)) || Number(/Reset\W+(\d{13})\b/i.exec(known)?.[1]);
  return at > 0 ? Math.max(0, at - Date.now()) : undefined;
}
