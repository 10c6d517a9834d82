import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { kindOf } from "../kindOf.js";

export const DEFAULT_SERVER_URL = "https://openrouter.ai/api/v1";

/**
 * Builds the address of an operation: base, path with parameters, and query. As text, since not every platform's `URL`
 * is mutable.
 */
export function buildURL(
  serverURL: string | URL = DEFAULT_SERVER_URL,
  path: string,
  query: Readonly<Record<string, unknown>>,
): string {
  const [, base = "", own] = /^([^?#]*?)\/*(?:\?([^#]*))?(?:#|$)/.exec(absolute(serverURL)) ?? [];
  const search = own ? [own] : [];
  for (const name in query) {
    for (const item of [query[name]].flat()) {
      if (item != null) search.push(`${encodeURIComponent(name)}=${encodeURIComponent(scalar(name, item))}`);
    }
  }
  return base + path + (search[0] ? `?${search.join("&")}` : "");
}

function absolute(serverURL: string | URL): string {
  let href = "";
  try {
    href = new URL(serverURL, /^\w+:/.test(`${serverURL}`) ? undefined : globalThis.location?.href).href;
  } catch {} // reported below
  // `fetch` refuses an address with a password, and its error shows it.
  if (/^https?:\/\/[^/?#@]+([/?#]|$)/.test(href)) return href;
  refuse("serverURL", "an absolute http(s) address without credentials", serverURL);
}

/** Encodes a path parameter as one segment, slashes included. */
export function segment(name: string, value: unknown): string {
  const text = scalar(name, value);
  // Dots would leave the path, even encoded ones once a proxy decodes them; servers refuse the rest.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/^(\.|%2e){0,2}$|[\x00-\x1f\x7f]/i.test(text)) refuse(name, "a name, neither empty nor `.` or `..`", value);
  return encodeURIComponent(text);
}

/** A value as text. What is added up for pages must be a number: "100" plus 100 would be "100100". */
function scalar(name: string, value: unknown): string {
  if (/^(offset|limit)$/.test(name) && !Number.isFinite(value)) refuse(name, "a finite number", value);
  if (/^[ofu]|y/.test(typeof value)) refuse(name, "a string, number or boolean", value);
  return `${value}`.replace(/[\ud800-\udfff]/gu, "\ufffd"); // half a surrogate pair, which cannot be encoded
}

/** Throws an error that says what an input must be, and what it is. */
export function refuse(name: string, expected: string, value: unknown): never {
  throw new InvalidRequestError(`\`${name}\` must be ${expected}, not ${kindOf(value)}`);
}

/** Refuses limits that are not numbers above 0. */
export function checkLimits(limits: object, expected: string): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (typeof limit !== "number" || !(limit > 0)) refuse(name, expected, limit);
  }
}
