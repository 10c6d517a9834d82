import type {
  MessagesBlockDelta,
  MessagesContentBlock,
  MessagesResult,
  MessagesStreamEvent,
} from "../../models/messages.js";
import { isRecord } from "../isRecord.js";
import { asList, asText, type Collector, copyLists, merge, parseInput } from "./collect.js";

/** Collects the events of a streamed message, one by one. */
export function createMessagesCollector(): Collector<MessagesStreamEvent, MessagesResult> {
  let message: MessagesResult | undefined;
  let isWhole = false;
  const blocks: Block[] = [];
  /** The last block of each index. */
  const current = new Map<number, Block>();
  const begin = (index: number, content: MessagesContentBlock) => {
    const block = { index, content: copyLists(content), input: "", citations: [] };
    blocks.push(block);
    current.set(index, block);
    return block;
  };
  return {
    add(event) {
      if (event?.type === "message_start") message = event.message ?? message;
      else if (event?.type === "content_block_start") begin(event.index, event.content_block ?? {});
      else if (event?.type === "content_block_delta" && isRecord(event.delta))
        addDelta(current.get(event.index) ?? begin(event.index, blockOf(event.delta)), event.delta);
      else if (event?.type === "message_delta" && message) {
        const { type, delta, usage, ...fields } = event;
        message = merge(message, { ...delta, ...fields });
        message.usage = merge(message.usage ?? { input_tokens: 0, output_tokens: 0 }, usage ?? {});
      } else if (event?.type === "message_stop" && message) {
        const { type, ...fields } = event;
        message = merge(message, fields);
        isWhole = true;
      }
    },
    result() {
      if (blocks.length === 0) return message;
      const content = blocks.sort((a, b) => a.index - b.index).map(handOut);
      return { id: "", type: "message", role: "assistant", model: "", ...message, content };
    },
    isWhole: () => isWhole,
  };
}

interface Block {
  index: number;
  content: MessagesContentBlock;
  /** The input of a tool call so far, as JSON text. */
  input: string;
  citations: unknown[];
}

/** The block of a delta that arrived without one. */
function blockOf(delta: MessagesBlockDelta): MessagesContentBlock {
  switch (delta.type) {
    case "text_delta":
    case "citations_delta":
      return { type: "text", text: "" };
    case "input_json_delta":
      return { type: "tool_use", id: "", name: "", input: {} };
    case "thinking_delta":
    case "signature_delta":
      return { type: "thinking", thinking: "", signature: "" };
    case "compaction_delta":
      return { type: "compaction", content: "" };
    default:
      return delta;
  }
}

function addDelta(block: Block, delta: MessagesBlockDelta): void {
  if (delta.type === "input_json_delta") block.input += asText(delta.partial_json);
  else if (delta.type === "citations_delta") block.citations.push(delta.citation);
  else {
    const { type, ...fields } = delta;
    block.content = merge(block.content, fields, ["text", "thinking"]);
  }
}

function handOut({ content, input, citations }: Block): MessagesContentBlock {
  return merge(copyLists(content), {
    ...(input && { input: parseInput(input) }),
    ...(citations.length > 0 && { citations: [...asList(Reflect.get(content, "citations")), ...citations] }),
  });
}
