import { describe, expect, test } from "vitest";
import { datasetsGetAppRankings } from "../../src/funcs/datasetsGetAppRankings.js";
import { datasetsGetRankingsDaily } from "../../src/funcs/datasetsGetRankingsDaily.js";
import { datasetsGetSessionCost } from "../../src/funcs/datasetsGetSessionCost.js";
import type {
  GetAppRankingsRequest,
  GetRankingsDailyRequest,
  GetSessionCostRequest,
} from "../../src/models/datasets.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const meta = { as_of: "2026-01-31T00:00:00Z", start_date: "2026-01-01", end_date: "2026-01-30", version: "v1" };

describe("datasetsGetAppRankings", () => {
  test("sends the conditions in the query and returns the apps", async () => {
    const request: Required<GetAppRankingsRequest> = {
      category: "coding",
      subcategory: "cli-agent",
      sort: "trending",
      start_date: "2026-01-01",
      end_date: "2026-01-30",
      limit: 2,
      offset: 50,
    };
    const page = {
      data: [
        { app_id: 7, app_name: "Acme", rank: 51, total_tokens: "9007199254740993", total_requests: 4, made_up: 1 },
        { app_id: 8 },
      ],
      meta: { ...meta, made_up: { kept: true } },
    };
    api()
      .get("/api/v1/datasets/app-rankings")
      .query({ ...request, limit: "2", offset: "50" })
      .reply(200, page);

    expect(success(await datasetsGetAppRankings(createCore(), request))).toEqual(page);
  });
});

describe("datasetsGetRankingsDaily", () => {
  test("sends the conditions in the query and returns the models", async () => {
    const request: Required<GetRankingsDailyRequest> = {
      start_date: "2026-01-01",
      end_date: "2026-01-30",
      period: "week",
      modality: "tool_calling",
      context_bucket: "10K",
      category: "marketing/seo",
      language_type: "natural",
    };
    const answer = {
      data: [
        { date: "2026-01-05", model_permaslug: "acme/one:free", total_tokens: "9007199254740993", made_up: 1 },
        { date: "2026-01-05", model_permaslug: "other", total_tokens: "5" },
      ],
      meta: { ...meta, made_up: { kept: true } },
    };
    api()
      .get("/api/v1/datasets/rankings-daily")
      .query({ ...request })
      .reply(200, answer);

    expect(success(await datasetsGetRankingsDaily(createCore(), request))).toEqual(answer);
  });
});

describe("datasetsGetSessionCost", () => {
  test("sends the conditions in the query and returns the costs", async () => {
    const request: Required<GetSessionCostRequest> = {
      app_slug: "acme-agent",
      model: "acme/one-20260101",
      turn_range: "2-9-turns",
      limit: 500,
      offset: 0,
    };
    const cost = { model_permaslug: "acme/one-20260101", turn_range: "100-turns", median_session_cost_usd: 0.5 };
    const page = {
      data: [{ app_slug: "acme-agent", app_name: "Acme", ...cost, made_up: 1 }],
      meta: { as_of: "2026-01-31T00:00:00Z", window_days: null, window_end_date: null, version: "v1", made_up: 1 },
    };
    api()
      .get("/api/v1/datasets/session-cost")
      .query({ ...request, limit: "500", offset: "0" })
      .reply(200, page);

    expect(success(await datasetsGetSessionCost(createCore(), request))).toEqual(page);
  });
});

describe.each([
  ["datasetsGetAppRankings", datasetsGetAppRankings, "/app-rankings"],
  ["datasetsGetRankingsDaily", datasetsGetRankingsDaily, "/rankings-daily"],
  ["datasetsGetSessionCost", datasetsGetSessionCost, "/session-cost"],
])("%s", (_, call, path) => {
  test("sends nothing if nothing is asked for", async () => {
    api().get(`/api/v1/datasets${path}`).reply(200, { data: [] });

    expect(success<unknown>(await call(createCore()))).toEqual({ data: [] });
  });

  testStatuses(
    { call: () => call(createCore()), endpoint: () => api().get(`/api/v1/datasets${path}`) },
    [400, 401, 429, 500],
  );
});
