import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/index.js";
import { endpointsList } from "../../src/funcs/endpointsList.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const request = { author: "acme", slug: "one" };

const measured = { latency: { p50: 812.5, p75: 900, p90: 1000, p99: 2000 }, throughput: null, request_count: 40 };

const endpoint = {
  name: "Acme | acme/one",
  tag: "acme/eu",
  provider_name: "Acme",
  model_id: "acme/one",
  model_name: "One",
  context_length: 8192,
  max_prompt_tokens: null,
  max_completion_tokens: null,
  pricing: { prompt: "0.000001", completion: "0.000002", discount: 0.5, overrides: [{ utc_start: 930, prompt: "0" }] },
  quantization: "int2",
  supported_parameters: ["tools", "made_up"],
  supports_tool_choice: { none: true, auto: true, required: false, function: false },
  supports_implicit_caching: true,
  supports_voice_cloning: false,
  status: -2,
  uptime_last_5m: null,
  uptime_last_30m: 99.5,
  uptime_last_1d: 100,
  latency_last_30m: { p50: 812.5, p75: 900, p90: 1000, p99: 2000 },
  throughput_last_30m: null,
  perf_last_30m_by_workload: { text_generation: measured, made_up: measured },
  made_up: { kept: true },
};

describe("endpointsList", () => {
  test("returns the model with its endpoints", async () => {
    const data = {
      id: "acme/one",
      name: "Acme: One",
      created: 1_767_225_600,
      description: "A model.",
      architecture: { modality: "text->text", input_modalities: ["text"], output_modalities: ["text"] },
      endpoints: [
        endpoint,
        { name: "B", tag: "b", provider_name: "B", pricing: { prompt: "0", completion: "0" }, quantization: null },
      ],
      made_up: 1,
    };
    api().get("/api/v1/models/acme/one/endpoints").reply(200, { data });

    expect(success(await endpointsList(createCore(), request))).toEqual({ data });
  });

  test("sends each part as one segment", async () => {
    const data = { id: "~a/b/c:free", name: "C", created: 0, endpoints: [] };
    api().get("/api/v1/models/~a/b%2Fc%3Afree/endpoints").reply(200, { data });

    success(await endpointsList(createCore(), { author: "~a", slug: "b/c:free" }));
  });

  test.each([
    { author: "..", slug: "one" },
    { author: "acme", slug: "" },
    { author: "acme", slug: "%2e%2E" },
  ])("refuses %o, which is no name", async (hostile) => {
    expect(failure(await endpointsList(createCore(), hostile))).toBeInstanceOf(InvalidRequestError);
  });

  testStatuses(
    {
      call: () => endpointsList(createCore(), request),
      endpoint: () => api().get("/api/v1/models/acme/one/endpoints"),
    },
    [403, 404, 500],
  );

  test.each(recorded("model_endpoints"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/models/acme/one/endpoints").reply(status, text);

    expect(success(await endpointsList(createCore(), request))).toEqual(JSON.parse(text));
  });
});
