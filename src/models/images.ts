import {
  array,
  checkedFields,
  checkedVariants,
  container,
  type OpenEnum,
  type Schema,
  string,
  unchecked,
  type Variants,
} from "../lib/schema.js";
import type {
  ChatCompletionTokensDetails,
  ChatPromptTokensDetails,
  CostDetails,
  ServerToolUseDetails,
} from "./chat.js";
import type { TraceConfig } from "./chatRequest.js";
import type { MessagesCacheCreation, MessagesUsageIteration } from "./messages.js";
import type { InputModality, OutputModality } from "./models.js";
import type { ProviderPassthrough } from "./providerOptions.js";
import type { ProviderPreferences } from "./providerPreferences.js";

/** A parameter that takes one of several values. */
export interface ImageEnumCapability {
  /** Discriminant. */
  type: "enum";
  /** The values that it takes. */
  values: string[];
}

/** A parameter that takes a number. */
export interface ImageRangeCapability {
  /** Discriminant. */
  type: "range";
  /** The lowest number that it takes. */
  min: number;
  /** The highest number that it takes. */
  max: number;
}

/** A parameter of which no more is known than that it may be sent. */
export interface ImageBooleanCapability {
  /** Discriminant. */
  type: "boolean";
}

/** What a parameter takes. */
export type ImageCapability = Variants<ImageEnumCapability | ImageRangeCapability | ImageBooleanCapability>;

/** What a model for images takes and gives. */
export interface ImageModelArchitecture {
  /** Kinds of content that it takes. */
  input_modalities?: OpenEnum<InputModality>[] | null;
  /** Kinds of content that it gives. */
  output_modalities?: OpenEnum<OutputModality>[] | null;
}
export const ImageModelArchitecture: Schema<ImageModelArchitecture> = checkedFields<ImageModelArchitecture>({});

/** A model that makes images. */
export interface ImageModel {
  /** Slug of the model, as `imagesGenerate` takes it. */
  id: string;
  /** The name that people see. */
  name?: string | null;
  /** What it is good at, in words for people. */
  description?: string | null;
  /** When it was published, in seconds since 1970. */
  created?: number | null;
  /** What it takes and gives. */
  architecture?: ImageModelArchitecture | null;
  /**
   * Parameters that at least one of its endpoints takes, by name. What each endpoint takes is in the answer of
   * `imagesListModelEndpoints`.
   */
  supported_parameters?: Record<string, ImageCapability> | null;
  /** Whether at least one of its endpoints can stream. */
  supports_streaming?: boolean | null;
  /** Path of the list of its endpoints, without the host. */
  endpoints?: string | null;
}
export const ImageModel: Schema<ImageModel> = checkedFields<ImageModel>({});

/** All models that make images. */
export interface ListImageModelsResponse {
  /** The models. */
  data: ImageModel[];
}
export const ListImageModelsResponse: Schema<ListImageModelsResponse> = checkedFields<ListImageModelsResponse>({
  data: container(array(unchecked())),
});

/** What an endpoint can charge for. */
export type ImageBillable = "output_image" | "input_image" | "input_font" | "input_reference" | "input_text";

/** One line of a price list. */
export interface ImagePrice {
  /** What it is the price of. */
  billable: OpenEnum<ImageBillable>;
  /** What one unit of it costs, in US dollars. */
  cost_usd: number;
  /** How it is counted. */
  unit: OpenEnum<"image" | "megapixel" | "token">;
  /** Which variant has this price, such as a resolution, where prices differ. */
  variant?: string | null;
}
export const ImagePrice: Schema<ImagePrice> = checkedFields<ImagePrice>({});

/** A provider that serves a model for images. */
export interface ImageEndpoint {
  /** Slug of the provider, under which `provider.options` takes settings of its own. */
  provider_slug: string;
  /** The provider's name for people. */
  provider_name?: string | null;
  /** What to ask for this endpoint by in a request; null if it has no tag. */
  provider_tag?: string | null;
  /** What it charges. */
  pricing?: ImagePrice[] | null;
  /** Parameters that it takes, by name, and no others. */
  supported_parameters?: Record<string, ImageCapability> | null;
  /** Settings of its own that it takes under `provider.options`. */
  allowed_passthrough_parameters?: string[] | null;
  /** Whether it can stream. */
  supports_streaming?: boolean | null;
}
export const ImageEndpoint: Schema<ImageEndpoint> = checkedFields<ImageEndpoint>({});

/** Which model to list the endpoints of. The slug `acme/painter` has the author `acme` and the slug `painter`. */
export interface ListImageModelEndpointsRequest {
  /** The part of the model's slug that is before the slash. */
  author: string;
  /** The part of the model's slug that is after the slash. */
  slug: string;
}

/** Who serves a model for images, and how. */
export interface ListImageModelEndpointsResponse {
  /** Slug of the model, with its author. */
  id?: string | null;
  /** The endpoints. */
  endpoints: ImageEndpoint[];
}
export const ListImageModelEndpointsResponse: Schema<ListImageModelEndpointsResponse> =
  checkedFields<ListImageModelEndpointsResponse>({ endpoints: container(array(unchecked())) });

/** Where an image is. */
export interface ImageReferenceURL {
  /** Its address, or the image itself as a `data:` URL. */
  url: string;
}

/** An image to go by. */
export interface ImageReference {
  /** Kind of the reference. */
  type: "image_url";
  /** Where the image is. */
  image_url: ImageReferenceURL;
}

/** Which providers may make an image, in what order they are tried, and what is handed on to them. */
export interface ImageProviderPreferences
  extends ProviderPassthrough,
    Pick<ProviderPreferences, "order" | "only" | "ignore" | "allow_fallbacks" | "sort"> {}

/** Shapes of an image, as width to height. */
export type ImageAspectRatio =
  | "1:1"
  | "1:2"
  | "1:4"
  | "1:8"
  | "2:1"
  | "2:3"
  | "3:2"
  | "3:4"
  | "4:1"
  | "4:3"
  | "4:5"
  | "5:4"
  | "8:1"
  | "9:16"
  | "16:9"
  | "9:19.5"
  | "19.5:9"
  | "9:20"
  | "20:9"
  | "9:21"
  | "21:9"
  | "auto";

/** What to draw, and how. Which of the parameters a model takes is in the answer of `imagesListModels`. */
export interface GenerateImagesRequest {
  /** Slug of the model. */
  model: string;
  /** What is to be seen, in words; not empty. */
  prompt: string;
  /** Images to go by, at most 16. */
  input_references?: readonly ImageReference[] | undefined;
  /** How many images to make at most, 1 to 10. There may be fewer; a model that makes one at a time refuses more. */
  n?: number | undefined;
  /** How large: a step such as `2K`, or pixels such as `2048x2048`, which `resolution` must then not contradict. */
  size?: string | undefined;
  /** How large, in steps; each provider has its own number of pixels for them. */
  resolution?: OpenEnum<"512" | "1K" | "1.5k" | "2K" | "4K"> | undefined;
  /** The shape, as width to height. A provider that does not have it takes the nearest that it has. */
  aspect_ratio?: OpenEnum<ImageAspectRatio> | undefined;
  /** How much care to take. Providers that cannot vary it ignore it. */
  quality?: OpenEnum<"auto" | "low" | "medium" | "high"> | undefined;
  /** What is behind the subject. `transparent` needs `png` or `webp`. */
  background?: OpenEnum<"auto" | "transparent" | "opaque"> | undefined;
  /** Format of the image. Few models know `svg`. */
  output_format?: OpenEnum<"png" | "jpeg" | "webp" | "svg"> | undefined;
  /** How strongly `webp` and `jpeg` are compressed, 0 to 100. */
  output_compression?: number | undefined;
  /** With the same number and the same request the image comes out the same, if the provider can do that. */
  seed?: number | undefined;
  /** Whether the image comes in events while it is made; see `imagesGenerate`. */
  stream?: boolean | undefined;
  /** Which providers may serve the request, and what is handed on to them. */
  provider?: ImageProviderPreferences | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of a session that the request is part of. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** What kinds of tokens the prompt of an image was made of. */
export interface ImagePromptTokensDetails extends ChatPromptTokensDetails {}

/** What images used and cost. */
export interface ImageUsage {
  /** Tokens of the prompt, images included. */
  prompt_tokens: number;
  /** Tokens of what was made. */
  completion_tokens: number;
  /** Sum of both. */
  total_tokens: number;
  /** The amount charged to the account, in US dollars; with your own key, only OpenRouter's fee. */
  cost?: number | null;
  /** Whether your own key for the provider was used (BYOK). */
  is_byok?: boolean | null;
  /** Parts of the cost. */
  cost_details?: CostDetails | null;
  /** Tokens of the prompt by kind; null if the provider does not tell. */
  prompt_tokens_details?: ImagePromptTokensDetails | null;
  /** Kinds of tokens in what was made; null if the provider does not tell. */
  completion_tokens_details?: ChatCompletionTokensDetails | null;
  /** Calls of server tools; null if none ran. */
  server_tool_use?: ServerToolUseDetails | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: string | null;
  /** How fast it was made, for providers that have a choice. */
  speed?: OpenEnum<"fast" | "standard"> | null;
  /** What each step used, where there were several. */
  iterations?: MessagesUsageIteration[] | null;
  /** Tokens that were written to a cache, by how long they stay there. */
  cache_creation?: MessagesCacheCreation | null;
}
export const ImageUsage: Schema<ImageUsage> = checkedFields<ImageUsage>({});

/** An image that was made. */
export interface GeneratedImage {
  /** The bytes of the image, in base64; of an SVG, its text in UTF-8. */
  b64_json: string;
  /** Media type of the image, for example `image/png`; missing if it could not be told. */
  media_type?: string | null;
}
export const GeneratedImage: Schema<GeneratedImage> = checkedFields<GeneratedImage>({});

/** The images that were made. */
export interface GenerateImagesResponse {
  /** The images. There can be fewer than `n`. */
  data: GeneratedImage[];
  /** When they were made, in seconds since 1970; some providers give 0. */
  created: number;
  /** Usage and cost. */
  usage?: ImageUsage | null;
}
export const GenerateImagesResponse: Schema<GenerateImagesResponse> = checkedFields<GenerateImagesResponse>({
  data: container(array(unchecked())),
});

/** A first view of an image that is being made. */
export interface ImagePartialEvent {
  /** Discriminant. */
  type: "image_generation.partial_image";
  /** The bytes of the view, in base64. */
  b64_json: string;
  /** Number of the view, from 0. */
  partial_image_index: number;
}

/** A piece of the text that an image in a text format such as SVG is made of. */
export interface ImageTextEvent {
  /** Discriminant. */
  type: "image_generation.text_chunk";
  /** What it belongs to: only `content` is part of the image. */
  phase: OpenEnum<"content" | "reasoning" | "draft">;
  /** The piece. */
  text: string;
}

/** A finished image. */
export interface ImageCompletedEvent extends GeneratedImage {
  /** Discriminant. */
  type: "image_generation.completed";
  /** Creation time, in seconds since 1970. */
  created?: number | null;
  /** Usage and cost. */
  usage?: ImageUsage | null;
}

/** One event of a streamed image. What breaks a stream off comes as an error, not as an event. */
export type ImageStreamEvent = Variants<ImagePartialEvent | ImageTextEvent | ImageCompletedEvent>;
export const ImageStreamEvent: Schema<ImageStreamEvent> = checkedVariants<ImageStreamEvent>({
  "image_generation.partial_image": { b64_json: string() },
  "image_generation.text_chunk": { text: string() },
  "image_generation.completed": { b64_json: string() },
});
