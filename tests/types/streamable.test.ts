import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouter, PlainEventStream } from "../../src/client.js";
import type { EventStream, OpenRouterCore } from "../../src/core.js";
import { type ChatSendError, type ChatStreamError, chatSend } from "../../src/funcs/chatSend.js";
import { type ImagesGenerateError, type ImagesStreamError, imagesGenerate } from "../../src/funcs/imagesGenerate.js";
import { type MessagesSendError, type MessagesStreamError, messagesSend } from "../../src/funcs/messagesSend.js";
import { type ResponsesSendError, type ResponsesStreamError, responsesSend } from "../../src/funcs/responsesSend.js";
import type { ChatResult, ChatStreamChunk } from "../../src/models/chat.js";
import type { ChatRequest } from "../../src/models/chatRequest.js";
import type { GenerateImagesRequest, GenerateImagesResponse, ImageStreamEvent } from "../../src/models/images.js";
import type { MessagesResult, MessagesStreamEvent } from "../../src/models/messages.js";
import type { MessagesRequest } from "../../src/models/messagesRequest.js";
import type { OpenResponsesResult, ResponsesStreamEvent } from "../../src/models/responses.js";
import type { ResponsesRequest } from "../../src/models/responsesRequest.js";
import type { RequestOf } from "../../src/react-query/index.js";
import type { Result } from "../../src/result.js";

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const core: OpenRouterCore;
declare const client: OpenRouter;
declare const flag: boolean;
declare const maybe: { stream?: true };
declare const maybeUndefined: { stream?: true | undefined };
// biome-ignore lint/suspicious/noExplicitAny: what comes from JSON.parse and the like
declare const anything: any;

describe("chatSend", () => {
  type Events = EventStream<ChatStreamChunk, ChatStreamError>;
  type Gives<Value> = Promise<Result<Value, ChatSendError>>;
  const messages: ChatRequest["messages"] = [];

  test("gives stream or complete response if `stream` is only known at run time", () => {
    type Either = Gives<ChatResult | Events>;
    check(() => expectTypeOf(chatSend(core, anything)).toEqualTypeOf<Either>());
    check(() => expectTypeOf(chatSend(core, JSON.parse("{}"))).toEqualTypeOf<Either>());
    check(() => expectTypeOf(chatSend(core, { ...anything, messages })).toEqualTypeOf<Either>());
    check(() => expectTypeOf(chatSend(core, { messages, stream: anything })).toEqualTypeOf<Either>());
    check(() => expectTypeOf(chatSend(core, { messages, stream: flag })).toEqualTypeOf<Either>());
    check(() => expectTypeOf(chatSend(core, { messages, ...maybe })).toEqualTypeOf<Either>());
    check(() => expectTypeOf(chatSend(core, { messages, ...maybeUndefined })).toEqualTypeOf<Either>());
    check((request = { messages } as ChatRequest) => expectTypeOf(chatSend(core, request)).toEqualTypeOf<Either>());
    expectTypeOf<ReturnType<typeof chatSend>>().toEqualTypeOf<Either>();
  });

  test("gives the events for `stream: true`, else the complete response", () => {
    const request: ChatRequest = { messages };
    const streamed = { messages, stream: true } as const;
    check(() => expectTypeOf(chatSend(core, streamed)).toEqualTypeOf<Gives<Events>>());
    check(() => expectTypeOf(chatSend(core, { ...request, stream: true })).toEqualTypeOf<Gives<Events>>());
    check(() => expectTypeOf(chatSend(core, { ...request, stream: false })).toEqualTypeOf<Gives<ChatResult>>());
    const { stream: _, ...rest } = request;
    check(() => expectTypeOf(chatSend(core, rest)).toEqualTypeOf<Gives<ChatResult>>());
  });

  test("accepts its documented request, and has one signature", () => {
    expectTypeOf<Parameters<typeof chatSend>[1]>().toEqualTypeOf<ChatRequest>();
    expectTypeOf(chatSend).toExtend<(core: OpenRouterCore, request: ChatRequest) => Gives<ChatResult | Events>>();
    expectTypeOf(chatSend).toExtend<(core: OpenRouterCore, request: ChatRequest & { stream: true }) => Gives<Events>>();
    expectTypeOf(chatSend).not.toExtend<(core: OpenRouterCore, request: ChatRequest) => Gives<ChatResult>>();
    expectTypeOf<RequestOf<typeof chatSend>["stream"]>().toEqualTypeOf<false | null | undefined>();
  });
});

describe("messagesSend and responsesSend", () => {
  type MessageEvents = EventStream<MessagesStreamEvent, MessagesStreamError>;
  type ResponseEvents = EventStream<ResponsesStreamEvent, ResponsesStreamError>;
  const request: MessagesRequest = { model: "acme/one", max_tokens: 1, messages: [] };

  test("give either if `stream` is only known at run time, else one of them", () => {
    type Gives<Value> = Promise<Result<Value, MessagesSendError>>;
    const { stream: _, ...rest } = request;
    check(() => expectTypeOf(messagesSend(core, anything)).toEqualTypeOf<Gives<MessagesResult | MessageEvents>>());
    check(() => expectTypeOf(messagesSend(core, request)).toEqualTypeOf<Gives<MessagesResult | MessageEvents>>());
    check(() => expectTypeOf(messagesSend(core, rest)).toEqualTypeOf<Gives<MessagesResult>>());
    check(() => expectTypeOf(messagesSend(core, { ...rest, stream: true })).toEqualTypeOf<Gives<MessageEvents>>());
  });

  test("responsesSend does the same", () => {
    type Gives<Value> = Promise<Result<Value, ResponsesSendError>>;
    const either = (request: ResponsesRequest) => responsesSend(core, request);
    expectTypeOf(either).returns.toEqualTypeOf<Gives<OpenResponsesResult | ResponseEvents>>();
    check(() => expectTypeOf(responsesSend(core, anything)).toEqualTypeOf<ReturnType<typeof either>>());
    check(() => expectTypeOf(responsesSend(core, { input: "" })).toEqualTypeOf<Gives<OpenResponsesResult>>());
    check(() => expectTypeOf(responsesSend(core, { stream: true })).toEqualTypeOf<Gives<ResponseEvents>>());
  });
});

describe("imagesGenerate", () => {
  type Events = EventStream<ImageStreamEvent, ImagesStreamError>;
  type Gives<Value> = Promise<Result<Value, ImagesGenerateError>>;
  const request: GenerateImagesRequest = { model: "acme/brush", prompt: "A paper boat" };

  test("may give the whole answer also for `stream: true`", () => {
    type Either = Gives<GenerateImagesResponse | Events>;
    const { stream: _, ...rest } = request;
    check(() => expectTypeOf(imagesGenerate(core, rest)).toEqualTypeOf<Gives<GenerateImagesResponse>>());
    check(() => expectTypeOf(imagesGenerate(core, { ...rest, stream: true })).toEqualTypeOf<Either>());
    check(() => expectTypeOf(imagesGenerate(core, request)).toEqualTypeOf<Either>());
    check(() => expectTypeOf(imagesGenerate(core, anything)).toEqualTypeOf<Either>());
  });
});

describe("methods", () => {
  type Events = PlainEventStream<ChatStreamChunk>;
  const messages: ChatRequest["messages"] = [];

  test("stream like their functions", () => {
    check(() => expectTypeOf(client.chat.send(anything)).resolves.toEqualTypeOf<ChatResult | Events>());
    check(() => expectTypeOf(client.chat.send({ messages, ...maybe })).resolves.toEqualTypeOf<ChatResult | Events>());
    check(() => expectTypeOf(client.chat.send({ messages, stream: true })).resolves.toEqualTypeOf<Events>());
    check(() => expectTypeOf(client.chat.send({ messages })).resolves.toEqualTypeOf<ChatResult>());
    expectTypeOf<Parameters<OpenRouter["chat"]["send"]>[0]>().toEqualTypeOf<ChatRequest>();
  });

  test("do not stream where their functions do not", () => {
    type Preset = OpenRouter["presets"]["createPresetsChatCompletions"];
    expectTypeOf<ReturnType<Preset>>().resolves.not.toExtend<PlainEventStream<unknown>>();
    expectTypeOf<Awaited<ReturnType<Preset>>["data"]>().toBeObject();
  });
});

// A mistake is reported at its field, so that only that line is wrong, and once.
describe("a mistake in a request", () => {
  test("is reported at the field of a function", () => {
    check(() =>
      chatSend(core, {
        messages: [
          {
            // @ts-expect-error: a role there is not
            role: "robot",
            content: "Beep.",
          },
        ],
        stream: true,
      }),
    );
    check(() =>
      chatSend(core, {
        messages: [],
        // @ts-expect-error: true or false
        stream: "yes",
      }),
    );
    check(() =>
      chatSend(core, {
        messages: [],
        // @ts-expect-error: misspelt
        modle: "acme/one",
        stream: flag,
      }),
    );
    check(() =>
      messagesSend(core, {
        model: "acme/one",
        messages: [],
        // @ts-expect-error: a number
        max_tokens: "1",
      }),
    );
    check(() =>
      messagesSend(core, {
        model: "acme/one",
        messages: [],
        max_tokens: 1,
        // @ts-expect-error: the API takes no null here
        stream: null,
      }),
    );
    check(() =>
      responsesSend(core, {
        input: "Any rain?",
        // @ts-expect-error: a number
        temperature: "0",
        stream: true,
      }),
    );
    check(() =>
      imagesGenerate(core, {
        model: "acme/brush",
        // @ts-expect-error: text
        prompt: 1,
        stream: true,
      }),
    );
  });

  test("and of a method", () => {
    check(() =>
      client.chat.send({
        messages: [],
        // @ts-expect-error: misspelt
        modle: "acme/one",
        stream: true,
      }),
    );
    check(() =>
      client.chat.send({
        messages: [],
        // @ts-expect-error: true or false
        stream: "yes",
      }),
    );
  });

  test("is reported at the options", () => {
    check(() =>
      chatSend(
        core,
        { messages: [] },
        {
          // @ts-expect-error: no such setting
          timeout: 1,
        },
      ),
    );
    // @ts-expect-error: no messages
    check(() => chatSend(core, {}));
    // @ts-expect-error: no request
    check(() => chatSend(core));
  });
});
