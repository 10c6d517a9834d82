import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import type { StreamIncompleteError } from "../../src/errors/index.js";
import { type MessagesSendError, type MessagesStreamError, messagesSend } from "../../src/funcs/messagesSend.js";
import type { EventStream } from "../../src/lib/call/outcome.js";
import type { OpenEnum } from "../../src/lib/schema.js";
import type {
  MessagesContentBlock,
  MessagesResult,
  MessagesStopReason,
  MessagesStreamEvent,
  MessagesTextBlock,
} from "../../src/models/messages.js";
import type { MessagesMessage, MessagesRequest, MessagesTool } from "../../src/models/messagesRequest.js";
import type { Result } from "../../src/result.js";

type Events = EventStream<MessagesStreamEvent, MessagesStreamError>;
type Whole = Promise<Result<MessagesResult, MessagesSendError>>;
type Streamed = Promise<Result<Events, MessagesSendError>>;
type Either = Promise<Result<MessagesResult | Events, MessagesSendError>>;

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const core: OpenRouterCore;
declare const flag: boolean;
const model = "acme/one";
const messages: MessagesMessage[] = [{ role: "user", content: "Any rain?" }];

describe("messagesSend: overloads", () => {
  test("without `stream` the answer comes whole", () => {
    check(() => expectTypeOf(messagesSend(core, { model, messages })).toEqualTypeOf<Whole>());
    check(() => expectTypeOf(messagesSend(core, { model, messages, stream: false })).toEqualTypeOf<Whole>());
    check(() => expectTypeOf(messagesSend(core, { model, messages, stream: undefined })).toEqualTypeOf<Whole>());
  });

  test("with `stream: true` it comes in events", () => {
    check(() => expectTypeOf(messagesSend(core, { model, messages, stream: true })).toEqualTypeOf<Streamed>());
    expectTypeOf<StreamIncompleteError>().toExtend<MessagesStreamError>();
    expectTypeOf<StreamIncompleteError>().not.toExtend<MessagesSendError>();
  });

  test("with a `stream` that is not known yet it is either", () => {
    check(() => expectTypeOf(messagesSend(core, { model, messages, stream: flag })).toEqualTypeOf<Either>());
    const request: MessagesRequest = { model, messages };
    check(() => expectTypeOf(messagesSend(core, request)).toEqualTypeOf<Either>());
  });
});

describe("a request", () => {
  test("names the model and the conversation", () => {
    // @ts-expect-error: no model
    check(() => messagesSend(core, { messages }));
    // @ts-expect-error: no messages
    check(() => messagesSend(core, { model }));
    check(() => messagesSend(core, { model, messages: null }));
    // @ts-expect-error: unknown field
    check(() => messagesSend(core, { model, messages, maxTokens: 1 }));
    // @ts-expect-error: a text has a text
    check(() => messagesSend(core, { model, messages: [{ role: "user", content: [{ type: "text" }] }] }));
    // @ts-expect-error: a limit is needed
    check(() => messagesSend(core, { model, messages, thinking: { type: "enabled" } }));
    // @ts-expect-error: a tool of yours says what it takes
    check(() => messagesSend(core, { model, messages, tools: [{ name: "rain" }] }));
  });

  test("can be `as const`", () => {
    const request = {
      model,
      messages: [{ role: "user", content: [{ type: "text", text: "Any rain?" }] }],
      tools: [{ name: "rain", input_schema: { type: "object", properties: {}, required: ["place"] } }],
      stop_sequences: ["!"],
    } as const;
    check(() => expectTypeOf(messagesSend(core, request)).toEqualTypeOf<Whole>());
  });

  test("takes roles that are only known to be strings, and the blocks of an answer", () => {
    const message = { role: "user", content: "Any rain?" };
    check(() => messagesSend(core, { model, messages: [message] }));
    check(() => {
      const { role, content } = {} as MessagesResult;
      return messagesSend(core, { model, messages: [...messages, { role, content }] });
    });
  });

  test("takes tools with and without a `type`", () => {
    expectTypeOf<{ name: string; input_schema: { type: string } }>().toExtend<MessagesTool>();
    expectTypeOf<{ type: "custom"; name: string; input_schema: { type: string } }>().toExtend<MessagesTool>();
    expectTypeOf<{ type: "openrouter:web_search" }>().toExtend<MessagesTool>();
    expectTypeOf<{ type: "openrouter:tool_search" }>().toExtend<MessagesTool>();
  });
});

describe("an answer", () => {
  test("narrows by the `type` of its blocks and events", () => {
    check(() => {
      const block = {} as MessagesContentBlock;
      if (block.type === "text") expectTypeOf(block).toEqualTypeOf<MessagesTextBlock>();
      if (block.type === "tool_use") expectTypeOf(block.input).toEqualTypeOf<unknown>();
      const event = {} as MessagesStreamEvent;
      if (event.type === "message_delta") {
        expectTypeOf(event.delta.stop_reason).toEqualTypeOf<OpenEnum<MessagesStopReason> | null | undefined>();
        expectTypeOf(event.usage.cost).toEqualTypeOf<number | null | undefined>();
      }
      if (event.type === "content_block_delta" && event.delta.type === "text_delta")
        expectTypeOf(event.delta.text).toEqualTypeOf<string>();
    });
  });
});
