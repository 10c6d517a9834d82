import { describe, expect, test } from "vitest";
import { apiKeysList } from "../../src/funcs/apiKeysList.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const key = {
  hash: "f01d",
  name: "Nightly jobs",
  label: "sk-or-v1-abc...123",
  disabled: false,
  limit: 25,
  limit_remaining: 24.5,
  limit_reset: "fortnightly",
  include_byok_in_limit: false,
  usage: 0.5,
  usage_daily: 0,
  usage_weekly: 0.25,
  usage_monthly: 0.5,
  byok_usage: 0,
  byok_usage_daily: 0,
  byok_usage_weekly: 0,
  byok_usage_monthly: 0,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: null,
  expires_at: null,
  creator_user_id: null,
  external_user: "user-1",
  workspace_id: "ws-1",
  made_up: { kept: true },
};

describe("apiKeysList", () => {
  test("returns the keys", async () => {
    const page = { data: [key, { hash: "f02d" }], made_up: 1 };
    api().get("/api/v1/keys").reply(200, page);

    expect(success(await apiKeysList(createCore()))).toEqual(page);
  });

  test("sends the conditions in the query", async () => {
    api()
      .get("/api/v1/keys")
      .query({ include_disabled: "true", offset: "100", workspace_id: "0df9e665-d932-5740-b2c7-b52af166bc11" })
      .reply(200, { data: [] });

    const request = { include_disabled: true, offset: 100, workspace_id: "0df9e665-d932-5740-b2c7-b52af166bc11" };
    expect(success(await apiKeysList(createCore(), request))).toEqual({ data: [] });
  });

  testStatuses(
    { call: () => apiKeysList(createCore()), endpoint: () => api().get("/api/v1/keys") },
    [400, 401, 429, 500],
  );

  test.each(recorded("keys").filter(([, status]) => status !== 200))(
    "reads the recorded %s",
    async (_, status, text) => {
      api().get("/api/v1/keys").reply(status, text);

      const body = JSON.parse(text);
      const error = failure(await apiKeysList(createCore()));
      expect(error).toMatchObject({ statusCode: status, body, message: body.error.message });
    },
  );
});
