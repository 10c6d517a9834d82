import type { VideoJob, VideoModel } from "../models/videoGeneration.js";
import { createCompletion, recordOf } from "./completion.js";
import { type Answer, type FakeRequest, fieldsOf, json, problem } from "./http.js";
import type { Account } from "./inference.js";
import { begin, type JobDelay, type Progress } from "./jobs.js";
import { dollars } from "./models.js";

const PRICE = 0.1; // US dollars a second
const SECONDS = 5;
const NAME = "made-up.mp4";
const MODELS: readonly VideoModel[] = [
  {
    id: "acme/films",
    canonical_slug: "acme/films",
    name: "Acme: Films",
    created: 1_756_684_800,
    supported_resolutions: ["720p"],
    supported_aspect_ratios: ["16:9"],
    supported_durations: [4, SECONDS, 8],
    generate_audio: false,
    seed: true,
    pricing_skus: { duration_seconds: `${PRICE}` },
  },
];

/** The videos of the account. */
export interface Videos {
  /** `POST /videos` */
  create(request: FakeRequest): Answer;
  /** `GET /videos/models` */
  listModels(): Answer;
  /** `GET /videos/{id}` */
  get(request: FakeRequest, id: string): Answer;
  /** `GET /videos/{id}/content` */
  download(request: FakeRequest, id: string): Answer;
}

interface Entry {
  job: VideoJob;
  readonly progress: Progress;
  /** Its outcome. */
  finish(): VideoJob;
}

/** Creates the videos of a fake: none at first. */
export function createVideos({ models, generations, now, credits }: Account, delay: JobDelay = 2): Videos {
  const entries = new Map<string, Entry>();
  const find = (id: string, then: (entry: Entry) => Answer): Answer => {
    const entry = entries.get(id);
    return entry ? then(entry) : problem(404, "Job not found");
  };
  return {
    create(request) {
      const body = fieldsOf(request);
      const { prompt, duration } = body;
      if (typeof prompt !== "string" || !prompt) return problem(400, "Input required: specify `prompt`");
      const model = models.choose(body);
      if (!model) return problem(404, `Model ${body["model"]} not found`);
      if (credits() <= 0) return problem(402);
      const cost = dollars(PRICE * (typeof duration === "number" ? duration : SECONDS));
      const completion = createCompletion({ messages: [] }, {}, model, generations.begin(), now());
      const id = `job-${completion.id.slice(4)}`;
      const job: VideoJob = {
        id,
        status: "pending",
        polling_url: `/api/v1/videos/${id}`,
        generation_id: completion.id,
      };
      const finish = (): VideoJob => {
        const outcome = { tokens: 0, finishReason: "stop" };
        generations.finish(recordOf(completion, outcome, request, body, now(), "video", cost), {
          input: { prompt },
          output: { completion: null, reasoning: null },
          error: null,
        });
        const url = `https://openrouter.ai/api/v1/videos/${id}/content?index=0`;
        return { ...job, status: "completed", unsigned_urls: [url], usage: { cost, is_byok: false } };
      };
      entries.set(id, { job, progress: begin(delay), finish });
      return json(job, 202);
    },
    listModels: () => json({ data: MODELS }),
    get: (_, id) =>
      find(id, (entry) => {
        const { job, progress, finish } = entry;
        if (job.status !== "completed") entry.job = progress.lookUp() ? finish() : { ...job, status: "in_progress" };
        return json(entry.job);
      }),
    download: (_, id) =>
      find(id, ({ job }) =>
        job.status === "completed"
          ? {
              status: 200,
              headers: { "content-type": "video/mp4", "content-disposition": `attachment; filename="${NAME}"` },
              body: [new Uint8Array([0, 0, 0, 8, 0x66, 0x74, 0x79, 0x70])],
            }
          : problem(404, "The video is not ready"),
      ),
  };
}
