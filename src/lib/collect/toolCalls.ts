import type { ChatStreamToolCall, ChatToolCall } from "../../models/chat.js";
import { isRecord } from "../isRecord.js";
import { asText, merge, parseInput } from "./collect.js";

/** Collects the tool calls of a message. */
export interface ToolCalls {
  /** Takes the next piece. */
  add(piece: ChatStreamToolCall): void;
  /**
   * Lists the calls. A call without an identifier gets one that begins with `prefix`. Until `isOver`, arguments are all
   * pieces, joined.
   */
  list(prefix: string, isOver: boolean): ChatToolCall[];
}

/** Pieces that belong together: one call, or several that only their arguments distinguish. */
interface Thread {
  call: ChatToolCall;
  readonly inputs: string[];
}

export function createToolCalls(): ToolCalls {
  const threads: Thread[] = [];
  /** The last thread by identifier or index, and by these with the function's name. */
  const known = new Map<string, Thread>();
  return {
    add({ function: called, id, index, ...fields }) {
      const { name, arguments: given, ...more } = called ?? {};
      const input = asText(given);
      const byId = id ? `id ${id} ` : "";
      const byIndex = `index ${index} `;
      const isNewId = !known.has(byId);
      const find = (key: string) => {
        const thread = known.get(key);
        const other = thread?.call.function.name;
        return name && other && other !== name ? known.get(key + name) : thread;
      };

      let thread = find(byId);
      if (!thread) {
        thread = find(byIndex) ?? (index == null || !(id || name) ? find("last ") : undefined);
        // Some providers give each piece its own identifier. With a name, it begins another call if it can be a first
        // piece.
        if (id && name && thread?.call.id && (!input || isBegun(input))) thread = undefined;
      }
      const keys = [byId, byIndex, thread ? "" : "last "];
      if (!thread) {
        thread = { call: { id: "", type: "function", function: { name: "", arguments: "" } }, inputs: [] };
        threads.push(thread);
      }
      const { id: firstId, function: before, ...call } = thread.call;
      const next = merge(before, { ...more, name: before.name || name, arguments: input }, ["arguments"]);
      thread.call = {
        ...(index != null && { index }),
        ...merge(call, fields),
        id: firstId || (isNewId && id) || "",
        function: next,
      };
      if (input) thread.inputs.push(input);
      for (const key of keys) if (key) known.set(key, thread).set(key + next.name, thread);
    },
    list: (prefix, isOver) =>
      (isOver
        ? threads.flatMap(({ call, inputs }) =>
            objectsIn(inputs).map((text, at) => ({
              ...call,
              id: at ? "" : call.id,
              function: { ...call.function, arguments: text },
            })),
          )
        : threads.map(({ call }) => call)
      ).map((call, at) => (call.id ? call : { ...call, id: `${prefix}-${at}` })),
  };
}

const isBegun = (text: string) => /^\s*\{/.test(text);

/** The arguments in pieces: all pieces joined if that is an object, else the objects in sequence. */
function objectsIn(pieces: readonly string[]): string[] {
  const joined = pieces.join("");
  if (isRecord(parseInput(joined))) return [joined];
  // A piece that the next one begins with is an earlier state of it, and is dropped.
  const text = pieces.filter((piece, at) => !isBegun(piece) || !pieces[at + 1]?.startsWith(piece)).join("");
  const objects = new Map<string, string>();
  let object = ""; // without whitespace
  let start = 0;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]+|\\.)*"?|[{}]|[^\s"{}]+|$/gs)) {
    object += token;
    if (token === "{") depth++;
    if (token === "}") depth--;
    if (token ? token !== "}" || depth : !object && start) continue;
    if (token ? !isRecord(parseInput(object)) : object && !isBegun(object)) return [joined];
    objects.delete("{}");
    objects.set(object, text.slice(start, index + 1).trimStart());
    start = index + 1;
    object = "";
  }
  return [...objects.values()];
}
