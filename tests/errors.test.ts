import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import type { ResponseErrorFields } from "../src/errors/index.js";
import * as errors from "../src/errors/index.js";

const init: ResponseErrorFields = {
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
    const error = new (Class as typeof errors.OpenRouterDefaultError)("no", init);
    expect(error).toMatchObject({ ...init, name, message: "no" });
    expect(error).toBeInstanceOf(Error);
    expect(Object.keys(error)).not.toContain("message");
    expect(inspect(error)).toContain(name);
    expect(error.stack).toContain("no");
  });

  test.each(ofThisSide)("%s bears its name, its fields and its cause", (name, Class) => {
    const error = new (Class as unknown as typeof errors.RequestTimeoutError)("what to do", {
      timeoutMs: 10,
      cause: "why",
    });
    expect(error).toMatchObject({ name, timeoutMs: 10, cause: "why", message: "what to do" });
    expect(Object.keys(error)).not.toContain("cause");
    expect(error).toBeInstanceOf(ClientError);
    expect(inspect(error)).toContain(name);
  });
});
