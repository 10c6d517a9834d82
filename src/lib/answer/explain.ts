import type { Explained } from "../call/operation.js";
import { isRecord } from "../isRecord.js";
import { isCode, isText, parseJSON } from "./read.js";

/**
 * Statuses by parts of the words that mean them; general ones come last. Spelled as in the names of the errors, which
 * compresses best.
 */
const STATUSES: readonly (readonly [status: number, words: string])[] = [
  [529, "Overloaded|capacity"],
  [403, "Permission|Forbidden|denied|moderat|policy"],
  [402, "Payment|billing|credit|insufficient"],
  [429, "RateLimit|TooMany|quota|throttl|exhaust"],
  [401, "Auth|ApiKey"],
  [404, "NotFound"],
  [409, "Conflict"],
  [412, "Precondition"],
  [413, "(Payload|Request|Entity)TooLarge"],
  [415, "MediaType"],
  [422, "Unprocess"],
  [504, "GatewayTimeout|TimeoutError|deadline"], // Anthropic's timeout_error is a 504
  [408, "Timeout|timedout"],
  [502, "Gateway|Provider|upstream"],
  [503, "available"],
  [400, "Invalid|BadRequest|exceed|Too|unsupported|missing|image"],
  [500, "Server|Internal|ApiError"],
];

/** Reads the error of a model: the status that its words mean, and the provider's message. */
export function explainFailure(detail: Readonly<Record<string, unknown>>): Explained {
  const { metadata, error, code, status, type, error_type: kind } = detail;
  const { error_type: known, raw }: Readonly<Record<string, unknown>> = Object(metadata);
  const words = [code, status, known, kind, type, error].filter(isCode).join().replace(/[-_ ]/g, "");
  return {
    status: STATUSES.find(([, parts]) => RegExp(parts, "i").test(words))?.[0],
    said: textIn(raw),
  };
}

/** The provider's message: a text, or the one in its JSON. */
function textIn(raw: unknown): string {
  let text = raw ? JSON.stringify(raw) : "";
  for (let inner = raw; inner; ) {
    if (isText(inner)) text = inner;
    const [value] = [isText(inner) ? parseJSON(inner) : inner].flat();
    inner = isText(value)
      ? value
      : isRecord(value) && (value["message"] || value["error"] || value["msg"] || value["detail"]);
  }
  return text.replace(/^(.{300}).+/su, "$1…");
}
