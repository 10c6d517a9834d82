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

/** Aspect ratios, width to height. */
export type VideoAspectRatio = "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "21:9" | "9:21";

/** Video resolutions. */
export type VideoResolution = "480p" | "720p" | "768p" | "1080p" | "1K" | "2K" | "4K";

/** Whether an image is the first or last frame. */
export type VideoFrameType = "first_frame" | "last_frame";

/** Address of content for a video. */
export interface VideoMediaURL {
  /** Address of the content, or the content itself as a `data:` URL. */
  url: string;
}

/** An image to show in the video. */
export interface VideoImageReference {
  /** Discriminant. */
  type: "image_url";
  /** Address of the image. */
  image_url: VideoMediaURL;
}

/** Audio to follow. Many providers ignore it. */
export interface VideoAudioReference {
  /** Discriminant. */
  type: "audio_url";
  /** Address of the audio. */
  audio_url: VideoMediaURL;
}

/** A video to follow. Many providers ignore it. */
export interface VideoVideoReference {
  /** Discriminant. */
  type: "video_url";
  /** Address of the video. */
  video_url: VideoMediaURL;
}

/** A reference for a video. */
export type VideoReference = Variants<VideoImageReference | VideoAudioReference | VideoVideoReference>;

/** An image as first or last frame. */
export interface VideoFrameImage extends VideoImageReference {
  /** Whether it is the first or last frame. */
  frame_type: OpenEnum<VideoFrameType>;
}

/** What video to generate. `videoGenerationListVideosModels` has the capabilities of each model. */
export interface GenerateVideoRequest {
  /** Slug of the model. */
  model: string;
  /** Description of the video. Required, except by models that accept an image alone. */
  prompt?: string | undefined;
  /** Length in whole seconds, from 1. */
  duration?: number | undefined;
  /** Resolution. */
  resolution?: OpenEnum<VideoResolution> | undefined;
  /** Aspect ratio, width to height. */
  aspect_ratio?: OpenEnum<VideoAspectRatio> | undefined;
  /** Width and height in pixels, for example `1280x720`, in place of `resolution` and `aspect_ratio`. */
  size?: string | undefined;
  /** Images as first or last frame. */
  frame_images?: readonly VideoFrameImage[] | undefined;
  /** References: images and, with some providers, audio and videos. */
  input_references?: readonly VideoReference[] | undefined;
  /** Whether to generate audio; by default yes, if the endpoint can. */
  generate_audio?: boolean | undefined;
  /** Random seed, a whole number: the same one gives the same video, if the provider supports it. */
  seed?: number | undefined;
  /** Factor by which to enlarge each side. Only for models that upscale videos. */
  upscale_factor?: number | undefined;
  /** How far the model may deviate from the original, a whole number. Only for models that upscale videos. */
  creativity?: number | undefined;
  /** Identifier of an earlier job to continue, for models that support it. */
  previous_job_id?: string | undefined;
  /** An `https:` address to call when the job has ended; that of the workspace by default. */
  callback_url?: string | undefined;
  /** Settings to pass on to the provider. */
  provider?: ProviderPassthrough | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** Cost of a video. */
export interface VideoUsage {
  /** The amount charged, in US dollars; null if not known. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
}
export const VideoUsage: Schema<VideoUsage> = checkedFields<VideoUsage>({});

/** State of a job. `completed`, `failed`, `cancelled` and `expired` are final. */
export type VideoJobStatus = "pending" | "in_progress" | "completed" | "failed" | "cancelled" | "expired";

/** A video job. */
export interface VideoJob {
  /** Identifier of the job, for `jobId` of `videoGenerationGetGeneration`. */
  id: string;
  /** Status. */
  status: OpenEnum<VideoJobStatus>;
  /** Address for polling; can lack the host. */
  polling_url: string;
  /** Identifier of the generation, `gen-vid-…`, once known. */
  generation_id?: string | null;
  /** Addresses of the finished videos. Some need your key. */
  unsigned_urls?: string[] | null;
  /** Cost, once completed. */
  usage?: VideoUsage | null;
  /** Error message. */
  error?: string | null;
}
export const VideoJob: Schema<VideoJob> = checkedFields<VideoJob>({ id: string() });

/** Which job to get. */
export interface GetVideoGenerationRequest {
  /** Identifier of the job: the `id` from `videoGenerationGenerate`. */
  jobId: string;
}

/** A range of numbers. */
export interface VideoRange {
  /** The minimum; null if none. */
  min?: number | null;
  /** The maximum; null if none. */
  max?: number | null;
}

/** A video model. Null in place of a list: not known, or no such setting. */
export interface VideoModel {
  /** Slug of the model, for `videoGenerationGenerate`. */
  id: string;
  /** Permanent slug, with the date of the version. */
  canonical_slug: string;
  /** Display name. */
  name: string;
  /** Publication time, in seconds since 1970. */
  created: number;
  /** Description. */
  description?: string | null;
  /** Name at Hugging Face; null if none. */
  hugging_face_id?: string | null;
  /** Resolutions. */
  supported_resolutions?: OpenEnum<VideoResolution>[] | null;
  /** Aspect ratios. */
  supported_aspect_ratios?: OpenEnum<VideoAspectRatio>[] | null;
  /** Sizes, in pixels: `1280x720`. */
  supported_sizes?: string[] | null;
  /** Lengths, in seconds. */
  supported_durations?: number[] | null;
  /** Frames that can be given as images. */
  supported_frame_images?: OpenEnum<VideoFrameType>[] | null;
  /** Whether it can generate audio. */
  generate_audio?: boolean | null;
  /** Whether it supports `seed`. */
  seed?: boolean | null;
  /** Supported factors for upscaling; null if it does not upscale. */
  upscale_factor?: VideoRange | null;
  /** Supported values of `creativity`; null if it does not upscale. */
  creativity?: number[] | null;
  /**
   * Prices as strings, by name: in cents if the name contains `cents`, else in US dollars, as in
   * `duration_seconds_720p` and `cents_per_second_output`. Names differ by model.
   */
  pricing_skus?: Record<string, string> | null;
  /** Settings of its providers, for `provider.options`. */
  allowed_passthrough_parameters?: string[] | null;
}
export const VideoModel: Schema<VideoModel> = checkedFields<VideoModel>({});

/** All video models. */
export interface ListVideoModelsResponse {
  /** The models. */
  data: VideoModel[];
}
export const ListVideoModelsResponse: Schema<ListVideoModelsResponse> = checkedFields<ListVideoModelsResponse>({
  data: container(array(unchecked())),
});

/** Which video to download. */
export interface GetVideoContentRequest {
  /** Identifier of the job: the `id` from `videoGenerationGenerate`. */
  jobId: string;
  /** Index of the video in the job; 0 by default. */
  index?: number | null | undefined;
}
