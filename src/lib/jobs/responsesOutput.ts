import type { OpenResponsesResult } from "../../models/responses.js";
import { asList } from "../collect/collect.js";
import type { Said } from "./output.js";

/** What the messages of a response say. */
export function saidInResponse({ output, status, error, incomplete_details: cut }: OpenResponsesResult): Said {
  const parts = asList(output).flatMap((item) => (item.type === "message" ? asList(item.content) : []));
  const text = parts.map((part) => (part.type === "output_text" ? part.text : "")).join("");
  const refusal = parts.map((part) => (part.type === "refusal" ? part.refusal : "")).join("");
  if (error || status === "failed") return [text, "error", error];
  if (refusal || cut?.reason === "content_filter") return [text, "refusal", refusal];
  return [text, cut || status === "incomplete" ? "length" : undefined];
}
