import type {
  ChatAnnotation,
  ChatAssistantMessage,
  ChatChoice,
  ChatContentPart,
  ChatGeneratedImage,
  ChatLogprobs,
  ChatResult,
  ChatStreamChoice,
  ChatStreamChunk,
  ChatStreamDelta,
  ReasoningDetail,
} from "../../models/chat.js";
import { isRecord } from "../isRecord.js";
import { asList, type Collector, copyLists, merge, textOf } from "./collect.js";
import { createToolCalls } from "./toolCalls.js";

/** Collects the chunks of a streamed completion, one by one. */
export function createChatCollector(): Collector<ChatStreamChunk, ChatResult> {
  let head: Omit<ChatStreamChunk, "choices"> | undefined;
  const answers = new Map<number, Answer>();
  return {
    add(chunk) {
      if (!isRecord(chunk)) return;
      const { choices, ...fields } = chunk;
      head = merge(head ?? fields, fields);
      for (const piece of asList(choices)) {
        const index = Number(piece.index) || 0; // some providers omit it
        const answer = answers.get(index) ?? createAnswer(index);
        answers.set(index, answer);
        answer.add(piece);
      }
    },
    result(isOver = true) {
      if (!head) return;
      const id = head.id || "call";
      const choices = [...answers.values()].map((answer) => answer.result(id, isOver));
      return { ...head, object: "chat.completion", choices: choices.sort((a, b) => a.index - b.index) };
    },
  };
}

interface Answer {
  add(piece: ChatStreamChoice): void;
  /** Copies no texts. A tool call without an identifier gets one that begins with `id`. */
  result(id: string, isOver: boolean): ChatChoice;
}

function createAnswer(index: number): Answer {
  let choice: Omit<ChatChoice, "message"> = { index };
  let message: ChatAssistantMessage = { role: "assistant", content: null };
  const parts: ChatContentPart[] = []; // of the content, except texts
  const calls = createToolCalls();
  const details: ReasoningDetail[] = [];
  const notes: ChatAnnotation[] = [];
  const pictures: ChatGeneratedImage[] = [];

  /** Keeps each item as text, since comparing with every item takes too long in long lists. */
  const seen = new Set<string>();
  const isNew = (item: object) => seen.size < seen.add(JSON.stringify(item)).size;

  /** Pieces of the same type and index are one detail; without an index, consecutive pieces are. */
  const places = new Map<string, number>();
  const addDetail = (piece: ReasoningDetail) => {
    const place = `${piece.type} ${piece.index ?? ""}`;
    const at = places.get(place) ?? -1;
    const known = details[at];
    if (known && (piece.index != null || at === details.length - 1) && isOne(known, piece))
      details[at] = merge(known, piece, ["text", "summary", "data"]);
    else places.set(place, details.push(piece) - 1);
  };

  return {
    add({ index: _, delta, logprobs, ...fields }) {
      choice = merge(choice, fields);
      if (logprobs !== undefined) choice.logprobs = addLogprobs(choice.logprobs, logprobs);
      if (!isRecord(delta)) return;
      const { role, content, tool_calls, reasoning_details, annotations, images, audio, ...texts }: ChatStreamDelta =
        delta;
      message = merge(message, { ...texts, content: textOf(content) }, ["content", "reasoning", "refusal"]);
      if (audio) message.audio = merge(message.audio ?? {}, audio, ["data", "transcript"]);
      for (const part of asList<ChatContentPart>(content)) if (part.type !== "text") parts.push(part);
      for (const call of asList(tool_calls)) calls.add(call);
      for (const detail of asList(reasoning_details)) addDetail(detail);
      for (const note of asList(annotations)) if (isNew(note)) notes.push(note);
      for (const image of asList(images)) if (isNew(image)) pictures.push(image);
    },
    result(id, isOver) {
      const whole = { ...message };
      const tool_calls = calls.list(id, isOver);
      if (parts.length > 0) whole.content = [{ type: "text", text: textOf(message.content) }, ...parts];
      if (tool_calls.length > 0) whole.tool_calls = tool_calls;
      if (details.length > 0) whole.reasoning_details = [...details];
      if (notes.length > 0) whole.annotations = [...notes];
      if (pictures.length > 0) whole.images = [...pictures];
      const { logprobs } = choice;
      return { ...choice, message: whole, ...(isRecord(logprobs) && { logprobs: copyLists(logprobs) }) };
    },
  };
}

/** Whether two pieces belong to one detail. A detail without text to join arrives whole. */
function isOne(known: ReasoningDetail, piece: ReasoningDetail): boolean {
  if (known.id && piece.id && known.id !== piece.id) return false;
  if (known.type === "reasoning.summary") return true;
  // Text after the signature is not signed by it.
  if (known.type === "reasoning.text" && piece.type === "reasoning.text")
    return !known.signature || !(piece.text || (piece.signature && piece.signature !== known.signature));
  return known.type === "reasoning.encrypted" && piece.index != null;
}

function addLogprobs(before: ChatLogprobs | null | undefined, piece: ChatLogprobs | null): ChatLogprobs | null {
  if (!isRecord(piece)) return piece ?? before ?? null; // some providers send a bare number
  const sofar = before ?? {};
  const next = merge(sofar, piece);
  for (const list of ["content", "refusal"] as const) {
    if (Array.isArray(piece[list])) next[list] = piece[list].reduce(add, sofar[list] ?? []);
  }
  return next;
}

function add<Item>(list: Item[], item: Item): Item[] {
  list.push(item);
  return list;
}
