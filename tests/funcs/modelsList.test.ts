import nock from "nock";
import { describe, expect, test } from "vitest";
import { modelsList } from "../../src/funcs/modelsList.js";
import type { ListModelsRequest } from "../../src/models/models.js";
import { testStatuses } from "../cases.js";
import { API, api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const model = {
  id: "acme/one",
  canonical_slug: "acme/one-20260101",
  name: "Acme: One",
  created: 1_767_225_600,
  context_length: null,
  architecture: { modality: null, input_modalities: ["text", "smell"], output_modalities: ["text"] },
  pricing: { prompt: "-1", completion: "-1", discount: 0.25, overrides: [{ utc_days: ["monday"], prompt: "0" }] },
  top_provider: { is_moderated: false },
  supported_parameters: ["tools", "made_up"],
};

describe("modelsList", () => {
  test("returns the models, all of them if nothing is asked for", async () => {
    const page = { data: [{ ...model, made_up: { kept: true } }], total_count: 1, links: { next: null, prev: "/p" } };
    api().get("/api/v1/models").reply(200, page);

    expect(success(await modelsList(createCore()))).toEqual(page);
  });

  test("works without a key", async () => {
    nock(API, { badheaders: ["authorization"] })
      .get("/api/v1/models")
      .reply(200, { data: [] });

    expect(success(await modelsList(createCore({ apiKey: undefined })))).toEqual({ data: [] });
  });

  test("sends every condition in the query", async () => {
    const request: Required<ListModelsRequest> = {
      q: "gpt & co",
      sort: "pricing-low-to-high",
      offset: 0,
      limit: 1000,
      category: "marketing/seo",
      input_modalities: "text,image",
      output_modalities: "all",
      supported_parameters: "tools,seed",
      arch: "GPT",
      model_authors: "openai,acme",
      providers: "OpenAI,Acme Inc",
      region: "eu",
      zdr: true,
      distillable: false,
      context: 128_000,
      min_price: 0,
      max_price: 2.5,
      min_output_price: 1,
      max_output_price: 10,
      min_age_days: 0,
      max_age_days: 90,
      min_intelligence_index: 1,
      max_intelligence_index: 2,
      min_coding_index: 3,
      max_coding_index: 4,
      min_agentic_index: 5,
      max_agentic_index: 6,
      min_tool_success_rate: 0.9,
      max_tool_success_rate: 1,
      use_rss: false,
      use_rss_chat_links: false,
    };
    const sent = Object.fromEntries(Object.entries(request).map(([name, value]) => [name, `${value}`]));
    api()
      .get("/api/v1/models")
      .query((query) => {
        expect(query).toEqual(sent);
        return true;
      })
      .reply(200, { data: [] });

    success(await modelsList(createCore(), request));
  });

  test("null and undefined leave a condition out", async () => {
    api().get("/api/v1/models").query({ limit: 1 }).reply(200, { data: [] });

    success(await modelsList(createCore(), { limit: 1, offset: null, max_price: null, q: undefined }));
  });

  test("one invalid model does not fail the list", async () => {
    const { id, name, created, pricing } = model;
    const body = {
      data: [
        model,
        { id, name, created, pricing },
        { ...model, canonical_slug: null, architecture: null, top_provider: null, supported_parameters: null },
        { ...model, architecture: {}, top_provider: {} },
        { ...model, architecture: { modality: null, input_modalities: null, output_modalities: null } },
      ],
    };
    api().get("/api/v1/models").reply(200, body);

    expect(success(await modelsList(createCore()))).toEqual(body);
  });

  test.each(["id", "name", "created", "pricing"])("a model without its %s does not cost the list", async (field) => {
    const data = [model, { ...model, [field]: null }];
    api().get("/api/v1/models").reply(200, { data });

    expect(success(await modelsList(createCore()))).toEqual({ data });
  });

  test("an item that is not an object does not fail the list", async () => {
    const data = [model, null, "odd", { ...model, pricing: { completion: "0" } }];
    api().get("/api/v1/models").reply(200, { data });

    expect(success(await modelsList(createCore()))).toEqual({ data });
  });

  test("a feed is a ResponseValidationError with its text", async () => {
    const feed = "<rss><channel><title>Models</title></channel></rss>";
    api().get("/api/v1/models").query({ use_rss: "true" }).reply(200, feed, { "content-type": "application/rss+xml" });

    const error = failure(await modelsList(createCore(), { use_rss: true }));
    expect(error).toMatchObject({ name: "ResponseValidationError", rawText: feed, rawValue: undefined });
  });

  testStatuses({ call: () => modelsList(createCore()), endpoint: () => api().get("/api/v1/models") }, [400, 403, 500]);

  test.each(recorded("models"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/models").reply(status, text);

    expect(success(await modelsList(createCore()))).toEqual(JSON.parse(text));
  });
});
