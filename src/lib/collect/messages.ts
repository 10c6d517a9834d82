import type {
  MessagesBlockDelta,
  MessagesContentBlock,
  MessagesResult,
  MessagesStreamEvent,
} from "../../models/messages.js";
import { type Collector, copyLists, merge, parseInput } from "./collect.js";

/** Puts the events of a streamed message together, one by one. */
export function createMessagesCollector(): Collector<MessagesStreamEvent, MessagesResult> {
  let message: MessagesResult | undefined;
  let isWhole = false;
  const blocks = new Map<number, Block>();
  return {
    add(event) {
      if (event.type === "message_start") message = event.message;
      else if (event.type === "content_block_start")
        blocks.set(event.index, { content: copyLists(event.content_block), input: "" });
      else if (event.type === "content_block_delta") {
        const block = blocks.get(event.index);
        if (block) addDelta(block, event.delta);
      } else if (event.type === "message_delta" && message) {
        const { type, delta, usage, ...fields } = event;
        message = merge(message, { ...delta, ...fields });
        message.usage = merge(message.usage ?? { input_tokens: 0, output_tokens: 0 }, usage ?? {});
      } else if (event.type === "message_stop" && message) {
        const { type, ...fields } = event;
        message = merge(message, fields);
        isWhole = true;
      }
    },
    result() {
      if (!message || blocks.size === 0) return message;
      const inOrder = [...blocks].sort(([a], [b]) => a - b);
      return { ...message, content: inOrder.map(([, block]) => handOut(block)) };
    },
    isWhole: () => isWhole,
  };
}

interface Block {
  content: MessagesContentBlock;
  /** What came of the input of a tool call, as JSON text. */
  input: string;
}

function addDelta(block: Block, delta: MessagesBlockDelta): void {
  if (delta.type === "input_json_delta") block.input += delta.partial_json;
  else if (delta.type === "citations_delta") {
    if (block.content.type !== "text") return;
    block.content.citations ??= [];
    block.content.citations.push(delta.citation);
  } else {
    const { type, ...fields } = delta;
    block.content = merge(block.content, fields, ["text", "thinking"]);
  }
}

function handOut({ content, input }: Block): MessagesContentBlock {
  return merge(copyLists(content), input ? { input: parseInput(input) } : {});
}
