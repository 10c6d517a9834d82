import { describe, expect, test } from "vitest";
import { modelsListForUser } from "../../src/funcs/modelsListForUser.js";
import { testStatuses } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

describe("modelsListForUser", () => {
  test("sends the page in the query and returns the models", async () => {
    const pricing = { prompt: "0", completion: "0" };
    const model = { id: "acme/one", name: "One", created: 1_767_225_600, pricing, made_up: { kept: true } };
    const page = { data: [model], total_count: 201, links: { next: "/api/v1/models/user?offset=201" } };
    api().get("/api/v1/models/user").query({ offset: "200", limit: "1", output_modalities: "all" }).reply(200, page);

    const request = { offset: 200, limit: 1, output_modalities: "all" };
    expect(success(await modelsListForUser(createCore(), request))).toEqual(page);
  });

  testStatuses(
    { call: () => modelsListForUser(createCore()), endpoint: () => api().get("/api/v1/models/user") },
    [401, 403, 404, 500],
  );

  test.each(recorded("models"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/models/user").reply(status, text);

    expect(success(await modelsListForUser(createCore()))).toEqual(JSON.parse(text));
  });
});
