import type { ChatResult } from "../../models/chat.js";
import { textOf } from "../collect/collect.js";
import type { Said } from "./output.js";

/** What the first choice of a completion says. */
export function saidInChat({ choices: [choice] }: ChatResult): Said {
  const { message, finish_reason: end, error } = choice ?? {};
  const text = textOf(message?.content);
  if (error || end === "error") return [text, "error", error];
  if (message?.refusal || end === "content_filter") return [text, "refusal", message?.refusal];
  return [text, end === "length" ? "length" : undefined];
}
