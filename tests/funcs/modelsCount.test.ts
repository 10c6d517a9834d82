import { describe, expect, test } from "vitest";
import { modelsCount } from "../../src/funcs/modelsCount.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

describe("modelsCount", () => {
  test("returns the number", async () => {
    const body = { data: { count: 321, made_up: 1 }, made_up: { kept: true } };
    api().get("/api/v1/models/count").reply(200, body);

    expect(success(await modelsCount(createCore()))).toEqual(body);
  });

  test("sends the condition in the query", async () => {
    api()
      .get("/api/v1/models/count")
      .query({ output_modalities: "image,audio" })
      .reply(200, { data: { count: 0 } });

    success(await modelsCount(createCore(), { output_modalities: "image,audio" }));
  });

  testStatuses(
    { call: () => modelsCount(createCore()), endpoint: () => api().get("/api/v1/models/count") },
    [400, 403, 500],
  );
});
