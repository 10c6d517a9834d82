import { describe, expect, test } from "vitest";
import { ResponseValidationError } from "../../src/errors/index.js";
import { generationsListGenerationContent } from "../../src/funcs/generationsListGenerationContent.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const request = { id: "gen-1" };
const endpoint = () => api().get("/api/v1/generation/content").query(request);

describe("generationsListGenerationContent", () => {
  test.each([
    [
      "messages",
      {
        input: { messages: [{ role: "user", content: [{ type: "text", text: "Why?" }], made_up: 1 }] },
        output: { completion: "Because.", reasoning: null },
        error: null,
      },
    ],
    ["a prompt", { input: { prompt: "Why?" }, output: { completion: "Because.", reasoning: "Hm." }, error: null }],
    [
      "a failure",
      {
        input: { messages: [] },
        output: { completion: null, reasoning: null },
        error: {
          status: 502,
          message: "Provider returned error",
          provider_name: "Acme",
          raw: "{}",
          previous_errors: [{ code: 429, message: "Slow down", provider_name: null, raw: null }],
        },
      },
    ],
    ["nothing", { input: null, made_up: { kept: true } }],
  ])("returns content with %s", async (_, data) => {
    endpoint().reply(200, { data });

    expect(success(await generationsListGenerationContent(createCore(), request))).toEqual({ data });
  });

  testStatuses(
    { call: () => generationsListGenerationContent(createCore(), request), endpoint },
    [400, 401, 403, 404, 429, 500, 502, 524, 529],
  );

  test("an answer without data is refused, and kept", async () => {
    endpoint().reply(200, { content: "lost?" });

    const error = failure(await generationsListGenerationContent(createCore(), request));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ rawValue: { content: "lost?" } });
  });
});
