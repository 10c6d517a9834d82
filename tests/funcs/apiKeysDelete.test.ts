import { describe, expect, test } from "vitest";
import { InvalidRequestError, NotFoundResponseError, UnauthorizedResponseError } from "../../src/errors/index.js";
import { apiKeysDelete } from "../../src/funcs/apiKeysDelete.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

describe("apiKeysDelete", () => {
  test("deletes the key, with no body", async () => {
    api()
      .delete("/api/v1/keys/a%2Fb", (body) => {
        expect(body).toBe("");
        return true;
      })
      .reply(200, { deleted: true, made_up: 1 });

    expect(success(await apiKeysDelete(createCore(), { hash: "a/b" }))).toEqual({ deleted: true, made_up: 1 });
  });

  test("nothing is deleted without a hash", async () => {
    expect(failure(await apiKeysDelete(createCore(), { hash: "" }))).toBeInstanceOf(InvalidRequestError);
  });

  test.each([
    [401, UnauthorizedResponseError],
    [404, NotFoundResponseError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .delete("/api/v1/keys/f01d")
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await apiKeysDelete(createCore(), { hash: "f01d" }))).toBeInstanceOf(type);
  });

  test.each(recorded("keys"))("reads the recorded %s", async (_, status, text) => {
    api().delete("/api/v1/keys/f01d").reply(status, text);

    const result = await apiKeysDelete(createCore(), { hash: "f01d" });
    if (status === 200) expect(success(result)).toEqual(JSON.parse(text));
    else expect(failure(result)).toMatchObject({ statusCode: status, body: JSON.parse(text) });
  });
});
