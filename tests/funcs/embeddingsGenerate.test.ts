import { describe, expect, test } from "vitest";
import { ResponseValidationError } from "../../src/errors/index.js";
import { embeddingsGenerate } from "../../src/funcs/embeddingsGenerate.js";
import type { GenerateEmbeddingsRequest } from "../../src/models/embeddings.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

const request = { model: "acme/embed", input: "Hello" };

describe("embeddingsGenerate", () => {
  test("sends the request and returns the embeddings, as numbers and in base64", async () => {
    const all: Required<GenerateEmbeddingsRequest> = {
      ...request,
      dimensions: 2,
      encoding_format: "float",
      input_type: "search_query",
      provider: { order: ["Acme"], zdr: true },
      user: "user-1",
      session_id: "session-1",
      trace: { trace_id: "t-1", team: "search" },
    };
    const body = {
      object: "list",
      id: "gen-emb-1",
      model: "embed-1",
      provider: "Acme",
      data: [
        { object: "embedding", index: 0, embedding: [0.25, -1], made_up: 1 },
        { object: "embedding", embedding: "AACAPgAAgL8=" },
      ],
      usage: {
        prompt_tokens: 2,
        total_tokens: 2,
        cost: 1e-7,
        is_byok: false,
        cost_details: null,
        prompt_tokens_details: { text_tokens: 1, image_tokens: 1 },
        made_up: { kept: true },
      },
    };
    api()
      .post("/api/v1/embeddings", (sent) => {
        expect(sent).toEqual(all);
        return true;
      })
      .reply(200, body);

    expect(success(await embeddingsGenerate(createCore(), all))).toEqual(body);
  });

  const inputs: [name: string, input: GenerateEmbeddingsRequest["input"]][] = [
    ["texts", ["a", "b"]],
    ["tokens", [1, 2, 3]],
    ["lists of tokens", [[1, 2], [3]]],
    [
      "several kinds of content",
      [
        {
          content: [
            { type: "text", text: "a" },
            { type: "image_url", image_url: { url: "https://example.com/a.png" } },
            { type: "input_audio", input_audio: { data: "data:audio/wav;base64,AA==", format: "wav" } },
            { type: "input_video", input_video: { data: "data:video/mp4;base64,AA==" } },
            { type: "input_file", input_file: { data: "data:application/pdf;base64,AA==" } },
          ],
        },
      ],
    ],
  ];
  test.each(inputs)("sends %s unchanged", async (_, input) => {
    const body = { object: "list", model: "embed-1", data: [] };
    api()
      .post("/api/v1/embeddings", (sent) => {
        expect(sent).toEqual({ model: "acme/embed", input });
        return true;
      })
      .reply(200, body);

    expect(success(await embeddingsGenerate(createCore(), { model: "acme/embed", input }))).toEqual(body);
  });

  test("an answer without embeddings is refused, and kept", async () => {
    const body = { object: "list", model: "embed-1", usage: { cost: 1 } };
    api().post("/api/v1/embeddings").reply(200, body);

    const error = failure(await embeddingsGenerate(createCore(), request));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ rawValue: body, issues: [{ path: ["data"] }] });
  });

  testStatuses(
    { call: () => embeddingsGenerate(createCore(), request), endpoint: () => api().post("/api/v1/embeddings") },
    [400, 401, 402, 403, 404, 408, 413, 429, 500, 502, 503, 504, 524, 529],
  );

  test.each(recorded("embeddings"))("reads the recorded %s", async (_, status, text) => {
    api().post("/api/v1/embeddings").reply(status, text);

    expect(success(await embeddingsGenerate(createCore(), request))).toEqual(JSON.parse(text));
  });
});
