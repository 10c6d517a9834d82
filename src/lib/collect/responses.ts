import type { OpenResponsesResult, ResponsesOutputItem, ResponsesStreamEvent } from "../../models/responses.js";
import { isRecord } from "../isRecord.js";
import { asText, type Collector, merge } from "./collect.js";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The field that events change, by the middle of their type: `response.….delta`. A part is in one of the item's lists.
 */
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
 * Collects the events of a streamed response, one by one. The last event has the complete response; the others matter
 * only if it is missing or has no output.
 */
export function createResponsesCollector(): Collector<ResponsesStreamEvent, OpenResponsesResult> {
  let response: OpenResponsesResult | undefined;
  let isWhole = false;
  const items = new Map<unknown, ResponsesOutputItem>();
  /** Our own copies of lists, which can grow. */
  let lists = new WeakSet<unknown[]>();
  const growing: Growing = (value) => {
    if (Array.isArray(value) && lists.has(value)) return value;
    const list = [...asList(value)];
    lists.add(list);
    return list;
  };
  return {
    add(event) {
      const { output_index, item_id }: Fields = { ...event };
      const place = output_index ?? item_id;
      switch (event?.type) {
        case "response.created":
        case "response.in_progress":
          response = event.response ?? response;
          break;
        case "response.completed":
        case "response.incomplete":
        case "response.failed":
          response = event.response ?? response;
          isWhole = isRecord(event.response);
          break;
        case "response.output_item.added":
        case "response.output_item.done":
          if (isRecord(event.item)) items.set(place ?? event.item.id, event.item);
          break;
        default: {
          const item = addPiece(items.get(place), { ...event }, growing);
          if (item) items.set(place, item);
        }
      }
    },
    result() {
      lists = new WeakSet(); // they belong to the caller from now on
      const isEmpty = asList(response?.output).length === 0;
      if (!isEmpty && (isWhole || items.size === 0)) return response;
      if (!response && items.size === 0) return;
      const output = [...items].sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
      return { id: "", object: "response", created_at: 0, model: "", ...response, output };
    },
    isWhole: () => isWhole,
  };
}

/** Returns a list that can be changed: a copy, unless it is one. */
type Growing = (list: unknown) => unknown[];

function addPiece(
  known: ResponsesOutputItem | undefined,
  event: Fields,
  growing: Growing,
): ResponsesOutputItem | undefined {
  const [, subject = "", stage] = /^response\.([\w.]+)\.(added|delta|done)$/.exec(String(event["type"])) ?? [];
  const [field, list, type] = (Object.hasOwn(SUBJECTS, subject) && SUBJECTS[subject]) || [];
  if (!field) return known;
  const isDelta = stage === "delta";
  const piece = event[isDelta ? "delta" : field];
  const item = known ?? announce(subject, piece, event);
  const texts = isDelta ? [field] : [];
  if (!list) return merge(item, { [field]: piece }, texts);
  // The text of an adviser comes in the same events, but is not part of a message.
  if (item.type !== "message" && item.type !== "reasoning") return item;
  const parts = growing(Reflect.get(item, list));
  const at = Math.min(Number(event[`${list}_index`]) >>> 0, parts.length);
  const part: Fields = isRecord(parts[at]) ? parts[at] : { type };
  if (field === "part") parts[at] = piece;
  else if (field === "annotation") {
    const annotations = growing(part["annotations"]);
    annotations.push(piece);
    parts[at] = { text: "", ...part, annotations };
  } else parts[at] = merge(part, { [field]: piece }, texts);
  return merge(item, { [list]: parts });
}

/** The item of pieces that arrived without one. */
function announce(subject: string, piece: unknown, event: Fields): ResponsesOutputItem {
  const id = asText(event["item_id"]);
  const call = { id, call_id: "", name: "" };
  if (subject === "function_call_arguments") return { type: "function_call", ...call, arguments: "" };
  if (subject === "custom_tool_call_input") return { type: "custom_tool_call", ...call, input: "" };
  if (subject === "code_interpreter_call_code") return { type: "code_interpreter_call", id, code: "" };
  return /^reasoning/.test(isRecord(piece) ? asText(piece["type"]) : subject) || subject.includes("summary")
    ? { type: "reasoning", id, summary: [] }
    : { type: "message", id, role: "assistant", content: [] };
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
