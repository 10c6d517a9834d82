import {
  array,
  checkedFields,
  container,
  type OpenEnum,
  type Schema,
  unchecked,
  type Variants,
} from "../lib/schema.js";
import type { CostDetails } from "./chat.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

/** A piece of text to embed. */
export interface EmbeddingsContentText {
  /** Discriminant. */
  type: "text";
  /** The text itself, not empty. */
  text: string;
}

/** Where an image to embed is. */
export interface EmbeddingsImageURL {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
}

/** An image to embed. */
export interface EmbeddingsContentImage {
  /** Discriminant. */
  type: "image_url";
  /** Where it is. */
  image_url: EmbeddingsImageURL;
}

/** A sound, video or document, spelled out. */
export interface EmbeddingsMedia {
  /** The content, as a `data:` URL. */
  data: string;
  /** Format of the content, for example `wav` or `mp4`. */
  format?: string | undefined;
}

/** A sound to embed. */
export interface EmbeddingsContentAudio {
  /** Discriminant. */
  type: "input_audio";
  /** The audio. */
  input_audio: EmbeddingsMedia;
}

/** A video to embed. */
export interface EmbeddingsContentVideo {
  /** Discriminant. */
  type: "input_video";
  /** The video itself. */
  input_video: EmbeddingsMedia;
}

/** A document to embed. */
export interface EmbeddingsContentFile {
  /** Discriminant. */
  type: "input_file";
  /** The document. */
  input_file: EmbeddingsMedia;
}

/** One part of an input that has several kinds of content. */
export type EmbeddingsContentPart = Variants<
  | EmbeddingsContentText
  | EmbeddingsContentImage
  | EmbeddingsContentAudio
  | EmbeddingsContentVideo
  | EmbeddingsContentFile
>;

/** An input that has several kinds of content. All its parts together get one embedding. */
export interface EmbeddingsMultimodalInput {
  /** The parts, at least one. */
  content: readonly EmbeddingsContentPart[];
}

/** What to embed, and how. */
export interface GenerateEmbeddingsRequest {
  /** Slug of the model. `embeddingsListModels` lists them. */
  model: string;
  /** One text or several, the tokens of one text or of several, or inputs with images, sound and so on. */
  input:
    | string
    | readonly string[]
    | readonly number[]
    | readonly (readonly number[])[]
    | readonly EmbeddingsMultimodalInput[];
  /** Numbers in each embedding, from 1, for models that can be told so; the model's own number by default. */
  dimensions?: number | undefined;
  /** Whether embeddings come as numbers or as base64 of 32-bit floats; as numbers by default. */
  encoding_format?: OpenEnum<"float" | "base64"> | undefined;
  /** What the input is for, for example `search_query` or `search_document`, for models that tell them apart. */
  input_type?: string | undefined;
  /** Which providers may serve the request. */
  provider?: ProviderPreferences | null | undefined;
  /** Your user, by a lasting identifier such as a hash. */
  user?: string | undefined;
  /** Identifier of a session that the request is part of, up to 256 characters. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** One embedding. */
export interface Embedding {
  /** Kind of the object. */
  object: OpenEnum<"embedding">;
  /** The vector: numbers, or a string of base64 if `encoding_format` asked for it. */
  embedding: number[] | string;
  /** Which input it belongs to, from 0. */
  index?: number | null;
}
export const Embedding: Schema<Embedding> = checkedFields<Embedding>({});

/** Kinds of tokens in inputs; told only where there are several, and only those that occur. */
export interface EmbeddingsPromptTokensDetails {
  /** Tokens of text. */
  text_tokens?: number | null;
  /** Image tokens. */
  image_tokens?: number | null;
  /** Audio tokens. */
  audio_tokens?: number | null;
  /** Tokens of videos. */
  video_tokens?: number | null;
  /** Document tokens. */
  file_tokens?: number | null;
}

/** What embeddings used and cost. */
export interface EmbeddingsUsage {
  /** Tokens in the inputs. */
  prompt_tokens: number;
  /** All tokens that count. */
  total_tokens: number;
  /** What was charged to the account, in US dollars. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** Kinds of tokens in the inputs. */
  prompt_tokens_details?: EmbeddingsPromptTokensDetails | null;
}
export const EmbeddingsUsage: Schema<EmbeddingsUsage> = checkedFields<EmbeddingsUsage>({});

/** Embeddings of all inputs. */
export interface GenerateEmbeddingsResponse {
  /** Identifier of the generation: `gen-emb-…`. */
  id?: string | null;
  /** Kind of the object. */
  object: OpenEnum<"list">;
  /** Name of the model that made them; can differ from the slug that was asked for. */
  model: string;
  /** The embeddings, one for each input. */
  data: Embedding[];
  /** Name of the provider behind the answer. */
  provider?: string | null;
  /** Usage and cost. */
  usage?: EmbeddingsUsage | null;
}
export const GenerateEmbeddingsResponse: Schema<GenerateEmbeddingsResponse> = checkedFields<GenerateEmbeddingsResponse>(
  { data: container(array(unchecked())) },
);

/** Which page of models to list. Without either field, all models come at once. */
export interface ListEmbeddingsModelsRequest {
  /** Models to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Models on one page, from 1 to 1000; 500 if only `offset` is given. */
  limit?: number | undefined;
}
