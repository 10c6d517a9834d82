import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { OpenRouter } from "../../src/client.js";
import type { Collected, EventStream, OpenRouterCore } from "../../src/core.js";
import type { OutputError, StreamIncompleteError, UnexpectedClientError } from "../../src/errors/index.js";
import { chatCollectStream } from "../../src/funcs/chatCollectStream.js";
import { chatObjectStream, type DeepPartial } from "../../src/funcs/chatObjectStream.js";
import { chatParse } from "../../src/funcs/chatParse.js";
import type { ChatSendError, ChatStreamError } from "../../src/funcs/chatSend.js";
import { responsesParse } from "../../src/funcs/responsesParse.js";
import type { ResponsesSendError } from "../../src/funcs/responsesSend.js";
import type { Parsed, Result } from "../../src/index.js";
import type { ChatResult, ChatStreamChunk } from "../../src/models/chat.js";
import type { OpenResponsesResult } from "../../src/models/responses.js";
import { type StreamBranch, teeStream } from "../../src/streams.js";

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const core: OpenRouterCore;
declare const client: OpenRouter;
declare const stream: EventStream<ChatStreamChunk, ChatStreamError>;
declare const other: AsyncIterable<Result<ChatStreamChunk, "gone">>;

const Person = z.object({ name: z.string(), born: z.string().transform(Number) });
interface Person {
  name: string;
  born: number;
}
const messages = [{ role: "user" as const, content: "Who?" }];
const plain = { jsonSchema: { type: "object" } };

describe("chatParse", () => {
  test("gives the schema's output; fails like chatSend, or with an OutputError", () => {
    check(() => {
      expectTypeOf(chatParse(core, { messages, output: Person })).resolves.toEqualTypeOf<
        Result<Parsed<Person, ChatResult>, ChatSendError | OutputError<ChatResult>>
      >();
      expectTypeOf(chatParse(core, { messages, output: { schema: Person, strict: true } })).resolves.toEqualTypeOf<
        Result<Parsed<Person, ChatResult>, ChatSendError | OutputError<ChatResult>>
      >();
      expectTypeOf(responsesParse(core, { input: "Who?", output: z.array(z.string()) })).resolves.toEqualTypeOf<
        Result<Parsed<string[], OpenResponsesResult>, ResponsesSendError | OutputError<OpenResponsesResult>>
      >();
    });
  });

  test("gives unknown without a schema, unless a type is named", () => {
    check(async () => {
      const unknown = await chatParse(core, { messages, output: plain });
      if (unknown.ok) expectTypeOf(unknown.value.output).toEqualTypeOf<unknown>();
      const named = await chatParse<Person>(core, { messages, output: plain });
      if (named.ok) expectTypeOf(named.value.output).toEqualTypeOf<Person>();
    });
  });

  test("has a reason and the whole answer in its error", () => {
    check(async () => {
      const { error } = await chatParse(core, { messages, output: Person });
      if (error?.name !== "OutputError") return;
      expectTypeOf(error.answer).toEqualTypeOf<ChatResult>();
      expectTypeOf(error.reason).toEqualTypeOf<"refusal" | "length" | "empty" | "mismatch" | "error">();
    });
  });

  test("requires `output`, and refuses fields that contradict it", () => {
    check(() => {
      // @ts-expect-error no output
      chatParse(core, { messages });
      // @ts-expect-error neither schema nor JSON Schema
      chatParse(core, { messages, output: { name: "x" } });
      // @ts-expect-error a bare JSON Schema
      chatParse(core, { messages, output: { type: "object" } });
      // @ts-expect-error the format is the function's
      chatParse(core, { messages, output: Person, response_format: { type: "text" } });
      // @ts-expect-error the answer comes whole
      chatParse(core, { messages, output: Person, stream: true });
      // @ts-expect-error another type than the schema makes
      chatParse<string>(core, { messages, output: Person });
      // @ts-expect-error the format is the function's
      responsesParse(core, { input: "x", output: Person, text: { format: { type: "text" } } });
    });
  });

  test("is a method with the type of the output", () => {
    check(() => {
      expectTypeOf(client.chat.parse({ messages, output: Person })).resolves.toEqualTypeOf<
        Parsed<Person, ChatResult>
      >();
      expectTypeOf(client.chat.parse<string[]>({ messages, output: plain })).resolves.toEqualTypeOf<
        Parsed<string[], ChatResult>
      >();
      expectTypeOf(client.responses.parse({ input: "Who?", output: Person })).resolves.toEqualTypeOf<
        Parsed<Person, OpenResponsesResult>
      >();
      // @ts-expect-error no output
      client.chat.parse({ messages });
    });
  });
});

describe("chatObjectStream", () => {
  test("gives partial inputs of the schema, then its output", () => {
    check(async () => {
      for await (const item of chatObjectStream(stream, Person)) {
        if (!item.ok) {
          expectTypeOf(item.error).toEqualTypeOf<ChatStreamError | OutputError<ChatResult>>();
          expectTypeOf(item.partial).toEqualTypeOf<ChatResult | undefined>();
        } else if (item.value.type === "partial") {
          expectTypeOf(item.value.value).toEqualTypeOf<{ name?: string; born?: string }>();
        } else {
          expectTypeOf(item.value.output).toEqualTypeOf<Person>();
          expectTypeOf(item.value.answer).toEqualTypeOf<ChatResult>();
        }
      }
    });
  });

  test("takes the type that is named without a schema, and errors of any stream", () => {
    check(async () => {
      for await (const { value } of chatObjectStream<Person>(stream)) {
        if (value?.type === "partial") expectTypeOf(value.value).toEqualTypeOf<{ name?: string; born?: number }>();
        else if (value) expectTypeOf(value.output).toEqualTypeOf<Person>();
      }
      for await (const { error } of chatObjectStream(other, Person)) {
        if (error) expectTypeOf(error).toEqualTypeOf<"gone" | StreamIncompleteError | OutputError<ChatResult>>();
      }
    });
  });

  test("has optional fields at any depth in partial values", () => {
    expectTypeOf<DeepPartial<{ a: { b: string[]; c: [number, { d: 1 }] } | null }>>().toEqualTypeOf<{
      a?: { b?: string[]; c?: [number?, { d?: 1 }?] } | null;
    }>();
    expectTypeOf<DeepPartial<{ a: number }[]>>().toEqualTypeOf<{ a?: number }[]>();
    expectTypeOf<DeepPartial<string>>().toEqualTypeOf<string>();
    expectTypeOf<DeepPartial<unknown>>().toEqualTypeOf<unknown>();
    expectTypeOf<DeepPartial<Record<string, { a: 1 }>>>().toEqualTypeOf<Partial<Record<string, { a?: 1 }>>>();
  });
});

test("a collector with onEvent can also fail with its error", () => {
  check(() => {
    expectTypeOf(
      chatCollectStream(other, (chunk) => expectTypeOf(chunk).toEqualTypeOf<ChatStreamChunk>()),
    ).resolves.toEqualTypeOf<Collected<ChatResult, "gone" | StreamIncompleteError | UnexpectedClientError>>();
    expectTypeOf(chatCollectStream(other)).resolves.toEqualTypeOf<
      Collected<ChatResult, "gone" | StreamIncompleteError>
    >();
  });
});

test("teeStream gives as many branches as requested, each of which a collector accepts", () => {
  check(() => {
    expectTypeOf(teeStream(stream)).toEqualTypeOf<
      readonly [EventStream<ChatStreamChunk, ChatStreamError>, EventStream<ChatStreamChunk, ChatStreamError>]
    >();
    expectTypeOf(teeStream(other, 3)[2]).toEqualTypeOf<StreamBranch<ChatStreamChunk, "gone">>();
    expectTypeOf(teeStream(other, 3 as number)).toEqualTypeOf<readonly StreamBranch<ChatStreamChunk, "gone">[]>();
    // @ts-expect-error there are only two
    teeStream(stream, 2)[2];
    chatCollectStream(teeStream(other, 1)[0]);
  });
});
