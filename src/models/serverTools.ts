import {
  array,
  checkedFields,
  container,
  type OpenEnum,
  object,
  type Schema,
  string,
  unchecked,
} from "../lib/schema.js";
import type { PageLinks } from "./models.js";

/** The forms of request that can have server tools. */
export type ServerToolAPIFormat = "responses" | "chat-completions" | "anthropic-messages";

/** What a server tool is called in the answers of one API. */
export interface ServerToolOutputName {
  /** The API. */
  api_format: OpenEnum<ServerToolAPIFormat>;
  /** The `type` of its items. */
  type: string;
  /** The `name` of its items. */
  name?: string | null;
}

/** A name by which requests can ask for a server tool. */
export interface ServerToolInputName {
  /** The `type` of the tool in the request. */
  type: string;
  /** The APIs that know the name. */
  api_formats: OpenEnum<ServerToolAPIFormat>[];
  /** What the tool is then called in answers. */
  output_names: ServerToolOutputName[];
}

/** Who runs a server tool. */
export type ServerToolExecutedBy = "provider" | "openrouter" | "client";

/** A price of a server tool. */
export interface ServerToolPrice {
  /** The mode that it holds for; null for all. */
  mode: string | null;
  /** What is counted. */
  unit: string;
  /** Price of one unit in US dollars, as a decimal string. */
  price: string;
  /** The most units that one call can take. */
  max_units_per_call: number;
}

/** An engine that a server tool can run on. */
export interface ServerToolEngine {
  /** Identifier of the engine, for `engine` of the tool's parameters; null if it cannot be chosen. */
  id: string | null;
  /** Name of the engine. */
  name: string;
  /** Who runs it. */
  executed_by: OpenEnum<ServerToolExecutedBy>;
  /** Where data goes. */
  data_regions: OpenEnum<"global" | "europe" | "us">[];
  /** Whether it needs or takes a key of your own (bring your own key). */
  byok: OpenEnum<"required" | "optional" | "none">;
  /** The mode if a request names none; null if there are no modes. */
  default_mode: string | null;
  /** Whose prices hold. */
  pricing_source: OpenEnum<"openrouter" | "provider" | "byok" | "none">;
  /** Where they are documented; null if nowhere. */
  pricing_doc_url: string | null;
  /** The prices. */
  pricing: ServerToolPrice[];
}

/** How many models have a tool of their own for this. */
export interface ServerToolNativeSupport {
  /** Endpoints that have. */
  endpoint_count: number;
  /** Models that have. */
  model_count: number;
}

/** A server tool as the catalogue has it. To use it, put it in `tools` of a request. */
export interface ListedServerTool {
  /** Identifier of the tool. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** What it does, in a line. */
  summary: string;
  /** What models are told about it. */
  tool_description: string;
  /** Whether it will stay. */
  status: OpenEnum<"active" | "deprecated">;
  /** Where it is documented. */
  docs_url: string;
  /** Names by which requests can ask for it. */
  aliases: ServerToolInputName[];
  /** The APIs that know it. */
  supported_api_formats: OpenEnum<ServerToolAPIFormat>[];
  /** The engine if a request names none; null if there are no engines to choose from. */
  default_engine: string | null;
  /** The engine that steps in if that one fails; null if none does. */
  fallback_engine: string | null;
  /** JSON Schema of its `parameters` in a request. */
  parameters_schema: Record<string, unknown>;
  /** JSON Schema of what models call it with. */
  input_schema: Record<string, unknown>;
  /** JSON Schema of what it gives; null if that is not described. */
  output_schema: Record<string, unknown> | null;
  /** The engines that it can run on. */
  engines: ServerToolEngine[];
  /** How many models have a tool of their own for this. */
  native_support: ServerToolNativeSupport;
}

/** A model that has a tool of its own. */
export interface ServerToolNativeModel {
  /** Slug of the model. */
  slug: string;
  /** Providers that serve it with the tool. */
  providers: string[];
}

/** Which models have a tool of their own for this. */
export interface ServerToolNativeModels extends ServerToolNativeSupport {
  /** The models. */
  models: ServerToolNativeModel[];
}

/** A server tool with all that is known about it. */
export interface ServerToolDetails extends ListedServerTool {
  /** Which models have a tool of their own for this. */
  native_support: ServerToolNativeModels;
}

/** Which server tools to list. Without `offset` and `limit`, all come at once. */
export interface ListToolsRequest {
  /** Tools to skip; 0 if null or omitted. */
  offset?: number | null | undefined;
  /** Tools on one page, from 1 to 100; 50 if only `offset` is given. */
  limit?: number | undefined;
  /** Only tools that this API knows. */
  api_format?: OpenEnum<ServerToolAPIFormat> | undefined;
}

/** A page of server tools. */
export interface ListToolsResponse {
  /** The tools. */
  data: ListedServerTool[];
  /** Number of items on all pages. */
  total_count: number;
  /** Where the list goes on. */
  links: PageLinks;
}
export const ListToolsResponse: Schema<ListToolsResponse> = checkedFields<ListToolsResponse>({
  data: container(array(unchecked<ListedServerTool>())),
});

/** Which server tool to get. */
export interface GetToolRequest {
  /** Name of the tool or one of its aliases, for example `openrouter:web_search`. */
  name: string;
}

/** Response with a server tool. */
export interface GetToolResponse {
  /** The tool. */
  data: ServerToolDetails;
}
export const GetToolResponse: Schema<GetToolResponse> = object<GetToolResponse>({
  data: checkedFields<ServerToolDetails>({ id: string() }),
});
