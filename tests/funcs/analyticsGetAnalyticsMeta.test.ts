import { describe, expect, test } from "vitest";
import { analyticsGetAnalyticsMeta } from "../../src/funcs/analyticsGetAnalyticsMeta.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

describe("analyticsGetAnalyticsMeta", () => {
  test("returns what queries can be made of", async () => {
    const data = {
      metrics: [{ name: "request_count", display_label: "Requests", is_rate: false, display_format: "made-up" }],
      dimensions: [{ name: "model", display_label: "Model", made_up: 1 }],
      operators: [{ name: "eq", value_type: "scalar" }, { name: "like" }],
      granularities: [{ name: "quarter", display_label: null }],
      made_up: { kept: true },
    };
    api().get("/api/v1/analytics/meta").reply(200, { data });

    expect(success(await analyticsGetAnalyticsMeta(createCore()))).toEqual({ data });
  });

  testStatuses(
    { call: () => analyticsGetAnalyticsMeta(createCore()), endpoint: () => api().get("/api/v1/analytics/meta") },
    [401, 403, 500],
  );
});
