import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouter, PlainEventStream } from "../../src/client.js";
import type { OpenRouterCore, RequestOptions, StreamOptions } from "../../src/core.js";
import type { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import type { WaitForGenerationOptions } from "../../src/funcs/generationsWaitForGeneration.js";
import type { CodeChallenge } from "../../src/funcs/oAuthCreateSHA256CodeChallenge.js";
import type { ChatResult, ChatStreamChunk } from "../../src/models/chat.js";
import type { ChatMessage, ChatRequest } from "../../src/models/chatRequest.js";
import type { GetCreditsResponse } from "../../src/models/credits.js";
import type { GetGenerationRequest, GetGenerationResponse } from "../../src/models/generations.js";
import type { GenerateImagesResponse, ImageStreamEvent } from "../../src/models/images.js";
import type { InternChatChunk, InternChatSteeredResponse } from "../../src/models/interns.js";
import type { MessagesResult, MessagesStreamEvent } from "../../src/models/messages.js";
import type { OpenResponsesResult, ResponsesStreamEvent } from "../../src/models/responses.js";

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const client: OpenRouter;
declare const flag: boolean;
const messages: ChatMessage[] = [{ role: "user", content: "Any rain?" }];

type Events = PlainEventStream<ChatStreamChunk>;

describe("a method", () => {
  test("takes the parameters of its function without the core, and resolves to the value", () => {
    expectTypeOf<OpenRouter["generations"]["getGeneration"]>().toEqualTypeOf<
      (request: GetGenerationRequest, options?: RequestOptions) => Promise<GetGenerationResponse>
    >();
    expectTypeOf<OpenRouter["generations"]["waitForGeneration"]>().toEqualTypeOf<
      (request: GetGenerationRequest, options?: WaitForGenerationOptions) => Promise<GetGenerationResponse>
    >();
    expectTypeOf<OpenRouter["credits"]["getCredits"]>().toEqualTypeOf<
      (request?: Record<string, never>, options?: RequestOptions) => Promise<GetCreditsResponse>
    >();
    expectTypeOf<OpenRouter["files"]["download"]>().returns.toEqualTypeOf<Promise<Response>>();
    expectTypeOf<OpenRouter["vault"]["deleteVaultSecret"]>().returns.toEqualTypeOf<Promise<null>>();
    expectTypeOf<OpenRouter["oAuth"]["createAuthorizationUrl"]>().returns.toEqualTypeOf<Promise<string>>();
    expectTypeOf<OpenRouter["oAuth"]["createSHA256CodeChallenge"]>().returns.toEqualTypeOf<Promise<CodeChallenge>>();
  });

  test("refuses requests that its function refuses", () => {
    check(() => {
      // @ts-expect-error: no request
      client.generations.getGeneration();
      // @ts-expect-error: no id
      client.generations.getGeneration({});
      // @ts-expect-error: no core
      client.generations.getGeneration(client, { id: "gen-1" });
      // @ts-expect-error: unknown field
      client.generations.getGeneration({ id: "gen-1", ID: "gen-1" });
      // @ts-expect-error: unknown option
      client.generations.getGeneration({ id: "gen-1" }, { timeout: 1 });
      // @ts-expect-error: unknown method
      client.generations.get({ id: "gen-1" });
      // @ts-expect-error: unknown namespace
      client.generation;
      // @ts-expect-error: what it was made of stays
      client.generations.getGeneration = async () => {};
    });
  });

  test("does not resolve to a Result", () => {
    check(async () => {
      const credits = await client.credits.getCredits();
      // @ts-expect-error: this is the value
      credits.ok;
    });
  });

  test("has a client that is a core", () => {
    expectTypeOf<OpenRouter>().toExtend<OpenRouterCore>();
    expectTypeOf<OpenRouter>().toExtend<Parameters<typeof creditsGetCredits>[0]>();
    // @ts-expect-error: a core has no methods
    expectTypeOf<OpenRouterCore>().toExtend<OpenRouter>();
  });
});

describe("a method that may stream", () => {
  test("gives the whole answer unless told otherwise", () => {
    check(() => {
      expectTypeOf(client.chat.send({ messages })).resolves.toEqualTypeOf<ChatResult>();
      expectTypeOf(client.chat.send({ messages, stream: false })).resolves.toEqualTypeOf<ChatResult>();
      expectTypeOf(client.chat.send({ messages, stream: null })).resolves.toEqualTypeOf<ChatResult>();
      expectTypeOf(client.chat.send({ messages, stream: undefined })).resolves.toEqualTypeOf<ChatResult>();
      expectTypeOf(client.responses.send({ input: "" })).resolves.toEqualTypeOf<OpenResponsesResult>();
      expectTypeOf(client.beta.responses.send({ input: "" })).resolves.toEqualTypeOf<OpenResponsesResult>();
    });
  });

  test("gives plain events for `stream: true`", () => {
    check(() => {
      const options: StreamOptions = { idleTimeoutMs: 1 };
      expectTypeOf(client.chat.send({ messages, stream: true }, options)).resolves.toEqualTypeOf<Events>();
      const { send } = client.responses;
      expectTypeOf(send({ input: "", stream: true })).resolves.toEqualTypeOf<PlainEventStream<ResponsesStreamEvent>>();
      expectTypeOf(
        client.messages.send({ max_tokens: 1, messages: [], model: "", stream: true }),
      ).resolves.toEqualTypeOf<PlainEventStream<MessagesStreamEvent>>();
    });
  });

  test("gives either if `stream` is only known at run time", () => {
    check(() => {
      const request: ChatRequest = { messages };
      const maybe = {} as { stream?: true | undefined };
      expectTypeOf(client.chat.send({ messages, stream: flag })).resolves.toEqualTypeOf<ChatResult | Events>();
      expectTypeOf(client.chat.send({ messages, ...maybe })).resolves.toEqualTypeOf<ChatResult | Events>();
      expectTypeOf(client.chat.send(request)).resolves.toEqualTypeOf<ChatResult | Events>();
      expectTypeOf(client.chat.send({ ...request, stream: true })).resolves.toEqualTypeOf<Events>();
      expectTypeOf<ReturnType<OpenRouter["messages"]["send"]>>().resolves.toEqualTypeOf<
        MessagesResult | PlainEventStream<MessagesStreamEvent>
      >();
    });
  });

  test("can give the complete response instead of a stream if its function can", () => {
    type Either = GenerateImagesResponse | PlainEventStream<ImageStreamEvent>;
    check(() => {
      const request = { model: "acme/brush", prompt: "A paper boat" };
      expectTypeOf(client.images.generate(request)).resolves.toEqualTypeOf<GenerateImagesResponse>();
      expectTypeOf(client.images.generate({ ...request, stream: true })).resolves.toEqualTypeOf<Either>();
      expectTypeOf(client.images.generate({ ...request, stream: flag })).resolves.toEqualTypeOf<Either>();
    });
    expectTypeOf<OpenRouter["interns"]["chat"]>().returns.resolves.toEqualTypeOf<
      PlainEventStream<InternChatChunk> | InternChatSteeredResponse
    >();
  });

  test("refuses what its function refuses, and says what is wrong", () => {
    check(() => {
      // @ts-expect-error: no messages
      client.chat.send({ stream: true });
      // @ts-expect-error: `stream` is true or false
      client.chat.send({ messages, stream: "yes" });
      // @ts-expect-error: unknown field
      client.chat.send({ messages, modle: "acme/one" });
      // @ts-expect-error: unknown field
      client.chat.send({ messages, stream: true, modle: "acme/one" });
      // @ts-expect-error: a role there is not
      client.chat.send({ messages: [{ role: "nobody", content: "" }], stream: true });
      // @ts-expect-error: unknown option
      client.chat.send({ messages }, { idleTimeout: 1 });
      // @ts-expect-error: the API takes no null here
      client.messages.send({ max_tokens: 1, messages: [], model: "", stream: null });
    });
  });

  test("gives plain events, with identifier and headers", () => {
    check(async () => {
      const stream = await client.chat.send({ messages, stream: true });
      for await (const event of stream) {
        expectTypeOf(event).toEqualTypeOf<ChatStreamChunk>();
        // @ts-expect-error: not a result
        event.ok;
      }
      expectTypeOf(stream.generationId).toEqualTypeOf<string | undefined>();
      expectTypeOf(stream.headers).toEqualTypeOf<Headers>();
      expectTypeOf(stream.cancel).toEqualTypeOf<() => void>();
      // @ts-expect-error: it is what the server says
      stream.generationId = "gen-1";
    });
  });
});
