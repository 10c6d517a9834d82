import { describe, expect, test } from "vitest";
import { analyticsGetUserActivity } from "../../src/funcs/analyticsGetUserActivity.js";
import type { GetUserActivityRequest } from "../../src/models/analytics.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const item = {
  date: "2026-01-31 00:00:00",
  model: "acme/one",
  model_permaslug: "acme/one-20260101",
  endpoint_id: "e-1",
  provider_name: "Acme",
  usage: 1.25,
  byok_usage_inference: 0,
  requests: 12,
  prompt_tokens: 3400,
  completion_tokens: 560,
  reasoning_tokens: 0,
  workspace_id: "w-1",
  made_up: { kept: true },
};

describe("analyticsGetUserActivity", () => {
  test("returns the items, whole ones and sparse ones", async () => {
    const body = { data: [item, { date: "2026-01-30", model: "acme/two", usage: 0, requests: null }], made_up: 1 };
    api().get("/api/v1/activity").reply(200, body);

    expect(success(await analyticsGetUserActivity(createCore()))).toEqual(body);
  });

  test("sends the conditions in the query", async () => {
    const request: Required<GetUserActivityRequest> = {
      date: "2026-01-31",
      api_key_hash: "f01d",
      user_id: "user_1",
      group_by: "workspace",
      workspace_id: "0df9e665-d932-5740-b2c7-b52af166bc11",
    };
    api()
      .get("/api/v1/activity")
      .query({ ...request })
      .reply(200, { data: [] });

    expect(success(await analyticsGetUserActivity(createCore(), request))).toEqual({ data: [] });
  });

  testStatuses(
    { call: () => analyticsGetUserActivity(createCore()), endpoint: () => api().get("/api/v1/activity") },
    [400, 401, 403, 404, 500],
  );

  test.each(recorded("activity"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/activity").reply(status, text);

    const body = JSON.parse(text);
    const error = failure(await analyticsGetUserActivity(createCore()));
    expect(error).toMatchObject({ name: "ForbiddenResponseError", body, message: body.error.message });
  });
});
