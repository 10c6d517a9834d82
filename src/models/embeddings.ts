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
  /** The text, not empty. */
  text: string;
}

/** Address of an image to embed. */
export interface EmbeddingsImageURL {
  /** Address of the image, or the image itself as a `data:` URL. */
  url: string;
}

/** An image to embed. */
export interface EmbeddingsContentImage {
  /** Discriminant. */
  type: "image_url";
  /** Address of the image. */
  image_url: EmbeddingsImageURL;
}

/** Audio, video or a document as data. */
export interface EmbeddingsMedia {
  /** The content, as a `data:` URL. */
  data: string;
  /** Format of the content, for example `wav` or `mp4`. */
  format?: string | undefined;
}

/** Audio to embed. */
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
  /** The video. */
  input_video: EmbeddingsMedia;
}

/** A document to embed. */
export interface EmbeddingsContentFile {
  /** Discriminant. */
  type: "input_file";
  /** The document. */
  input_file: EmbeddingsMedia;
}

/** One part of a multimodal input. */
export type EmbeddingsContentPart = Variants<
  | EmbeddingsContentText
  | EmbeddingsContentImage
  | EmbeddingsContentAudio
  | EmbeddingsContentVideo
  | EmbeddingsContentFile
>;

/** A multimodal input. All its parts together get one embedding. */
export interface EmbeddingsMultimodalInput {
  /** The parts, at least one. */
  content: readonly EmbeddingsContentPart[];
}

/** What to embed, and how. */
export interface GenerateEmbeddingsRequest {
  /** Slug of the model. `embeddingsListModels` lists them. */
  model: string;
  /** One or several texts, the tokens of one or several texts, or multimodal inputs. */
  input:
    | string
    | readonly string[]
    | readonly number[]
    | readonly (readonly number[])[]
    | readonly EmbeddingsMultimodalInput[];
  /** Length of each embedding, from 1, for models that support it; the model's own by default. */
  dimensions?: number | undefined;
  /** Encoding of embeddings: numbers, or base64 of 32-bit floats; numbers by default. */
  encoding_format?: OpenEnum<"float" | "base64"> | undefined;
  /** Purpose of the input, for example `search_query` or `search_document`, for models that distinguish them. */
  input_type?: string | undefined;
  /** Which providers may serve the request. */
  provider?: ProviderPreferences | null | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request, up to 256 characters. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** One embedding. */
export interface Embedding {
  /** Kind of the object. */
  object: OpenEnum<"embedding">;
  /** The vector: numbers, or base64 if `encoding_format` requests it. */
  embedding: number[] | string;
  /** Index of the input, from 0. */
  index?: number | null;
}
export const Embedding: Schema<Embedding> = checkedFields<Embedding>({});

/** Tokens of inputs by kind; only if there are several kinds, and only those that occur. */
export interface EmbeddingsPromptTokensDetails {
  /** Text tokens. */
  text_tokens?: number | null;
  /** Image tokens. */
  image_tokens?: number | null;
  /** Audio tokens. */
  audio_tokens?: number | null;
  /** Video tokens. */
  video_tokens?: number | null;
  /** Document tokens. */
  file_tokens?: number | null;
}

/** Usage and cost of embeddings. */
export interface EmbeddingsUsage {
  /** Tokens in the inputs. */
  prompt_tokens: number;
  /** All tokens that count. */
  total_tokens: number;
  /** The amount charged to the account, in US dollars. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** Tokens of the inputs by kind. */
  prompt_tokens_details?: EmbeddingsPromptTokensDetails | null;
}
export const EmbeddingsUsage: Schema<EmbeddingsUsage> = checkedFields<EmbeddingsUsage>({});

/** Embeddings of all inputs. */
export interface GenerateEmbeddingsResponse {
  /** Identifier of the generation: `gen-emb-…`. */
  id?: string | null;
  /** Kind of the object. */
  object: OpenEnum<"list">;
  /** Name of the model; can differ from the requested slug. */
  model: string;
  /** The embeddings, one per input. */
  data: Embedding[];
  /** Name of the provider. */
  provider?: string | null;
  /** Usage and cost. */
  usage?: EmbeddingsUsage | null;
}
export const GenerateEmbeddingsResponse: Schema<GenerateEmbeddingsResponse> = checkedFields<GenerateEmbeddingsResponse>(
  { data: container(array(unchecked())) },
);

/** Which page of models to list. Without `offset` and `limit`, all models come at once. */
export interface ListEmbeddingsModelsRequest {
  /** Models to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Models on one page, from 1 to 1000; 500 if only `offset` is given. */
  limit?: number | undefined;
}
