import type { OpenResponsesResult, ResponsesOutputItem, ResponsesStreamEvent } from "../../models/responses.js";
import { isRecord } from "../isRecord.js";
import { type Collector, merge } from "./collect.js";

type Fields = Readonly<Record<string, unknown>>;

/** What events are about, by the middle of their type: `response.….delta`. A part is in one of the item's lists. */
const SUBJECTS: Readonly<Record<string, readonly [field: string, list?: "content" | "summary", part?: string]>> = {
  content_part: ["part", "content"],
  output_text: ["text", "content", "output_text"],
  "output_text.annotation": ["annotation", "content", "output_text"],
  refusal: ["refusal", "content", "refusal"],
  reasoning_text: ["text", "content", "reasoning_text"],
  reasoning_summary_part: ["part", "summary"],
  reasoning_summary_text: ["text", "summary", "summary_text"],
  function_call_arguments: ["arguments"],
  custom_tool_call_input: ["input"],
  code_interpreter_call_code: ["code"],
};

/**
 * Puts the events of a streamed response together, one by one. The last of them has the whole response; the others
 * matter only if that one does not come, or has no output.
 */
export function createResponsesCollector(): Collector<ResponsesStreamEvent, OpenResponsesResult> {
  let response: OpenResponsesResult | undefined;
  let isWhole = false;
  const items = new Map<number, ResponsesOutputItem>();
  return {
    add(event) {
      switch (event.type) {
        case "response.created":
        case "response.in_progress":
          response = event.response;
          break;
        case "response.completed":
        case "response.incomplete":
        case "response.failed":
          response = event.response;
          isWhole = true;
          break;
        case "response.output_item.added":
        case "response.output_item.done":
          items.set(event.output_index, event.item);
          break;
        default: {
          const fields: Fields = { ...event };
          const index = Number(fields["output_index"]);
          const item = items.get(index);
          if (item) items.set(index, addPiece(item, fields));
        }
      }
    },
    result() {
      if (!response || (asList(response.output).length > 0 && (isWhole || items.size === 0))) return response;
      const inOrder = [...items].sort(([a], [b]) => a - b);
      return { ...response, output: inOrder.map(([, item]) => item) };
    },
    isWhole: () => isWhole,
  };
}

function addPiece(item: ResponsesOutputItem, event: Fields): ResponsesOutputItem {
  const [, subject = "", stage] = /^response\.([\w.]+)\.(added|delta|done)$/.exec(String(event["type"])) ?? [];
  const [field, list, type] = SUBJECTS[subject] ?? [];
  if (!field) return item;
  const isDelta = stage === "delta";
  const piece = event[isDelta ? "delta" : field];
  const texts = isDelta ? [field] : [];
  if (!list) return merge(item, { [field]: piece }, texts);
  // An adviser's text comes in the same events, but is no part of a message.
  if (item.type !== "message" && item.type !== "reasoning") return item;
  const parts = [...asList(Reflect.get(item, list))];
  const at = Math.min(Number(event[`${list}_index`] ?? 0), parts.length);
  const part = isRecord(parts[at]) ? parts[at] : { type };
  if (field === "part") parts[at] = piece;
  else if (field === "annotation") parts[at] = { ...part, annotations: [...asList(part["annotations"]), piece] };
  else parts[at] = merge(part, { [field]: piece }, texts);
  return merge(item, { [list]: parts });
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
