import { describe, expect, expectTypeOf, test } from "vitest";
import {
  ConflictResponseError,
  GoneResponseError,
  PaymentRequiredResponseError,
  UnprocessableEntityResponseError,
} from "../../src/errors/index.js";
import { batchCreateBatches } from "../../src/funcs/batchCreateBatches.js";
import { batchDelete } from "../../src/funcs/batchDelete.js";
import { batchGetBatches } from "../../src/funcs/batchGetBatches.js";
import { batchList } from "../../src/funcs/batchList.js";
import { batchWaitForBatch } from "../../src/funcs/batchWaitForBatch.js";
import type { WaitPoll } from "../../src/lib/jobs/wait.js";
import type { Batch, BatchPaymentRequired, CreateBatchRequest } from "../../src/models/batch.js";
import { paginateItems } from "../../src/paginate.js";
import { describeCases } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();

const listed = {
  id: "batch_1",
  object: "batch",
  endpoint: "/v1/chat/completions",
  model: "acme/large",
  completion_window: "24h",
  status: "in_progress",
  created_at: 1_790_000_000,
  finalized_at: null,
  request_counts: { total: 2, completed: 0, failed: 0 },
  usage: null,
  results: null,
  error: null,
  made_up: { kept: true },
};

const usage = { prompt_tokens: 9, completion_tokens: 12, total_tokens: 21, cost: 0.0004, is_byok: false };
const completion = {
  id: "gen-1",
  object: "chat.completion",
  created: 1_790_000_100,
  model: "acme/large",
  choices: [{ index: 0, message: { role: "assistant", content: "Hello" }, finish_reason: "stop" }],
};
const finished = {
  ...listed,
  status: "completed",
  finalized_at: 1_790_000_200,
  request_counts: { total: 2, completed: 1, failed: 1 },
  usage,
  results: [
    { id: "res_1", custom_id: "a", response: { status_code: 200, request_id: null, body: completion }, error: null },
    { id: "res_2", custom_id: "b", response: null, error: { type: "invalid", message: "No", param: "seed" } },
    "one odd result",
  ],
};

const request = {
  endpoint: "/v1/chat/completions",
  model: "acme/large",
  requests: [
    { custom_id: "a", body: { messages: [{ role: "user", content: "Hi" }], temperature: 0 } },
    { custom_id: "b", body: { messages: [{ role: "user", content: "Ho" }], seed: 5 } },
  ],
  completion_window: "24h",
  provider: { only: ["Acme"], allow_fallbacks: false },
} satisfies CreateBatchRequest;

describeCases([
  {
    name: "batchList",
    call: () =>
      batchList(core, {
        limit: 2,
        after: "batch_9",
        status: ["in_progress", "dreaming"],
        created_after: 1_789_000_000,
        created_before: "2026-11-01",
      }),
    sent: [
      "GET",
      "/batches?limit=2&after=batch_9&status=in_progress&status=dreaming&created_after=1789000000&created_before=2026-11-01",
    ],
    answers: [
      { object: "list", data: [listed, "one odd batch"], first_id: "batch_1", last_id: "batch_1", has_more: true },
      { object: "list", data: [], first_id: null, last_id: null, has_more: false, made_up: 1 },
      { data: [] },
    ],
    unreadable: { data: {} },
    statuses: [400, 401, 429, 500, 502],
  },
  {
    name: "batchCreateBatches",
    call: () => batchCreateBatches(core, request),
    sent: ["POST", "/batches", request],
    status: 202,
    answers: [
      { ...listed, status: "validating" },
      { id: "batch_1", status: "dreaming" },
    ],
    unreadable: { status: "validating" },
    statuses: [400, 401, 402, 403, 404, 413, 422, 429, 500, 502],
  },
  {
    name: "batchGetBatches",
    call: (id) => batchGetBatches(core, { id }),
    sent: ["GET", "/batches/a%2Fb"],
    answers: [listed, finished, { ...finished, status: "failed", results: null, error: { message: "Too big" } }],
    unreadable: { id: "batch_1" },
    statuses: [401, 402, 404, 410, 429, 500, 502],
  },
  {
    name: "batchDelete",
    call: (id) => batchDelete(core, { id }),
    sent: ["DELETE", "/batches/a%2Fb"],
    answers: [
      {
        id: "batch_1",
        object: "batch",
        deletion: { openrouter: "deleted", upstream: { provider: "acme", status: "unsupported" } },
      },
      { id: "batch_1", made_up: 1 },
    ],
    unreadable: "id",
    statuses: [401, 404, 409, 429, 500, 502],
  },
]);

test("batchList needs no request, and pages follow each other by last_id", async () => {
  const page = (id: string, has_more: boolean) => ({ data: [{ id }], first_id: id, last_id: id, has_more });
  api().get("/api/v1/batches").reply(200, page("batch_2", true));
  api().get("/api/v1/batches?after=batch_2").reply(200, page("batch_1", false));

  const ids: string[] = [];
  for await (const item of paginateItems(batchList, core)) ids.push(success(item).id);
  expect(ids).toEqual(["batch_2", "batch_1"]);
});

describe("batchCreateBatches", () => {
  const retrying = { retries: { strategy: "backoff", backoff: { initialInterval: 1 } } } as const;

  test("is sent again after 429", async () => {
    api().post("/api/v1/batches").reply(429, {}, { "retry-after": "0" });
    api().post("/api/v1/batches").reply(202, listed);

    expect(success(await batchCreateBatches(core, request, retrying))).toEqual(listed);
  });

  test.each([408, 500, 502, 503, 529])("is not sent again after %i: a batch could come twice", async (status) => {
    api().post("/api/v1/batches").reply(status, {});

    expect(failure(await batchCreateBatches(core, request, retrying))).toMatchObject({ statusCode: status });
  });

  test("is not sent again after a connection that broke", async () => {
    api().post("/api/v1/batches").replyWithError("broken");

    expect(failure(await batchCreateBatches(core, request, retrying)).name).toBe("ConnectionError");
  });

  test.each([
    ["the call", createCore(), { ...retrying, retryCodes: [502] }],
    ["the core", createCore({ retryCodes: ["5XX"] }), retrying],
  ])("%s can say otherwise", async (_, other, options) => {
    api().post("/api/v1/batches").reply(502, {});
    api().post("/api/v1/batches").reply(202, listed);

    expect(success(await batchCreateBatches(other, request, options))).toEqual(listed);
  });

  test("endpoint decides what a request looks like", () => {
    const compiled = (..._requests: CreateBatchRequest[]) => {};
    const model = "acme/large";
    compiled(
      { endpoint: "/v1/responses", model, requests: [{ custom_id: "a", body: { input: "Hi" } }] },
      { endpoint: "/v1/messages", model, requests: [{ custom_id: "a", body: { messages: [], max_tokens: 9 } }] },
      { endpoint: "/v1/embeddings", model, requests: [{ custom_id: "a", body: { input: ["Hi"] } }] },
    );
    // @ts-expect-error a chat completion has messages
    compiled({ endpoint: "/v1/chat/completions", model, requests: [{ custom_id: "a", body: { input: "Hi" } }] });
    // @ts-expect-error nothing streams
    compiled({ endpoint: "/v1/responses", model, requests: [{ custom_id: "a", body: { input: "", stream: true } }] });
  });
});

describe("batchGetBatches", () => {
  test("402 keeps the batch that came with the error, by its type", async () => {
    const body = { ...listed, status: "completed", usage, error: { code: 402, message: "Add credits" } };
    api().get("/api/v1/batches/batch_1").reply(402, body);

    const error = failure(await batchGetBatches(core, { id: "batch_1" }));
    expect(error).toBeInstanceOf(PaymentRequiredResponseError);
    if (error.name !== "PaymentRequiredResponseError") throw error;
    expectTypeOf(error.body).toEqualTypeOf<BatchPaymentRequired>();
    expect(error).toMatchObject({ message: "Add credits", code: 402 });
    expect(error.body).toEqual(body);
    expect(error.body.usage?.cost).toBe(0.0004);
  });

  test("410 is GoneResponseError, once results are too old", async () => {
    const body = { error: { code: 410, message: "Expired" } };
    api().get("/api/v1/batches/batch_1").reply(410, body);

    expect(failure(await batchGetBatches(core, { id: "batch_1" }))).toBeInstanceOf(GoneResponseError);
  });

  test("gives results whose bodies are typed", async () => {
    api().get("/api/v1/batches/batch_1").reply(200, finished);

    const { results } = success(await batchGetBatches(core, { id: "batch_1" }));
    const body = results?.[0]?.response?.body;
    expect(body && "choices" in body && body.choices[0]?.message.content).toBe("Hello");
  });
});

test("batchWaitForBatch looks a batch up until its state is final", async () => {
  for (const answer of [listed, { ...listed, status: "finalizing" }, finished]) {
    api().get("/api/v1/batches/batch_1").reply(200, answer);
  }
  const states: unknown[] = [];
  const options = { intervalMs: 1, onPoll: ({ state }: WaitPoll<Batch>) => states.push(state?.status) };

  expect(success(await batchWaitForBatch(core, { id: "batch_1" }, options))).toEqual(finished);
  expect(states).toEqual(["in_progress", "finalizing", "completed"]);
});

test("batchDelete of a batch that still runs is a ConflictResponseError", async () => {
  api()
    .delete("/api/v1/batches/batch_1")
    .reply(409, { error: { code: 409, message: "Running" } });

  expect(failure(await batchDelete(core, { id: "batch_1" }))).toBeInstanceOf(ConflictResponseError);
});

test("batchCreateBatches with what cannot be run is an UnprocessableEntityResponseError", async () => {
  api()
    .post("/api/v1/batches")
    .reply(422, { error: { code: 422, message: "Duplicate custom_id" } });

  expect(failure(await batchCreateBatches(core, request))).toBeInstanceOf(UnprocessableEntityResponseError);
});
