import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/index.js";
import { apiKeysGet } from "../../src/funcs/apiKeysGet.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

describe("apiKeysGet", () => {
  test("returns the key's record", async () => {
    const data = { hash: "f01d", name: "One", limit_remaining: null, made_up: { kept: true } };
    api().get("/api/v1/keys/f01d").reply(200, { data });

    expect(success(await apiKeysGet(createCore(), { hash: "f01d" }))).toEqual({ data });
  });

  test("a hash is one segment of the path, whatever is in it", async () => {
    const hash = "a/b?c#d é%2F";
    api()
      .get(`/api/v1/keys/${encodeURIComponent(hash)}`)
      .reply(200, { data: { hash } });

    expect(success(await apiKeysGet(createCore(), { hash }))).toEqual({ data: { hash } });
  });

  test.each(["", ".", "..", "%2e%2E", undefined])("nothing is sent for the hash %o", async (hash) => {
    const error = failure(await apiKeysGet(createCore(), { hash: hash as string }));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error.message).toContain("`hash`");
  });

  testStatuses(
    { call: () => apiKeysGet(createCore(), { hash: "f01d" }), endpoint: () => api().get("/api/v1/keys/f01d") },
    [401, 404, 429, 500],
  );
});
