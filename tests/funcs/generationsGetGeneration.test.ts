import { describe, expect, test } from "vitest";
import { BadRequestResponseError, NotFoundResponseError } from "../../src/errors/index.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

describe("generationsGetGeneration", () => {
  test("returns the generation", async () => {
    const data = { id: "gen-1", total_cost: 0.25, model: "acme/one", is_byok: null, made_up: { kept: true } };
    api().get("/api/v1/generation").query({ id: "gen-1" }).reply(200, { data });

    expect(success(await generationsGetGeneration(createCore(), { id: "gen-1" }))).toEqual({ data });
  });

  test.each([
    [400, BadRequestResponseError, "Not the id of a generation"],
    [404, NotFoundResponseError, "Generation gen-2 not found"],
  ])("%i becomes the error of its status", async (status, type, message) => {
    const body = { error: { code: status, message } };
    api().get("/api/v1/generation").query({ id: "gen-2" }).reply(status, body);

    const error = failure(await generationsGetGeneration(createCore(), { id: "gen-2" }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ name: type.name, statusCode: status, code: status, body });
    expect(error.message).toBe(message);
  });

  test.each(recorded("generation"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/generation").query(true).reply(status, text);

    const result = await generationsGetGeneration(createCore(), { id: "gen-3" });
    if (status === 200) expect(success(result)).toEqual(JSON.parse(text));
    else expect(failure(result)).toMatchObject({ statusCode: status, body: JSON.parse(text) });
  });
});
