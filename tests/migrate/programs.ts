/** A program for the official SDK, its migrated form, and the notes for a person. */
export interface MigratedProgram {
  readonly before: string;
  readonly after: string;
  readonly notes: readonly string[];
}

/** Programs of users, by what they show. Their migrated forms compile. */
export const programs: Readonly<Record<string, MigratedProgram>> = {
  "a chat": {
    before: `import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { chatSend } from "@openrouter/sdk/funcs/chatSend.js";

const core = new OpenRouterCore({ apiKey: process.env["OPENROUTER_API_KEY"] ?? "" });

const res = await chatSend(core, {
  chatRequest: {
    model: "openai/gpt-5-mini",
    maxTokens: 100,
    topP: 0.5, // as before
    messages: [
      { role: "system", content: \`Be
        brief.\` },
      { role: "user", content: "Hello" },
    ],
    provider: { allowFallbacks: false, maxPrice: { prompt: "1" } },
  },
}, { timeoutMs: 5000 });
if (res.ok) console.log(res.value);
`,
    after: `import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";

const core = new OpenRouterCore({ apiKey: process.env["OPENROUTER_API_KEY"] ?? "" });

const res = await chatSend(core, {
  model: "openai/gpt-5-mini",
  max_tokens: 100,
  top_p: 0.5, // as before
  messages: [
    { role: "system", content: \`Be
        brief.\` },
    { role: "user", content: "Hello" },
  ],
  provider: { allow_fallbacks: false, max_price: { prompt: "1" } },
}, { timeoutMs: 5000 });
if (res.ok) console.log(res.value);
`,
    notes: [],
  },
  "tools, whose own JSON Schemas stay as they are": {
    before: `import { OpenRouterCore } from "@openrouter/sdk/core";
import { chatSend } from "@openrouter/sdk/funcs/chatSend";
import type { ChatMessages } from "@openrouter/sdk/models";

export async function ask(core: OpenRouterCore, history: ChatMessages[]) {
  const parameters = { type: "object", properties: { maxTokens: { type: "number", minLength: 2 } } };
  return chatSend(core, {
    httpReferer: "https://app.example",
    chatRequest: {
      messages: [...history, { role: "tool", toolCallId: "call-1", content: "Rain" }],
      tools: [{ type: "function", function: { name: "weather", parameters } }],
      responseFormat: {
        type: "json_schema",
        jsonSchema: { name: "answer", schema: { type: "object", maxProperties: 3 } },
      },
      toolChoice: "auto",
    },
  });
}
`,
    after: `import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import type { ChatMessages } from "openrouter-fn";

export async function ask(core: OpenRouterCore, history: ChatMessages[]) {
  const parameters = { type: "object", properties: { maxTokens: { type: "number", minLength: 2 } } };
  return chatSend(core, {
    httpReferer: "https://app.example",
    messages: [...history, { role: "tool", tool_call_id: "call-1", content: "Rain" }],
    tools: [{ type: "function", function: { name: "weather", parameters } }],
    response_format: {
      type: "json_schema",
      json_schema: { name: "answer", schema: { type: "object", maxProperties: 3 } },
    },
    tool_choice: "auto",
  });
}
`,
    notes: [
      "3: openrouter-fn exports no `ChatMessages`",
      "8: set `httpReferer` on the core, not in the request of chatSend",
      "10: cannot see into `history`, in the request of chatSend: check the names of its fields",
    ],
  },
  "requests in variables, lists that grow, and fields in short form": {
    before: `import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { responsesSend } from "@openrouter/sdk/funcs/responsesSend.js";
import { chatSend } from "@openrouter/sdk/funcs/chatSend.js";

const core = new OpenRouterCore();
const maxTokens = 50;
const chatRequest = { model: "a/b", maxTokens, messages: [{ role: "user" as const, content: "Hi" }] };
const messages: any[] = [{ role: "user", content: "Hi" }];
messages.push({ role: "tool", toolCallId: "c", content: "Rain" });
await chatSend(core, { chatRequest });
await chatSend(core, { chatRequest: { ...chatRequest, messages } });
await responsesSend(core, { responsesRequest: { input: "Hi", maxOutputTokens: 5, previousResponseId: null } });
`,
    after: `import { OpenRouterCore } from "openrouter-fn/core.js";
import { responsesSend } from "openrouter-fn/funcs/responsesSend.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";

const core = new OpenRouterCore();
const maxTokens = 50;
const chatRequest = { model: "a/b", max_tokens: maxTokens, messages: [{ role: "user" as const, content: "Hi" }] };
const messages: any[] = [{ role: "user", content: "Hi" }];
messages.push({ role: "tool", tool_call_id: "c", content: "Rain" });
await chatSend(core, { ...chatRequest });
await chatSend(core, { ...chatRequest, messages });
await responsesSend(core, { input: "Hi", max_output_tokens: 5, previous_response_id: null });
`,
    notes: [],
  },
  "the class, with parameters of the path beside the body": {
    before: `import { OpenRouter } from "@openrouter/sdk";

const client = new OpenRouter({ apiKey: "key" });
await client.apiKeys.update({
  hash: "f01d",
  requestBody: {
    name: "Nightly",
    includeByokInLimit: true,
  },
});
await client.apiKeys.list({ includeDisabled: true });
await client.generations.getGeneration({ id: "gen-1" });
await client.interns.createIntern({ idempotencyKey: "k", createInternRequest: { name: "Ida", vaultId: "v" } });
`,
    after: `import { OpenRouter } from "openrouter-fn";

const client = new OpenRouter({ apiKey: "key" });
await client.apiKeys.update({
  hash: "f01d",
  name: "Nightly",
  include_byok_in_limit: true,
});
await client.apiKeys.list({ include_disabled: true });
await client.generations.getGeneration({ id: "gen-1" });
await client.interns.createIntern({ "Idempotency-Key": "k", name: "Ida", vault_id: "v" });
`,
    notes: [],
  },
  errors: {
    before: `import { HTTPClientError, OpenRouterError, SDKValidationError } from "@openrouter/sdk/models/errors";
import * as errors from "@openrouter/sdk/models/errors/index.js";
import { OK, ERR, type Result } from "@openrouter/sdk/types/fp.js";

export function tell(error: unknown): Result<string> {
  if (error instanceof SDKValidationError) return OK(error.message);
  if (error instanceof HTTPClientError || error instanceof errors.HTTPClientError) return ERR(error.name === "HTTPClientError");
  return error instanceof OpenRouterError ? OK(error.body as string) : ERR(error);
}
`,
    after: `import { ClientError, OpenRouterError, InvalidRequestError } from "openrouter-fn/errors/index.js";
import * as errors from "openrouter-fn/errors/index.js";
import { ok, err, type Result } from "openrouter-fn/result.js";

export function tell(error: unknown): Result<string> {
  if (error instanceof InvalidRequestError) return ok(error.message);
  if (error instanceof ClientError || error instanceof errors.ClientError) return err(error.name === "ClientError");
  return error instanceof OpenRouterError ? ok(error.body as string) : err(error);
}
`,
    notes: [
      "1: `SDKValidationError` became `InvalidRequestError`: requests are checked by the compiler and the server",
    ],
  },
  "a stream, and fields of responses": {
    before: `import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { chatSend } from "@openrouter/sdk/funcs/chatSend.js";

const core = new OpenRouterCore({ debugLogger: console, server: "production" });
const res = await chatSend(core, {
  chatRequest: { messages: [{ role: "user", content: "Hello" }], stream: true, streamOptions: { includeUsage: true } },
});
if (!res.ok) console.log((res.error as any).data$);
const usage: any = {};
const { promptTokens } = usage;
console.log(promptTokens, usage.completionTokens, usage.someOtherThing);
`,
    after: `import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";

const core = new OpenRouterCore({ debugLogger: console, server: "production" });
const res = await chatSend(core, { messages: [{ role: "user", content: "Hello" }], stream: true, stream_options: { include_usage: true } });
if (!res.ok) console.log((res.error as any).data$);
const usage: any = {};
const { promptTokens } = usage;
console.log(promptTokens, usage.completionTokens, usage.someOtherThing);
`,
    notes: [
      "4: pass `onRequest`, `onResponse` and `onEnd` in place of `debugLogger`",
      "4: pass `serverURL` in place of `server`, or neither",
      "5: each item of the stream of chatSend is a result: use `item.value` where `item.ok`",
      "8: errors have no `data$`: use `code`, `message`, `metadata` and `body`",
      "10: `promptTokens` is `prompt_tokens` if this is a response",
      "11: `completionTokens` is `completion_tokens` if this is a response",
    ],
  },
  "what has no counterpart": {
    before: `import { callModel } from "@openrouter/sdk/funcs/call-model.js";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { modelsList } from "@openrouter/sdk/funcs/modelsList.js";

export const list = (core: any, request: any) => modelsList(core, { ...request, minPrice: 1, noSuchField: 2, ["a" + 1]: 3 });
export { callModel, HTTPClient };
jest.mock("@openrouter/sdk/funcs/modelsList.js");
`,
    after: `import { callModel } from "@openrouter/sdk/funcs/call-model.js";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { modelsList } from "openrouter-fn/funcs/modelsList.js";

export const list = (core: any, request: any) => modelsList(core, { ...request, min_price: 1, noSuchField: 2, ["a" + 1]: 3 });
export { callModel, HTTPClient };
jest.mock("openrouter-fn/funcs/modelsList.js");
`,
    notes: [
      "1: `callModel` is `responsesRunTools` or `chatRunTools` here; see the guide on tools",
      "2: there is no `HTTPClient`: pass `fetch` and observers such as `onRequest` to the core",
      "5: cannot see into `request`, in the request of modelsList: check the names of its fields",
      "5: there is no field `noSuchField`, in the request of modelsList",
      "5: cannot see which field this is, in the request of modelsList",
    ],
  },
  "lists in pages": {
    before: `import { OpenRouter } from "@openrouter/sdk";

for await (const page of await new OpenRouter().models.list({ outputModalities: "text" })) console.log(page.result.data);
`,
    after: `import { OpenRouter } from "openrouter-fn";

for await (const page of await new OpenRouter().models.list({ output_modalities: "text" })) console.log(page.result.data);
`,
    notes: ["3: pages have no `result`: `data` is a field of the value; to go on, use `paginate`"],
  },
  "a program without the SDK": {
    before: `const request = { chatRequest: { maxTokens: 1 } };\nchatSend(request);\n`,
    after: `const request = { chatRequest: { maxTokens: 1 } };\nchatSend(request);\n`,
    notes: [],
  },
  "a wrapper without a last comma, between other fields": {
    before: `import { OpenRouter } from "@openrouter/sdk";
declare const client: OpenRouter;
await client.workspaces.update({ updateWorkspaceRequest: { defaultTextModel: "a/b" }, id: "w" });
await client.apiKeys.update({ hash: "f01d", requestBody: {} });
await client.embeddings.generate({ requestBody: { model: "a/b", input: "Hi", inputType: "query" } });
`,
    after: `import { OpenRouter } from "openrouter-fn";
declare const client: OpenRouter;
await client.workspaces.update({ default_text_model: "a/b", id: "w" });
await client.apiKeys.update({ hash: "f01d", ...{} });
await client.embeddings.generate({ model: "a/b", input: "Hi", input_type: "query" });
`,
    notes: [],
  },
};
