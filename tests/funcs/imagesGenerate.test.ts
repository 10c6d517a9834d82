import { describe, expect, expectTypeOf, test } from "vitest";
import {
  BadRequestResponseError,
  OpenRouterDefaultError,
  PayloadTooLargeResponseError,
  StreamIncompleteError,
} from "../../src/errors/index.js";
import { type ImagesGenerateError, type ImagesStreamError, imagesGenerate } from "../../src/funcs/imagesGenerate.js";
import type { EventStream } from "../../src/lib/stream.js";
import type { GenerateImagesRequest, GenerateImagesResponse, ImageStreamEvent } from "../../src/models/images.js";
import type { Result } from "../../src/result.js";
import { api, createCore, failure, recorded, streamOf, success, useNock } from "../support.js";

useNock();

const PATH = "/api/v1/images";
const EVENTS = { "content-type": "text/event-stream" };
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

const lines = (...events: unknown[]) => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("");

async function streamed(body: string): Promise<Result<ImageStreamEvent, ImagesStreamError>[]> {
  api().post(PATH).matchHeader("accept", "text/event-stream").reply(200, body, EVENTS);
  const stream = streamOf(await imagesGenerate(createCore(), { ...boat, stream: true }));
  const items: Result<ImageStreamEvent, ImagesStreamError>[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

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
      .post(PATH, (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .matchHeader("accept", "application/json")
      .reply(200, answer);

    expect(success(await imagesGenerate(createCore(), request))).toEqual(answer);
  });

  test.each([
    [400, BadRequestResponseError],
    [413, PayloadTooLargeResponseError],
    [503, OpenRouterDefaultError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .post(PATH)
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await imagesGenerate(createCore(), boat))).toBeInstanceOf(type);
  });

  test.each(recorded("images"))("reads the recorded %s", async (_, status, text) => {
    api().post(PATH).reply(status, text);

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

describe("a stream of imagesGenerate", () => {
  test("gives the events, those of a new kind as well", async () => {
    const events = [partial, chunk, { type: "image_generation.sparkle", made_up: 5 }, completed];

    expect(await streamed(`: OPENROUTER PROCESSING\n\n${lines(...events)}data: [DONE]\n\n`)).toEqual(
      events.map((value) => ({ ok: true, value })),
    );
  });

  test("may end with the finished image", async () => {
    expect(await streamed(lines(partial, completed))).toEqual(
      [partial, completed].map((value) => ({ ok: true, value })),
    );
  });

  test("is incomplete without it", async () => {
    const [first, last, ...rest] = await streamed(lines(partial));

    expect(first).toEqual({ ok: true, value: partial });
    expect(last && failure(last)).toBeInstanceOf(StreamIncompleteError);
    expect(rest).toEqual([]);
  });

  test("ends with the error that an event tells of", async () => {
    const error = { message: "Not that prompt", code: "moderation_blocked", type: "image_error", param: "prompt" };
    const [first, last, ...rest] = await streamed(lines(partial, { type: "error", error }, completed));

    expect(first?.ok).toBe(true);
    expect(last && failure(last)).toMatchObject({ message: "Not that prompt", code: "moderation_blocked" });
    expect(rest).toEqual([]);
  });

  test("is the whole answer where the provider cannot stream", async () => {
    api().post(PATH).reply(200, answer);

    expect(success(await imagesGenerate(createCore(), { ...boat, stream: true }))).toEqual(answer);
  });
});
