import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import type { OpenRouterError, StreamIncompleteError } from "../../src/errors/index.js";
import { type ChatSendError, type ChatStreamError, chatSend } from "../../src/funcs/chatSend.js";
import type { EventStream } from "../../src/lib/call/outcome.js";
import type { OpenEnum, Schema, Unlisted } from "../../src/lib/schema.js";
import type {
  ApiErrorType,
  ChatAnnotation,
  ChatAssistantMessage,
  ChatChoice,
  ChatContentPart,
  ChatErrorMetadata,
  ChatFileAnnotation,
  ChatResult,
  ChatStreamChunk,
  ChatURLCitationAnnotation,
  ChatWebSearchCitationAnnotation,
  ReasoningDetail,
  ReasoningDetailText,
} from "../../src/models/chat.js";
import { ChatResult as ChatResultSchema } from "../../src/models/chat.js";
import type { ChatAssistantTurn, ChatMessage, ChatRequest, ChatTool } from "../../src/models/chatRequest.js";
import type { Result } from "../../src/result.js";

type Whole = Promise<Result<ChatResult, ChatSendError>>;
type Events = EventStream<ChatStreamChunk, ChatStreamError>;
type Streamed = Promise<Result<Events, ChatSendError>>;
type Either = Promise<Result<ChatResult | Events, ChatSendError>>;

// Only the types matter here: `check` is never called.
const check = (_: () => unknown) => {};
declare const core: OpenRouterCore;
declare const flag: boolean;
const messages: ChatMessage[] = [{ role: "user", content: "Any rain?" }];

describe("chatSend: overloads", () => {
  test("without `stream` the answer comes whole", () => {
    check(() => expectTypeOf(chatSend(core, { messages })).toEqualTypeOf<Whole>());
    check(() => expectTypeOf(chatSend(core, { messages, stream: false })).toEqualTypeOf<Whole>());
    check(() => expectTypeOf(chatSend(core, { messages, stream: undefined })).toEqualTypeOf<Whole>());
    check(() => expectTypeOf(chatSend(core, { messages, stream: null })).toEqualTypeOf<Whole>());
  });

  test("with `stream: true` it comes in events", () => {
    check(() => expectTypeOf(chatSend(core, { messages, stream: true })).toEqualTypeOf<Streamed>());
    const request = { messages, stream: true } satisfies ChatRequest;
    check(() => expectTypeOf(chatSend(core, request, { idleTimeoutMs: 1000 })).toEqualTypeOf<Streamed>());
  });

  test("with a `stream` that is not known yet it is either", () => {
    check(() => expectTypeOf(chatSend(core, { messages, stream: flag })).toEqualTypeOf<Either>());
    const request: ChatRequest = { messages };
    check(() => expectTypeOf(chatSend(core, request)).toEqualTypeOf<Either>());
  });

  test("stream and complete response can be told apart", () => {
    check(async () => {
      const result = await chatSend(core, { messages, stream: flag });
      if (!result.ok) return;
      if ("choices" in result.value) expectTypeOf(result.value).toEqualTypeOf<ChatResult>();
      else expectTypeOf(result.value).toEqualTypeOf<Events>();
    });
  });

  test("the errors are those documented, and those of this side", () => {
    expectTypeOf<Extract<ChatSendError, OpenRouterError>["statusCode"]>().toEqualTypeOf<number>();
    expectTypeOf<ChatSendError["name"]>().toEqualTypeOf<
      | "BadGatewayResponseError"
      | "BadRequestResponseError"
      | "ConnectionError"
      | "EdgeNetworkTimeoutResponseError"
      | "ForbiddenResponseError"
      | "InternalServerResponseError"
      | "InvalidRequestError"
      | "NotFoundResponseError"
      | "OpenRouterDefaultError"
      | "PayloadTooLargeResponseError"
      | "PaymentRequiredResponseError"
      | "ProviderOverloadedResponseError"
      | "RequestAbortedError"
      | "RequestTimeoutError"
      | "RequestTimeoutResponseError"
      | "ResponseValidationError"
      | "ServiceUnavailableResponseError"
      | "TooManyRequestsResponseError"
      | "UnauthorizedResponseError"
      | "UnexpectedClientError"
      | "UnprocessableEntityResponseError"
    >();
    expectTypeOf<Extract<ChatStreamError, { name: "StreamIncompleteError" }>>().toEqualTypeOf<StreamIncompleteError>();
    expectTypeOf<Extract<ChatSendError, { name: "StreamIncompleteError" }>>().toBeNever();
  });
});

describe("chatSend: requests that do not compile", () => {
  test("without messages", () => {
    // @ts-expect-error
    check(() => chatSend(core, { model: "acme/one" }));
    // @ts-expect-error
    check(() => chatSend(core, { model: "acme/one", stream: true }));
  });

  test("with a role that does not exist", () => {
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ role: "robot", content: "Beep." }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ content: "Whose?" }] }));
  });

  test("with fields that another role has", () => {
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ role: "user", content: "Any rain?", tool_call_id: "call-1" }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ role: "tool", content: "None." }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ role: "user" }] }));
  });

  test("with unknown types, or without a required field", () => {
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ role: "user", content: [{ type: "smell", smell: "burnt" }] }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages: [{ role: "user", content: [{ type: "image_url" }] }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, tools: [{ type: "openrouter:teleport" }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, tools: [{ type: "function" }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, plugins: [{ id: "teleport" }] }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, response_format: { type: "json_schema" } }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, tool_choice: { type: "function" } }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, stop_server_tools_when: [{ type: "max_cost", max_cost: 1 }] }));
  });

  test("with values of another type, or misspelt fields", () => {
    // @ts-expect-error
    check(() => chatSend(core, { messages, temperature: "0" }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, stream: "true" }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, maxTokens: 5 }));
    // @ts-expect-error
    check(() => chatSend(core, { messages, provider: { sort: { by: 5 } } }));
  });
});

describe("chatSend: requests that compile", () => {
  test("fields can be explicitly undefined", () => {
    expectTypeOf<{
      messages: ChatMessage[];
      model: undefined;
      temperature: undefined;
      tools: undefined;
      user: undefined;
      stream: undefined;
    }>().toExtend<ChatRequest>();
  });

  test("new values of known fields", () => {
    const request: ChatRequest = {
      messages,
      reasoning_effort: "superhuman",
      service_tier: "first-class",
      provider: { order: ["Acme", "google-vertex/europe"], sort: "price" },
      "X-OpenRouter-Metadata": "verbose",
    };
    expectTypeOf(request).toExtend<ChatRequest>();
  });

  test("kinds that this version does not know, marked as such", () => {
    const tool: ChatTool = { type: "openrouter:teleport" as Unlisted, parameters: { to: "Oslo" } };
    const part: ChatContentPart = { type: "smell" as Unlisted, smell: "burnt" };
    check(() => chatSend(core, { messages: [{ role: "user", content: [part] }], tools: [tool] }));
  });

  test("fields that this version does not know, spread in or in a variable", () => {
    const extra = { new_setting: true };
    check(() => chatSend(core, { ...extra, messages }));
    check(() => expectTypeOf(chatSend(core, { ...extra, messages, stream: true })).toEqualTypeOf<Streamed>());
    const request = { messages, new_setting: true };
    check(() => expectTypeOf(chatSend(core, request)).toEqualTypeOf<Whole>());
    check(() => chatSend(core, { messages, new_setting: true } as ChatRequest));
    // @ts-expect-error: spelled out it could be a misspelt one
    check(() => chatSend(core, { messages, new_setting: true }));
  });

  test("what is `as const`, lists included", () => {
    const request = {
      model: "acme/one",
      models: ["acme/one", "acme/two"],
      stop: ["###"],
      modalities: ["text", "image"],
      messages: [
        { role: "system", content: [{ type: "text", text: "Be brief." }] },
        { role: "user", content: [{ type: "image_url", image_url: { url: "https://acme.example/a.png" } }] },
        {
          role: "assistant",
          content: [{ type: "text", text: "Let me see." }],
          tool_calls: [{ id: "call-1", type: "function", function: { name: "now", arguments: "{}" } }],
          reasoning_details: [{ type: "reasoning.text", text: "Hm." }],
        },
        { role: "tool", tool_call_id: "call-1", content: [{ type: "text", text: "noon" }] },
      ],
      tools: [
        { type: "function", function: { name: "now", parameters: { type: "object", required: ["zone"] } } },
        {
          type: "openrouter:fusion",
          parameters: { analysis_models: ["acme/one"], tools: [{ type: "openrouter:bash" }] },
        },
        { type: "openrouter:image_generation", parameters: { colours: ["red", "blue"] } },
        { type: "openrouter:web_search", parameters: { x_search: { allowed_x_handles: ["acme"] } } },
        {
          type: "openrouter:bash",
          parameters: {
            environment: {
              type: "container_auto",
              file_ids: ["file-1"],
              network_policy: { type: "allowlist", allowed_domains: ["acme.example"] },
            },
          },
        },
      ],
      plugins: [
        { id: "auto-router", allowed_models: ["acme/*"] },
        { id: "web", include_domains: ["acme.example"] },
        { id: "fusion", analysis_models: ["acme/one"], tools: [{ type: "openrouter:web_search" }] },
      ],
      provider: { order: ["Acme"], only: ["Acme"], ignore: ["Azure"], quantizations: ["fp8"] },
      prediction: { type: "content", content: [{ type: "text", text: "noon" }] },
      stop_server_tools_when: [{ type: "step_count_is", step_count: 3 }],
      transforms: ["middle-out"],
    } as const;
    check(() => expectTypeOf(chatSend(core, request)).toEqualTypeOf<Whole>());
    // @ts-expect-error: no role
    check(() => chatSend(core, { messages: [{ role: "robot", content: "Beep." }] as const }));
  });

  test("every kind of message, tool and plugin", () => {
    const request: ChatRequest = {
      messages: [
        {
          role: "system",
          content: [{ type: "text", text: "Be brief.", cache_control: { type: "ephemeral", ttl: "1h" } }],
        },
        { role: "developer", content: "Be kind.", configuration_update: { reasoning: { effort: "low" } } },
        {
          role: "user",
          content: [
            { type: "text", text: "What is this?" },
            { type: "image_url", image_url: { url: "https://acme.example/a.png", detail: "low" } },
            { type: "input_audio", input_audio: { data: "AA==", format: "wav" } },
            { type: "video_url", video_url: { url: "https://acme.example/a.mp4", processing: "static" } },
            { type: "file", file: { filename: "a.pdf", file_data: "data:application/pdf;base64,AA==" } },
          ],
        },
        {
          role: "assistant",
          content: null,
          tool_calls: [{ id: "call-1", type: "function", function: { name: "now" } }],
        },
        { role: "tool", tool_call_id: "call-1", content: "noon" },
      ],
      tools: [
        { type: "function", function: { name: "now", parameters: { type: "object" }, strict: true } },
        { type: "openrouter:web_search", parameters: { engine: "exa", max_results: 3 } },
        { type: "openrouter:image_generation", parameters: { model: "acme/paint", aspect_ratio: "16:9", steps: 20 } },
        { type: "openrouter:bash", parameters: { environment: { type: "container_auto" } } },
        { type: "web_search", max_results: 3 },
      ],
      tool_choice: { type: "openrouter:web_search" },
      plugins: [{ id: "file-parser", pdf: { engine: "native" } }, { id: "moderation" }],
      response_format: { type: "json_schema", json_schema: { name: "thing", schema: { type: "object" } } },
      stop_server_tools_when: [{ type: "max_cost", max_cost_in_dollars: 0.5 }],
      trace: { trace_id: "trace-1", team: "weather" },
    };
    expectTypeOf(request).toExtend<ChatRequest>();
  });
});

describe("chatSend: answers", () => {
  test("the message of an answer can be pushed to `messages`", () => {
    expectTypeOf<ChatChoice["message"]>().toExtend<ChatMessage>();
    check(async () => {
      const result = await chatSend(core, { messages });
      if (!result.ok) return;
      for (const { message } of result.value.choices) messages.push(message);
      await chatSend(core, { messages: [...messages, ...result.value.choices.map(({ message }) => message)] });
    });
  });

  test("its lists can be changed, those of a request cannot", () => {
    check(
      () => (message: ChatAssistantMessage) => message.tool_calls?.push({ id: "call-1", function: { name: "now" } }),
    );
    check(() => (turn: ChatAssistantTurn) => {
      // @ts-expect-error: may be `as const`
      turn.tool_calls?.push({ id: "call-1", function: { name: "now" } });
    });
    expectTypeOf<ChatAssistantMessage>().toExtend<ChatAssistantTurn>();
    expectTypeOf<ChatAssistantTurn>().not.toExtend<ChatAssistantMessage>();
  });

  test("unknown fields and types of a response can be tested for", () => {
    check(() => (detail: ReasoningDetail) => (detail.type as string) === "reasoning.new");
    // @ts-expect-error: none of the values it knows
    check(() => (detail: ReasoningDetail) => detail.type === "reasoning.new");
    check(() => (result: ChatResult) => {
      if ("new_field" in result) expectTypeOf(result.new_field).toBeUnknown();
    });
    expectTypeOf<ChatErrorMetadata["error_type"]>().toEqualTypeOf<OpenEnum<ApiErrorType> | null | undefined>();
  });

  test("variants narrow by `type`, and the unknown ones remain", () => {
    check(() => (detail: ReasoningDetail) => {
      switch (detail.type) {
        case "reasoning.text":
          return expectTypeOf(detail).toEqualTypeOf<ReasoningDetailText>();
        case "reasoning.summary":
          return expectTypeOf(detail.summary).toEqualTypeOf<string>();
        case "reasoning.encrypted":
          return expectTypeOf(detail.data).toEqualTypeOf<string>();
        case "reasoning.server_tool_call":
          return expectTypeOf(detail.result).toEqualTypeOf<string>();
        default:
          expectTypeOf(detail.type).toEqualTypeOf<Unlisted>();
          return expectTypeOf(detail["anything"]).toBeUnknown();
      }
    });
    check(() => (note: ChatAnnotation) => {
      switch (note.type) {
        case "url_citation":
          return expectTypeOf(note).toEqualTypeOf<ChatURLCitationAnnotation>();
        case "file":
          return expectTypeOf(note).toEqualTypeOf<ChatFileAnnotation>();
        case "web_search_citation":
          return expectTypeOf(note).toEqualTypeOf<ChatWebSearchCitationAnnotation>();
        default:
          return expectTypeOf(note.type).toEqualTypeOf<Unlisted>();
      }
    });
  });

  test("optional fields can be undefined", () => {
    expectTypeOf<ChatResult["usage"]>().toExtend<object | null | undefined>();
    expectTypeOf<undefined>().toExtend<ChatResult["usage"]>();
    expectTypeOf<null>().toExtend<ChatResult["usage"]>();
    expectTypeOf<null>().toExtend<ChatChoice["finish_reason"]>();
    expectTypeOf<"end_turn">().toExtend<ChatChoice["finish_reason"]>();
    expectTypeOf<null>().toExtend<ChatAssistantMessage["content"]>();
  });

  test("the value and its type share one name", () => {
    expectTypeOf(ChatResultSchema).toEqualTypeOf<Schema<ChatResult>>();
  });
});
