import { describe, expect, test } from "vitest";
import { rerankRerank } from "../../src/funcs/rerankRerank.js";
import type { RerankDocumentsRequest } from "../../src/models/rerank.js";
import { testStatuses } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

const request = { model: "acme/rank", query: "Which one?", documents: ["a", "b"] };

describe("rerankRerank", () => {
  test("sends the documents and returns their scores", async () => {
    const all: Required<RerankDocumentsRequest> = {
      ...request,
      documents: ["a", { text: "b", image: "data:image/png;base64,AA==" }],
      top_n: 2,
      provider: { only: ["Acme"] },
      user: "user-1",
      session_id: "session-1",
      trace: { trace_id: "t-1" },
    };
    const body = {
      id: "gen-rerank-1",
      model: "rank-1",
      provider: "Acme",
      results: [
        { index: 1, relevance_score: 0.75, document: { text: "b", image: "data:image/png;base64,AA==", made_up: 1 } },
        { index: 0, relevance_score: 0, document: { text: "a" }, made_up: 1 },
      ],
      usage: { search_units: 1, total_tokens: null, cost: 0.002, made_up: { kept: true } },
    };
    api()
      .post("/api/v1/rerank", (sent) => {
        expect(sent).toEqual(all);
        return true;
      })
      .reply(200, body);

    expect(success(await rerankRerank(createCore(), all))).toEqual(body);
  });

  testStatuses(
    { call: () => rerankRerank(createCore(), request), endpoint: () => api().post("/api/v1/rerank") },
    [400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529],
  );

  test.each(recorded("rerank"))("reads the recorded %s", async (_, status, text) => {
    api().post("/api/v1/rerank").reply(status, text);

    expect(success(await rerankRerank(createCore(), request))).toEqual(JSON.parse(text));
  });
});
