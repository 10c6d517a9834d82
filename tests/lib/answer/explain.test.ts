import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainFailure } from "../../../src/lib/answer/explain.js";

describe("the status that a word stands for", () => {
  test.each<[number, string]>([
    [400, "invalid_request_error invalid_request invalid_prompt context_length_exceeded max_tokens_exceeded"],
    [400, "token_limit_exceeded string_too_long bad_request INVALID_ARGUMENT image_too_small image_too_large"],
    [400, "unsupported_image_format image_download_failed missing_required_parameter"],
    [401, "authentication_error authentication invalid_api_key unauthorized UNAUTHENTICATED missing_api_key"],
    [402, "insufficient_quota billing_error insufficient_credits payment_required billing_hard_limit_reached"],
    [402, "insufficient_funds InsufficientBalance credits_exhausted"],
    [403, "permission_error permission_denied forbidden request_forbidden AccessDeniedException"],
    [403, "content_policy_violation moderation_blocked insufficient_permissions"],
    [404, "not_found_error not_found model_not_found NOT_FOUND image_not_found"],
    [408, "timeout request_timeout timed_out"],
    [409, "conflict"],
    [412, "precondition_failed"],
    [413, "request_too_large payload_too_large RequestEntityTooLarge"],
    [415, "unsupported_media_type"],
    [422, "unprocessable unprocessable_entity"],
    [429, "rate_limit_error rate_limit_exceeded rate_limited too_many_requests RESOURCE_EXHAUSTED"],
    [429, "quota_exceeded ThrottlingException rate-limit-exceeded RateLimitError"],
    [500, "server_error api_error internal_error server INTERNAL InternalServerException"],
    [502, "provider_unavailable bad_gateway upstream_error provider_error"],
    [503, "service_unavailable UNAVAILABLE no_available_workers ServiceUnavailable"],
    [504, "timeout_error gateway_timeout DEADLINE_EXCEEDED"],
    [529, "overloaded_error provider_overloaded engine_overloaded Overloaded"],
  ])("%i: %s", (status, words) => {
    for (const word of words.split(" ")) {
      for (const detail of [
        { code: word },
        { type: word, code: null },
        { error_type: word },
        { status: word },
        { error: word },
        { metadata: { error_type: word } },
      ]) {
        expect(explainFailure(detail), JSON.stringify(detail)).toMatchObject({ status });
      }
    }
  });

  test.each<[number, object]>([
    [401, { type: "invalid_request_error", code: "invalid_api_key" }],
    [404, { type: "invalid_request_error", code: "model_not_found" }],
    [429, { type: "api_error", code: "rate_limit_exceeded" }],
    [529, { type: "api_error", metadata: { error_type: "provider_overloaded" } }],
    [429, { error: "Rate limit exceeded" }],
  ])("%i is the more special one of %j", (status, detail) => {
    expect(explainFailure({ ...detail })).toMatchObject({ status });
  });

  test.each([{}, { code: "E1" }, { type: "error" }, { code: { toString: 1 } }, { metadata: [] }, { code: "unmapped" }])(
    "is not known of %j",
    (detail) => {
      expect(explainFailure({ ...detail }).status).toBeUndefined();
    },
  );
});

describe("what the provider said", () => {
  test.each<[string, unknown]>([
    ["slow down", "slow down"],
    ["bad role", '{"error":{"message":"bad role","type":"x"}}'],
    ["bad role", { error: { message: "bad role" } }],
    ["not found", '{"code":400,"msg":"not found"}'],
    ["no such model", { detail: "no such model" }],
    ["over quota", '[{"error":{"code":429,"message":"over quota"}}]'],
    ["inner", { message: '{"error":{"message":"inner"}}' }],
    ["no room", { error: "no room" }],
    ["written twice", JSON.stringify('{"error":{"message":"written twice"}}')],
    ["quoted", '"quoted"'],
    ["first", '["first","second"]'],
    ['{"code":7}', { code: 7 }],
    ["<html>", "<html>"],
    ["12", "12"],
    ["", undefined],
    ["", null],
    ["", ""],
    [`${"x".repeat(300)}…`, "x".repeat(301)],
    [`${"\u{1f600}".repeat(300)}…`, "\u{1f600}".repeat(400)],
    ["y".repeat(300), "y".repeat(300)],
  ])("is %j", (said, raw) => {
    expect(explainFailure({ metadata: { raw } })).toMatchObject({ said });
  });
});

test("every operation that waits for a model explains its failures", () => {
  const folder = new URL("../../../src/funcs/", import.meta.url);
  const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
  const waiting = texts.filter((text) => /method: "POST"[^}]*timeoutMs: INFERENCE_TIMEOUT_MS/.test(text));
  expect(waiting.length).toBeGreaterThan(10);
  expect(waiting.filter((text) => !text.includes("explain: explainFailure"))).toEqual([]);
});
