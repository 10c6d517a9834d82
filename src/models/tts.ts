import type { OpenEnum, Variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** A recording of a voice, spelled out. */
export interface SpeechSample {
  /** The recording in base64, with or without `data:…` in front; at most 20 MiB of it. */
  data: string;
  /** Its format, for example `wav`. Most providers find it out if it is left out. */
  format?: string | undefined;
  /** Not together with `data`; `SpeechSampleURL` has it. */
  url?: undefined;
}

/** A recording of a voice, at an address. */
export interface SpeechSampleURL {
  /** Address of the recording, at most 2048 characters. */
  url: string;
  /** Its format, for example `wav`. Most providers find it out if it is left out. */
  format?: string | undefined;
  /** Not together with `url`; `SpeechSample` has it. */
  data?: undefined;
}

/** The voice to imitate. */
export interface SpeechAudioReference {
  /** Discriminant. */
  type: "input_audio";
  /** A sample of the voice, spelled out or by its address. */
  input_audio: SpeechSample | SpeechSampleURL;
}

/** Address of an image. */
export interface SpeechImageURL {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
}

/** The image that the voice should fit. Not together with a sample of a voice. */
export interface SpeechImageReference {
  /** Discriminant. */
  type: "image_url";
  /** Address of the image. */
  image_url: SpeechImageURL;
}

/** What the sample of the voice says. */
export interface SpeechTextReference {
  /** Discriminant. */
  type: "text";
  /** The words, at most 10 000 characters. */
  text: string;
}

/** One part of what describes a voice to imitate. */
export type SpeechReference = Variants<SpeechAudioReference | SpeechTextReference | SpeechImageReference>;

/** What one speaker says. Only these fields are documented so far; others pass through. */
export interface SpeechTurn {
  /** The text to read out. */
  text: string;
  /** Name of the voice. */
  voice?: string | undefined;
  /** How to read it out, in words. */
  instructions?: string | undefined;
  /** Further settings of the turn. */
  [setting: string]: unknown;
}

/** What to say, and how. */
export interface CreateSpeechRequest {
  /** Slug of the model. */
  model: string;
  /** The text to read out, or several turns of different voices; at least one. */
  input: string | readonly SpeechTurn[];
  /** Name of the voice. Each provider has its own. */
  voice?: string | undefined;
  /** Format of the sound; `pcm`, 16 bits little-endian without a header, by default. Most players want `mp3`. */
  response_format?: OpenEnum<"mp3" | "pcm"> | undefined;
  /** How fast to speak: 2 is twice as fast as usual. Models that cannot vary it ignore it. */
  speed?: number | undefined;
  /** A voice to imitate: one sample and, if you like, one text with what it says; or an image. Few endpoints can do that. */
  input_references?: readonly SpeechReference[] | undefined;
  /** Settings that are handed on to the provider. */
  provider?: ProviderPassthrough | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}
