import { InvalidRequestError } from "../../errors/InvalidRequestError.js";

/** Writes the fields of a request as a body. `fetch` adds the content type. */
export type BodyEncoder = (fields: Readonly<Record<string, unknown>>) => NonNullable<RequestInit["body"]>;

/** `application/x-www-form-urlencoded`. */
export const form: BodyEncoder = (fields) =>
  new URLSearchParams(entries(fields).map(([name, value]) => [name, `${value}`]));

/**
 * `multipart/form-data`. A `Blob` or `File` is a part of its own, which the platform reads as it sends it; on React Native,
 * whose forms have `getParts`, so is `{ uri, name, type }`.
 */
export const multipart: BodyEncoder = (fields) => {
  const body = new FormData();
  for (const [name, value] of entries(fields)) {
    const isPart = value instanceof Blob || (typeof value === "object" && "getParts" in body);
    if (isPart) body.append(name, value as Blob);
    else if (typeof value === "object") throw new InvalidRequestError(`\`${name}\` must be a Blob, a File or a scalar`);
    else body.append(name, `${value}`);
  }
  return body;
};

/** The fields that are there, arrays as several fields of one name. */
function entries(fields: Readonly<Record<string, unknown>>): [name: string, value: unknown][] {
  return Object.entries(fields)
    .flatMap(([name, value]) => [value].flat().map((item): [string, unknown] => [name, item]))
    .filter(([, value]) => value != null);
}
