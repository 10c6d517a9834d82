import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { OpenRouterCore } from "../../src/core.js";
import { chatRunTools } from "../../src/funcs/chatRunTools.js";
import { type ChatRunToolsStreamError, chatRunToolsStream } from "../../src/funcs/chatRunToolsStream.js";
import type { ChatSendError, ChatStreamError } from "../../src/funcs/chatSend.js";
import { ChatResult, type ChatUsage } from "../../src/models/chat.js";
import type { ChatMessage, ChatRequest } from "../../src/models/chatRequest.js";
import { type StandardSchema, type Tool, type ToolInfo, tool } from "../../src/tool.js";
import { addUsage } from "../../src/usage.js";

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const core: OpenRouterCore;
const messages: ChatRequest["messages"] = [];

const weather = tool({
  name: "weather",
  input: z.object({ city: z.string(), days: z.string().transform(Number) }),
  execute: (input, { signal, call }) => {
    expectTypeOf(input).toEqualTypeOf<{ city: string; days: number }>();
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    expectTypeOf(call.input).toEqualTypeOf<unknown>();
  },
  needsApproval: ({ city }) => city === "Oslo",
});
const plain = tool({ name: "plain", parameters: { type: "object" }, execute: ({ a }: { a: number }) => a + 1 });
const bare = tool({ name: "bare", execute: (input) => expectTypeOf(input).toEqualTypeOf<unknown>() });
const withContext = tool({ name: "c", execute: (_, { context }: ToolInfo<{ db: string }>) => context.db });
interface Written {
  type: string;
  properties: object;
}
declare const written: Written;

describe("a tool", () => {
  test("gets the output of its schema", () => {
    expectTypeOf(weather).toEqualTypeOf<Tool<{ city: string; days: number }, unknown>>();
    expectTypeOf(plain).toEqualTypeOf<Tool<{ a: number }, unknown>>();
    check(() => {
      // @ts-expect-error the schema makes a number
      tool({ name: "x", input: z.number(), execute: (_: string) => 1 });
      // @ts-expect-error nothing is run
      tool({ name: "x", input: z.number() });
      tool({ name: "x", parameters: written, execute: () => 1 });
    });
  });

  test("takes any Standard Schema, ours too", () => {
    expectTypeOf(ChatResult).toExtend<StandardSchema<unknown, ChatResult>>();
    expectTypeOf(z.string()).toExtend<StandardSchema<unknown, string>>();
    expectTypeOf(z.string()).not.toExtend<StandardSchema<unknown, number>>();
  });
});

describe("chatRunTools", () => {
  test("takes tools of all kinds side by side", () => {
    check(() => {
      chatRunTools(core, { messages, tools: [weather, plain, bare, { type: "openrouter:web_search" }] });
      chatRunTools(core, { messages, tools: [{ type: "function", function: { name: "mine" } }] });
      chatRunTools(core, { messages, tools: [weather, withContext] }, { context: { db: "x" } });
      // @ts-expect-error the context lacks what a tool needs
      chatRunTools(core, { messages, tools: [weather, withContext] }, { context: { no: 1 } });
      // @ts-expect-error no such kind
      chatRunTools(core, { messages, tools: [{ type: "function" }] });
      // @ts-expect-error whether it streams is not for the request to say
      chatRunTools(core, { messages, stream: true });
      // @ts-expect-error no such field
      chatRunTools(core, { messages, model_name: "x" });
    });
  });

  test("gives a run, or exactly the errors of chatSend with the run so far", () => {
    check(async () => {
      const run = await chatRunTools(core, { messages }, { approve: () => "pending", stopWhen: ({ turns }) => !turns });
      if (run.ok) {
        expectTypeOf(run.value.answer).toEqualTypeOf<ChatResult | undefined>();
        expectTypeOf(run.value.usage).toEqualTypeOf<ChatUsage | undefined>();
        expectTypeOf(run.value.messages).toEqualTypeOf<ChatMessage[]>();
        chatRunTools(core, { messages: run.value.messages });
      } else {
        expectTypeOf(run.error).toEqualTypeOf<ChatSendError>();
        expectTypeOf(run.partial?.usage).toEqualTypeOf<ChatUsage | undefined>();
      }
    });
    expectTypeOf<ChatRunToolsStreamError>().toEqualTypeOf<ChatSendError | ChatStreamError>();
  });

  test("streams events that `type` tells apart, and one error", () => {
    check(async () => {
      for await (const item of chatRunToolsStream(core, { messages, tools: [weather] })) {
        if (!item.ok) expectTypeOf(item.error).toEqualTypeOf<ChatRunToolsStreamError>();
        else if (item.value.type === "end") expectTypeOf(item.value.run.stopped).toExtend<string>();
        else if (item.value.type === "chunk") expectTypeOf(item.value.chunk.choices).toBeArray();
      }
    });
  });
});

test("usage adds up to usage", () => {
  check(() => expectTypeOf(addUsage<ChatUsage>(undefined, null)).toEqualTypeOf<ChatUsage | undefined>());
});
