import { describe, expect, test } from "vitest";
import { ForbiddenResponseError, ResponseValidationError } from "../../src/errors/index.js";
import { alphaDecisionsCreate } from "../../src/funcs/alphaDecisionsCreate.js";
import type { CreateDecisionsRequest } from "../../src/models/systemOne.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const PATH = "/api/alpha/decisions";
const request = {
  model: "typesafe/jev-1.13",
  state: { note: "The pump is loud" },
  questions: { broken: { type: "noul", instructions: "Is it broken?" } },
  user: "u-1",
} satisfies CreateDecisionsRequest;

describe("alphaDecisionsCreate", () => {
  test("sends the questions to the address beside the API's base and returns the answers", async () => {
    const answer = {
      id: "gen-1",
      model: "typesafe/jev-1.13",
      answers: { broken: { type: "noul", noul: 0.25, made_up: 1 } },
      usage: { input_tokens: 20, output_tokens: 1, cost: 0.0001 },
      made_up: 2,
    };
    api()
      .post(PATH, (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(200, answer);

    expect(success(await alphaDecisionsCreate(createCore(), request))).toEqual(answer);
  });

  test("403 becomes ForbiddenResponseError", async () => {
    api()
      .post(PATH)
      .reply(403, { error: { code: 403, message: "No" } });

    expect(failure(await alphaDecisionsCreate(createCore(), request))).toBeInstanceOf(ForbiddenResponseError);
  });

  test("an answer without answers is not one", async () => {
    api().post(PATH).reply(200, { id: "gen-1" });

    expect(failure(await alphaDecisionsCreate(createCore(), request))).toBeInstanceOf(ResponseValidationError);
  });
});
