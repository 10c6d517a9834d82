import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/index.js";
import { apiKeysDelete } from "../../src/funcs/apiKeysDelete.js";
import { testStatuses } from "../cases.js";
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

  testStatuses(
    { call: () => apiKeysDelete(createCore(), { hash: "f01d" }), endpoint: () => api().delete("/api/v1/keys/f01d") },
    [401, 404, 429, 500],
  );

  test.each(recorded("keys"))("reads the recorded %s", async (_, status, text) => {
    api().delete("/api/v1/keys/f01d").reply(status, text);

    const result = await apiKeysDelete(createCore(), { hash: "f01d" });
    if (status === 200) expect(success(result)).toEqual(JSON.parse(text));
    else expect(failure(result)).toMatchObject({ statusCode: status, body: JSON.parse(text) });
  });
});
