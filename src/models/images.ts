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
  /** The values. */
  values: string[];
}

/** A parameter that takes a number. */
export interface ImageRangeCapability {
  /** Discriminant. */
  type: "range";
  /** The minimum. */
  min: number;
  /** The maximum. */
  max: number;
}

/** A parameter that may be sent; nothing else is known about it. */
export interface ImageBooleanCapability {
  /** Discriminant. */
  type: "boolean";
}

/** What a parameter accepts. */
export type ImageCapability = Variants<ImageEnumCapability | ImageRangeCapability | ImageBooleanCapability>;

/** Inputs and outputs of an image model. */
export interface ImageModelArchitecture {
  /** Kinds of input. */
  input_modalities?: OpenEnum<InputModality>[] | null;
  /** Kinds of output. */
  output_modalities?: OpenEnum<OutputModality>[] | null;
}
export const ImageModelArchitecture: Schema<ImageModelArchitecture> = checkedFields<ImageModelArchitecture>({});

/** An image model. */
export interface ImageModel {
  /** Slug of the model, for `imagesGenerate`. */
  id: string;
  /** Display name. */
  name?: string | null;
  /** Description. */
  description?: string | null;
  /** Publication time, in seconds since 1970. */
  created?: number | null;
  /** Inputs and outputs. */
  architecture?: ImageModelArchitecture | null;
  /** Parameters that at least one endpoint supports, by name. `imagesListModelEndpoints` has those of each endpoint. */
  supported_parameters?: Record<string, ImageCapability> | null;
  /** Whether at least one endpoint can stream. */
  supports_streaming?: boolean | null;
  /** Path of the list of endpoints, without the host. */
  endpoints?: string | null;
}
export const ImageModel: Schema<ImageModel> = checkedFields<ImageModel>({});

/** All image models. */
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
  /** What the price is for. */
  billable: OpenEnum<ImageBillable>;
  /** Price per unit, in US dollars. */
  cost_usd: number;
  /** Unit. */
  unit: OpenEnum<"image" | "megapixel" | "token">;
  /** Variant with this price, such as a resolution, if prices differ. */
  variant?: string | null;
}
export const ImagePrice: Schema<ImagePrice> = checkedFields<ImagePrice>({});

/** A provider of an image model. */
export interface ImageEndpoint {
  /** Slug of the provider, for its settings in `provider.options`. */
  provider_slug: string;
  /** Display name of the provider. */
  provider_name?: string | null;
  /** Tag that selects this endpoint in a request; null if none. */
  provider_tag?: string | null;
  /** Prices. */
  pricing?: ImagePrice[] | null;
  /** The only parameters it supports, by name. */
  supported_parameters?: Record<string, ImageCapability> | null;
  /** Its own settings, for `provider.options`. */
  allowed_passthrough_parameters?: string[] | null;
  /** Whether it can stream. */
  supports_streaming?: boolean | null;
}
export const ImageEndpoint: Schema<ImageEndpoint> = checkedFields<ImageEndpoint>({});

/** The model whose endpoints to list. The slug `acme/painter` has the author `acme` and the slug `painter`. */
export interface ListImageModelEndpointsRequest {
  /** The part of the model's slug before the slash. */
  author: string;
  /** The part of the model's slug after the slash. */
  slug: string;
}

/** Endpoints of an image model. */
export interface ListImageModelEndpointsResponse {
  /** Slug of the model, with its author. */
  id?: string | null;
  /** The endpoints. */
  endpoints: ImageEndpoint[];
}
export const ListImageModelEndpointsResponse: Schema<ListImageModelEndpointsResponse> =
  checkedFields<ListImageModelEndpointsResponse>({ endpoints: container(array(unchecked())) });

/** Address of an image. */
export interface ImageReferenceURL {
  /** Address, or the image itself as a `data:` URL. */
  url: string;
}

/** A reference image. */
export interface ImageReference {
  /** Kind of the reference. */
  type: "image_url";
  /** Address of the image. */
  image_url: ImageReferenceURL;
}

/** Which providers may generate an image, in what order, and settings to pass on. */
export interface ImageProviderPreferences
  extends ProviderPassthrough,
    Pick<ProviderPreferences, "order" | "only" | "ignore" | "allow_fallbacks" | "sort"> {}

/** Aspect ratios, width to height. */
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

/** What to generate, and how. `imagesListModels` has the parameters of each model. */
export interface GenerateImagesRequest {
  /** Slug of the model. */
  model: string;
  /** Description of the image; not empty. */
  prompt: string;
  /** Reference images, at most 16. */
  input_references?: readonly ImageReference[] | undefined;
  /** Most images to generate, 1 to 10. There may be fewer; a model that generates one at a time refuses more. */
  n?: number | undefined;
  /** Size: a step such as `2K`, or pixels such as `2048x2048`, which must agree with `resolution`. */
  size?: string | undefined;
  /** Size in steps; providers differ in the pixels. */
  resolution?: OpenEnum<"512" | "1K" | "1.5k" | "2K" | "4K"> | undefined;
  /** Aspect ratio, width to height. A provider without it uses the nearest it supports. */
  aspect_ratio?: OpenEnum<ImageAspectRatio> | undefined;
  /** Quality. Providers without this setting ignore it. */
  quality?: OpenEnum<"auto" | "low" | "medium" | "high"> | undefined;
  /** Background. `transparent` needs `png` or `webp`. */
  background?: OpenEnum<"auto" | "transparent" | "opaque"> | undefined;
  /** Format of the image. Few models support `svg`. */
  output_format?: OpenEnum<"png" | "jpeg" | "webp" | "svg"> | undefined;
  /** Compression of `webp` and `jpeg`, 0 to 100. */
  output_compression?: number | undefined;
  /** Random seed: the same number and request give the same image, if the provider supports it. */
  seed?: number | undefined;
  /** Whether to stream the image; see `imagesGenerate`. */
  stream?: boolean | undefined;
  /** Which providers may serve the request, and settings to pass on. */
  provider?: ImageProviderPreferences | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** Tokens of an image prompt, by kind. */
export interface ImagePromptTokensDetails extends ChatPromptTokensDetails {}

/** Usage and cost of images. */
export interface ImageUsage {
  /** Tokens of the prompt, images included. */
  prompt_tokens: number;
  /** Tokens of the output. */
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
  /** Tokens of the output by kind; null if the provider does not tell. */
  completion_tokens_details?: ChatCompletionTokensDetails | null;
  /** Calls of server tools; null if none ran. */
  server_tool_use?: ServerToolUseDetails | null;
  /** Service tier that the provider used; null if not known. */
  service_tier?: string | null;
  /** Speed, for providers with a choice. */
  speed?: OpenEnum<"fast" | "standard"> | null;
  /** Usage of each step, if there were several. */
  iterations?: MessagesUsageIteration[] | null;
  /** Tokens written to a cache, by lifetime. */
  cache_creation?: MessagesCacheCreation | null;
}
export const ImageUsage: Schema<ImageUsage> = checkedFields<ImageUsage>({});

/** A generated image. */
export interface GeneratedImage {
  /** The bytes of the image, in base64; for SVG, the text in UTF-8. */
  b64_json: string;
  /** Media type of the image, for example `image/png`; missing if not detected. */
  media_type?: string | null;
}
export const GeneratedImage: Schema<GeneratedImage> = checkedFields<GeneratedImage>({});

/** The generated images. */
export interface GenerateImagesResponse {
  /** The images. There can be fewer than `n`. */
  data: GeneratedImage[];
  /** Creation time, in seconds since 1970; 0 from some providers. */
  created: number;
  /** Usage and cost. */
  usage?: ImageUsage | null;
}
export const GenerateImagesResponse: Schema<GenerateImagesResponse> = checkedFields<GenerateImagesResponse>({
  data: container(array(unchecked())),
});

/** A preview of an image. */
export interface ImagePartialEvent {
  /** Discriminant. */
  type: "image_generation.partial_image";
  /** The bytes of the preview, in base64. */
  b64_json: string;
  /** Number of the preview, from 0. */
  partial_image_index: number;
}

/** A piece of text from an image in a text format such as SVG. */
export interface ImageTextEvent {
  /** Discriminant. */
  type: "image_generation.text_chunk";
  /** Phase of the piece: only `content` is part of the image. */
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

/** One event of a streamed image. What ends a stream early is an error, not an event. */
export type ImageStreamEvent = Variants<ImagePartialEvent | ImageTextEvent | ImageCompletedEvent>;
export const ImageStreamEvent: Schema<ImageStreamEvent> = checkedVariants<ImageStreamEvent>({
  "image_generation.partial_image": { b64_json: string() },
  "image_generation.text_chunk": { text: string() },
  "image_generation.completed": { b64_json: string() },
});
