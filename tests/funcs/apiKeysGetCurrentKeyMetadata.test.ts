import { describe, expect, test } from "vitest";
import { apiKeysGetCurrentKeyMetadata } from "../../src/funcs/apiKeysGetCurrentKeyMetadata.js";
import { testStatuses } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

const required = { label: "sk-or-v1-abc...123", limit: 5, limit_remaining: 4.5, usage: 0.5, is_free_tier: false };

describe("apiKeysGetCurrentKeyMetadata", () => {
  test("returns what is known about the key", async () => {
    const data = {
      ...required,
      limit_reset: "fortnightly",
      include_byok_in_limit: false,
      usage_daily: 0,
      usage_weekly: 0.25,
      usage_monthly: 0.5,
      byok_usage: 0,
      byok_usage_daily: 0,
      byok_usage_weekly: 0,
      byok_usage_monthly: 0,
      is_management_key: false,
      is_provisioning_key: false,
      free_model_daily_requests: { limit: 50, remaining: 48, used: 2, made_up: 1 },
      budgets: [{ scope: "galaxy", limit_usd: 5, spend_usd: 1, remaining_usd: 4, made_up: 1 }],
      effective_budget: null,
      allowed_data_regions: ["europe", "moon"],
      expires_at: null,
      creator_user_id: "user-1",
      organization_id: null,
      workspace_id: "ws-1",
      rate_limit: { requests: -1, interval: "10s", note: "Of old" },
      made_up: { kept: true },
    };
    api().get("/api/v1/key").reply(200, { data, made_up: 1 });

    expect(success(await apiKeysGetCurrentKeyMetadata(createCore()))).toEqual({ data, made_up: 1 });
  });

  test("a key without a limit has no remaining limit", async () => {
    const data = { ...required, limit: null, limit_remaining: null };
    api().get("/api/v1/key").reply(200, { data });

    expect(success(await apiKeysGetCurrentKeyMetadata(createCore()))).toEqual({ data });
  });

  test("a missing field does not fail the response", async () => {
    api()
      .get("/api/v1/key")
      .reply(200, { data: { ...required, usage: undefined } });

    const { data } = success(await apiKeysGetCurrentKeyMetadata(createCore()));
    expect(data).toEqual({ ...required, usage: undefined });
  });

  testStatuses(
    { call: () => apiKeysGetCurrentKeyMetadata(createCore()), endpoint: () => api().get("/api/v1/key") },
    [401, 500],
  );

  test.each(recorded("key"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/key").reply(status, text);

    expect(success(await apiKeysGetCurrentKeyMetadata(createCore()))).toEqual(JSON.parse(text));
  });
});
