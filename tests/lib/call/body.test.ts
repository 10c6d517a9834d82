import { describe, expect, test, vi } from "vitest";
import { InvalidRequestError } from "../../../src/errors/index.js";
import { form, json, multipart } from "../../../src/lib/call/body.js";

describe("json", () => {
  test("writes the fields that JSON knows, and says that it is JSON", () => {
    const headers = new Headers();
    expect(json({ a: [1, "ü"], none: null, gone: undefined, call: () => {} }, headers)).toBe(
      '{"a":[1,"ü"],"none":null}',
    );
    expect(headers.get("content-type")).toBe("application/json");
  });
});

describe("form", () => {
  test("writes scalars, repeats arrays and leaves out what is missing", () => {
    const body = form({ grant: "a b&c", n: 1, scope: ["x", "y"], none: null, gone: undefined });
    expect(body).toBeInstanceOf(URLSearchParams);
    expect(`${body}`).toBe("grant=a+b%26c&n=1&scope=x&scope=y");
  });
});

describe("multipart", () => {
  test("writes files with their names, scalars, and arrays as fields of one name", async () => {
    const file = new File(["content"], "naïve.txt", { type: "text/plain" });
    const body = multipart({ file, n: 0.5, "tags[]": ["x", "y"], none: null }) as FormData;
    expect([...body.keys()]).toEqual(["file", "n", "tags[]", "tags[]"]);
    expect(body.getAll("tags[]")).toEqual(["x", "y"]);
    expect(body.get("n")).toBe("0.5");
    const sent = body.get("file") as File;
    expect([sent.name, sent.type, await sent.text()]).toEqual(["naïve.txt", "text/plain", "content"]);
  });

  test("takes a Blob, which has no name", () => {
    expect((multipart({ file: new Blob(["x"]) }) as FormData).get("file")).toBeInstanceOf(Blob);
  });

  test("takes on React Native what its forms take for a file", () => {
    const append = vi.fn();
    vi.stubGlobal(
      "FormData",
      class {
        append = append;
        getParts() {}
      },
    );
    const file = { uri: "file:///a.txt", name: "a.txt", type: "text/plain" };
    multipart({ file, n: 1 });
    expect(append.mock.calls).toEqual([
      ["file", file],
      ["n", "1"],
    ]);
    vi.unstubAllGlobals();
  });

  test("refuses an object that is no file", () => {
    expect(() => multipart({ file: { path: "a.txt" } })).toThrow(InvalidRequestError);
  });
});
