import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ResponseErrorInit } from "../src/errors/index.js";
import * as errors from "../src/errors/index.js";

const init: ResponseErrorInit = {
  message: "no",
  statusCode: 500,
  code: "x",
  metadata: { a: 1 },
  providerName: "Acme",
  body: { error: {} },
  headers: new Headers({ a: "b" }),
  generationId: "gen-1",
};

const { ClientError, OpenRouterError, ...classes } = errors;
const ofResponses = Object.entries(classes).filter(([, { prototype }]) => prototype instanceof OpenRouterError);
const ofThisSide = Object.entries(classes).filter(([, { prototype }]) => prototype instanceof ClientError);

describe("errors", () => {
  test("are either of a response or of this side", () => {
    expect(ofResponses.length + ofThisSide.length).toBe(Object.keys(classes).length);
    expect(ofResponses).toHaveLength(19);
    expect(ofThisSide).toHaveLength(7);
  });

  test.each(ofResponses)("%s bears its name and what the server said", (name, Class) => {
    const error = new (Class as typeof errors.OpenRouterDefaultError)(init);
    expect(error).toMatchObject({ ...init, name });
    expect(error).toBeInstanceOf(Error);
    expect(Object.keys(error)).not.toContain("message");
    expect(inspect(error)).toContain(name);
    expect(error.stack).toContain("no");
  });

  test.each<[string, Error]>([
    ["ConnectionError", new errors.ConnectionError("why")],
    ["RequestAbortedError", new errors.RequestAbortedError("why")],
    ["UnexpectedClientError", new errors.UnexpectedClientError("why")],
    ["InvalidRequestError", new errors.InvalidRequestError("what to do", { cause: "why" })],
    ["StreamIncompleteError", new errors.StreamIncompleteError("gen-1", { id: "gen-1" }, { cause: "why" })],
  ])("%s bears its name and its cause", (name, error) => {
    expect(error).toMatchObject({ name, cause: "why", message: expect.stringMatching(/\w/) });
    expect(error).toBeInstanceOf(ClientError);
  });

  test("RequestTimeoutError says how long was waited", () => {
    expect(new errors.RequestTimeoutError(10)).toMatchObject({
      timeoutMs: 10,
      message: expect.stringContaining("10 ms"),
    });
  });

  test("ResponseValidationError keeps the answer and says where it differs", () => {
    const answer = {
      issues: [{ message: "Invalid input", path: ["data", 0, "id"] }],
      rawValue: { data: [{}] },
      rawText: '{"data":[{}]}',
      statusCode: 200,
      headers: new Headers(),
      generationId: undefined,
    };
    const error = new errors.ResponseValidationError(answer);
    expect(error).toMatchObject({ ...answer, name: "ResponseValidationError" });
    expect(error.message).toBe("Unexpected answer: data.0.id: Invalid input");
  });
});
