import { describe, expect, expectTypeOf, test } from "vitest";
import { ForbiddenResponseError } from "../../src/errors/index.js";
import { type ImagesGenerateError, type ImagesStreamError, imagesGenerate } from "../../src/funcs/imagesGenerate.js";
import type { EventStream } from "../../src/lib/call/outcome.js";
import { type GenerateImagesRequest, type GenerateImagesResponse, ImageStreamEvent } from "../../src/models/images.js";
import type { Result } from "../../src/result.js";
import { type Status, testStatuses } from "../cases.js";
import { describeStreams } from "../streams.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

const PATH = "/images";
const ENDPOINT = `/api/v1${PATH}`;
const statuses: readonly Status[] = [400, 401, 402, 403, 404, 413, 429, 500, 502, 524, 529];
const boat = { model: "acme/painter", prompt: "A boat" } satisfies GenerateImagesRequest;

const usage = {
  prompt_tokens: 3,
  completion_tokens: 900,
  total_tokens: 903,
  cost: 0.03,
  cost_details: null,
  completion_tokens_details: { image_tokens: 900 },
  service_tier: null,
  speed: "turbo",
  iterations: [{ type: "sketch" }],
  made_up: 1,
};
const answer = {
  created: 1_700_000_000,
  data: [{ b64_json: "AAAA", media_type: "image/png", made_up: 2 }, { b64_json: "BBBB" }],
  usage,
  made_up: 3,
};
const partial = { type: "image_generation.partial_image", partial_image_index: 0, b64_json: "AA==", made_up: 4 };
const chunk = { type: "image_generation.text_chunk", phase: "content", text: "<svg" };
const completed = { type: "image_generation.completed", b64_json: "AAAA", media_type: "image/png", created: 1, usage };

const sparkle = { type: "image_generation.sparkle", made_up: 5 };

describe("imagesGenerate", () => {
  test("sends what to draw and returns the images", async () => {
    const request = {
      ...boat,
      input_references: [{ type: "image_url", image_url: { url: "https://img.example/sea.png" } }],
      n: 2,
      size: "2K",
      aspect_ratio: "7:5",
      quality: "high",
      background: "opaque",
      output_format: "webp",
      output_compression: 80,
      seed: 7,
      provider: { only: ["acme"], sort: { by: "price" }, options: { acme: { steps: 40 } } },
      user: "u-1",
      session_id: "s-1",
      trace: { trace_name: "harbour" },
    } satisfies GenerateImagesRequest;
    api()
      .post(ENDPOINT, (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .matchHeader("accept", "application/json")
      .reply(200, answer);

    expect(success(await imagesGenerate(createCore(), request))).toEqual(answer);
  });

  testStatuses({ call: () => imagesGenerate(createCore(), boat), endpoint: () => api().post(ENDPOINT) }, statuses);

  test.each(recorded("images"))("reads the recorded %s", async (_, status, text) => {
    api().post(ENDPOINT).reply(status, text);

    expect(success(await imagesGenerate(createCore(), boat))).toEqual(JSON.parse(text));
  });

  test("the value follows `stream`", () => {
    type Stream = EventStream<ImageStreamEvent, ImagesStreamError>;
    const whole = () => imagesGenerate(createCore(), boat);
    const events = () => imagesGenerate(createCore(), { ...boat, stream: true });
    const either = (stream: boolean) => imagesGenerate(createCore(), { ...boat, stream });
    expectTypeOf(whole).returns.resolves.toEqualTypeOf<Result<GenerateImagesResponse, ImagesGenerateError>>();
    expectTypeOf(events).returns.resolves.toEqualTypeOf<Result<GenerateImagesResponse | Stream, ImagesGenerateError>>();
    expectTypeOf(either).returns.resolves.toEqualTypeOf<Result<GenerateImagesResponse | Stream, ImagesGenerateError>>();
  });
});

describeStreams({
  name: "imagesGenerate",
  path: PATH,
  call: () => imagesGenerate(createCore(), { ...boat, stream: true }),
  sent: { ...boat, stream: true },
  schema: ImageStreamEvent,
  events: [partial, chunk, sparkle, completed],
  ends: { "the finished image": completed },
  broken: {
    "an error": [
      {
        type: "error",
        error: { message: "Not that prompt", code: "moderation_blocked", type: "image_error", param: "prompt" },
      },
      ForbiddenResponseError,
      { message: "Not that prompt", code: "moderation_blocked" },
    ],
  },
  misfit: { type: "image_generation.partial_image", b64_json: 5 },
  statuses,
});

test("a stream of imagesGenerate is the whole answer where the provider cannot stream", async () => {
  api().post(ENDPOINT).reply(200, answer);

  expect(success(await imagesGenerate(createCore(), { ...boat, stream: true }))).toEqual(answer);
});
