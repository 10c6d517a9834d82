import { describe, expect, test } from "vitest";
import { ForbiddenResponseError, NotFoundResponseError, UnauthorizedResponseError } from "../../src/errors/index.js";
import { modelsListForUser } from "../../src/funcs/modelsListForUser.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

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

  test.each([
    [401, UnauthorizedResponseError],
    [403, ForbiddenResponseError],
    [404, NotFoundResponseError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .get("/api/v1/models/user")
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await modelsListForUser(createCore()))).toBeInstanceOf(type);
  });

  test.each(recorded("models"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/models/user").reply(status, text);

    expect(success(await modelsListForUser(createCore()))).toEqual(JSON.parse(text));
  });
});
