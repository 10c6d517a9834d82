import nock from "nock";
import { describe, expect, test } from "vitest";
import {
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  ResponseValidationError,
} from "../../src/errors/index.js";
import { oAuthCreateAuthCode } from "../../src/funcs/oAuthCreateAuthCode.js";
import { oAuthExchangeAuthCodeForAPIKey } from "../../src/funcs/oAuthExchangeAuthCodeForAPIKey.js";
import { oAuthListOauthJwks } from "../../src/funcs/oAuthListOauthJwks.js";
import { API, api, createCore, failure, success, useNock } from "../support.js";

useNock();

describe("oAuthCreateAuthCode", () => {
  test("sends what the key is to be like and returns the code", async () => {
    const request = {
      callback_url: "https://shop.example/back",
      code_challenge: "c3VtbWVy",
      code_challenge_method: "S256",
      key_label: "Shop",
      limit: 2.5,
      usage_limit_type: "weekly",
      expires_at: null,
      workspace_id: "ws-1",
    };
    const answer = { data: { id: "code-1", app_id: 7, created_at: "2026-04-01T00:00:00Z", made_up: 1 }, made_up: 2 };
    api()
      .post("/api/v1/auth/keys/code", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(200, answer);

    expect(success(await oAuthCreateAuthCode(createCore(), request))).toEqual(answer);
  });

  test("409 becomes ConflictResponseError", async () => {
    api()
      .post("/api/v1/auth/keys/code")
      .reply(409, { error: { code: 409, message: "No" } });

    const result = await oAuthCreateAuthCode(createCore(), { callback_url: "https://shop.example/back" });
    expect(failure(result)).toBeInstanceOf(ConflictResponseError);
  });
});

describe("oAuthExchangeAuthCodeForAPIKey", () => {
  const request = { code: "code-1", code_verifier: "summer", code_challenge_method: null };

  test("sends code and verifier and returns the key", async () => {
    const answer = { key: "sk-or-v1-new", user_id: null, made_up: 1 };
    api()
      .post("/api/v1/auth/keys", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(200, answer);

    expect(success(await oAuthExchangeAuthCodeForAPIKey(createCore(), request))).toEqual(answer);
  });

  test("needs no key", async () => {
    nock(API, { badheaders: ["authorization"] })
      .post("/api/v1/auth/keys")
      .reply(200, { key: "sk-or-v1-new" });

    const result = await oAuthExchangeAuthCodeForAPIKey(createCore({ apiKey: undefined }), { code: "code-1" });
    expect(success(result)).toEqual({ key: "sk-or-v1-new" });
  });

  test("403 becomes ForbiddenResponseError", async () => {
    api()
      .post("/api/v1/auth/keys")
      .reply(403, { error: { code: 403, message: "No" } });

    expect(failure(await oAuthExchangeAuthCodeForAPIKey(createCore(), request))).toBeInstanceOf(ForbiddenResponseError);
  });
});

describe("oAuthListOauthJwks", () => {
  test("returns the keys, those of a new kind as well", async () => {
    const key = { kid: "spring", kty: "EC", alg: "ES256", use: "sig", crv: "P-256", x: "eA", y: "eQ", made_up: 1 };
    const answer = { keys: [key, { kid: "autumn", kty: "OKP", alg: "EdDSA", crv: "Ed25519", x: "eA" }], made_up: 2 };
    api().get("/api/v1/oauth/jwks").reply(200, answer);

    expect(success(await oAuthListOauthJwks(createCore()))).toEqual(answer);
  });

  test("500 becomes InternalServerResponseError", async () => {
    api()
      .get("/api/v1/oauth/jwks")
      .reply(500, { error: { code: 500, message: "No" } });

    expect(failure(await oAuthListOauthJwks(createCore()))).toBeInstanceOf(InternalServerResponseError);
  });

  test("an answer without keys is not one", async () => {
    api().get("/api/v1/oauth/jwks").reply(200, {});

    expect(failure(await oAuthListOauthJwks(createCore()))).toBeInstanceOf(ResponseValidationError);
  });
});
