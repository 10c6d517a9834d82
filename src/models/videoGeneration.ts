import {
  array,
  checkedFields,
  container,
  type OpenEnum,
  type Schema,
  string,
  unchecked,
  type Variants,
} from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** Proportions of a video, width to height. */
export type VideoAspectRatio = "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9" | "9:21";

/** How fine a video is. */
export type VideoResolution = "480p" | "720p" | "768p" | "1080p" | "1K" | "2K" | "4K";

/** Which end of a video an image is. */
export type VideoFrameType = "first_frame" | "last_frame";

/** Where something that a video is to be made from lies. */
export interface VideoMediaURL {
  /** Address of the content, or the content itself as a `data:` URL. */
  url: string;
}

/** An image that a video shows, as a model is to follow it. */
export interface VideoImageReference {
  /** Discriminant. */
  type: "image_url";
  /** Address of the image. */
  image_url: VideoMediaURL;
}

/** A sound that a model is to follow. Many providers ignore it. */
export interface VideoAudioReference {
  /** Discriminant. */
  type: "audio_url";
  /** Where the sound is. */
  audio_url: VideoMediaURL;
}

/** Another video that a model is to follow. Many providers ignore it. */
export interface VideoVideoReference {
  /** Discriminant. */
  type: "video_url";
  /** Where the other video is. */
  video_url: VideoMediaURL;
}

/** Something that a model is to follow. */
export type VideoReference = Variants<VideoImageReference | VideoAudioReference | VideoVideoReference>;

/** An image that a video begins or ends with. */
export interface VideoFrameImage extends VideoImageReference {
  /** Which end of the video it is. */
  frame_type: OpenEnum<VideoFrameType>;
}

/** What video to make. What a model can do is in the answer of `videoGenerationListVideosModels`. */
export interface GenerateVideoRequest {
  /** Slug of the model. */
  model: string;
  /** What is to be seen. Needed, except by models that can do with an image alone. */
  prompt?: string | undefined;
  /** Length in seconds, whole and from 1. */
  duration?: number | undefined;
  /** How fine the video is to be. */
  resolution?: OpenEnum<VideoResolution> | undefined;
  /** Proportions, width to height. */
  aspect_ratio?: OpenEnum<VideoAspectRatio> | undefined;
  /** Width and height in pixels, for example `1280x720`, in place of `resolution` and `aspect_ratio`. */
  size?: string | undefined;
  /** Images to begin or to end with. */
  frame_images?: readonly VideoFrameImage[] | undefined;
  /** Images and, with some providers, sounds and videos to follow. */
  input_references?: readonly VideoReference[] | undefined;
  /** Whether the video is to have sound; by default, it has some if the endpoint can make it. */
  generate_audio?: boolean | undefined;
  /** Equal requests with the same whole number give the same video, as far as the provider can. */
  seed?: number | undefined;
  /** How many times larger each side is to become. Only for models that enlarge videos. */
  upscale_factor?: number | undefined;
  /** How far the model may depart from the original, a whole number. Only for models that enlarge videos. */
  creativity?: number | undefined;
  /** Identifier of an earlier job that this one follows up, for models that can do so. */
  previous_job_id?: string | undefined;
  /** An `https:` address that is called once the job has ended; that of the workspace by default. */
  callback_url?: string | undefined;
  /** Settings that are handed on to the provider. */
  provider?: ProviderPassthrough | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** What a video cost. */
export interface VideoUsage {
  /** What was charged, in US dollars; null if that is not known. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
}
export const VideoUsage: Schema<VideoUsage> = checkedFields<VideoUsage>({});

/** How far a job is. It does not change any more once it is `completed`, `failed`, `cancelled` or `expired`. */
export type VideoJobStatus = "pending" | "in_progress" | "completed" | "failed" | "cancelled" | "expired";

/** A video in the making, or made. */
export interface VideoJob {
  /** Identifier of the job, which `videoGenerationGetGeneration` takes as `jobId`. */
  id: string;
  /** Status. */
  status: OpenEnum<VideoJobStatus>;
  /** Address to ask for its state; it may lack the host. */
  polling_url: string;
  /** Identifier of the generation, `gen-vid-…`, once there is one. */
  generation_id?: string | null;
  /** Addresses of the videos once they are made. Some need your key. */
  unsigned_urls?: string[] | null;
  /** What it cost, once it is completed. */
  usage?: VideoUsage | null;
  /** Why it failed, in words for people. */
  error?: string | null;
}
export const VideoJob: Schema<VideoJob> = checkedFields<VideoJob>({ id: string() });

/** Which job to get. */
export interface GetVideoGenerationRequest {
  /** Identifier of the job: the `id` that `videoGenerationGenerate` gives. */
  jobId: string;
}

/** The numbers that a setting can have. */
export interface VideoRange {
  /** The lowest one; null if there is none. */
  min?: number | null;
  /** The highest one; null if there is none. */
  max?: number | null;
}

/** A model that makes videos. Null in place of a list: nothing is known, or the model has no such setting. */
export interface VideoModel {
  /** Slug of the model, as `videoGenerationGenerate` takes it. */
  id: string;
  /** Its slug with the date of the version; does not change. */
  canonical_slug: string;
  /** Display name. */
  name: string;
  /** Publication time, in seconds since 1970. */
  created: number;
  /** Description. */
  description?: string | null;
  /** Its name at Hugging Face; null if it is not there. */
  hugging_face_id?: string | null;
  /** How fine its videos can be. */
  supported_resolutions?: OpenEnum<VideoResolution>[] | null;
  /** Which proportions they can have. */
  supported_aspect_ratios?: OpenEnum<VideoAspectRatio>[] | null;
  /** Which sizes they can have, in pixels: `1280x720`. */
  supported_sizes?: string[] | null;
  /** Which lengths they can have, in seconds. */
  supported_durations?: number[] | null;
  /** Which ends of a video can be given as images. */
  supported_frame_images?: OpenEnum<VideoFrameType>[] | null;
  /** Whether it can make sound. */
  generate_audio?: boolean | null;
  /** Whether it takes a `seed`. */
  seed?: boolean | null;
  /** How many times larger it can make videos; null unless it is for that. */
  upscale_factor?: VideoRange | null;
  /** Which values of `creativity` it takes; null unless it enlarges videos. */
  creativity?: number[] | null;
  /**
   * Prices as strings, by what they are for: a name with `cents` is in cents, any other in US dollars, as in
   * `duration_seconds_720p` and `cents_per_second_output`. Models differ in the names.
   */
  pricing_skus?: Record<string, string> | null;
  /** Settings of its providers that it takes under `provider.options`. */
  allowed_passthrough_parameters?: string[] | null;
}
export const VideoModel: Schema<VideoModel> = checkedFields<VideoModel>({});

/** All models that make videos. */
export interface ListVideoModelsResponse {
  /** The models. */
  data: VideoModel[];
}
export const ListVideoModelsResponse: Schema<ListVideoModelsResponse> = checkedFields<ListVideoModelsResponse>({
  data: container(array(unchecked())),
});

/** Which video to read. */
export interface GetVideoContentRequest {
  /** Identifier of the job: the `id` that `videoGenerationGenerate` gives. */
  jobId: string;
  /** Which video of the job, counted from 0, which it is by default. */
  index?: number | null | undefined;
}
