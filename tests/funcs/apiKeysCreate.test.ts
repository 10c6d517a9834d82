import { describe, expect, test } from "vitest";
import { ResponseValidationError } from "../../src/errors/index.js";
import { apiKeysCreate } from "../../src/funcs/apiKeysCreate.js";
import type { CreateKeyRequest } from "../../src/models/apiKeys.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

describe("apiKeysCreate", () => {
  test("sends all fields as JSON and returns the new key", async () => {
    const request: Required<CreateKeyRequest> = {
      name: "Nightly jobs",
      limit: null,
      limit_reset: "monthly",
      include_byok_in_limit: true,
      expires_at: "2027-01-01T00:00:00Z",
      workspace_id: "0df9e665-d932-5740-b2c7-b52af166bc11",
      creator_user_id: "user_1",
      external: { user: "user-1" },
    };
    const created = { data: { hash: "f01d", name: "Nightly jobs", limit: null }, key: "sk-or-v1-new", made_up: 1 };
    api()
      .post("/api/v1/keys", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(201, created);

    expect(success(await apiKeysCreate(createCore(), request))).toEqual(created);
  });

  test("an answer without the new key's record is refused, and kept", async () => {
    const body = { key: "sk-new" };
    api().post("/api/v1/keys", { name: "One" }).reply(201, body);

    const error = failure(await apiKeysCreate(createCore(), { name: "One" }));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ rawValue: body, issues: [{ path: ["data"] }] });
  });

  testStatuses(
    { call: () => apiKeysCreate(createCore(), { name: "One" }), endpoint: () => api().post("/api/v1/keys") },
    [400, 401, 403, 429, 500],
  );

  test("a server error is not retried: the key may exist", async () => {
    api()
      .post("/api/v1/keys")
      .reply(500, { error: { code: 500, message: "No" } });

    const error = failure(await apiKeysCreate(createCore({ retryConfig: undefined }), { name: "One" }));
    expect(error).toMatchObject({ name: "InternalServerResponseError" });
  });
});
