import { array, checkedFields, container, type Schema, unchecked } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

/** A document to rank, for models that accept images. At least one of the fields is required. */
export interface RerankInput {
  /** The text. */
  text?: string | undefined;
  /** Address of the image, or the image itself as a `data:` URL. */
  image?: string | undefined;
}

/** Documents to rank, and the query. */
export interface RerankDocumentsRequest {
  /** Slug of the model, for example `cohere/rerank-v3.5`. */
  model: string;
  /** The query. */
  query: string;
  /** The documents, at least one. */
  documents: readonly (string | RerankInput)[];
  /** Number of most relevant documents to return, from 1; all by default. */
  top_n?: number | undefined;
  /** Which providers may serve the request. */
  provider?: ProviderPreferences | null | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
  /** Identifier of the session of the request, up to 256 characters. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
}

/** A document, as sent. */
export interface RerankedDocument {
  /** The text. */
  text?: string | null;
  /** The image. */
  image?: string | null;
}
export const RerankedDocument: Schema<RerankedDocument> = checkedFields<RerankedDocument>({});

/** Relevance of a document. */
export interface RerankResult {
  /** Index of the document in the request, from 0. */
  index: number;
  /** Relevance score; higher is more relevant. The scale depends on the model and is usually 0 to 1. */
  relevance_score: number;
  /** The document, as sent. */
  document: RerankedDocument;
}
export const RerankResult: Schema<RerankResult> = checkedFields<RerankResult>({});

/** Usage and cost of ranking. The units depend on the provider. */
export interface RerankUsage {
  /** All tokens that count. */
  total_tokens?: number | null;
  /** Search units, by which Cohere charges. */
  search_units?: number | null;
  /** The amount charged to the account, in US dollars. */
  cost?: number | null;
}
export const RerankUsage: Schema<RerankUsage> = checkedFields<RerankUsage>({});

/** Documents by relevance. */
export interface RerankDocumentsResponse {
  /** Identifier of the generation: `gen-rerank-…`. */
  id?: string | null;
  /** Name of the model; can differ from the requested slug. */
  model: string;
  /** Name of the provider. */
  provider?: string | null;
  /** The documents, most relevant first. */
  results: RerankResult[];
  /** Usage and cost. */
  usage?: RerankUsage | null;
}
export const RerankDocumentsResponse: Schema<RerankDocumentsResponse> = checkedFields<RerankDocumentsResponse>({
  results: container(array(unchecked())),
});
