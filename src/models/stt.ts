import { checkedFields, type OpenEnum, type Schema, string } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** A recording, spelled out. */
export interface TranscriptionAudio {
  /** The recording in base64, without `data:` in front. */
  data: string;
  /** Its format, for example `wav`, `mp3`, `m4a`, `flac` or `webm`. Providers differ in what they take. */
  format: string;
  /** Not together with `data`; `TranscriptionAudioURL` has it. */
  url?: undefined;
}

/** A recording at an address. */
export interface TranscriptionAudioURL {
  /** Address of the recording, at most 8000 characters. */
  url: string;
  /** Its format, for example `mp3`. */
  format?: string | undefined;
  /** Not together with `url`; `TranscriptionAudio` has it. */
  data?: undefined;
}

/** Which providers may get a recording, and settings that are handed on to them. */
export interface TranscriptionProvider extends ProviderPassthrough {
  /** Whether to use only endpoints with zero data retention. */
  zdr?: boolean | null | undefined;
  /** Whether providers may keep what they are sent, and train on it. */
  data_collection?: OpenEnum<"allow" | "deny"> | null | undefined;
}

/** What to write down, and how. */
export interface CreateTranscriptionRequest {
  /** Slug of the model. */
  model: string;
  /** The recording, spelled out or by its address. */
  input_audio: TranscriptionAudio | TranscriptionAudioURL;
  /** The language spoken, in two letters of ISO 639-1 such as `en`; found out by default. */
  language?: string | undefined;
  /** `verbose_json` adds language, duration and timestamps, where the provider has them; `json` by default. */
  response_format?: OpenEnum<"json" | "verbose_json"> | undefined;
  /** What gets timestamps, if `response_format` is `verbose_json`; without effect otherwise. */
  timestamp_granularities?: readonly OpenEnum<"word" | "segment">[] | undefined;
  /** Whether to tell speakers apart, for models that can. */
  diarize?: boolean | undefined;
  /** Words that are likely to come up, such as names: up to 1000, each of up to 100 characters. */
  keyterms?: readonly string[] | undefined;
  /** How freely the model chooses words. */
  temperature?: number | undefined;
  /** Which providers may get the recording, and settings that are handed on to them. */
  provider?: TranscriptionProvider | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** A stretch of a transcript. */
export interface TranscriptionSegment {
  /** Its number in the transcript. */
  id?: number | null;
  /** When it starts, in seconds. */
  start: number;
  /** When it ends, in seconds. */
  end: number;
  /** What was said. */
  text: string;
  /** Number of whoever speaks, if the provider tells speakers apart. */
  speaker?: number | null;
  /** Name that the provider gives the speaker. */
  speaker_label?: string | null;
  /** Channel of the recording. */
  channel?: number | null;
  /** How sure the model was: the mean logarithm of the tokens' probabilities. */
  avg_logprob?: number | null;
  /** How well the text compresses; a high ratio hints at repetitions. */
  compression_ratio?: number | null;
  /** How likely it is that nobody speaks, from 0 to 1. */
  no_speech_prob?: number | null;
  /** Where the model began to read the recording for it. */
  seek?: number | null;
  /** How freely the model chose words. */
  temperature?: number | null;
  /** The tokens of the text, by their numbers. */
  tokens?: number[] | null;
}
export const TranscriptionSegment: Schema<TranscriptionSegment> = checkedFields<TranscriptionSegment>({});

/** A word of a transcript. */
export interface TranscriptionWord {
  /** The word. */
  word: string;
  /** When it starts, in seconds. */
  start: number;
  /** When it ends, in seconds. */
  end: number;
  /** Number of whoever speaks, if the provider tells speakers apart. */
  speaker?: number | null;
  /** Name that the provider gives the speaker. */
  speaker_label?: string | null;
  /** Channel of the recording. */
  channel?: number | null;
  /** A spoken word, or a sound such as laughter. */
  type?: OpenEnum<"word" | "audio_event"> | null;
  /** How sure the model was, if the provider says so. */
  confidence?: number | null;
}
export const TranscriptionWord: Schema<TranscriptionWord> = checkedFields<TranscriptionWord>({});

/** A name, place or other entity in a transcript. */
export interface TranscriptionEntity {
  /** The words of the transcript. */
  text: string;
  /** Kind of the entity, in the provider's own terms. */
  type: string;
  /** Where it begins, in characters of the whole text. */
  start_char: number;
  /** Where it ends, in characters of the whole text. */
  end_char: number;
}

/** What a transcript used and cost. Models count tokens or seconds. */
export interface TranscriptionUsage {
  /** What was charged, in US dollars. */
  cost?: number | null;
  /** Input tokens. */
  input_tokens?: number | null;
  /** Output tokens. */
  output_tokens?: number | null;
  /** Tokens read and written. */
  total_tokens?: number | null;
  /** Length of the recording, in seconds. */
  seconds?: number | null;
}
export const TranscriptionUsage: Schema<TranscriptionUsage> = checkedFields<TranscriptionUsage>({});

/** A transcript. */
export interface CreateTranscriptionResponse {
  /** All that was said. */
  text: string;
  /** Usage and cost. */
  usage?: TranscriptionUsage | null;
  /** The language spoken, with `verbose_json`. */
  language?: string | null;
  /** How sure the model was of the language, if the provider says so. */
  language_confidence?: number | null;
  /** Length of the recording in seconds, with `verbose_json`. */
  duration?: number | null;
  /** How sure the model was of the whole, if the provider says so. */
  confidence?: number | null;
  /** Stretches with their times, with `verbose_json`. */
  segments?: TranscriptionSegment[] | null;
  /** Words with their times, if the provider has them. */
  words?: TranscriptionWord[] | null;
  /** Entities in the text, if the provider looks for them. */
  entities?: TranscriptionEntity[] | null;
  /** What was done, with `verbose_json`, for example `transcribe`. */
  task?: string | null;
}
export const CreateTranscriptionResponse: Schema<CreateTranscriptionResponse> =
  checkedFields<CreateTranscriptionResponse>({ text: string() });

/** How to write a recording down that is sent as a form. */
export interface TranscriptionFormSettings {
  /** Slug of the model. */
  model: string;
  /** The language spoken, in two letters of ISO 639-1 such as `en`; found out by default. */
  language?: string | undefined;
  /** `verbose_json` adds language, duration and timestamps, where the provider has them; `json` by default. */
  response_format?: OpenEnum<"json" | "verbose_json"> | undefined;
  /** What gets timestamps, if `response_format` is `verbose_json`. In this form the name ends in brackets. */
  "timestamp_granularities[]"?: readonly OpenEnum<"word" | "segment">[] | undefined;
  /** Whether to tell speakers apart, for models that can; needs `verbose_json`. */
  diarize?: boolean | undefined;
  /** Words that are likely to come up, such as names. In this form the name ends in brackets. */
  "keyterms[]"?: readonly string[] | undefined;
  /** How freely the model chooses words. */
  temperature?: number | undefined;
  /** The JSON text of what `provider` of `CreateTranscriptionRequest` takes. */
  provider?: string | undefined;
}

/** What to write down, and how, with the recording as a file. */
export interface TranscriptionFileRequest extends TranscriptionFormSettings {
  /** The recording, at most 25 MB. Its format is told by the name of a `File`, or by the `type` of a `Blob`. */
  file: Blob;
  /** Not together with `file`; `TranscriptionSourceURLRequest` has it. */
  source_url?: undefined;
}

/** What to write down, and how, with the address of the recording. */
export interface TranscriptionSourceURLRequest extends TranscriptionFormSettings {
  /** Address of the recording. */
  source_url: string;
  /** Not together with `source_url`; `TranscriptionFileRequest` has it. */
  file?: undefined;
}

/** What to write down, and how, as a form: with either a file or an address. */
export type CreateTranscriptionMultipartRequest = TranscriptionFileRequest | TranscriptionSourceURLRequest;
