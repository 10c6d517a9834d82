import { describe, expect, test } from "vitest";
import {
  BadGatewayResponseError,
  BadRequestResponseError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  ServiceUnavailableResponseError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
import { rerankRerank } from "../../src/funcs/rerankRerank.js";
import type { RerankDocumentsRequest } from "../../src/models/rerank.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

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

  test.each([
    [400, BadRequestResponseError],
    [401, UnauthorizedResponseError],
    [402, PaymentRequiredResponseError],
    [403, ForbiddenResponseError],
    [404, NotFoundResponseError],
    [413, PayloadTooLargeResponseError],
    [429, TooManyRequestsResponseError],
    [500, InternalServerResponseError],
    [502, BadGatewayResponseError],
    [503, ServiceUnavailableResponseError],
    [524, EdgeNetworkTimeoutResponseError],
    [529, ProviderOverloadedResponseError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .post("/api/v1/rerank")
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await rerankRerank(createCore(), request))).toBeInstanceOf(type);
  });

  test.each(recorded("rerank"))("reads the recorded %s", async (_, status, text) => {
    api().post("/api/v1/rerank").reply(status, text);

    expect(success(await rerankRerank(createCore(), request))).toEqual(JSON.parse(text));
  });
});
