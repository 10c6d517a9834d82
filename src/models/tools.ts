import type { OpenEnum, Variants } from "../lib/schema.js";
import type { CacheControl } from "./chat.js";

/** How much a model reasons. */
export type ReasoningEffort = "max" | "xhigh" | "high" | "medium" | "low" | "minimal" | "none";

/** Service tiers; `fast` is a synonym of `priority`. */
export type ServiceTier = "auto" | "default" | "fast" | "flex" | "priority" | "scale" | "ultrafast";

/** A search by regular expressions. */
export interface DeferredToolsRegexSearch {
  /** Discriminant. */
  type: "regex";
  /** Number of tools per search. */
  max_results?: number | undefined;
}

/** A search by words. */
export interface DeferredToolsBM25Search {
  /** Discriminant. */
  type: "bm25";
  /** Number of tools per search. */
  max_results?: number | undefined;
}

/** A search by a tool of yours. */
export interface DeferredToolsCustomSearch {
  /** Discriminant. */
  type: "custom";
  /** The tool that searches. */
  tool_id: string;
  /** The field of its result with the tools found. */
  result_key: string;
  /** Number of tools per search. */
  max_results?: number | undefined;
}

/** How the model finds deferred tools. */
export type DeferredToolsSearchStrategy = Variants<
  DeferredToolsRegexSearch | DeferredToolsBM25Search | DeferredToolsCustomSearch
>;

/** How tools with `defer_loading` reach the model. */
export interface DeferredToolsControl {
  /** Version of the protocol. */
  protocol: OpenEnum<"v1">;
  /** Profile of the protocol. */
  profile: OpenEnum<"portable">;
  /** When calls are checked. */
  validation: OpenEnum<"runtime">;
  /** How the model finds the tools. */
  search: DeferredToolsSearchStrategy;
}

/** Reasoning settings of a model that a server tool calls. */
export interface ServerToolReasoning {
  /** How much effort it should make. */
  effort?: OpenEnum<ReasoningEffort> | undefined;
  /** Token limit of the reasoning. */
  max_tokens?: number | undefined;
}

/** A server tool for the models of another server tool. */
export interface NestedServerTool {
  /** Name of the tool, for example `openrouter:web_search`. */
  type: string;
  /** Settings of the tool. */
  parameters?: Record<string, unknown> | undefined;
}

/** Settings of one adviser. */
export interface AdvisorServerToolConfig {
  /**
   * Name of the adviser, unique in the request: 1 to 64 letters, digits, spaces, `_` or `-`. One adviser may have none.
   */
  name?: string | undefined;
  /** Slug of the adviser's model; by default the calling model may choose, else it is the model of the request. */
  model?: string | undefined;
  /** System prompt for the adviser; none by default. */
  instructions?: string | undefined;
  /** Whether it sees the whole conversation or only the question; false by default. */
  forward_transcript?: boolean | undefined;
  /** Most tokens to generate, reasoning included; by default the provider decides. */
  max_completion_tokens?: number | undefined;
  /** Reasoning settings. */
  reasoning?: ServerToolReasoning | undefined;
  /** Randomness of sampling; by default the provider decides. */
  temperature?: number | undefined;
  /** Whether its words are streamed as they come. Without effect on chat completions. */
  stream?: boolean | undefined;
}

/** Lets the model ask another one for advice. Can be given several times, with different names. */
export interface AdvisorServerTool {
  /** Discriminant. */
  type: "openrouter:advisor";
  /** Settings of the adviser. */
  parameters?: AdvisorServerToolConfig | undefined;
}

/** A container without access to the network. */
export interface ContainerNetworkPolicyDisabled {
  /** Discriminant. */
  type: "disabled";
}

/** A container that reaches certain hosts only. */
export interface ContainerNetworkPolicyAllowlist {
  /** Discriminant. */
  type: "allowlist";
  /** Names of the hosts. */
  allowed_domains: readonly string[];
}

/** What a container may reach over the network. */
export type ContainerNetworkPolicy = Variants<ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist>;

/** What every container can be given. */
export interface ContainerEnvironmentBase {
  /** Identifiers of uploaded files to put into it. */
  file_ids?: readonly string[] | undefined;
  /** What it may reach over the network. */
  network_policy?: ContainerNetworkPolicy | undefined;
}

/** A container that OpenRouter makes and takes down; requests of one session share it. */
export interface ContainerAutoEnvironment extends ContainerEnvironmentBase {
  /** Discriminant. */
  type: "container_auto";
}

/** A container that is there already. */
export interface ContainerReferenceEnvironment extends ContainerEnvironmentBase {
  /** Discriminant. */
  type: "container_reference";
  /** Its identifier, as an earlier tool result gave it: up to 20 letters, digits, `_` or `-`. */
  container_id: string;
}

/** Where commands run. */
export type ContainerEnvironment = Variants<ContainerAutoEnvironment | ContainerReferenceEnvironment>;

/** Settings of the command line. */
export interface BashServerToolConfig {
  /**
   * Who runs the commands: `openrouter` does so in a container; with `auto`, the default, and `native` the call comes
   * back for you to run.
   */
  engine?: OpenEnum<"auto" | "native" | "openrouter"> | undefined;
  /** Where they run, at OpenRouter. */
  environment?: ContainerEnvironment | undefined;
  /**
   * How long the container stays ready after its last command, in seconds; 900 by default, at most 2 592 000.
   *
   * @deprecated No longer documented.
   */
  sleep_after_seconds?: number | undefined;
}

/** Lets the model run shell commands. */
export interface BashServerTool {
  /** Discriminant. */
  type: "openrouter:bash";
  /** Settings of the command line. */
  parameters?: BashServerToolConfig | undefined;
}

/** Settings of the clock. */
export interface DatetimeServerToolConfig {
  /** Time zone by its IANA name, for example `Europe/Paris`; UTC by default. */
  timezone?: string | undefined;
}

/** Tells the model the date and the time. */
export interface DatetimeServerTool {
  /** Discriminant. */
  type: "openrouter:datetime";
  /** Settings of the clock. */
  parameters?: DatetimeServerToolConfig | undefined;
}

/** Lets the model read and change the files of the workspace that the key belongs to. */
export interface FilesServerTool {
  /** Discriminant. */
  type: "openrouter:files";
  /** It has no settings so far. */
  parameters?: Record<string, never> | undefined;
}

/** Settings of a panel of models. */
export interface FusionServerToolConfig {
  /** Slugs of the models on the panel, up to 8; a default panel if omitted. */
  analysis_models?: readonly string[] | undefined;
  /** Slug of the model that sums up what they said; the one of the request by default. */
  model?: string | undefined;
  /** Most rounds of tool calls for each of them, from 1 to 16; 4 by default. */
  max_tool_calls?: number | undefined;
  /** How many tokens each of them may write, reasoning included; 16 000 by default. */
  max_completion_tokens?: number | undefined;
  /** How much they should think. */
  reasoning?: ServerToolReasoning | undefined;
  /** How freely the panel should choose its words. The summary is always made at 0. */
  temperature?: number | undefined;
  /** Their tools; web search and fetch by default, none if empty. */
  tools?: readonly NestedServerTool[] | undefined;
  /** Caches their prompts. */
  cache_control?: CacheControl | undefined;
}

/** Lets the model put the question to a panel of models and work with a summary of their answers. */
export interface FusionServerTool {
  /** Discriminant. */
  type: "openrouter:fusion";
  /** Settings of the panel. */
  parameters?: FusionServerToolConfig | undefined;
}

/** Settings for images. Which ones there are, and their values, differs by model. */
export interface ImageConfig {
  /** Width to height, for example `16:9`. */
  aspect_ratio?: string | undefined;
  /** Rough resolution, for example `2K`. */
  image_size?: string | undefined;
  /** Exact resolution in pixels, for example `1024x1024`. */
  size?: string | undefined;
  /** How much care is taken, for example `high`. */
  quality?: string | undefined;
  /** What is behind the motif, for example `transparent`. */
  background?: string | undefined;
  /** Format of the file, for example `webp`. */
  output_format?: string | undefined;
  /** Compression of the file, in percent. */
  output_compression?: number | undefined;
  /** How strict the check of the content is, for example `low`. */
  moderation?: string | undefined;
  /** A model's own settings. */
  [setting: string]: string | number | readonly unknown[] | undefined;
}

/** Settings for images that a tool makes. */
export interface ImageGenerationServerToolConfig extends ImageConfig {
  /** Slug of the model that makes them; `openai/gpt-5-image` by default. */
  model?: string | undefined;
}

/** Lets the model have images made. */
export interface ImageGenerationServerTool {
  /** Discriminant. */
  type: "openrouter:image_generation";
  /** Settings for the images. */
  parameters?: ImageGenerationServerToolConfig | undefined;
}

/** Settings of the search for models. */
export interface SearchModelsServerToolConfig {
  /** How many models it gives, up to 20; 5 by default. */
  max_results?: number | undefined;
}

/** Lets the model look for models at OpenRouter. */
export interface SearchModelsServerTool {
  /** Discriminant. */
  type: "openrouter:experimental__search_models";
  /** Settings of the search. */
  parameters?: SearchModelsServerToolConfig | undefined;
}

/** A server tool for a helper model. Functions of your own are refused here. */
export interface SubagentNestedTool extends NestedServerTool {
  /** Settings of tools that take them directly. */
  [setting: string]: unknown;
}

/** Settings of one helper model. */
export interface SubagentServerToolConfig {
  /** Name of the helper, unique among them: 1 to 64 letters, digits, spaces, `_` or `-`. One may go without. */
  name?: string | undefined;
  /** Slug of the model that does the work, mostly a smaller one; the one of the request by default. */
  model?: string | undefined;
  /** System prompt for the helper; none by default. */
  instructions?: string | undefined;
  /** Server tools that it may use, but not the helper tool itself. */
  tools?: readonly SubagentNestedTool[] | undefined;
  /** How many rounds of tool calls it may take, from 1 to 25. */
  max_tool_calls?: number | undefined;
  /** Most tokens to generate, reasoning included; by default the provider decides. */
  max_completion_tokens?: number | undefined;
  /** Reasoning settings. */
  reasoning?: ServerToolReasoning | undefined;
  /** Randomness of sampling; by default the provider decides. */
  temperature?: number | undefined;
  /** Whether it gets all functions of the request. Experimental, and for the responses API only. */
  inherit_functions?: boolean | undefined;
  /** Names of the functions that it gets. Experimental, and for the responses API only. */
  inherited_function_names?: readonly string[] | undefined;
}

/** Lets the model hand a task to another one. Can be given several times, with different names. */
export interface SubagentServerTool {
  /** Discriminant. */
  type: "openrouter:subagent";
  /** Settings of the helper. */
  parameters?: SubagentServerToolConfig | undefined;
}

/** Settings for fetching pages. */
export interface WebFetchServerToolConfig {
  /** Who fetches: `auto`, the default, is the provider if it can, and else Exa. `firecrawl` needs a key of yours. */
  engine?: OpenEnum<"auto" | "native" | "openrouter" | "exa" | "parallel" | "firecrawl"> | undefined;
  /** Only hosts to fetch from; all by default. */
  allowed_domains?: readonly string[] | undefined;
  /** Hosts to exclude. */
  blocked_domains?: readonly string[] | undefined;
  /** Approximate length at which a page is cut off, in tokens. */
  max_content_tokens?: number | undefined;
  /** Most pages per request. Further ones fail. */
  max_uses?: number | undefined;
}

/** Lets the model fetch pages and PDFs from the web. */
export interface WebFetchServerTool {
  /** Discriminant. */
  type: "openrouter:web_fetch";
  /** Settings for fetching. */
  parameters?: WebFetchServerToolConfig | undefined;
}

/** Engines that search the web. */
export type WebSearchEngine = "native" | "exa" | "firecrawl" | "parallel" | "perplexity";

/**
 * How thoroughly an engine searches. A mode that the engine lacks has no effect. Parallel has `basic`, its default, and
 * `turbo`, `fast`, `advanced`. Exa has `auto`, its default, and `instant`, `fast`, and the three that begin with `deep`.
 */
export type WebSearchMode =
  | "instant"
  | "fast"
  | "auto"
  | "deep-lite"
  | "deep"
  | "deep-reasoning"
  | "turbo"
  | "basic"
  | "advanced";

/** Approximate location of the user, for local results. */
export interface WebSearchUserLocation {
  /** The only kind. */
  type?: OpenEnum<"approximate"> | undefined;
  /** Name of the city. */
  city?: string | null | undefined;
  /** Name of the region. */
  region?: string | null | undefined;
  /** Country by its ISO code of two letters. */
  country?: string | null | undefined;
  /** IANA name of the time zone. */
  timezone?: string | null | undefined;
}

/** Settings of the search among posts on X, for the models of xAI. */
export interface XSearchOptions {
  /** Accounts whose posts count; all by default. */
  allowed_x_handles?: readonly string[] | undefined;
  /** Accounts whose posts do not count. */
  excluded_x_handles?: readonly string[] | undefined;
  /** First day of the posts, as `YYYY-MM-DD`. */
  from_date?: string | undefined;
  /** Last day of the posts, as `YYYY-MM-DD`. */
  to_date?: string | undefined;
  /** Whether the model looks at images in posts. */
  enable_image_understanding?: boolean | undefined;
  /** Whether the model watches videos in posts. */
  enable_video_understanding?: boolean | undefined;
}

/** Settings of the search on the web. */
export interface WebSearchConfig {
  /** Who searches: `auto`, the default, is the provider if it can, and else Exa. `firecrawl` needs a key of yours. */
  engine?: OpenEnum<WebSearchEngine | "auto"> | undefined;
  /** How thorough the search is. */
  mode?: OpenEnum<WebSearchMode> | undefined;
  /** Number of results per search; 5 by default. A provider's own search ignores it. */
  max_results?: number | undefined;
  /** How many results all searches of a request give together; 50 by default. */
  max_total_results?: number | undefined;
  /** How many searches a request may make. Further ones give an error. */
  max_uses?: number | undefined;
  /** How much text of each result the model gets, in characters. Takes precedence over `search_context_size`. */
  max_characters?: number | undefined;
  /** How much text of the results the model gets, roughly; the engine decides by default. */
  search_context_size?: OpenEnum<"low" | "medium" | "high"> | undefined;
  /** Hosts whose pages count; all by default. Not together with `excluded_domains`. */
  allowed_domains?: readonly string[] | undefined;
  /** Hosts to exclude. Not together with `allowed_domains`. */
  excluded_domains?: readonly string[] | undefined;
  /** Approximate location of the user. */
  user_location?: WebSearchUserLocation | undefined;
  /** Settings of the search on X. */
  x_search?: XSearchOptions | undefined;
}

/** Lets the model search the web. */
export interface WebSearchServerTool {
  /** Discriminant. */
  type: "openrouter:web_search";
  /** Settings of the search. */
  parameters?: WebSearchConfig | undefined;
}

/** A tool that OpenRouter runs by itself, without you. */
export type ServerTool =
  | AdvisorServerTool
  | BashServerTool
  | DatetimeServerTool
  | FilesServerTool
  | FusionServerTool
  | ImageGenerationServerTool
  | SearchModelsServerTool
  | SubagentServerTool
  | WebFetchServerTool
  | WebSearchServerTool;
