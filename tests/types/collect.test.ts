import { describe, expectTypeOf, test } from "vitest";
import type { StreamIncompleteError } from "../../src/errors/index.js";
import { chatCollectStream } from "../../src/funcs/chatCollectStream.js";
import type { ChatStreamError } from "../../src/funcs/chatSend.js";
import { chatTextStream } from "../../src/funcs/chatTextStream.js";
import { messagesCollectStream } from "../../src/funcs/messagesCollectStream.js";
import type { MessagesStreamError } from "../../src/funcs/messagesSend.js";
import { responsesCollectStream } from "../../src/funcs/responsesCollectStream.js";
import type { ResponsesStreamError } from "../../src/funcs/responsesSend.js";
import type { EventStream } from "../../src/lib/call/outcome.js";
import { createChatCollector } from "../../src/lib/collect/chat.js";
import type { Collected } from "../../src/lib/collect/collect.js";
import type { ChatResult, ChatStreamChunk } from "../../src/models/chat.js";
import type { ChatMessage } from "../../src/models/chatRequest.js";
import type { MessagesResult, MessagesStreamEvent } from "../../src/models/messages.js";
import type { MessagesMessage } from "../../src/models/messagesRequest.js";
import type { OpenResponsesResult, ResponsesStreamEvent } from "../../src/models/responses.js";
import type { Result } from "../../src/result.js";

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const chat: EventStream<ChatStreamChunk, ChatStreamError>;
declare const responses: EventStream<ResponsesStreamEvent, ResponsesStreamError>;
declare const messages: EventStream<MessagesStreamEvent, MessagesStreamError>;
declare const plain: AsyncIterable<ChatStreamChunk>;
declare const other: AsyncIterable<Result<ChatStreamChunk, "gone">>;

describe("a collected stream", () => {
  test("is the complete response, or one of the stream's errors", () => {
    check(() => {
      expectTypeOf(chatCollectStream(chat)).toEqualTypeOf<Promise<Collected<ChatResult, ChatStreamError>>>();
      expectTypeOf(responsesCollectStream(responses)).toEqualTypeOf<
        Promise<Collected<OpenResponsesResult, ResponsesStreamError>>
      >();
      expectTypeOf(messagesCollectStream(messages)).toEqualTypeOf<
        Promise<Collected<MessagesResult, MessagesStreamError>>
      >();
    });
  });

  test("is a result", () => {
    expectTypeOf<Collected<ChatResult, ChatStreamError>>().toExtend<Result<ChatResult, ChatStreamError>>();
    expectTypeOf<Result<ChatResult, ChatStreamError>>().not.toExtend<Collected<ChatResult, ChatStreamError>>();
  });

  test("from another iterable can be a StreamIncompleteError, too", () => {
    check(() =>
      expectTypeOf(chatCollectStream(other)).toEqualTypeOf<
        Promise<Collected<ChatResult, "gone" | StreamIncompleteError>>
      >(),
    );
  });

  test("has `partial` beside an error, and only there", () => {
    check(async () => {
      const outcome = await chatCollectStream(chat);
      if (outcome.ok) {
        expectTypeOf(outcome.value).toEqualTypeOf<ChatResult>();
        expectTypeOf(outcome.partial).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(outcome.partial).toEqualTypeOf<ChatResult | undefined>();
        expectTypeOf(outcome.error).toEqualTypeOf<ChatStreamError>();
      }
    });
  });

  test("has messages that a request accepts", () => {
    check(async () => {
      const answer = await chatCollectStream(chat);
      const conversation: ChatMessage[] = [];
      if (answer.ok) for (const { message } of answer.value.choices) conversation.push(message);
      const message = await messagesCollectStream(messages);
      const turns: MessagesMessage[] = [];
      if (message.ok) turns.push({ role: "assistant", content: message.value.content });
    });
  });

  test("does not accept the stream of another API", () => {
    check(() => {
      // @ts-expect-error another API's events
      chatCollectStream(messages);
      // @ts-expect-error another API's events
      messagesCollectStream(chat);
      // @ts-expect-error another API's events
      responsesCollectStream(chat);
      // @ts-expect-error the outcome of the call, not its stream
      chatCollectStream({ ok: true, value: chat });
      // @ts-expect-error another API's events
      chatTextStream(messages);
      // @ts-expect-error plain events, as methods of the client give
      chatTextStream(plain);
      // @ts-expect-error plain events, as methods of the client give
      chatCollectStream(plain);
    });
  });
});

test("the text of a stream is one of results, with the errors of the stream", () => {
  check(() => {
    expectTypeOf(chatTextStream(chat)).toEqualTypeOf<AsyncIterable<Result<string, ChatStreamError>>>();
    expectTypeOf(chatTextStream(other)).toEqualTypeOf<AsyncIterable<Result<string, "gone" | StreamIncompleteError>>>();
  });
});

test("a collector has no value before the first event", () => {
  check(() => expectTypeOf(createChatCollector().result()).toEqualTypeOf<ChatResult | undefined>());
});
