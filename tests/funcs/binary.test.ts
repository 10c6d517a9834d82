import { describe, expect, expectTypeOf, test } from "vitest";
import {
  BadRequestResponseError,
  GoneResponseError,
  InvalidRequestError,
  NotFoundResponseError,
} from "../../src/errors/index.js";
import { containersDownloadContainerFileContent } from "../../src/funcs/containersDownloadContainerFileContent.js";
import { filesDownload } from "../../src/funcs/filesDownload.js";
import { ttsCreateSpeech } from "../../src/funcs/ttsCreateSpeech.js";
import { videoGenerationGetVideoContent } from "../../src/funcs/videoGenerationGetVideoContent.js";
import type { CreateSpeechRequest } from "../../src/models/tts.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const bytes = Buffer.from([0, 255, 13, 10, 128]);
const no = (code: number) => ({ error: { code, message: "No" } });

async function content(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

describe("ttsCreateSpeech", () => {
  const request = {
    model: "acme/voice",
    input: "Mind the gap.",
    voice: "ida",
    response_format: "opus",
    speed: 1.25,
    input_references: [
      { type: "input_audio", input_audio: { data: "AAAA", format: "wav" } },
      { type: "text", text: "Good morning." },
    ],
    provider: { options: { acme: { mood: "calm" } } },
    user: "u-1",
    session_id: "s-1",
    trace: { trace_name: "station" },
  } satisfies CreateSpeechRequest;

  test("sends text and voice and hands over the sound", async () => {
    api()
      .post("/api/v1/audio/speech", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .matchHeader("accept", "*/*")
      .matchHeader("content-type", "application/json")
      .reply(200, bytes, { "content-type": "audio/pcm;rate=24000;channels=1" });

    const response = success(await ttsCreateSpeech(createCore(), request));
    expectTypeOf(response).toEqualTypeOf<Response>();
    expect(response.headers.get("content-type")).toBe("audio/pcm;rate=24000;channels=1");
    expect(response.bodyUsed).toBe(false);
    expect(await content(response)).toEqual(bytes);
  });

  testStatuses(
    {
      call: () => ttsCreateSpeech(createCore(), { model: "acme/voice", input: "Hi" }),
      endpoint: () => api().post("/api/v1/audio/speech"),
    },
    [400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529],
  );
});

describe("filesDownload", () => {
  test("names the file in the path, workspace and provider in the query", async () => {
    api()
      .get("/api/v1/files/a%2Fb/content")
      .query({ workspace_id: "ws-1", provider: "openai" })
      .matchHeader("accept", "*/*")
      .reply(200, bytes);

    const request = { file_id: "a/b", workspace_id: "ws-1", provider: "openai" };
    expect(await content(success(await filesDownload(createCore(), request)))).toEqual(bytes);
  });

  test("an uploaded file cannot be read: 400 becomes BadRequestResponseError", async () => {
    api().get("/api/v1/files/f-1/content").reply(400, no(400));

    expect(failure(await filesDownload(createCore(), { file_id: "f-1" }))).toBeInstanceOf(BadRequestResponseError);
  });
});

describe("videoGenerationGetVideoContent", () => {
  test("names the job in the path and the video in the query", async () => {
    api().get("/api/v1/videos/job-1/content").query({ index: "0" }).reply(200, bytes, { "content-type": "video/mp4" });

    const response = success(await videoGenerationGetVideoContent(createCore(), { jobId: "job-1", index: 0 }));
    expect(response.headers.get("content-type")).toBe("video/mp4");
    expect(await content(response)).toEqual(bytes);
  });

  test("410 becomes GoneResponseError", async () => {
    api().get("/api/v1/videos/job-1/content").reply(410, no(410));

    const result = await videoGenerationGetVideoContent(createCore(), { jobId: "job-1", index: null });
    expect(failure(result)).toBeInstanceOf(GoneResponseError);
  });
});

describe("containersDownloadContainerFileContent", () => {
  test("names container and file in the path", async () => {
    api().get("/api/v1/containers/sess_1/files/cfile_1/content").reply(200, bytes);

    const request = { container_id: "sess_1", file_id: "cfile_1" };
    const response = success(await containersDownloadContainerFileContent(createCore(), request));
    expect(await content(response)).toEqual(bytes);
  });

  test("404 becomes NotFoundResponseError", async () => {
    api().get("/api/v1/containers/sess_1/files/cfile_1/content").reply(404, no(404));

    const request = { container_id: "sess_1", file_id: "cfile_1" };
    const result = await containersDownloadContainerFileContent(createCore(), request);
    expect(failure(result)).toBeInstanceOf(NotFoundResponseError);
  });
});

describe.each(["", ".", "..", "%2e%2E", "a\nb"])("the identifier %j", (id) => {
  test("is refused before anything is sent", async () => {
    const core = createCore();
    const refused = [
      failure(await filesDownload(core, { file_id: id })),
      failure(await videoGenerationGetVideoContent(core, { jobId: id })),
      failure(await containersDownloadContainerFileContent(core, { container_id: id, file_id: "f" })),
      failure(await containersDownloadContainerFileContent(core, { container_id: "c", file_id: id })),
    ];
    for (const error of refused) expect(error).toBeInstanceOf(InvalidRequestError);
  });
});
