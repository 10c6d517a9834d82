import { InvalidRequestError } from "../../errors/InvalidRequestError.js";

const DEFAULT_SERVER_URL = "https://openrouter.ai/api/v1";

/** The address of an operation: the base, the path with its parameters filled in, and the query. */
export function buildURL(
  serverURL: string | URL = DEFAULT_SERVER_URL,
  path: string,
  query: Readonly<Record<string, unknown>>,
): URL {
  const url = new URL(serverURL);
  url.pathname = url.pathname.replace(/\/$/, "") + path;
  for (const [name, value] of Object.entries(query)) {
    for (const item of [value].flat()) {
      if (item != null) url.searchParams.append(name, scalar(name, item));
    }
  }
  return url;
}

/** A path parameter as one segment, however many slashes are in it. */
export function segment(name: string, value: unknown): string {
  const text = scalar(name, value);
  // Dots would climb out of the path, also encoded ones once a proxy has decoded them; the rest no server accepts.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/^(\.|%2e){0,2}$|[\x00-\x1f\x7f]/i.test(text)) throw invalid(name, "a name other than `.` and `..`");
  return encodeURIComponent(text);
}

function scalar(name: string, value: unknown): string {
  if (!/^(string|number|boolean|bigint)$/.test(typeof value)) throw invalid(name, "a string, number or boolean");
  return `${value}`;
}

function invalid(name: string, expected: string): InvalidRequestError {
  return new InvalidRequestError(`\`${name}\` must be ${expected}`);
}
