import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { kindOf } from "../kindOf.js";

export const DEFAULT_SERVER_URL = "https://openrouter.ai/api/v1";

/**
 * The address of an operation: the base, the path with its parameters filled in, and the query. Put together as text, since
 * not every platform's `URL` can be changed.
 */
export function buildURL(
  serverURL: string | URL = DEFAULT_SERVER_URL,
  path: string,
  query: Readonly<Record<string, unknown>>,
): string {
  const [, base = "", own] = /^([^?#]*)\??([^#]*)/.exec(absolute(serverURL)) ?? [];
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) if (item != null) search.append(name, scalar(name, item));
  }
  return base.replace(/\/$/, "") + path + `?${[own, search].join("&").replace(/^&|&$/g, "")}`.replace(/\?$/, "");
}

function absolute(serverURL: string | URL): string {
  let href = "";
  try {
    href = new URL(serverURL, /^\w+:/.test(`${serverURL}`) ? undefined : globalThis.location?.href).href;
  } catch {} // told below
  // `fetch` refuses a password, and shows it in its error.
  if (/^https?:\/\/[^/?#@]+([/?#]|$)/.test(href)) return href;
  throw new InvalidRequestError("`serverURL` must be an absolute http(s) address, without user and password");
}

/** A path parameter as one segment, however many slashes are in it. */
export function segment(name: string, value: unknown): string {
  const text = scalar(name, value);
  // Dots would climb out of the path, also encoded ones once a proxy has decoded them; the rest no server accepts.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/^(\.|%2e){0,2}$|[\x00-\x1f\x7f]/i.test(text)) refuse(name, "a name, neither empty nor `.` or `..`", value);
  return encodeURIComponent(text);
}

/** A value as text. What pages are reckoned with must be a number: "100" and 100 more would be "100100". */
function scalar(name: string, value: unknown): string {
  const type = typeof value;
  if (/^(offset|limit)$/.test(name) && type !== "number") refuse(name, "a number", value);
  if (!/^(string|number|boolean|bigint)$/.test(type)) refuse(name, "a string, number or boolean", value);
  return `${value}`.replace(/[\ud800-\udfff]/gu, "\ufffd"); // half a surrogate pair, which cannot be encoded
}

/** Says what an input must be, and what it is. */
export function refuse(name: string, expected: string, value: unknown): never {
  throw new InvalidRequestError(`\`${name}\` must be ${expected}, not ${kindOf(value)}`);
}

/** Refuses limits that are no numbers above 0. */
export function checkLimits(limits: object, expected: string): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (typeof limit !== "number" || !(limit > 0)) refuse(name, expected, limit);
  }
}
