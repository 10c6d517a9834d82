/** The dates that HTTP knows. Others are left alone: what engines make of them differs. */
const HTTP_DATE = /^[A-Z][a-z]+,? .+:\d\d:\d\d( GMT| \d{4})$/;

/**
 * How long the server asks to wait, in milliseconds: `Retry-After` says so in seconds or as a date, else OpenRouter's
 * `X-RateLimit-Reset` in milliseconds since 1970, as a header or among `headers` in the metadata of an error. Undefined where
 * neither can be read.
 */
export function retryAfterMs(headers: Headers, metadata?: Readonly<Record<string, unknown>>): number | undefined {
  const after = headers.get("retry-after") ?? "";
  if (/^\d+(\.\d+)?$/.test(after)) return +after * 1000;
  const date = HTTP_DATE.test(after) && Date.parse(after.replace(/\d$/, "$& GMT"));
  const [, reset] =
    /x-ratelimit-reset\W+(\d{13})\b/i.exec(
      `x-ratelimit-reset:${headers.get("x-ratelimit-reset")} ${JSON.stringify(metadata?.["headers"])}`,
    ) ?? [];
  const at = date || Number(reset);
  return at > 0 ? Math.max(0, at - Date.now()) : undefined;
}
