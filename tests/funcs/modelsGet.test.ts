import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/index.js";
import { modelsGet } from "../../src/funcs/modelsGet.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const request = { author: "acme", slug: "one" };

describe("modelsGet", () => {
  test("returns the model", async () => {
    const pricing = { prompt: "0.000001", completion: "0.000002" };
    const data = { id: "acme/one:free", name: "One", created: 1_767_225_600, pricing, made_up: { kept: true } };
    api().get("/api/v1/model/acme/one%3Afree").reply(200, { data, made_up: 1 });

    const result = await modelsGet(createCore(), { author: "acme", slug: "one:free" });
    expect(success(result)).toEqual({ data, made_up: 1 });
  });

  test.each([
    { author: ".", slug: "one" },
    { author: "", slug: "one" },
    { author: "acme", slug: ".." },
  ])("refuses %o, which is no name", async (hostile) => {
    expect(failure(await modelsGet(createCore(), hostile))).toBeInstanceOf(InvalidRequestError);
  });

  testStatuses(
    { call: () => modelsGet(createCore(), request), endpoint: () => api().get("/api/v1/model/acme/one") },
    [403, 404, 500],
  );
});
