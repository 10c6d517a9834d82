import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { kindOf } from "../kindOf.js";

const DEFAULT_SERVER_URL = "https://openrouter.ai/api/v1";

/**
 * The address of an operation: the base, the path with its parameters filled in, and the query. Put together as text, since
 * not every platform's `URL` can be changed.
 */
export function buildURL(
  serverURL: string | URL = DEFAULT_SERVER_URL,
  path: string,
  query: Readonly<Record<string, unknown>>,
): string {
  const [base = "", own] = absolute(serverURL).split(/[?#]/);
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item != null)
      .map((item) => `${encode(name)}=${encode(pageable(name, item))}`),
  );
  const search = [own, ...pairs].filter(Boolean).join("&");
  return base.replace(/\/$/, "") + path + (search && `?${search}`);
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
  if (!text) throw new InvalidRequestError(`\`${name}\` must be a text that is not empty`);
  // Dots would climb out of the path, also encoded ones once a proxy has decoded them; the rest no server accepts.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/^(\.|%2e){1,2}$|[\x00-\x1f\x7f]/i.test(text))
    throw new InvalidRequestError(`\`${name}\` must be a name on one line, other than \`.\` and \`..\``);
  return encode(text);
}

/** `encodeURIComponent` throws on half a surrogate pair. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** What pages are reckoned with must be a number: "100" and 100 more would be "100100". */
function pageable(name: string, value: unknown): string {
  if (/^(offset|limit)$/.test(name) && typeof value !== "number") throw invalid(name, "a number", value);
  return scalar(name, value);
}

function scalar(name: string, value: unknown): string {
  if (!/^(string|number|boolean|bigint)$/.test(typeof value)) throw invalid(name, "a string, number or boolean", value);
  return `${value}`;
}

function invalid(name: string, expected: string, value: unknown): InvalidRequestError {
  return new InvalidRequestError(`\`${name}\` must be ${expected}, not ${kindOf(value)}`);
}
