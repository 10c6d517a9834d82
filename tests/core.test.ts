import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OpenRouterCore } from "../src/core.js";
import { KEY } from "./support.js";

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

  test("gives its key only to who asks for credentials; apiKey wins over the older form", async () => {
    expect(await new OpenRouterCore({ apiKey: "a", security: { apiKeyAuth: "b" } }).credentials()).toBe("a");
    expect(await new OpenRouterCore({ security: { apiKeyAuth: async () => "b" } }).credentials()).toBe("b");
    expect(await new OpenRouterCore().credentials()).toBeUndefined();
  });

  test("asks the callback each time", async () => {
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
