import { InvalidRequestError } from "../../errors/InvalidRequestError.js";

/** Writes the fields of a request as a body, and the content type into the headers unless `fetch` sets it. */
export type BodyEncoder = (
  fields: Readonly<Record<string, unknown>>,
  headers: Headers,
) => NonNullable<RequestInit["body"]>;

/** `application/json`. */
export const json: BodyEncoder = (fields, headers) => {
  headers.set("content-type", "application/json");
  try {
    return wellFormed(JSON.stringify(fields));
  } catch (cause) {
    for (const name in fields) write(name, fields[name]); // throws at the field that is at fault
    throw cause;
  }
};

/** Writes a value as JSON; the error of one that cannot be written names its field. */
export function write(name: string, value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (cause) {
    throw new InvalidRequestError(`\`${name}\` cannot be written as JSON: ${`${cause}`.split("\n")[0]}`, { cause });
  }
}

/** Replaces half of a surrogate pair, which strict providers refuse, with U+FFFD. */
export function wellFormed(json: string): string {
  return json.includes("\\ud") ? json.replace(/(\\\\)|\\ud[89a-f]../g, (_, backslash) => backslash ?? "\\ufffd") : json;
}

/** `application/x-www-form-urlencoded`. */
export const form = ((fields: Readonly<Record<string, unknown>>) =>
  new URLSearchParams(entries(fields).map(([name, value]) => [name, `${value}`]))) satisfies BodyEncoder;

/**
 * `multipart/form-data`. A `Blob` or `File` is a part that the platform reads while it sends it; on React Native, whose
 * forms have `getParts`, so is `{ uri, name, type }`.
 */
export const multipart = ((fields: Readonly<Record<string, unknown>>) => {
  const body = new FormData();
  for (const [name, value] of entries(fields)) {
    const isPart = value instanceof Blob || (typeof value === "object" && "getParts" in body);
    if (isPart) body.append(name, value as Blob);
    else if (typeof value === "object") throw new InvalidRequestError(`\`${name}\` must be a Blob, a File or a scalar`);
    else body.append(name, `${value}`);
  }
  return body;
}) satisfies BodyEncoder;

/** The fields that have a value, arrays as several fields of one name. */
function entries(fields: Readonly<Record<string, unknown>>): [name: string, value: unknown][] {
  return Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((item): [string, unknown] => [name, item]))
    .filter(([, value]) => value != null);
}
