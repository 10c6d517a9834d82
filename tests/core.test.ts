import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OpenRouterCore } from "../src/core.js";
import { creditsGetCredits } from "../src/funcs/creditsGetCredits.js";
import { KEY, success } from "./support.js";

describe("OpenRouterCore", () => {
  test.each([
    ["apiKey", new OpenRouterCore({ apiKey: KEY, appTitle: "App" })],
    ["security", new OpenRouterCore({ security: { apiKeyAuth: KEY }, appTitle: "App" })],
  ])("shows the key from %s nowhere", (_, core) => {
    const shown = [
      inspect(core, { depth: null, showHidden: true, getters: true }),
      JSON.stringify(core),
      String(core),
      JSON.stringify(Object.getOwnPropertyDescriptors(core)),
      JSON.stringify({ ...core }),
      JSON.stringify(structuredClone(core)),
      Reflect.ownKeys(core).join(),
    ].join("\n");
    expect(shown).not.toContain(KEY);
    expect(shown).toContain("App");
  });

  test("needs no options", () => {
    expect(new OpenRouterCore().options).toEqual({});
  });

  test("gives its key only as credentials; apiKey wins over the older option", async () => {
    expect(await new OpenRouterCore({ apiKey: "a", security: { apiKeyAuth: "b" } }).credentials()).toBe("a");
    expect(await new OpenRouterCore({ security: { apiKeyAuth: async () => "b" } }).credentials()).toBe("b");
    expect(await new OpenRouterCore().credentials()).toBeUndefined();
  });

  test("calls the callback each time", async () => {
    let calls = 0;
    const core = new OpenRouterCore({ apiKey: () => `key-${++calls}` });
    expect([await core.credentials(), await core.credentials()]).toEqual(["key-1", "key-2"]);
  });

  test("reads nothing from the environment", async () => {
    process.env["OPENROUTER_API_KEY"] = KEY;
    expect(await new OpenRouterCore().credentials()).toBeUndefined();
    delete process.env["OPENROUTER_API_KEY"];
  });
});

describe("a core", () => {
  test.each<[string, (core: OpenRouterCore) => OpenRouterCore]>([
    ["a bare Proxy", (core) => new Proxy(core, {})],
    [
      "a store that wraps what it hands out",
      (core) => {
        const wrap = <T extends object>(target: T): T =>
          new Proxy(target, {
            get(of, name, receiver) {
              const value: unknown = Reflect.get(of, name, receiver);
              const isPlain = Object.prototype.toString.call(value) === "[object Object]";
              return isPlain ? wrap(value as object) : value;
            },
          });
        return wrap(core);
      },
    ],
  ])("works behind %s", async (_, behind) => {
    const seen: (string | null)[] = [];
    const core = new OpenRouterCore({
      apiKey: KEY,
      headers: new Headers({ "x-a": "1" }),
      serverURL: new URL("https://proxy.example"),
      fetch: async (request) => {
        seen.push(request.url, request.headers.get("authorization"), request.headers.get("x-a"));
        return Response.json({ data: { total_credits: 1, total_usage: 0 } });
      },
    });
    success(await creditsGetCredits(behind(core)));
    expect(seen).toEqual(["https://proxy.example/credits", `Bearer ${KEY}`, "1"]);
    expect(inspect(behind(core), { showHidden: true, showProxy: true, depth: 9 })).not.toContain(KEY);
  });

  test.each([[KEY], [null], [5], [() => KEY]])("made of %o is an error that does not show it", (options) => {
    let error: unknown;
    try {
      new OpenRouterCore(options as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: "InvalidRequestError" });
    expect(`${error}`).toMatch(/^InvalidRequestError: `options` must be an object such as \{ apiKey \}, not \w+$/);
    expect(inspect(error, { showHidden: true })).not.toContain(KEY);
  });
});
