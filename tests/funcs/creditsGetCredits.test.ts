import { describe, expect, test } from "vitest";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const endpoint = () => api().get("/api/v1/credits");

describe("creditsGetCredits", () => {
  test("returns the credits", async () => {
    const data = { total_credits: 100.5, total_usage: 25.75, made_up: 1 };
    endpoint().reply(200, { data });

    expect(success(await creditsGetCredits(createCore()))).toEqual({ data });
  });

  test("takes options after an empty request", async () => {
    endpoint()
      .matchHeader("x-one", "1")
      .reply(200, { data: { total_credits: 0, total_usage: 0 } });

    success(await creditsGetCredits(createCore(), {}, { headers: { "x-one": "1" } }));
  });

  testStatuses({ call: () => creditsGetCredits(createCore()), endpoint }, [401, 403, 500]);

  test.each(recorded("credits"))("reads the recorded %s", async (_, status, text) => {
    endpoint().reply(status, text);

    expect(success(await creditsGetCredits(createCore()))).toEqual(JSON.parse(text));
  });

  test.each(recorded("any"))("reads the recorded %s", async (_, status, text) => {
    endpoint().reply(status, text);

    const error = failure(await creditsGetCredits(createCore()));
    expect(error).toMatchObject({ statusCode: status, body: JSON.parse(text), message: JSON.parse(text).error });
  });
});
