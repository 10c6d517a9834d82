import { describe, expect, test } from "vitest";
import { apiKeysUpdate } from "../../src/funcs/apiKeysUpdate.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

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

  testStatuses(
    { call: () => apiKeysUpdate(createCore(), { hash: "f01d" }), endpoint: () => api().patch("/api/v1/keys/f01d") },
    [400, 401, 403, 404, 409, 429, 500],
  );
});
