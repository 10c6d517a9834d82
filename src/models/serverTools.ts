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

/** Request formats that support server tools. */
export type ServerToolAPIFormat = "responses" | "chat-completions" | "anthropic-messages";

/** Name of a server tool in responses of one API. */
export interface ServerToolOutputName {
  /** The API. */
  api_format: OpenEnum<ServerToolAPIFormat>;
  /** The `type` of its items. */
  type: string;
  /** The `name` of its items. */
  name?: string | null;
}

/** A name of a server tool in requests. */
export interface ServerToolInputName {
  /** The `type` of the tool in the request. */
  type: string;
  /** The APIs that support the name. */
  api_formats: OpenEnum<ServerToolAPIFormat>[];
  /** Names of the tool in responses. */
  output_names: ServerToolOutputName[];
}

/** Who runs a server tool. */
export type ServerToolExecutedBy = "provider" | "openrouter" | "client";

/** A price of a server tool. */
export interface ServerToolPrice {
  /** The mode with this price; null for all. */
  mode: string | null;
  /** Unit of the price. */
  unit: string;
  /** Price per unit in US dollars, as a decimal string. */
  price: string;
  /** Most units per call. */
  max_units_per_call: number;
}

/** An engine of a server tool. */
export interface ServerToolEngine {
  /** Identifier for `engine` of the tool's parameters; null if it cannot be selected. */
  id: string | null;
  /** Name of the engine. */
  name: string;
  /** Who runs it. */
  executed_by: OpenEnum<ServerToolExecutedBy>;
  /** Regions that data goes to. */
  data_regions: OpenEnum<"global" | "europe" | "us">[];
  /** Whether it needs or accepts your own key (BYOK). */
  byok: OpenEnum<"required" | "optional" | "none">;
  /** Default mode; null if there are no modes. */
  default_mode: string | null;
  /** Whose prices apply. */
  pricing_source: OpenEnum<"openrouter" | "provider" | "byok" | "none">;
  /** Address of the price list; null if none. */
  pricing_doc_url: string | null;
  /** The prices. */
  pricing: ServerToolPrice[];
}

/** How many models have their own tool for this. */
export interface ServerToolNativeSupport {
  /** Endpoints with their own tool. */
  endpoint_count: number;
  /** Models with their own tool. */
  model_count: number;
}

/** A server tool in the catalog. To use it, put it into `tools` of a request. */
export interface ListedServerTool {
  /** Identifier of the tool. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** What it does, in one line. */
  summary: string;
  /** Description for models. */
  tool_description: string;
  /** Stability. */
  status: OpenEnum<"active" | "deprecated">;
  /** Address of the documentation. */
  docs_url: string;
  /** Other names in requests. */
  aliases: ServerToolInputName[];
  /** The APIs that support it. */
  supported_api_formats: OpenEnum<ServerToolAPIFormat>[];
  /** Default engine; null if there is no choice. */
  default_engine: string | null;
  /** Engine to use if the default fails; null if none. */
  fallback_engine: string | null;
  /** JSON Schema of its `parameters` in a request. */
  parameters_schema: Record<string, unknown>;
  /** JSON Schema of the input. */
  input_schema: Record<string, unknown>;
  /** JSON Schema of the result; null if not described. */
  output_schema: Record<string, unknown> | null;
  /** The engines. */
  engines: ServerToolEngine[];
  /** How many models have their own tool for this. */
  native_support: ServerToolNativeSupport;
}

/** A model with its own tool. */
export interface ServerToolNativeModel {
  /** Slug of the model. */
  slug: string;
  /** Providers of the model with this tool. */
  providers: string[];
}

/** Which models have their own tool for this. */
export interface ServerToolNativeModels extends ServerToolNativeSupport {
  /** The models. */
  models: ServerToolNativeModel[];
}

/** A server tool with all details. */
export interface ServerToolDetails extends ListedServerTool {
  /** Which models have their own tool for this. */
  native_support: ServerToolNativeModels;
}

/** Which server tools to list. Without `offset` and `limit`, all come at once. */
export interface ListToolsRequest {
  /** Tools to skip; 0 if null or omitted. */
  offset?: number | null | undefined;
  /** Tools on one page, from 1 to 100; 50 if only `offset` is given. */
  limit?: number | undefined;
  /** Only tools that this API supports. */
  api_format?: OpenEnum<ServerToolAPIFormat> | undefined;
}

/** A page of server tools. */
export interface ListToolsResponse {
  /** The tools. */
  data: ListedServerTool[];
  /** Number of items on all pages. */
  total_count: number;
  /** Links to other pages. */
  links: PageLinks;
}
export const ListToolsResponse: Schema<ListToolsResponse> = checkedFields<ListToolsResponse>({
  data: container(array(unchecked<ListedServerTool>())),
});

/** Which server tool to get. */
export interface GetToolRequest {
  /** Name or alias of the tool, for example `openrouter:web_search`. */
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
