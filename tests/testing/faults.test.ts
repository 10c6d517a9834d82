import { describe, expect, test } from "vitest";
import { chatSend } from "../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { modelsList } from "../../src/funcs/modelsList.js";
import type { Fault } from "../../src/testing/index.js";
import { createCore, failure, success } from "../support.js";
import { eventsOf, MESSAGES, type Setup, setUp } from "./support.js";

const whole = { messages: MESSAGES };
const streamed = { messages: MESSAGES, stream: true as const };

/** The outcome of a streamed chat: the text that arrived, and the error that ended it, if any. */
async function listen({ core }: Setup) {
  const stream = success(await chatSend(core, streamed));
  let text = "";
  for await (const event of stream) {
    if (!event.ok) return { text, error: event.error, id: stream.generationId ?? "" };
    text += event.value.choices[0]?.delta.content ?? "";
  }
  return { text, error: undefined, id: stream.generationId ?? "" };
}

describe("which requests a fault affects", () => {
  const down: Fault = { type: "status", status: 503 };

  test("the next one, once", async () => {
    const { fake, call } = setUp();
    fake.fail(down);
    expect((await call("/credits")).status).toBe(503);
    expect((await call("/credits")).status).toBe(200);
  });

  test("as many as it says", async () => {
    const { fake, call } = setUp();
    fake.fail(down, { times: 2 });
    for (const status of [503, 503, 200]) expect((await call("/credits")).status).toBe(status);
  });

  test("one after another, the oldest first", async () => {
    const { fake, call } = setUp();
    fake.fail(down);
    fake.fail({ type: "status", status: 429 });
    for (const status of [503, 429, 200]) expect((await call("/credits")).status).toBe(status);
  });

  test("until it is removed", async () => {
    const { fake, call } = setUp();
    const recover = fake.fail(down, { times: Number.POSITIVE_INFINITY });
    for (let i = 0; i < 5; i++) expect((await call("/credits")).status).toBe(503);
    recover();
    expect((await call("/credits")).status).toBe(200);
  });

  test("only those with its path and its method", async () => {
    const { fake, call } = setUp();
    fake.fail(down, { path: "/key" });
    fake.fail({ type: "status", status: 500 }, { path: /^\/keys\b/g, method: "delete", times: 2 });

    expect((await call("/keys")).status).toBe(200);
    expect((await call("/keys/x", undefined, { method: "DELETE" })).status).toBe(500);
    expect((await call("/keys/x", undefined, { method: "DELETE" })).status).toBe(500);
    expect((await call("/keys/x", undefined, { method: "DELETE" })).status).toBe(404);
    expect((await call("/key")).status).toBe(503);
  });

  test("from the start, if it is among the settings", async () => {
    const { call } = setUp({ faults: [{ fault: down, path: "/credits" }] });
    expect((await call("/models")).status).toBe(200);
    expect((await call("/credits")).status).toBe(503);
    expect((await call("/credits")).status).toBe(200);
  });
});

describe("status", () => {
  test.each([
    [429, "TooManyRequestsResponseError", "Rate limit exceeded"],
    [500, "InternalServerResponseError", "Internal Server Error"],
    [502, "BadGatewayResponseError", "Provider returned error"],
    [529, "ProviderOverloadedResponseError", "Provider returned error"],
  ])("%i becomes %s", async (status, name, message) => {
    const { fake, core } = setUp();
    fake.fail({ type: "status", status });
    expect(failure(await chatSend(core, whole))).toMatchObject({ name, message, statusCode: status, code: status });
  });

  test("can have a message, headers and a body of its own", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "status", status: 429, message: "Slowly!", headers: { "retry-after": "7" } });
    fake.fail({ type: "status", status: 403, body: { success: false, error: "Access denied by security policy." } });
    fake.fail({ type: "status", status: 504, headers: { "content-type": "text/html" }, body: "<h1>Oh</h1>" });
    fake.fail({ type: "status", status: 204 });

    const slow = await call("/credits");
    expect(slow.headers.get("retry-after")).toBe("7");
    expect(await slow.json()).toEqual({ error: { code: 429, message: "Slowly!" } });
    expect(await (await call("/credits")).json()).toEqual({
      success: false,
      error: "Access denied by security policy.",
    });
    const page = await call("/credits");
    expect([page.headers.get("content-type"), await page.text()]).toEqual(["text/html", "<h1>Oh</h1>"]);
    expect((await call("/credits")).body).toBe(null);
  });

  test("is retried by a core that retries, and counts as a request each time", async () => {
    const { fake } = setUp();
    fake.fail({ type: "status", status: 503, headers: { "retry-after": "0" } }, { times: 2 });
    const backoff = { initialInterval: 1 };
    const core = createCore({ fetch: fake.fetch, retryConfig: { strategy: "backoff", backoff } });

    success(await creditsGetCredits(core));
    expect(fake.requests).toHaveLength(3);
  });

  test("costs nothing", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "status", status: 502 });
    failure(await chatSend(core, whole));
    expect(success(await creditsGetCredits(core)).data.total_usage).toBe(0);
  });
});

describe("connection", () => {
  test("becomes ConnectionError, and is recorded", async () => {
    const { fake, core, call } = setUp();
    fake.fail({ type: "connection" }, { times: 2 });

    expect(failure(await creditsGetCredits(core)).name).toBe("ConnectionError");
    await expect(call("/credits")).rejects.toEqual(new TypeError("fetch failed"));
    expect(fake.requests).toHaveLength(2);
  });
});

describe("delay", () => {
  test("delays the head of the response", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "delay", ms: 30 });
    const startedAt = performance.now();

    expect((await call("/credits")).status).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(28); // timers may fire a little early
  });

  test("without an end becomes RequestTimeoutError", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "delay", ms: Number.POSITIVE_INFINITY });
    expect(failure(await chatSend(core, whole, { timeoutMs: 20 })).name).toBe("RequestTimeoutError");
    expect(success(await creditsGetCredits(core)).data.total_usage).toBe(0);
  });

  test("ends with the signal", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "delay", ms: 60_000 });
    const controller = new AbortController();
    const pending = call("/credits", undefined, { signal: controller.signal });
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), 5);
    await expect(pending).rejects.toBe(reason);
  });
});

describe("stall", () => {
  test("of a body becomes RequestTimeoutError", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "stall" });
    expect(failure(await modelsList(core, {}, { timeoutMs: 20 })).name).toBe("RequestTimeoutError");
  });

  test("of a stream ends with the time limit for events; what came until then is charged", async () => {
    const { fake, core } = setUp({ generationDelay: 0, reply: "one two three" });
    fake.fail({ type: "stall", after: 3 });
    const stream = success(await chatSend(core, streamed, { idleTimeoutMs: 20 }));
    let text = "";
    let error: unknown;
    for await (const event of stream) {
      if (event.ok) text += event.value.choices[0]?.delta.content ?? "";
      else error = event.error;
    }
    expect(text).toBe("one two");
    expect(error).toMatchObject({ name: "RequestTimeoutError" });
    const { data } = success(await generationsGetGeneration(core, { id: stream.generationId ?? "" }));
    expect(data).toMatchObject({ cancelled: true, tokens_completion: 2 });
  });

  test("ends when the body is cancelled", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "stall", after: 0 });
    const reader = (await call("/chat/completions", streamed)).body?.getReader();
    const pending = reader?.read();
    await reader?.cancel();
    expect(await pending).toEqual({ done: true, value: undefined });
  });
});

describe("cut", () => {
  test("of a body becomes ConnectionError, and the completion is charged", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "cut" });
    expect(failure(await chatSend(core, whole)).name).toBe("ConnectionError");
    expect(success(await creditsGetCredits(core)).data.total_usage).toBeGreaterThan(0);
  });

  test("of a stream becomes StreamIncompleteError, and the record of the whole is there", async () => {
    const setup = setUp({ generationDelay: 0, reply: "one two three" });
    setup.fake.fail({ type: "cut", after: 3 });
    const { text, error, id } = await listen(setup);

    expect(text).toBe("one two");
    expect(error).toMatchObject({
      name: "StreamIncompleteError",
      generationId: id,
      cause: new TypeError("terminated"),
    });
    const { data } = success(await generationsGetGeneration(setup.core, { id }));
    expect(data).toMatchObject({ finish_reason: "stop", cancelled: false, tokens_completion: 3 });
  });

  test("lets exactly as many bytes through as it says", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "cut", after: 7 });
    const reader = (await call("/credits")).body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(7);
    await expect(reader?.read()).rejects.toEqual(new TypeError("terminated"));
  });

  test("leaves a stream alone that has fewer events", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "cut", after: 1_000 });
    expect(await (await call("/chat/completions", streamed)).text()).toMatch(/data: \[DONE\]\n\n$/);
  });
});

describe("truncate", () => {
  test("of a body becomes ResponseValidationError", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "truncate" });
    const error = failure(await modelsList(core));
    expect(error.name).toBe("ResponseValidationError");
  });

  test("of a stream becomes StreamIncompleteError", async () => {
    const setup = setUp({ reply: "one two three" });
    setup.fake.fail({ type: "truncate", after: 2 });
    expect(await listen(setup)).toMatchObject({ text: "one", error: { name: "StreamIncompleteError" } });
  });
});

describe("malformed", () => {
  test("a page instead of JSON becomes ResponseValidationError", async () => {
    const { fake, core, call } = setUp();
    fake.fail({ type: "malformed" });
    fake.fail({ type: "malformed", text: "{]" });

    expect(failure(await chatSend(core, whole))).toMatchObject({
      name: "ResponseValidationError",
      statusCode: 200,
      rawText: expect.stringMatching(/^<!DOCTYPE html>/),
    });
    expect(await (await call("/credits")).text()).toBe("{]");
  });

  test("an event becomes ResponseValidationError, after those that came before", async () => {
    const setup = setUp({ reply: "one two three" });
    setup.fake.fail({ type: "malformed" });
    setup.fake.fail({ type: "malformed", after: 3, text: '{"choices":7}' });

    expect(await listen(setup)).toMatchObject({ text: "one", error: { name: "ResponseValidationError" } });
    expect(await listen(setup)).toMatchObject({
      text: "one two",
      error: { name: "ResponseValidationError", rawValue: { choices: 7 } },
    });
  });
});

describe("error", () => {
  test("in a body with status 200 becomes the error it tells of", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "error" });
    fake.fail({ type: "error", code: 429, message: "Worker limit reached" });

    expect(failure(await chatSend(core, whole))).toMatchObject({ name: "BadGatewayResponseError", statusCode: 502 });
    expect(failure(await chatSend(core, whole))).toMatchObject({
      name: "TooManyRequestsResponseError",
      message: "Worker limit reached",
      headers: expect.any(Headers),
    });
    expect(success(await creditsGetCredits(core)).data.total_usage).toBe(0);
  });

  test("beside half of a message is part of the choice", async () => {
    const { fake, core } = setUp({ reply: "one two three four" });
    fake.fail({ type: "error", form: "partial", code: 503 });
    const { choices, usage } = success(await chatSend(core, whole));

    expect(choices[0]).toMatchObject({
      finish_reason: "error",
      message: { content: "one two" },
      error: { code: 503, message: "Service temporarily unavailable" },
    });
    expect(usage?.completion_tokens).toBe(2);
  });

  test("replaces any other answer", async () => {
    const { fake, core } = setUp();
    fake.fail({ type: "error", code: 500 });
    expect(failure(await creditsGetCredits(core))).toMatchObject({ name: "InternalServerResponseError" });
  });

  test.each(["bare", "partial"] as const)("in a stream, %s, ends it with the error it tells of", async (form) => {
    const setup = setUp({ generationDelay: 0, reply: "one two three" });
    setup.fake.fail({ type: "error", form, after: 3 });
    const { text, error, id } = await listen(setup);

    expect(text).toBe("one two");
    expect(error).toMatchObject({ name: "BadGatewayResponseError", generationId: id });
    const { data } = success(await generationsGetGeneration(setup.core, { id }));
    expect(data).toMatchObject({ finish_reason: "error", cancelled: false, tokens_completion: 2 });
  });

  test("in a stream has the forms of the real API, and no [DONE] after it", async () => {
    const { fake, call } = setUp();
    fake.fail({ type: "error" });
    fake.fail({ type: "error", form: "partial" });
    const bare = await (await call("/chat/completions", streamed)).text();
    const partial = await (await call("/chat/completions", streamed)).text();

    expect(eventsOf(bare)).toHaveLength(3);
    expect(eventsOf(bare).at(-1)).toEqual({ error: expect.objectContaining({ code: 502 }), user_id: "user_fake" });
    expect(eventsOf(partial).at(-1)).toMatchObject({
      id: expect.stringMatching(/^gen-/),
      object: "chat.completion.chunk",
      choices: [{ finish_reason: "error", delta: { content: "" } }],
      error: { code: 502, message: "Provider returned error" },
    });
    expect(`${bare}${partial}`).not.toContain("[DONE]");
  });

  test("in a stream can come before anything else", async () => {
    const setup = setUp();
    setup.fake.fail({ type: "error", after: 0, code: 429 });
    expect(await listen(setup)).toMatchObject({ text: "", error: { name: "TooManyRequestsResponseError" } });
    expect(success(await creditsGetCredits(setup.core)).data.total_usage).toBe(0);
  });
});
