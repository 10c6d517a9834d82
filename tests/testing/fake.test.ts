import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { UnauthorizedResponseError } from "../../src/errors/index.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { createFakeOpenRouter } from "../../src/testing/index.js";
import { createCore, failure, KEY, success } from "../support.js";
import { MESSAGES, setUp } from "./support.js";

describe("fetch", () => {
  test.each([
    "https://openrouter.ai/api/v1/credits",
    "http://localhost:8080/api/v1/credits",
    "https://proxy.example/openrouter/api/v1/credits",
    "http://localhost/credits",
  ])("answers at %s", async (url) => {
    const { fake } = setUp();
    const response = await fake.fetch(url, { headers: { authorization: "Bearer any" } });

    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ data: { total_credits: 100, total_usage: 0 } });
  });

  test("takes what fetch takes: a Request, a URL, text, with or without settings", async () => {
    const { fake } = setUp();
    const { fetch } = fake;
    const url = new URL("https://openrouter.ai/api/v1/credits");
    const headers = { authorization: "Bearer any" };

    for (const response of [
      await fetch(new Request(url, { headers })),
      await fetch(new Request(url), { headers }),
      await fetch(url, { headers }),
      await fetch(url.href, { headers }),
    ]) {
      expect(response.status).toBe(200);
    }
  });

  test("gives unknown routes 404 in the API's form", async () => {
    const { call } = setUp();
    for (const response of [await call("/nothing"), await call("/keys/a/b"), await call("/credits", {})]) {
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({ error: { code: 404, message: expect.stringContaining("There is no") } });
    }
  });

  test("rejects with the reason of a signal that is aborted already", async () => {
    const { fake, call } = setUp();
    const reason = new Error("changed my mind");

    await expect(call("/credits", undefined, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(fake.requests).toEqual([]);
  });

  test("rejects with the reason of a signal that aborts while the reply is made", async () => {
    const reason = new Error("too slow");
    const controller = new AbortController();
    const { call } = setUp({ reply: () => new Promise(() => controller.abort(reason)) });

    const pending = call("/chat/completions", { messages: MESSAGES }, { signal: controller.signal });
    await expect(pending).rejects.toBe(reason);
  });

  test("breaks a body off with the reason of the signal", async () => {
    const { fake } = setUp();
    const controller = new AbortController();
    const request = new Request("https://openrouter.ai/api/v1/chat/completions", {
      method: "POST",
      headers: { authorization: "Bearer any" },
      body: JSON.stringify({ messages: MESSAGES, stream: true }),
      signal: controller.signal,
    });
    const response = await fake.fetch(request);
    const reader = response.body?.getReader();
    await reader?.read();
    const reason = new Error("enough");
    controller.abort(reason);

    await expect(reader?.read()).rejects.toBe(reason);
  });

  test("heeds the signal of a Request that nobody holds any more", async () => {
    setFlagsFromString("--expose-gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const { fake } = setUp();
    const controller = new AbortController();
    const start = async () => {
      const request = new Request("https://openrouter.ai/api/v1/chat/completions", {
        method: "POST",
        body: JSON.stringify({ messages: MESSAGES, stream: true }),
        signal: controller.signal,
      });
      const response = await fake.fetch(request, { headers: { authorization: "Bearer any" } });
      return response.body?.getReader();
    };
    const reader = await start();
    for (let i = 0; i < 5; i++) {
      await reader?.read();
      await new Promise((resolve) => setTimeout(resolve, 1));
      collectGarbage();
    }
    controller.abort();

    await expect(reader?.read()).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("authentication", () => {
  test("without a key becomes UnauthorizedResponseError", async () => {
    const { fetch } = createFakeOpenRouter();
    const error = failure(await creditsGetCredits(createCore({ apiKey: undefined, fetch })));

    expect(error).toBeInstanceOf(UnauthorizedResponseError);
    expect(error).toMatchObject({ code: 401, message: "Missing Authentication header" });
  });

  test("with a key other than the one set becomes UnauthorizedResponseError", async () => {
    const { fetch } = createFakeOpenRouter({ apiKey: "sk-or-v1-other" });

    expect(failure(await creditsGetCredits(createCore({ fetch })))).toMatchObject({
      name: "UnauthorizedResponseError",
      body: { error: { code: 401, message: "User not found." } },
    });
    expect(success(await creditsGetCredits(createCore({ apiKey: "sk-or-v1-other", fetch })))).toBeDefined();
  });

  test.each(["", "Basic abc", "Bearer", "Bearer "])("does not take %j for a key", async (authorization) => {
    const { call } = setUp();
    expect((await call("/credits", undefined, { headers: { authorization } })).status).toBe(401);
  });

  test("is not asked for the list of models", async () => {
    const { fetch } = createFakeOpenRouter({ apiKey: KEY });
    expect((await fetch("https://openrouter.ai/api/v1/models")).status).toBe(200);
  });
});

describe("requests", () => {
  test("shows what was received, in order", async () => {
    const { fake, call } = setUp();
    await call("/models?q=acme&limit=1&x=1&x=2");
    await call("/chat/completions", { model: "acme/pebble", messages: MESSAGES });
    await call("/chat/completions", "not JSON");

    expect(fake.requests).toMatchObject([
      { method: "GET", path: "/models", query: { q: "acme", limit: "1", x: ["1", "2"] }, body: undefined },
      { method: "POST", path: "/chat/completions", query: {}, body: { model: "acme/pebble", messages: MESSAGES } },
      { method: "POST", path: "/chat/completions", body: "not JSON" },
    ]);
    expect(fake.requests[0]?.headers).toMatchObject({ authorization: `Bearer ${KEY}` });
  });
});

test("two fakes with the same requests give the same answers", async () => {
  const run = async () => {
    const { call } = setUp({ generationDelay: 0 });
    const texts: string[] = [];
    for (const stream of [false, true]) {
      const response = await call("/chat/completions", { messages: MESSAGES, stream });
      texts.push(await response.text());
      texts.push(await (await call(`/generation?id=${response.headers.get("x-generation-id")}`)).text());
    }
    texts.push(await (await call("/keys", { name: "one" })).text());
    return texts;
  };
  const first = await run();
  expect(await run()).toEqual(first);
  expect(new Set(first).size).toBe(5);
});
