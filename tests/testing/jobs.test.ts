import { describe, expect, test } from "vitest";
import { batchCreateBatches } from "../../src/funcs/batchCreateBatches.js";
import { batchCreateFromRequests } from "../../src/funcs/batchCreateFromRequests.js";
import { batchDelete } from "../../src/funcs/batchDelete.js";
import { batchGetBatches } from "../../src/funcs/batchGetBatches.js";
import { batchList } from "../../src/funcs/batchList.js";
import { batchResults } from "../../src/funcs/batchResults.js";
import { batchWaitForBatch } from "../../src/funcs/batchWaitForBatch.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { videoGenerationGenerate } from "../../src/funcs/videoGenerationGenerate.js";
import { videoGenerationGetVideoContent } from "../../src/funcs/videoGenerationGetVideoContent.js";
import { videoGenerationListVideosModels } from "../../src/funcs/videoGenerationListVideosModels.js";
import { videoGenerationWaitForGeneration } from "../../src/funcs/videoGenerationWaitForGeneration.js";
import type { CreateBatchRequest } from "../../src/models/batch.js";
import { paginateItems } from "../../src/paginate.js";
import { failure, readAll, success } from "../support.js";
import { setUp } from "./support.js";

const chat = (custom_id: string, content = "Hi") => ({
  custom_id,
  body: { messages: [{ role: "user" as const, content }] },
});
const model = "acme/pebble";
const request = {
  endpoint: "/v1/chat/completions",
  model,
  requests: [chat("a"), chat("b", "Ho")],
} satisfies CreateBatchRequest;
const quick = { intervalMs: 1 };

describe("batches", () => {
  test("go from validating over in_progress to completed, and are charged", async () => {
    const { core } = setUp();
    const { id, ...created } = success(await batchCreateBatches(core, request));
    expect(created).toMatchObject({ status: "validating", request_counts: { total: 2, completed: 0 }, results: null });

    const states: unknown[] = [];
    const onPoll = ({ state }: { state: { status: string } | undefined }) => states.push(state?.status);
    const batch = success(await batchWaitForBatch(core, { id }, { ...quick, onPoll }));
    expect(states).toEqual(["in_progress", "in_progress", "completed"]);
    expect(batch).toMatchObject({ id, request_counts: { total: 2, completed: 2, failed: 0 }, error: null });
    expect(batch.results?.map(({ custom_id }) => custom_id)).toEqual(["a", "b"]);
    expect(batch.finalized_at).toBe(1767225600);
    expect(batch.usage?.cost).toBeGreaterThan(0);
    expect(success(await creditsGetCredits(core)).data.total_usage).toBe(batch.usage?.cost);
    expect(success(await batchGetBatches(core, { id }))).toEqual(batch);
  });

  test.each<[CreateBatchRequest["endpoint"], object, object]>([
    ["/v1/chat/completions", { messages: [{ role: "user", content: "Hi" }] }, { object: "chat.completion" }],
    ["/v1/responses", { input: "Hi" }, { object: "response" }],
    ["/v1/messages", { messages: [{ role: "user", content: "Hi" }], max_tokens: 9 }, { type: "message" }],
    ["/v1/embeddings", { input: "Hi" }, { object: "list" }],
  ])("take requests for %s", async (endpoint, body, answer) => {
    const { core } = setUp({ jobDelay: 0 });
    const requests = [
      { custom_id: "a", body },
      { custom_id: "odd", body: {} },
    ];
    const { id } = success(await batchCreateBatches(core, { endpoint, model, requests } as never));
    const results = (await readAll(batchResults(core, { id }))).map(success);
    expect(results).toMatchObject([
      { custom_id: "a", response: { status_code: 200, body: answer }, error: null },
      { custom_id: "odd", response: null, error: { message: expect.stringContaining("Input required") } },
    ]);
    const batch = success(await batchGetBatches(core, { id }));
    expect(batch).toMatchObject({ request_counts: { total: 2, completed: 1, failed: 1 } });
    expect(batch.usage?.total_tokens).toBeGreaterThan(0);
  });

  test("take requests from a generator, and have no results before they end", async () => {
    const { core } = setUp();
    async function* requests() {
      for (let at = 0; at < 50; at++) yield chat(`r${at}`, `Number ${at}`);
    }
    const { id } = success(await batchCreateFromRequests(core, { ...request, requests: requests() }));
    expect(await readAll(batchResults(core, { id }))).toMatchObject([
      { ok: false, error: { name: "JobStateError", state: { id, status: "in_progress" } } },
    ]);

    success(await batchWaitForBatch(core, { id }, quick));
    const names: string[] = [];
    for await (const result of batchResults(core, { id })) names.push(success(result).custom_id);
    expect(names).toEqual(Array.from({ length: 50 }, (_, at) => `r${at}`));
  });

  test("can take a time instead of look-ups", async () => {
    const { core } = setUp({ jobDelay: { ms: 30 } });
    const { id } = success(await batchCreateBatches(core, request));
    expect(success(await batchGetBatches(core, { id })).status).toBe("in_progress");
    expect(success(await batchWaitForBatch(core, { id }, quick)).status).toBe("completed");
  });

  test("are listed newest first, in pages and by state", async () => {
    const { core } = setUp({ jobDelay: 0 });
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.unshift(success(await batchCreateBatches(core, request)).id);
    success(await batchGetBatches(core, { id: ids[1] ?? "" }));

    const seen: string[] = [];
    for await (const item of paginateItems(batchList, core, { limit: 2 })) seen.push(success(item).id);
    expect(seen).toEqual(ids);
    const list = async (more: object) => success(await batchList(core, more)).data.map(({ id }) => id);
    expect(await list({ status: ["completed"] })).toEqual([ids[1]]);
    expect(await list({ status: ["completed", "validating"] })).toEqual(ids);
    expect(await list({ created_after: "2026-01-01T00:00:01Z" })).toEqual([]);
    expect(await list({ created_after: 1767225599, created_before: "2026-01-02" })).toEqual(ids);
    expect(success(await batchList(core)).data[1]).toMatchObject({ status: "completed", results: null });
  });

  test("can be deleted once they have ended", async () => {
    const { core } = setUp({ jobDelay: 1 });
    const { id } = success(await batchCreateBatches(core, request));
    expect(failure(await batchDelete(core, { id })).name).toBe("ConflictResponseError");
    expect(success(await batchDelete(core, { id }))).toMatchObject({ id, deletion: { openrouter: "deleted" } });
    expect(failure(await batchGetBatches(core, { id })).name).toBe("NotFoundResponseError");
  });

  test.each<[string, object, number]>([
    ["an unknown endpoint", { endpoint: "/v1/rerank" }, 400],
    ["no requests", { requests: [] }, 400],
    ["no list of requests", { requests: "a" }, 400],
    ["a model that is not in the catalogue", { model: "acme/none" }, 404],
    ["the same custom_id twice", { requests: [chat("a"), chat("a")] }, 422],
    ["no custom_id", { requests: [{ body: {} }] }, 422],
  ])("with %s are refused", async (_, more, status) => {
    const { call } = setUp({ models: [{ id: model }] });
    expect((await call("/batches", { ...request, ...more })).status).toBe(status);
  });

  test("without credits are refused", async () => {
    expect(failure(await batchCreateBatches(setUp({ credits: 0 }).core, request)).name).toBe(
      "PaymentRequiredResponseError",
    );
  });
});

describe("videos", () => {
  test("have a model, at the price that they cost", async () => {
    const { data } = success(await videoGenerationListVideosModels(setUp().core));
    expect(data).toMatchObject([{ id: "acme/films", pricing_skus: { duration_seconds: "0.1" } }]);
  });

  test("go from pending over in_progress to completed, cost something, and can be read then", async () => {
    const { core } = setUp({ generationDelay: 0 });
    const job = success(await videoGenerationGenerate(core, { model: "acme/films", prompt: "A kite.", duration: 4 }));
    expect(job).toMatchObject({ status: "pending", polling_url: `/api/v1/videos/${job.id}` });
    const jobId = job.id;
    expect(failure(await videoGenerationGetVideoContent(core, { jobId })).name).toBe("NotFoundResponseError");

    const states: unknown[] = [];
    const onPoll = ({ state }: { state: { status: string } | undefined }) => states.push(state?.status);
    const made = success(await videoGenerationWaitForGeneration(core, { jobId }, { ...quick, onPoll }));
    expect(states).toEqual(["in_progress", "in_progress", "completed"]);
    expect(made).toMatchObject({ usage: { cost: 0.4 }, unsigned_urls: [expect.stringContaining(jobId)] });
    const video = success(await videoGenerationGetVideoContent(core, { jobId }));
    expect((await video.arrayBuffer()).byteLength).toBe(8);
    const { data } = success(await generationsGetGeneration(core, { id: made.generation_id ?? "" }));
    expect(data).toMatchObject({ api_type: "video", total_cost: 0.4 });
  });

  test("without a prompt, a known model or credits are refused; an unknown job is 404", async () => {
    const { call, core } = setUp({ models: [{ id: model }] });
    expect((await call("/videos", { model })).status).toBe(400);
    expect((await call("/videos", { model: "acme/none", prompt: "A kite." })).status).toBe(404);
    expect((await setUp({ credits: 0 }).call("/videos", { prompt: "A kite." })).status).toBe(402);
    expect(failure(await videoGenerationWaitForGeneration(core, { jobId: "none" })).name).toBe("NotFoundResponseError");
  });
});
