import nock from "nock";
import { describe, expect, test } from "vitest";
import { BadRequestResponseError, ResponseValidationError } from "../../src/errors/index.js";
import { oAuthCreateOauthToken } from "../../src/funcs/oAuthCreateOauthToken.js";
import type { CreateOauthTokenRequest } from "../../src/models/oauth.js";
import { API, api, createCore, failure, success, useNock } from "../support.js";

useNock();

const PATH = "/api/v1/oauth/token";
const request = {
  grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
  subject_token: "eyJ.a+b/c==.x&y",
  subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
  federation_policy_id: "policy-1",
  scope: "inference",
} satisfies CreateOauthTokenRequest;

const answer = {
  access_token: "eyJ.short.lived",
  expires_in: 900,
  issued_token_type: "urn:ietf:params:oauth:token-type:access_token",
  scope: "inference",
  token_type: "Bearer",
  made_up: 1,
};

describe("oAuthCreateOauthToken", () => {
  test("sends the token as a form and returns the one to use", async () => {
    api()
      .post(PATH, (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .matchHeader("content-type", /^application\/x-www-form-urlencoded/)
      .reply(200, answer);

    expect(success(await oAuthCreateOauthToken(createCore(), request))).toEqual(answer);
  });

  test("needs no key", async () => {
    nock(API, { badheaders: ["authorization"] })
      .post(PATH)
      .reply(200, answer);

    expect(success(await oAuthCreateOauthToken(createCore({ apiKey: undefined }), request))).toEqual(answer);
  });

  test("an error in the words of OAuth is typed as everywhere", async () => {
    api().post(PATH).reply(400, { error: "invalid_grant", error_description: "The token has expired" });

    const error = failure(await oAuthCreateOauthToken(createCore(), request));
    expect(error).toBeInstanceOf(BadRequestResponseError);
    expect(error).toMatchObject({ code: "invalid_grant", message: "The token has expired" });
  });

  test("an answer without a token is not one", async () => {
    api().post(PATH).reply(200, { token_type: "Bearer" });

    expect(failure(await oAuthCreateOauthToken(createCore(), request))).toBeInstanceOf(ResponseValidationError);
  });
});
