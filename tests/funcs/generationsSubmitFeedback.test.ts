import { describe, expect, test } from "vitest";
import { generationsSubmitFeedback } from "../../src/funcs/generationsSubmitFeedback.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const request = { generation_id: "gen-1", category: "latency", comment: "Slow" };

describe("generationsSubmitFeedback", () => {
  test("sends the feedback as JSON and returns the receipt", async () => {
    const data = { success: true, made_up: 1 };
    api()
      .post("/api/v1/generation/feedback", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .matchHeader("content-type", "application/json")
      .reply(200, { data });

    expect(success(await generationsSubmitFeedback(createCore(), request))).toEqual({ data });
  });

  test("leaves out a comment that is undefined", async () => {
    api()
      .post("/api/v1/generation/feedback", { generation_id: "gen-1", category: "other" })
      .reply(200, { data: { success: true } });

    success(
      await generationsSubmitFeedback(createCore(), { generation_id: "gen-1", category: "other", comment: undefined }),
    );
  });

  testStatuses(
    {
      call: () => generationsSubmitFeedback(createCore(), request),
      endpoint: () => api().post("/api/v1/generation/feedback"),
    },
    [400, 401, 404, 429, 500],
  );
});
