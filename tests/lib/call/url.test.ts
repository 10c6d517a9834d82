import { describe, expect, test, vi } from "vitest";
import { InvalidRequestError } from "../../../src/errors/index.js";
import { buildURL, segment } from "../../../src/lib/call/url.js";
import { kindOf } from "../../../src/lib/kindOf.js";

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

describe("serverURL", () => {
  test.each<[string, unknown]>([
    ["is relative where there is no page", "/api"],
    ["is no address", "openrouter.ai"],
    ["is empty", ""],
    ["has a password", "https://user:hunter2@proxy.example/v1"],
    ["has a user", new URL("https://user@proxy.example/v1")],
    ["has another scheme", "ftp://proxy.example"],
    ["is data", "data:text/plain,x"],
    ["is no text", 5],
    ["is null", null],
  ])("that %s is refused, and not shown", (_, serverURL) => {
    expect(() => buildURL(serverURL as string, "/keys", {})).toThrow(
      new InvalidRequestError(
        `\`serverURL\` must be an absolute http(s) address without credentials, not ${kindOf(serverURL)}`,
      ),
    );
  });

  test("that is relative is resolved against the page", () => {
    vi.stubGlobal("location", { href: "https://app.example/chat?x=1#top" });
    expect(buildURL("/api/or", "/keys", { offset: 1 })).toBe("https://app.example/api/or/keys?offset=1");
    vi.unstubAllGlobals();
  });

  test("keeps its own query, and loses its fragment", () => {
    expect(buildURL("https://proxy.example/v1/?tenant=a#x", "/keys", { offset: 1 })).toBe(
      "https://proxy.example/v1/keys?tenant=a&offset=1",
    );
  });

  test.each([
    ["https://proxy.example/v1#top", {}, "https://proxy.example/v1/keys"],
    ["https://proxy.example", {}, "https://proxy.example/keys"],
    ["https://proxy.example///", {}, "https://proxy.example/keys"],
    ["https://proxy.example/a//b//?x=/", {}, "https://proxy.example/a//b/keys?x=/"],
    ["https://[::1]:8080/v1//#/x/?y", { offset: 1 }, "https://[::1]:8080/v1/keys?offset=1"],
    ["https://proxy.example/v1#top?x", { offset: 1 }, "https://proxy.example/v1/keys?offset=1"],
    ["https://proxy.example/v1?", {}, "https://proxy.example/v1/keys"],
    ["https://proxy.example/v1?code=a=b%20c+d&e", {}, "https://proxy.example/v1/keys?code=a=b%20c+d&e"],
    ["https://proxy.example/?code=a%26b#x", { q: "é" }, "https://proxy.example/keys?code=a%26b&q=%C3%A9"],
  ])("%s has its query as written, and no fragment", (serverURL, query, expected) => {
    expect(buildURL(serverURL, "/keys", query)).toBe(expected);
  });

  test("needs no more of a platform's URL than its href", () => {
    class Bare {
      readonly href: string;
      constructor(href: string) {
        this.href = href;
      }
    }
    vi.stubGlobal("URL", Bare);
    expect(buildURL(undefined, "/keys", { q: "é" })).toBe("https://openrouter.ai/api/v1/keys?q=%C3%A9");
    vi.unstubAllGlobals();
  });
});

test("half a surrogate pair becomes U+FFFD in path and query", () => {
  expect(segment("slug", "a\ud83c")).toBe("a%EF%BF%BD");
  expect(buildURL(undefined, "/models", { q: "\udf00b" })).toBe("https://openrouter.ai/api/v1/models?q=%EF%BF%BDb");
});

test.each([
  ["offset", "100"],
  ["limit", "5"],
  ["limit", 5n],
  ["limit", true],
  ["offset", Number.NaN],
  ["offset", Infinity],
])("a %s of %o is refused: pages are reckoned with it", (name, value) => {
  expect(() => buildURL(undefined, "/keys", { [name]: value })).toThrow(
    `\`${name}\` must be a finite number, not ${typeof value}`,
  );
});
