import type {
  ChatAssistantMessage,
  ChatChoice,
  ChatLogprobs,
  ChatResult,
  ChatStreamChoice,
  ChatStreamChunk,
  ChatStreamDelta,
  ChatStreamToolCall,
  ChatToolCall,
  ReasoningDetail,
} from "../../models/chat.js";
import { isRecord } from "../isRecord.js";
import { type Collector, copyLists, merge, parseInput } from "./collect.js";

/** Puts the chunks of a streamed completion together, one by one. `result` is cheap: it copies no texts. */
export function createChatCollector(): Collector<ChatStreamChunk, ChatResult> {
  let head: Omit<ChatStreamChunk, "choices"> | undefined;
  const choices = new Map<number, ChatChoice>();
  const seen = new Set<string>();
  return {
    add({ choices: pieces, ...fields }) {
      head = merge(head ?? fields, fields);
      for (const piece of pieces ?? []) {
        const index = piece.index ?? 0; // some providers leave it out
        const known = choices.get(index) ?? { index, message: { role: "assistant", content: null } };
        choices.set(index, addToChoice(known, piece, seen));
      }
    },
    result() {
      if (!head) return;
      const { id } = head;
      const inOrder = [...choices.values()].sort((a, b) => a.index - b.index);
      return { ...head, object: "chat.completion", choices: inOrder.map((choice) => handOut(choice, id)) };
    },
  };
}

function addToChoice(choice: ChatChoice, piece: ChatStreamChoice, seen: Set<string>): ChatChoice {
  const { index, delta, logprobs, ...fields } = piece;
  const next = merge(choice, fields);
  next.message = addToMessage(choice, delta ?? {}, seen);
  if (logprobs !== undefined) next.logprobs = addLogprobs(choice.logprobs, logprobs);
  return next;
}

function addToMessage(choice: ChatChoice, delta: ChatStreamDelta, seen: Set<string>): ChatAssistantMessage {
  const { index, message } = choice;
  const { role, tool_calls, reasoning_details, annotations, images, audio, ...fields } = delta;
  const next = merge(message, fields, ["content", "reasoning", "refusal"]);
  if (audio) next.audio = merge(message.audio ?? {}, audio, ["data", "transcript"]);
  if (tool_calls?.length) next.tool_calls = tool_calls.reduce(addToolCall, message.tool_calls ?? []);
  if (reasoning_details?.length)
    next.reasoning_details = reasoning_details.reduce(addDetail, message.reasoning_details ?? []);
  if (annotations?.length)
    next.annotations = annotations
      .filter((note) => isFirst({ index, note }, seen))
      .reduce(add, message.annotations ?? []);
  if (images?.length)
    next.images = images.filter((image) => isFirst({ index, image }, seen)).reduce(add, message.images ?? []);
  return next;
}

/** Whether nothing equal has been seen. Texts are kept, since comparing with each item takes too long in long lists. */
function isFirst(item: object, seen: Set<string>): boolean {
  const { size } = seen;
  return seen.add(JSON.stringify(item)).size > size;
}

function add<Item>(list: Item[], item: Item): Item[] {
  list.push(item);
  return list;
}

/** Pieces belong together by index; where providers leave that out, by identifier, or as they follow one another. */
function addToolCall(calls: ChatToolCall[], { function: piece, ...fields }: ChatStreamToolCall): ChatToolCall[] {
  const { id, index } = fields;
  let at = calls.length - 1;
  if (index != null) at = calls.findLastIndex((call) => call.index === index);
  else if (id && calls.some((call) => call.id === id)) at = calls.findLastIndex((call) => call.id === id);
  const call = calls[at];
  // Some providers number all calls alike, others give each piece an identifier of its own: the name makes a new call.
  const isNew =
    !call ||
    (piece?.name &&
      (differ(id, call.id) ||
        (index == null && differ(piece.name, call.function.name)) ||
        (!(id && call.id) && beginsInput(piece.arguments, call.function.arguments))));
  const known = isNew ? { id: "", type: "function", function: { name: "", arguments: "" } } : call;
  const next = merge(known, fields);
  next.id = known.id || next.id;
  next.function = merge(known.function, piece ?? {}, ["arguments"]);
  if (isNew) return add(calls, next);
  calls[at] = next;
  return calls;
}

/** Whether both are known, and not the same. */
function differ(a: string | null | undefined, b: string | null | undefined): boolean {
  return !!a && !!b && a !== b;
}

/** Whether a piece of arguments is the first of another call: those before it are whole. */
function beginsInput(piece: string | null | undefined, before: string | null | undefined): boolean {
  return /^\s*\{/.test(piece ?? "") && isRecord(parseInput(before ?? ""));
}

/** Pieces of the same type and index are one detail; where the index is left out, those that follow one another. */
function addDetail(details: ReasoningDetail[], piece: ReasoningDetail): ReasoningDetail[] {
  const at = details.findLastIndex(({ type, index }) => type === piece.type && (index ?? -1) === (piece.index ?? -1));
  const known = details[at];
  if (!known || (piece.index == null && at < details.length - 1) || !isOne(known, piece)) return add(details, piece);
  details[at] = merge(known, piece, ["text", "summary", "data"]);
  return details;
}

/** Whether two pieces are of one detail. What has no text to be joined comes whole. */
function isOne(known: ReasoningDetail, piece: ReasoningDetail): boolean {
  if (known.type === "reasoning.summary") return true;
  // Text after the signature is not what was signed.
  if (known.type === "reasoning.text" && piece.type === "reasoning.text") return !(known.signature && piece.text);
  if (known.type === "reasoning.encrypted" && piece.type === "reasoning.encrypted")
    return piece.index != null && !differ(known.id, piece.id);
  return false;
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

/** What will not change any more. A call whose identifier never came gets one, for its result to name. */
function handOut({ message, logprobs, ...fields }: ChatChoice, id: string): ChatChoice {
  const copy = copyLists(message);
  if (copy.tool_calls)
    copy.tool_calls = copy.tool_calls.map((call, at) => (call.id ? call : { ...call, id: `${id}-${at}` }));
  return {
    ...fields,
    message: copy,
    ...(logprobs !== undefined && { logprobs: isRecord(logprobs) ? copyLists(logprobs) : logprobs }),
  };
}
