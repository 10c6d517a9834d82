import { describe, expect, test } from "vitest";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
import { apiKeysUpdate } from "../../src/funcs/apiKeysUpdate.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

describe("apiKeysUpdate", () => {
  test("sends the changes without the hash and returns the key's record", async () => {
    const data = { hash: "f01d", name: "Two", disabled: true, limit: null, made_up: 1 };
    const changes = { name: "Two", disabled: true, limit: null, limit_reset: "daily", include_byok_in_limit: false };
    api()
      .patch("/api/v1/keys/f01d", (body) => {
        expect(body).toEqual(changes);
        return true;
      })
      .reply(200, { data });

    expect(success(await apiKeysUpdate(createCore(), { hash: "f01d", ...changes }))).toEqual({ data });
  });

  test("what is undefined stays as it is", async () => {
    api()
      .patch("/api/v1/keys/a%2Fb", { disabled: false })
      .reply(200, { data: { hash: "a/b" } });

    success(await apiKeysUpdate(createCore(), { hash: "a/b", name: undefined, disabled: false }));
  });

  test.each([
    [400, BadRequestResponseError],
    [401, UnauthorizedResponseError],
    [403, ForbiddenResponseError],
    [404, NotFoundResponseError],
    [409, ConflictResponseError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .patch("/api/v1/keys/f01d")
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await apiKeysUpdate(createCore(), { hash: "f01d" }))).toBeInstanceOf(type);
  });
});
