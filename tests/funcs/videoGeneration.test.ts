import { expect, test } from "vitest";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  PaymentRequiredResponseError,
} from "../../src/errors/index.js";
import { videoGenerationGenerate } from "../../src/funcs/videoGenerationGenerate.js";
import { videoGenerationGetGeneration } from "../../src/funcs/videoGenerationGetGeneration.js";
import { videoGenerationListVideosModels } from "../../src/funcs/videoGenerationListVideosModels.js";
import { videoGenerationWaitForGeneration } from "../../src/funcs/videoGenerationWaitForGeneration.js";
import type { GenerateVideoRequest } from "../../src/models/videoGeneration.js";
import { describeCases } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

const core = createCore();
const request = {
  model: "acme/films",
  prompt: "A kite rises.",
  duration: 4,
  resolution: "720p",
  aspect_ratio: "5:4",
  size: "1280x720",
  frame_images: [{ type: "image_url", image_url: { url: "https://a.example/1.png" }, frame_type: "first_frame" }],
  input_references: [
    { type: "image_url", image_url: { url: "https://a.example/2.png" } },
    { type: "audio_url", audio_url: { url: "https://a.example/3.mp3" } },
    { type: "video_url", video_url: { url: "https://a.example/4.mp4" } },
  ],
  generate_audio: true,
  seed: 7,
  upscale_factor: 1.5,
  creativity: 2,
  previous_job_id: "job-0",
  callback_url: "https://a.example/done",
  provider: { options: { "google-vertex": { effort: "low" } } },
  user: "user-1",
  session_id: "session-1",
  trace: { trace_id: "trace-1", flight: 4 },
} satisfies GenerateVideoRequest;
const job = {
  id: "job-1",
  status: "completed",
  polling_url: "/api/v1/videos/job-1",
  generation_id: "gen-vid-1",
  unsigned_urls: ["https://a.example/video?index=0"],
  usage: { cost: null, is_byok: true, made_up: 1 },
  made_up: { kept: true },
};
const bare = { id: "job-2", status: "pondering", polling_url: "/api/v1/videos/job-2" };
const model = {
  id: "acme/films",
  canonical_slug: "acme/films-20260101",
  name: "Acme: Films",
  created: 1790000000,
  supported_sizes: ["2x1"],
  supported_resolutions: ["8K"],
  supported_durations: [4, 8],
  generate_audio: null,
  upscale_factor: { min: 1.5, max: null },
  creativity: [1, 2],
  pricing_skus: { duration_seconds: "0.125" },
  made_up: 1,
};

describeCases([
  {
    name: "videoGenerationGenerate",
    call: () => videoGenerationGenerate(core, request),
    sent: ["POST", "/videos", request],
    status: 202,
    answers: [job, bare],
    unreadable: { status: "pending" },
    error: [402, PaymentRequiredResponseError],
  },
  {
    name: "videoGenerationGetGeneration",
    call: (jobId) => videoGenerationGetGeneration(core, { jobId }),
    sent: ["GET", "/videos/a%2Fb"],
    answers: [job, bare, { ...bare, status: "failed", error: "No such bird" }],
    unreadable: "id",
    error: [403, ForbiddenResponseError],
  },
  {
    name: "videoGenerationListVideosModels",
    call: () => videoGenerationListVideosModels(core),
    sent: ["GET", "/videos/models"],
    answers: [{ data: [model], made_up: 1 }, { data: [] }],
    unreadable: "data",
    error: [400, BadRequestResponseError],
  },
]);

test.each(recorded("videos").filter(([, status]) => status === 202))(
  "videoGenerationGenerate reads the recorded %s",
  async (_, status, text) => {
    api().post("/api/v1/videos", { model: "acme/films" }).reply(status, text);

    expect(success(await videoGenerationGenerate(core, { model: "acme/films" }))).toEqual(JSON.parse(text));
  },
);

test.each(recorded("videos").filter(([, status]) => status !== 202))(
  "videoGenerationGetGeneration reads the recorded %s",
  async (_, status, text) => {
    api().get("/api/v1/videos/job-1").reply(status, text);

    expect(success(await videoGenerationGetGeneration(core, { jobId: "job-1" }))).toEqual(JSON.parse(text));
  },
);

test.each(recorded("videos_models"))(
  "videoGenerationListVideosModels reads the recorded %s",
  async (_, status, text) => {
    api().get("/api/v1/videos/models").reply(status, text);

    expect(success(await videoGenerationListVideosModels(core))).toEqual(JSON.parse(text));
  },
);

test("videoGenerationWaitForGeneration looks a job up until its state is final", async () => {
  const failed = { ...bare, status: "failed", error: "The prompt was refused" };
  for (const answer of [bare, { ...bare, status: "in_progress" }, failed]) {
    api().get("/api/v1/videos/job-2").reply(200, answer);
  }

  const result = await videoGenerationWaitForGeneration(core, { jobId: "job-2" }, { intervalMs: 1 });
  expect(success(result)).toEqual(failed);
});
