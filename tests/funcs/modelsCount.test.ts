import { describe, expect, test } from "vitest";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
} from "../../src/errors/index.js";
import { modelsCount } from "../../src/funcs/modelsCount.js";
import { api, createCore, failure, success, useNock } from "../support.js";

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

  test.each([
    [400, BadRequestResponseError],
    [403, ForbiddenResponseError],
    [500, InternalServerResponseError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .get("/api/v1/models/count")
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await modelsCount(createCore()))).toBeInstanceOf(type);
  });
});
