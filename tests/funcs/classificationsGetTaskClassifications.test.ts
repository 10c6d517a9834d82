import { describe, expect, test } from "vitest";
import { classificationsGetTaskClassifications } from "../../src/funcs/classificationsGetTaskClassifications.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

describe("classificationsGetTaskClassifications", () => {
  test("sends the time in the query and returns the shares", async () => {
    const data = {
      as_of: "2026-01-31",
      window_days: 7,
      classifications: [
        {
          tag: "code:debugging",
          display_name: "Debugging",
          macro_category: "code",
          usage_share: 0.125,
          token_share: 0.25,
          category_usage_share: 0.5,
          category_token_share: 0.75,
          models: [{ id: "acme/one-20260101", tag_usage_share: 0.5, tag_token_share: null, made_up: 1 }],
          made_up: { kept: true },
        },
        { tag: "general:chat" },
      ],
      macro_categories: [{ key: "code", label: "Code", usage_share: 0.25, token_share: 0.5, made_up: 1 }],
    };
    api().get("/api/v1/classifications/task").query({ window: "7d" }).reply(200, { data });

    const request = { window: "7d" };
    expect(success(await classificationsGetTaskClassifications(createCore(), request))).toEqual({ data });
  });

  testStatuses(
    {
      call: () => classificationsGetTaskClassifications(createCore()),
      endpoint: () => api().get("/api/v1/classifications/task"),
    },
    [400, 401, 429, 500],
  );
});
