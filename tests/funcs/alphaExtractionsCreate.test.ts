import { describe, expect, test } from "vitest";
import { ResponseValidationError } from "../../src/errors/index.js";
import { alphaExtractionsCreate } from "../../src/funcs/alphaExtractionsCreate.js";
import type { Unlisted } from "../../src/lib/schema.js";
import type { CreateExtractionsRequest } from "../../src/models/extractions.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const PATH = "/api/alpha/extractions";
const core = createCore();
const request = {
  model: "typesafe/jev-extract",
  state: "40 chairs, 12 March",
  fields: {
    ordered: { type: "date", instructions: "When?" },
    count: { type: "number", decimals: 0, unit: "chairs" },
    price: { type: "estimate", min: 10, max: "100", step: 5 },
    names: { type: "list", items: "text", made_up: true },
    odd: { type: "colour" as Unlisted },
  },
  assets: { photo: { made_up: 1 } },
  reference_date: "2026-03-20",
  user: "u-1",
} satisfies CreateExtractionsRequest;

describe("alphaExtractionsCreate", () => {
  test("sends the fields to the address beside the API's base and returns the answers", async () => {
    const answer = {
      id: "gen-1",
      model: "typesafe/jev-extract",
      answers: {
        ordered: { type: "date", value: "2026-03-12", made_up: [1] },
        price: { type: "estimate", value: null },
      },
      usage: { input_tokens: 20, output_tokens: 1, cost: 0.0001, passes: 1 },
      state_text: null,
      truncated: false,
      made_up: 2,
    };
    api()
      .post(PATH, (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(200, answer);

    const value = success(await alphaExtractionsCreate(core, request));
    expect(value).toEqual(answer);
    expect(value.answers["ordered"]?.value).toBe("2026-03-12");
  });

  test("answers that are none are refused", async () => {
    api().post(PATH).reply(200, { id: "gen-1", answers: "none" });

    expect(failure(await alphaExtractionsCreate(core, request))).toBeInstanceOf(ResponseValidationError);
  });

  testStatuses(
    { call: () => alphaExtractionsCreate(core, request), endpoint: () => api().post(PATH) },
    [400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529],
  );
});
