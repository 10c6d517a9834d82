import { describe, expect, test } from "vitest";
import { embeddingsListModels } from "../../src/funcs/embeddingsListModels.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

describe("embeddingsListModels", () => {
  test("returns the models, all of them if nothing is asked for", async () => {
    const pricing = { prompt: "0.00000002", completion: "0" };
    const model = { id: "acme/embed", name: "Embed", created: 1_767_225_600, pricing, made_up: { kept: true } };
    api()
      .get("/api/v1/embeddings/models")
      .reply(200, { data: [model] });

    expect(success(await embeddingsListModels(createCore()))).toEqual({ data: [model] });
  });

  test("sends the page in the query", async () => {
    api().get("/api/v1/embeddings/models").query({ offset: "0", limit: "1000" }).reply(200, { data: [] });

    success(await embeddingsListModels(createCore(), { offset: 0, limit: 1000 }));
  });

  testStatuses(
    { call: () => embeddingsListModels(createCore()), endpoint: () => api().get("/api/v1/embeddings/models") },
    [400, 500],
  );
});
