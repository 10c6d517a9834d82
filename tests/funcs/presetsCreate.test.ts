import { expect, test } from "vitest";
import { BadRequestResponseError, ConflictResponseError, NotFoundResponseError } from "../../src/errors/index.js";
import { presetsCreatePresetsChatCompletions } from "../../src/funcs/presetsCreatePresetsChatCompletions.js";
import { presetsCreatePresetsMessages } from "../../src/funcs/presetsCreatePresetsMessages.js";
import { presetsCreatePresetsResponses } from "../../src/funcs/presetsCreatePresetsResponses.js";
import type { ChatRequest } from "../../src/models/chatRequest.js";
import type { MessagesRequest } from "../../src/models/messagesRequest.js";
import type { ResponsesRequest } from "../../src/models/responsesRequest.js";
import { describeCases } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const core = createCore();
const preset = {
  id: "5c0ffee0-0000-4000-8000-000000000002",
  slug: "a/b",
  name: "a/b",
  description: null,
  status: "active",
  status_updated_at: null,
  designated_version_id: "5c0ffee0-0000-4000-8000-000000000001",
  designated_version: {
    id: "5c0ffee0-0000-4000-8000-000000000001",
    version: 2,
    config: { model: "acme/large", temperature: 0.25 },
    system_prompt: "Be brief.",
    made_up: { kept: true },
  },
  made_up: 1,
};
const answers = [{ data: preset, made_up: 1 }, { data: { id: "p-1", slug: "bare" } }];
const unreadable = "data";

const chat = {
  model: "acme/large",
  temperature: 0.25,
  stream: true,
  messages: [
    { role: "system", content: "Be brief." },
    { role: "user", content: "Any rain?" },
  ],
} satisfies ChatRequest;
const message = {
  model: "acme/large",
  system: "Be brief.",
  max_tokens: 100,
  stream: true,
  messages: [{ role: "user", content: "Any rain?" }],
} satisfies MessagesRequest;
const input = {
  model: "acme/large",
  instructions: "Be brief.",
  stream: true,
  input: "Any rain?",
} satisfies ResponsesRequest;

describeCases([
  {
    name: "presetsCreatePresetsChatCompletions",
    call: (slug) => presetsCreatePresetsChatCompletions(core, { slug, ...chat }),
    sent: ["POST", "/presets/a%2Fb/chat/completions", chat],
    answers,
    unreadable,
    error: [409, ConflictResponseError],
  },
  {
    name: "presetsCreatePresetsMessages",
    call: (slug) => presetsCreatePresetsMessages(core, { slug, ...message }),
    sent: ["POST", "/presets/a%2Fb/messages", message],
    answers,
    unreadable,
    error: [400, BadRequestResponseError],
  },
  {
    name: "presetsCreatePresetsResponses",
    call: (slug) => presetsCreatePresetsResponses(core, { slug, ...input }),
    sent: ["POST", "/presets/a%2Fb/responses", input],
    answers,
    unreadable,
    error: [404, NotFoundResponseError],
  },
]);

test("X-OpenRouter-Metadata of a request stays out of the preset", async () => {
  api().post("/api/v1/presets/bare/messages", message).matchHeader("x-openrouter-metadata", "enabled").reply(200, {
    data: preset,
  });

  const request = { slug: "bare", ...message, "X-OpenRouter-Metadata": "enabled" };
  expect(success(await presetsCreatePresetsMessages(core, request))).toEqual({ data: preset });
});
