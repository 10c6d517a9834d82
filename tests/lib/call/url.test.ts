import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../../src/errors/index.js";
import { buildURL, segment } from "../../../src/lib/call/url.js";

describe("buildURL", () => {
  test("starts from the public API", () => {
    expect(buildURL(undefined, "/credits", {})).toBe("https://openrouter.ai/api/v1/credits");
  });

  test.each([
    ["https://proxy.example/or/v1", "https://proxy.example/or/v1/keys"],
    ["https://proxy.example/or/v1/", "https://proxy.example/or/v1/keys"],
    ["https://proxy.example", "https://proxy.example/keys"],
    [new URL("http://127.0.0.1:8080/api"), "http://127.0.0.1:8080/api/keys"],
  ])("appends the path to %s", (serverURL, expected) => {
    expect(buildURL(serverURL, "/keys", {})).toBe(expected);
  });

  test("leaves the given URL as it is", () => {
    const base = new URL("https://proxy.example/v1");
    buildURL(base, "/keys", { offset: 5 });
    expect(base.href).toBe("https://proxy.example/v1");
  });

  test("writes scalars, repeats arrays and leaves out what is missing", () => {
    const query = { q: "a b&c", offset: 0, zdr: false, big: 12n, tags: ["x", "y"], none: null, gone: undefined };
    expect(buildURL(undefined, "/models", query)).toBe(
      "https://openrouter.ai/api/v1/models?q=a%20b%26c&offset=0&zdr=false&big=12&tags=x&tags=y",
    );
  });

  test.each([[{ a: {} }], [{ a: Symbol("s") }], [{ a: [[1]] }], [{ a: () => 1 }]])("refuses %o in a query", (query) => {
    expect(() => buildURL(undefined, "/models", query)).toThrow("`a` must be a string, number or boolean, not ");
  });
});

describe("segment", () => {
  test.each([
    ["a/b?x#y", "a%2Fb%3Fx%23y"],
    ["../keys", "..%2Fkeys"],
    ["...", "..."],
    ["naïve ✓", "na%C3%AFve%20%E2%9C%93"],
    [42, "42"],
  ])("keeps %j one segment", (value, expected) => {
    expect(segment("hash", value)).toBe(expected);
  });

  test.each(["", ".", "..", "%2e", "%2E%2e", ".%2e", "a\nb", "\u0000", "\u007f"])("refuses %j", (value) => {
    expect(() => segment("hash", value)).toThrow(InvalidRequestError);
    expect(() => segment("hash", value)).toThrow("`hash` must be");
  });

  test.each([[undefined], [null], [{}], [["a"]]])("refuses %j, which is no scalar", (value) => {
    expect(() => segment("hash", value)).toThrow("`hash` must be a string, number or boolean");
  });
});
