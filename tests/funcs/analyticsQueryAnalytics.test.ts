import { describe, expect, test } from "vitest";
import { analyticsQueryAnalytics } from "../../src/funcs/analyticsQueryAnalytics.js";
import type { QueryAnalyticsRequest } from "../../src/models/analytics.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

describe("analyticsQueryAnalytics", () => {
  test("sends the query and returns the rows", async () => {
    const request: Required<QueryAnalyticsRequest> = {
      metrics: ["request_count"],
      dimensions: ["model"],
      filters: [
        { field: "model", operator: "in", value: ["acme/one", 2], include_unset: true },
        { field: "app", operator: "gt", value: 7 },
      ],
      granularity: "day",
      time_range: { start: "2026-01-01T00:00:00Z", end: "2026-01-08T00:00:00Z" },
      order_by: { field: "date", direction: "desc" },
      limit: 10,
      group_limit: 5,
      classifier_dimensions: { classifier_id: "c-1", dimension_names: ["team"], include_nulls: false },
      classifier_filters: { classifier_id: "c-1", filters: [{ field: "team", operator: "eq", value: "Ops" }] },
    };
    const data = {
      data: [{ date__day: "2026-01-01T00:00:00.000Z", model: "One", team: null, request_count: 15 }],
      metadata: { query_time_ms: 4.5, row_count: 1, truncated: false, made_up: true },
      cachedAt: 1_767_225_600_000,
      warnings: ["made-up"],
    };
    api()
      .post("/api/v1/analytics/query", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(200, { data, made_up: 1 });

    expect(success(await analyticsQueryAnalytics(createCore(), request))).toEqual({ data, made_up: 1 });
  });

  test("an answer without rows has none", async () => {
    api()
      .post("/api/v1/analytics/query")
      .reply(200, { data: { metadata: { row_count: 1 } } });
    const { data } = success(await analyticsQueryAnalytics(createCore(), { metrics: ["cost"] }));
    expect(data).toEqual({ metadata: { row_count: 1 }, data: [] });
  });

  testStatuses(
    {
      call: () => analyticsQueryAnalytics(createCore(), { metrics: ["cost"] }),
      endpoint: () => api().post("/api/v1/analytics/query"),
    },
    [400, 401, 403, 408, 500],
  );
});
