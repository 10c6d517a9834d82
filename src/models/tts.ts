import type { OpenEnum, Variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** A voice recording as data. */
export interface SpeechSample {
  /** The recording in base64, with or without `data:…` in front; at most 20 MiB. */
  data: string;
  /** Format, for example `wav`. Most providers detect it. */
  format?: string | undefined;
  /** Not together with `data`: see `SpeechSampleURL`. */
  url?: undefined;
}

/** A voice recording at an address. */
export interface SpeechSampleURL {
  /** Address of the recording, at most 2048 characters. */
  url: string;
  /** Format, for example `wav`. Most providers detect it. */
  format?: string | undefined;
  /** Not together with `url`: see `SpeechSample`. */
  data?: undefined;
}

/** The voice to imitate. */
export interface SpeechAudioReference {
  /** Discriminant. */
  type: "input_audio";
  /** A sample of the voice: data or an address. */
  input_audio: SpeechSample | SpeechSampleURL;
}

/** Address of an image. */
export interface SpeechImageURL {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
}

/** An image that the voice should fit. Not together with a voice sample. */
export interface SpeechImageReference {
  /** Discriminant. */
  type: "image_url";
  /** Address of the image. */
  image_url: SpeechImageURL;
}

/** The text of the voice sample. */
export interface SpeechTextReference {
  /** Discriminant. */
  type: "text";
  /** The text, at most 10 000 characters. */
  text: string;
}

/** One part of a voice reference. */
export type SpeechReference = Variants<SpeechAudioReference | SpeechTextReference | SpeechImageReference>;

/** A turn of one speaker. Only these fields are documented so far; others pass through. */
export interface SpeechTurn {
  /** The text to speak. */
  text: string;
  /** Name of the voice. */
  voice?: string | undefined;
  /** How to speak it. */
  instructions?: string | undefined;
  /** More settings of the turn. */
  [setting: string]: unknown;
}

/** What to speak, and how. */
export interface CreateSpeechRequest {
  /** Slug of the model. */
  model: string;
  /** The text to speak, or at least one turn, with a voice each. */
  input: string | readonly SpeechTurn[];
  /** Name of the voice; providers differ. */
  voice?: string | undefined;
  /** Audio format; by default `pcm`: 16 bits, little-endian, without a header. Most players need `mp3`. */
  response_format?: OpenEnum<"mp3" | "pcm"> | undefined;
  /** Speed: 2 is twice as fast. Models without this setting ignore it. */
  speed?: number | undefined;
  /** A voice to imitate: a sample, optionally with its text; or an image. Few endpoints support it. */
  input_references?: readonly SpeechReference[] | undefined;
  /** Settings to pass on to the provider. */
  provider?: ProviderPassthrough | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}
