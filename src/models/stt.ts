import { checkedFields, type OpenEnum, type Schema, string } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPassthrough } from "./providerOptions.js";

/** A recording as data. */
export interface TranscriptionAudio {
  /** The recording in base64, without `data:` in front. */
  data: string;
  /** Format, for example `wav`, `mp3`, `m4a`, `flac` or `webm`. Supported formats differ by provider. */
  format: string;
  /** Not together with `data`: see `TranscriptionAudioURL`. */
  url?: undefined;
}

/** A recording at an address. */
export interface TranscriptionAudioURL {
  /** Address of the recording, at most 8000 characters. */
  url: string;
  /** Format, for example `mp3`. */
  format?: string | undefined;
  /** Not together with `url`: see `TranscriptionAudio`. */
  data?: undefined;
}

/** Which providers may get a recording, and settings to pass on. */
export interface TranscriptionProvider extends ProviderPassthrough {
  /** Whether to use only endpoints with zero data retention. */
  zdr?: boolean | null | undefined;
  /** Whether providers may retain the recording and train on it. */
  data_collection?: OpenEnum<"allow" | "deny"> | null | undefined;
}

/** What to transcribe, and how. */
export interface CreateTranscriptionRequest {
  /** Slug of the model. */
  model: string;
  /** The recording: data or an address. */
  input_audio: TranscriptionAudio | TranscriptionAudioURL;
  /** Language, as a two-letter ISO 639-1 code such as `en`; detected by default. */
  language?: string | undefined;
  /** `verbose_json` adds language, duration and timestamps, if the provider has them; `json` by default. */
  response_format?: OpenEnum<"json" | "verbose_json"> | undefined;
  /** What gets timestamps; only with the `response_format` `verbose_json`. */
  timestamp_granularities?: readonly OpenEnum<"word" | "segment">[] | undefined;
  /** Whether to distinguish speakers, for models that can. */
  diarize?: boolean | undefined;
  /** Words likely to occur, such as names: up to 1000, each up to 100 characters. */
  keyterms?: readonly string[] | undefined;
  /** Randomness of sampling. */
  temperature?: number | undefined;
  /** Which providers may get the recording, and settings to pass on. */
  provider?: TranscriptionProvider | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** A segment of a transcript. */
export interface TranscriptionSegment {
  /** Number of the segment. */
  id?: number | null;
  /** Start, in seconds. */
  start: number;
  /** End, in seconds. */
  end: number;
  /** The text. */
  text: string;
  /** Number of the speaker, if the provider distinguishes speakers. */
  speaker?: number | null;
  /** The provider's name of the speaker. */
  speaker_label?: string | null;
  /** Channel of the recording. */
  channel?: number | null;
  /** Confidence of the model: mean log probability of the tokens. */
  avg_logprob?: number | null;
  /** Compression ratio of the text; a high one suggests repetitions. */
  compression_ratio?: number | null;
  /** Probability that nobody speaks, from 0 to 1. */
  no_speech_prob?: number | null;
  /** Position in the recording at which decoding began. */
  seek?: number | null;
  /** Randomness of sampling. */
  temperature?: number | null;
  /** Token numbers of the text. */
  tokens?: number[] | null;
}
export const TranscriptionSegment: Schema<TranscriptionSegment> = checkedFields<TranscriptionSegment>({});

/** A word of a transcript. */
export interface TranscriptionWord {
  /** The word. */
  word: string;
  /** Start, in seconds. */
  start: number;
  /** End, in seconds. */
  end: number;
  /** Number of the speaker, if the provider distinguishes speakers. */
  speaker?: number | null;
  /** The provider's name of the speaker. */
  speaker_label?: string | null;
  /** Channel of the recording. */
  channel?: number | null;
  /** A spoken word, or a sound such as laughter. */
  type?: OpenEnum<"word" | "audio_event"> | null;
  /** Confidence of the model, if the provider reports it. */
  confidence?: number | null;
}
export const TranscriptionWord: Schema<TranscriptionWord> = checkedFields<TranscriptionWord>({});

/** A name, place or other entity in a transcript. */
export interface TranscriptionEntity {
  /** The words. */
  text: string;
  /** Kind of the entity, in the provider's terms. */
  type: string;
  /** Start, in characters of the whole text. */
  start_char: number;
  /** End, in characters of the whole text. */
  end_char: number;
}

/** Usage and cost of a transcript. Models count tokens or seconds. */
export interface TranscriptionUsage {
  /** The amount charged, in US dollars. */
  cost?: number | null;
  /** Input tokens. */
  input_tokens?: number | null;
  /** Output tokens. */
  output_tokens?: number | null;
  /** Input and output tokens. */
  total_tokens?: number | null;
  /** Length of the recording, in seconds. */
  seconds?: number | null;
}
export const TranscriptionUsage: Schema<TranscriptionUsage> = checkedFields<TranscriptionUsage>({});

/** A transcript. */
export interface CreateTranscriptionResponse {
  /** The whole text. */
  text: string;
  /** Usage and cost. */
  usage?: TranscriptionUsage | null;
  /** The detected language, with `verbose_json`. */
  language?: string | null;
  /** Confidence in the language, if the provider reports it. */
  language_confidence?: number | null;
  /** Length of the recording in seconds, with `verbose_json`. */
  duration?: number | null;
  /** Confidence in the whole transcript, if the provider reports it. */
  confidence?: number | null;
  /** Segments with times, with `verbose_json`. */
  segments?: TranscriptionSegment[] | null;
  /** Words with times, if the provider has them. */
  words?: TranscriptionWord[] | null;
  /** Entities in the text, if the provider detects them. */
  entities?: TranscriptionEntity[] | null;
  /** The task, with `verbose_json`, for example `transcribe`. */
  task?: string | null;
}
export const CreateTranscriptionResponse: Schema<CreateTranscriptionResponse> =
  checkedFields<CreateTranscriptionResponse>({ text: string() });

/** Settings of a transcription sent as a form. */
export interface TranscriptionFormSettings {
  /** Slug of the model. */
  model: string;
  /** Language, as a two-letter ISO 639-1 code such as `en`; detected by default. */
  language?: string | undefined;
  /** `verbose_json` adds language, duration and timestamps, if the provider has them; `json` by default. */
  response_format?: OpenEnum<"json" | "verbose_json"> | undefined;
  /** What gets timestamps, with the `response_format` `verbose_json`. In a form the name ends in brackets. */
  "timestamp_granularities[]"?: readonly OpenEnum<"word" | "segment">[] | undefined;
  /** Whether to distinguish speakers, for models that can; needs `verbose_json`. */
  diarize?: boolean | undefined;
  /** Words likely to occur, such as names. In a form the name ends in brackets. */
  "keyterms[]"?: readonly string[] | undefined;
  /** Randomness of sampling. */
  temperature?: number | undefined;
  /** JSON text of `provider` as in `CreateTranscriptionRequest`. */
  provider?: string | undefined;
}

/** A transcription of a file. */
export interface TranscriptionFileRequest extends TranscriptionFormSettings {
  /** The recording, at most 25 MB. The name of a `File`, or the `type` of a `Blob`, gives the format. */
  file: Blob;
  /** Not together with `file`: see `TranscriptionSourceURLRequest`. */
  source_url?: undefined;
}

/** A transcription of a recording at an address. */
export interface TranscriptionSourceURLRequest extends TranscriptionFormSettings {
  /** Address of the recording. */
  source_url: string;
  /** Not together with `source_url`: see `TranscriptionFileRequest`. */
  file?: undefined;
}

/** A transcription as a form, with either a file or an address. */
export type CreateTranscriptionMultipartRequest = TranscriptionFileRequest | TranscriptionSourceURLRequest;
