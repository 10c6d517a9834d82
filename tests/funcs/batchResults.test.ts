import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, expectTypeOf, test } from "vitest";
import { OpenRouter } from "../../src/client.js";
import { batchResults } from "../../src/funcs/batchResults.js";
import type { Batch, BatchResult } from "../../src/models/batch.js";
import type { Result } from "../../src/result.js";
import { serve } from "../loopback.js";
import { createCore, KEY, readAll } from "../support.js";

const head = { id: "batch_1", status: "completed", created_at: 1, made_up: 1 };
const line = (custom_id: string, text = "Hello") => ({
  id: `res_${custom_id}`,
  custom_id,
  response: { status_code: 200, request_id: null, body: { id: "gen-1", text } },
  error: null,
});
const failed = { id: "res_f", custom_id: "f", response: null, error: { type: "invalid", message: "No", param: null } };

type Handler = (response: ServerResponse, request: IncomingMessage) => void;
/** A core for a server with this handler. */
async function coreOf(handler: Handler, options = {}) {
  const { serverURL } = await serve((request, response) => handler(response, request));
  return createCore({ serverURL, ...options });
}

const whole =
  (text: string, status = 200): Handler =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(text);
  };

/** The `custom_id` of each item, or the name of its error. */
const told = (items: readonly Result<BatchResult, { name: string }>[]) =>
  items.map((item) => (item.ok ? item.value.custom_id : item.error.name));

describe("batchResults", () => {
  test("gives the results as they came, also those of requests that failed", async () => {
    const results = [line("a", 'a "]},{ \\ \u2028 ü'), { ...line("b"), made_up: [1] }, failed];
    const core = await coreOf((response, { url, headers }) => {
      expect(url).toBe("/api/v1/batches/a%2Fb");
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      whole(JSON.stringify({ ...head, results }, null, 1))(response, undefined as never);
    });
    const items = await readAll(batchResults(core, { id: "a/b" }));
    expect(items).toEqual(results.map((value) => ({ ok: true, value })));
  });

  test("gives each result as soon as it is there", async () => {
    let more: () => void = () => {};
    const core = await coreOf((response) => {
      response.write(`${JSON.stringify({ ...head, results: [] }).slice(0, -2)}${JSON.stringify(line("a"))},`);
      more = () => response.end(`${JSON.stringify(line("b"))}]}`);
    });
    const seen: unknown[] = [];
    for await (const item of batchResults(core, { id: "batch_1" })) {
      seen.push(item.value?.custom_id);
      more(); // without the first result, this would never be called
    }
    expect(seen).toEqual(["a", "b"]);
  });

  test.each([
    ["null", "null"],
    ["a text", '"odd"'],
    ["no custom_id", '{"id":"res_x"}'],
    ["a custom_id of another kind", '{"custom_id":5}'],
    ["no JSON", '{"custom_id":"x",}'],
    ["a list", "[1,2]"],
  ])("one odd result (%s) does not cost the others", async (_, odd) => {
    const text = `{"id":"batch_1","status":"completed","results":[${JSON.stringify(line("a"))},${odd},${JSON.stringify(line("b"))}]}`;
    const items = await readAll(batchResults(await coreOf(whole(text)), { id: "batch_1" }));
    expect(told(items)).toEqual(["a", "ResponseValidationError", "b"]);
    expect(items[1]).toMatchObject({ error: { rawText: odd } });
  });

  test("an empty list is no error", async () => {
    const text = JSON.stringify({ ...head, results: [] });
    expect(await readAll(batchResults(await coreOf(whole(text)), { id: "batch_1" }))).toEqual([]);
  });

  test.each([
    [{ ...head, status: "in_progress", results: null }, "batchWaitForBatch"],
    [{ ...head, status: "in_progress" }, "batchWaitForBatch"],
    [{ ...head, status: "failed", results: null, error: { message: "Too big" } }, "Too big"],
    [{ ...head, status: "failed", results: [], error: { message: "Too big" } }, "Too big"],
  ])("a batch without results is a JobStateError that holds it: %j", async (batch, why) => {
    const items = await readAll(batchResults(await coreOf(whole(JSON.stringify(batch))), { id: "batch_1" }));
    expect(items).toMatchObject([
      { ok: false, error: { name: "JobStateError", state: batch, message: expect.stringContaining(why) } },
    ]);
  });

  test.each([
    [401, "UnauthorizedResponseError"],
    [402, "PaymentRequiredResponseError"],
    [404, "NotFoundResponseError"],
    [410, "GoneResponseError"],
    [429, "TooManyRequestsResponseError"],
    [500, "InternalServerResponseError"],
    [502, "BadGatewayResponseError"],
    [418, "OpenRouterDefaultError"],
  ])("%i is one error and the end", async (status, name) => {
    const body = { ...head, results: null, error: { code: status, message: "as you wished" } };
    const items = await readAll(batchResults(await coreOf(whole(JSON.stringify(body), status)), { id: "batch_1" }));
    expect(items).toMatchObject([{ ok: false, error: { name, statusCode: status, body } }]);
  });

  test.each([
    ["an error with status 200", '{"error":{"code":502,"message":"down"}}', "BadGatewayResponseError"],
    ["a page", "<html>{</html>", "ResponseValidationError"],
    ["another JSON", '{"made_up":1}', "ResponseValidationError"],
    ["nothing", "", "ResponseValidationError"],
  ])("%s is one error and the end", async (_, text, name) => {
    expect(told(await readAll(batchResults(await coreOf(whole(text)), { id: "batch_1" })))).toEqual([name]);
  });

  const cut = `{"id":"batch_1","status":"completed","results":[${JSON.stringify(line("a"))},{"custom_id":"b"`;

  test.each<[string, (response: ServerResponse) => void]>([
    ["closed", (response) => response.end()],
    ["reset", (response) => setTimeout(() => response.destroy(), 20)],
  ])("a connection that is %s half-way costs only what had not come", async (_, end) => {
    const core = await coreOf((response) => {
      response.writeHead(200, { "content-type": "application/json" }).write(cut);
      end(response);
    });
    const items = await readAll(batchResults(core, { id: "batch_1" }));
    expect(told(items)).toEqual(["a", "StreamIncompleteError"]);
    expect(items[1]).toMatchObject({ error: { lastEvent: line("a") } });
  });

  test("a body that stalls ends after idleTimeoutMs", async () => {
    const core = await coreOf((response) => void response.writeHead(200).write(cut));
    const items = await readAll(batchResults(core, { id: "batch_1" }, { idleTimeoutMs: 30 }));
    expect(told(items)).toEqual(["a", "RequestTimeoutError"]);
  });

  test("the signal ends it between results, and the connection with it", async () => {
    const controller = new AbortController();
    let gone: Promise<void> | undefined;
    const core = await coreOf((response) => {
      gone = new Promise((resolve) => response.on("close", resolve));
      response.writeHead(200).write(cut);
    });
    const names: unknown[] = [];
    for await (const item of batchResults(core, { id: "batch_1" }, { signal: controller.signal })) {
      names.push(item.ok ? item.value.custom_id : item.error.name);
      controller.abort();
    }
    expect(names).toEqual(["a", "RequestAbortedError"]);
    await gone;
  });

  test("leaving the loop closes the connection", async () => {
    let gone: Promise<void> | undefined;
    const core = await coreOf((response) => {
      gone = new Promise((resolve) => response.on("close", resolve));
      response.writeHead(200).write(cut);
    });
    for await (const _ of batchResults(core, { id: "batch_1" })) break;
    await gone;
  });

  test("makes no call before it is iterated over, and one for each loop", async () => {
    let calls = 0;
    const core = await coreOf((response) => {
      calls++;
      whole(JSON.stringify({ ...head, results: [line("a")] }))(response, undefined as never);
    });
    const results = batchResults(core, { id: "batch_1" });
    expect(calls).toBe(0);
    await readAll(results);
    await readAll(results);
    expect(calls).toBe(2);
  });

  test.each<[string, () => ReturnType<typeof batchResults>]>([
    ["no core", () => batchResults(undefined as never, { id: "a" })],
    ["no request", () => batchResults(createCore(), undefined as never)],
    ["null options", () => batchResults(createCore(), { id: "a" }, null as never)],
    ["an empty id", () => batchResults(createCore(), { id: "" })],
  ])("never throws: %s", async (_, results) => {
    expect(told(await readAll(results()))).toEqual(["InvalidRequestError"]);
  });

  test("is a method of the class, which throws at the first error", async () => {
    const text = `{"id":"batch_1","status":"completed","results":[${JSON.stringify(line("a"))},null]}`;
    const { options } = await coreOf(whole(text));
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { custom_id } of new OpenRouter(options).batch.results({ id: "batch_1" })) seen.push(custom_id);
    })();
    await expect(reading).rejects.toMatchObject({ name: "ResponseValidationError" });
    expect(seen).toEqual(["a"]);
  });

  test("a long list is read whole, in pieces of any size", async () => {
    const core = (count: number) => {
      const text = JSON.stringify({ ...head, results: Array.from({ length: count }, (_, at) => line(`${at}`)) });
      return createCore({ fetch: async () => new Response(text) });
    };
    const results = await readAll(batchResults(core(20_000), { id: "batch_1" }));
    expect(results).toHaveLength(20_000);
    expect(results.at(-1)).toMatchObject({ ok: true, value: { custom_id: "19999" } });
  });

  test("its types", async () => {
    const text = JSON.stringify({ ...head, results: null });
    for await (const item of batchResults(await coreOf(whole(text)), { id: "batch_1" })) {
      if (item.ok) expectTypeOf(item.value).toEqualTypeOf<BatchResult>();
      else if (item.error.name === "JobStateError") expectTypeOf(item.error.state).toEqualTypeOf<Batch>();
    }
  });
});
