import { describe, expect, expectTypeOf, test } from "vitest";
import { privateEndpointsActivate } from "../../src/funcs/privateEndpointsActivate.js";
import { privateEndpointsCreate } from "../../src/funcs/privateEndpointsCreate.js";
import { privateEndpointsDelete } from "../../src/funcs/privateEndpointsDelete.js";
import { privateEndpointsDisable } from "../../src/funcs/privateEndpointsDisable.js";
import { privateEndpointsEnable } from "../../src/funcs/privateEndpointsEnable.js";
import { privateEndpointsGet } from "../../src/funcs/privateEndpointsGet.js";
import { privateEndpointsList } from "../../src/funcs/privateEndpointsList.js";
import { privateEndpointsUpdate } from "../../src/funcs/privateEndpointsUpdate.js";
import { privateEndpointsValidate } from "../../src/funcs/privateEndpointsValidate.js";
import type {
  CreatePrivateEndpointErrorBody,
  CreatePrivateEndpointRequest,
  UpdatePrivateEndpointSettings,
} from "../../src/models/privateEndpoints.js";
import { type Case, classes, describeCases, type Status } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();
const summary = {
  id: "4f0c2a61-0000-4000-8000-000000000001",
  status: "draft",
  model_permaslug: "acme/large-2026-06-01",
  model_slug: null,
  model_name: "Large",
  provider_name: "Acme",
  created_at: "2026-10-01T00:00:00Z",
  made_up: { kept: true },
};
const managed = { ...summary, declared_zdr: null, declared_region: "europe" };
const pricing = { prompt: "0.0000004", completion: "0.0000016" };
const settings = {
  completions: { chat: true, text: null },
  context_length: 131_072,
  excluded_parameters: ["seed"],
  inputs: { audio: null, base64_files: null, base64_images: true, file_urls: null, image_urls: true },
  max_completion_tokens: null,
  max_prompt_tokens: null,
  quantization: "bf16",
  reasoning: { return_mechanism: "reasoning", supported: true },
  tool_choice: { auto: true, function: false, none: true, required: false },
} satisfies UpdatePrivateEndpointSettings;
const endpoint = {
  ...managed,
  provider_slug: "acme",
  base_url: "https://models.acme.example/v1",
  upstream_model_id: "large-v2",
  pricing,
  declared_parameters: ["temperature", "made_up"],
  tested_parameters: [],
  settings,
};
const bare = { data: { id: "4f0c2a61-0000-4000-8000-000000000002" } };
const failedValidation = {
  passed: false,
  checks: [
    { name: "reachable", passed: true },
    {
      name: "answers",
      passed: false,
      reason: "upstream_error",
      upstream_message: "No such model",
      upstream_status: 404,
    },
  ],
};

const creation = {
  model_permaslug: "acme/large-2026-06-01",
  provider_slug: "acme",
  upstream_model_id: "large-v2",
  base_url: "https://models.acme.example/v1",
  declared_zdr: true,
  declared_region: "europe",
  pricing,
  activate: { workspace_id: "ws-1" },
  settings,
} satisfies CreatePrivateEndpointRequest;

const written = [400, 401, 403, 404, 408, 409, 422, 500, 502] as const satisfies readonly Status[];

const switches = { privateEndpointsActivate, privateEndpointsDisable, privateEndpointsEnable };

describeCases([
  {
    name: "privateEndpointsList",
    call: () => privateEndpointsList(core),
    sent: ["GET", "/private-endpoints"],
    answers: [{ data: [summary, "one odd endpoint"] }, { data: [], made_up: 1 }],
    unreadable: { data: {} },
    statuses: [401, 403, 408, 500],
  },
  {
    name: "privateEndpointsCreate",
    call: () => privateEndpointsCreate(core, creation),
    sent: ["POST", "/private-endpoints", creation],
    status: 201,
    answers: [{ data: managed, made_up: 1 }, bare],
    unreadable: "data",
    statuses: written,
  },
  {
    name: "privateEndpointsGet",
    call: (id) => privateEndpointsGet(core, { id }),
    sent: ["GET", "/private-endpoints/a%2Fb"],
    answers: [{ data: endpoint, made_up: 1 }, bare],
    unreadable: { data: { status: "draft" } },
    statuses: [401, 403, 404, 408, 500],
  },
  {
    name: "privateEndpointsUpdate",
    call: (id) =>
      privateEndpointsUpdate(core, {
        id,
        pricing,
        declared_parameters: ["tools"],
        declared_region: null,
        settings: { context_length: null, inputs: { audio: true }, reasoning: undefined },
      }),
    sent: [
      "PATCH",
      "/private-endpoints/a%2Fb",
      {
        pricing,
        declared_parameters: ["tools"],
        declared_region: null,
        settings: { context_length: null, inputs: { audio: true } },
      },
    ],
    answers: [{ data: endpoint }, bare],
    unreadable: "data",
    statuses: written,
  },
  {
    name: "privateEndpointsDelete",
    call: (id) => privateEndpointsDelete(core, { id, draft_only: true }),
    sent: ["DELETE", "/private-endpoints/a%2Fb?draft_only=true"],
    answers: [bare, { ...bare, made_up: 1 }],
    unreadable: { data: {} },
    statuses: written,
  },
  ...Object.entries(switches).map(
    ([name, call]): Case => ({
      name,
      call: (id) => call(core, { id }),
      sent: ["POST", `/private-endpoints/a%2Fb/${name.replace("privateEndpoints", "").toLowerCase()}`],
      answers: [{ data: { ...managed, status: "dreaming" } }, bare],
      unreadable: "data",
      statuses: written,
    }),
  ),
  {
    name: "privateEndpointsValidate",
    call: (id) => privateEndpointsValidate(core, { id, workspace_id: "ws-1" }),
    sent: ["POST", "/private-endpoints/a%2Fb/validate", { workspace_id: "ws-1" }],
    answers: [{ data: { passed: true, checks: [] } }, { data: failedValidation, made_up: 1 }],
    unreadable: { data: { checks: [] } },
    statuses: written,
  },
]);

describe("privateEndpointsCreate", () => {
  test.each([404, 409, 422, 500, 502] as const)("%i keeps the draft that was made, by its type", async (status) => {
    const body = {
      error: { code: status, message: "The draft was made, but not activated" },
      data: { endpoint: managed, validation: failedValidation },
    };
    api().post("/api/v1/private-endpoints").reply(status, body);

    const error = failure(await privateEndpointsCreate(core, creation));
    expect(error).toBeInstanceOf(classes[status]);
    expect(error).toMatchObject({ message: body.error.message, body });
    if (error.name !== "ConflictResponseError" && error.name !== "BadGatewayResponseError") return;
    expectTypeOf(error.body).toEqualTypeOf<CreatePrivateEndpointErrorBody>();
    expect(error.body.data?.endpoint.id).toBe(managed.id);
  });

  test("an idempotency key is a header, the same with each attempt", async () => {
    const retries = { strategy: "backoff", backoff: { initialInterval: 1 } } as const;
    for (const [status, answer] of [[429, {}] as const, [201, { data: managed }] as const]) {
      api()
        .post("/api/v1/private-endpoints", creation)
        .matchHeader("idempotency-key", "once-7")
        .reply(status, answer, { "retry-after": "0" });
    }

    const request = { ...creation, "idempotency-key": "once-7" };
    expect(success(await privateEndpointsCreate(core, request, { retries }))).toEqual({ data: managed });
  });
});

test.each([undefined, false, "true", "false"] as const)("privateEndpointsDelete with draft_only %s", async (value) => {
  const query = value === undefined ? {} : { draft_only: `${value}` };
  api().delete("/api/v1/private-endpoints/e-1").query(query).reply(200, bare);

  expect(success(await privateEndpointsDelete(core, { id: "e-1", draft_only: value }))).toEqual(bare);
});
