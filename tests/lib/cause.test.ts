import { describe, expect, test } from "vitest";
import { describeCause, plainCause } from "../../src/lib/cause.js";

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });
const refused = coded("connect ECONNREFUSED 192.0.2.7:8443", "ECONNREFUSED");
const unknown = coded("getaddrinfo ENOTFOUND api.invalid", "ENOTFOUND");
const circular = (error: Error) => Object.assign(error, { cause: error });
const thrower = () => {
  throw new Error("no");
};
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });

describe("plainCause", () => {
  test("keeps name, message and code down the chain, and nothing else", () => {
    expect(plainCause(failed(Object.assign(coded("down", "E1"), { socket: { secret: "s" } })))).toEqual({
      name: "TypeError",
      message: "fetch failed",
      cause: { name: "Error", message: "down", code: "E1" },
    });
    expect(plainCause(new AggregateError([refused], ""))).toMatchObject({ errors: [{ code: "ECONNREFUSED" }] });
  });

  test.each([["enough"], [5], [undefined], [null]])("of %j is the same", (cause) => {
    expect(plainCause(cause) ?? null).toBe(cause ?? null);
  });

  test.each<[string, unknown, object]>([
    ["circle", circular(coded("a", "E1")), { name: "Error", message: "a", code: "E1" }],
    [
      "circle of several",
      new AggregateError([circular(new Error("a"))], "all"),
      { name: "AggregateError", message: "all" },
    ],
    ["BigInt below", Object.assign(coded("a", "E1"), { cause: 5n }), { name: "Error", message: "a", code: "E1" }],
    [
      "code that throws",
      Object.defineProperty(new Error("a"), "code", { get: thrower }),
      { name: "Error", message: "a" },
    ],
    [
      "cause that throws",
      Object.defineProperty(new Error("a"), "cause", { get: thrower }),
      { name: "Error", message: "a" },
    ],
  ])("keeps what can be read beside a %s", (_, cause, plain) => {
    expect(plainCause(cause)).toEqual(plain);
    expect(describeCause(cause)).toBe((plain as Error).message);
  });

  test("of what cannot be read is undefined", () => {
    const hostile = new Proxy(
      {},
      {
        get() {
          throw new Error("no");
        },
      },
    );
    for (const cause of [hostile, 5n, () => {}, Symbol("x")]) {
      expect(plainCause(cause)).toBeUndefined();
      expect(describeCause(cause)).toBe("unknown reason");
    }
  });
});

test.each<[string, unknown]>([
  ["connection refused to 192.0.2.7:8443", failed(refused)],
  ["connection refused to 192.0.2.7:8443", failed(new AggregateError([refused, unknown], ""))],
  ["getaddrinfo ENOTFOUND api.invalid", failed(unknown)],
  ["certificate has expired", coded("certificate has expired", "CERT_HAS_EXPIRED")],
  ["Failed to fetch", new TypeError("Failed to fetch")],
  ["fetch failed", failed(new Error(""))],
  ["out of order", "out of order"],
  ["unknown reason", new Error("")],
  ["unknown reason", undefined],
  ["unknown reason", null],
])("describeCause says in short: %s", (expected, cause) => {
  expect(describeCause(cause)).toBe(expected);
});
