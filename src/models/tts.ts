import type { OpenEnum, Variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** A recording of a voice, spelled out. */
export interface SpeechSample {
  /** The recording in base64, with or without `data:…` in front; at most 20 MiB of it. */
  data: string;
  /** Its format, for example `wav`. Most providers find it out if it is left out. */
  format?: string | undefined;
}

/** The voice to imitate. */
export interface SpeechAudioReference {
  /** Tells this part from the others. */
  type: "input_audio";
  /** A sample of the voice. */
  input_audio: SpeechSample;
}

/** What the sample of the voice says. */
export interface SpeechTextReference {
  /** Tells this part from the others. */
  type: "text";
  /** The words, at most 10 000 characters. */
  text: string;
}

/** One part of what describes a voice to imitate. */
export type SpeechReference = Variants<SpeechAudioReference | SpeechTextReference>;

/** What to say, and how. */
export interface CreateSpeechRequest {
  /** Slug of the model. */
  model: string;
  /** The text to read out. */
  input: string;
  /** Name of the voice. Each provider has its own. */
  voice?: string | undefined;
  /** Format of the sound; `pcm`, 16 bits little-endian without a header, if left out. Most players want `mp3`. */
  response_format?: OpenEnum<"mp3" | "pcm"> | undefined;
  /** How fast to speak: 2 is twice as fast as usual. Models that cannot vary it ignore it. */
  speed?: number | undefined;
  /** A voice to imitate: one sample and, if you like, one text with what it says. Few endpoints can do that. */
  input_references?: readonly SpeechReference[] | undefined;
  /** Settings that are handed on to the provider. */
  provider?: ProviderPassthrough | undefined;
  /** Your user, by a lasting identifier such as a hash. */
  user?: string | undefined;
  /** Identifier of a session that the request is part of. */
  session_id?: string | undefined;
  /** Names for the request in tools for observability. */
  trace?: TraceConfig | undefined;
}
