import { array, checkedFields, container, type Schema, unchecked } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

/** A document to sort, for models that take images. It needs one of the two fields at least. */
export interface RerankInput {
  /** Its text. */
  text?: string | undefined;
  /** Address of its image, or the image itself as a `data:` URL. */
  image?: string | undefined;
}

/** What to sort, and by relevance to what. */
export interface RerankDocumentsRequest {
  /** Slug of the model, for example `cohere/rerank-v3.5`. */
  model: string;
  /** The question that documents should be relevant to. */
  query: string;
  /** The documents, at least one. */
  documents: readonly (string | RerankInput)[];
  /** How many of the most relevant documents to return, from 1; all by default. */
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

/** A document as it was sent. */
export interface RerankedDocument {
  /** Its text. */
  text?: string | null;
  /** Its image. */
  image?: string | null;
}
export const RerankedDocument: Schema<RerankedDocument> = checkedFields<RerankedDocument>({});

/** How relevant a document is. */
export interface RerankResult {
  /** Place of the document in the request, from 0. */
  index: number;
  /** The score; higher is more relevant. The scale is that of the model, in most cases from 0 to 1. */
  relevance_score: number;
  /** The document as it was sent. */
  document: RerankedDocument;
}
export const RerankResult: Schema<RerankResult> = checkedFields<RerankResult>({});

/** What sorting used and cost. Which units are told differs by provider. */
export interface RerankUsage {
  /** All tokens that count. */
  total_tokens?: number | null;
  /** Units that Cohere charges by. */
  search_units?: number | null;
  /** The amount charged to the account, in US dollars. */
  cost?: number | null;
}
export const RerankUsage: Schema<RerankUsage> = checkedFields<RerankUsage>({});

/** Documents by relevance. */
export interface RerankDocumentsResponse {
  /** Identifier of the generation: `gen-rerank-…`. */
  id?: string | null;
  /** Name of the model that sorted them; can differ from the slug that was asked for. */
  model: string;
  /** Name of the provider. */
  provider?: string | null;
  /** The documents, the most relevant first. */
  results: RerankResult[];
  /** Usage and cost. */
  usage?: RerankUsage | null;
}
export const RerankDocumentsResponse: Schema<RerankDocumentsResponse> = checkedFields<RerankDocumentsResponse>({
  results: container(array(unchecked())),
});
