import { describe, expect, test } from "vitest";
import { OpenRouterCore } from "../../src/core.js";
import { oAuthCreateAuthorizationUrl } from "../../src/funcs/oAuthCreateAuthorizationUrl.js";
import { oAuthCreateSHA256CodeChallenge } from "../../src/funcs/oAuthCreateSHA256CodeChallenge.js";
import { failure, success } from "../support.js";

describe("oAuthCreateSHA256CodeChallenge", () => {
  test("gives the challenge of RFC 7636, appendix B", async () => {
    const code_verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    expect(success(await oAuthCreateSHA256CodeChallenge({ code_verifier }))).toEqual({
      code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
      code_challenge_method: "S256",
      code_verifier,
    });
  });

  test("makes a new secret of 32 random bytes each time", async () => {
    const [a, b] = [success(await oAuthCreateSHA256CodeChallenge()), success(await oAuthCreateSHA256CodeChallenge())];
    expect(a.code_verifier).toMatch(/^[\w-]{43}$/);
    expect(a.code_verifier).not.toBe(b.code_verifier);
    expect(a).toEqual(success(await oAuthCreateSHA256CodeChallenge(a)));
  });

  test.each(["x".repeat(42), "x".repeat(129), `${"x".repeat(50)}+`, `${"x".repeat(43)}\n`, "ü".repeat(50)])(
    "refuses %j",
    async (code_verifier) => {
      expect(failure(await oAuthCreateSHA256CodeChallenge({ code_verifier }))).toMatchObject({
        name: "InvalidRequestError",
      });
    },
  );

  test("never rejects", async () => {
    expect(failure(await oAuthCreateSHA256CodeChallenge(null as never))).toMatchObject({
      name: "UnexpectedClientError",
    });
    expect((await oAuthCreateSHA256CodeChallenge({ code_verifier: 5 as never })).ok).toBe(false);
  });
});

describe("oAuthCreateAuthorizationUrl", () => {
  const callback_url = "https://app.example/back?x=1";

  test("gives the page with what it is to know", () => {
    const challenge = { code_challenge: "abc", code_challenge_method: "S256", limit: 5 } as const;
    const url = new URL(success(oAuthCreateAuthorizationUrl(new OpenRouterCore(), { callback_url, ...challenge })));
    expect(url.origin + url.pathname).toBe("https://openrouter.ai/auth");
    expect(Object.fromEntries(url.searchParams)).toEqual({ callback_url, ...challenge, limit: "5" });
  });

  test("leaves out what is not given, and stays on the server of the core", () => {
    const core = new OpenRouterCore({ serverURL: "https://or.example/api/v1/" });
    const url = success(oAuthCreateAuthorizationUrl(core, { callback_url: new URL(callback_url) }));
    expect(url).toBe(`https://or.example/auth?${new URLSearchParams({ callback_url })}`);
  });

  test.each([undefined, { callback_url: "/relative" }, {}])("refuses %j", (request) => {
    expect(failure(oAuthCreateAuthorizationUrl(new OpenRouterCore(), request as never))).toMatchObject({
      name: "InvalidRequestError",
    });
  });

  test("refuses a missing core", () => {
    expect(oAuthCreateAuthorizationUrl(undefined as never, { callback_url }).ok).toBe(false);
  });
});
