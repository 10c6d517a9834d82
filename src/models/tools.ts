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
  /** Reasoning effort. */
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
  /** Whether the advice streams. No effect on chat completions. */
  stream?: boolean | undefined;
}

/** Lets the model ask another model for advice. Can occur several times, with different names. */
export interface AdvisorServerTool {
  /** Discriminant. */
  type: "openrouter:advisor";
  /** Settings of the adviser. */
  parameters?: AdvisorServerToolConfig | undefined;
}

/** A container without network access. */
export interface ContainerNetworkPolicyDisabled {
  /** Discriminant. */
  type: "disabled";
}

/** A container with access to some hosts only. */
export interface ContainerNetworkPolicyAllowlist {
  /** Discriminant. */
  type: "allowlist";
  /** Host names. */
  allowed_domains: readonly string[];
}

/** Network access of a container. */
export type ContainerNetworkPolicy = Variants<ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist>;

/** Settings of every container. */
export interface ContainerEnvironmentBase {
  /** Identifiers of uploaded files for the container. */
  file_ids?: readonly string[] | undefined;
  /** Network access. */
  network_policy?: ContainerNetworkPolicy | undefined;
}

/** A container that OpenRouter creates and removes; requests of one session share it. */
export interface ContainerAutoEnvironment extends ContainerEnvironmentBase {
  /** Discriminant. */
  type: "container_auto";
}

/** An existing container. */
export interface ContainerReferenceEnvironment extends ContainerEnvironmentBase {
  /** Discriminant. */
  type: "container_reference";
  /** Identifier from an earlier tool result: up to 20 letters, digits, `_` or `-`. */
  container_id: string;
}

/** Where commands run. */
export type ContainerEnvironment = Variants<ContainerAutoEnvironment | ContainerReferenceEnvironment>;

/** Settings of the shell. */
export interface BashServerToolConfig {
  /** Who runs the commands: `openrouter` in a container; with `auto`, the default, or `native` you run the call. */
  engine?: OpenEnum<"auto" | "native" | "openrouter"> | undefined;
  /** The container, with `openrouter`. */
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
  /** Settings of the shell. */
  parameters?: BashServerToolConfig | undefined;
}

/** Settings of the clock. */
export interface DatetimeServerToolConfig {
  /** IANA name of the time zone, for example `Europe/Paris`; UTC by default. */
  timezone?: string | undefined;
}

/** Tells the model date and time. */
export interface DatetimeServerTool {
  /** Discriminant. */
  type: "openrouter:datetime";
  /** Settings of the clock. */
  parameters?: DatetimeServerToolConfig | undefined;
}

/** Lets the model read and change the files of the key's workspace. */
export interface FilesServerTool {
  /** Discriminant. */
  type: "openrouter:files";
  /** No settings so far. */
  parameters?: Record<string, never> | undefined;
}

/** Settings of a panel of models. */
export interface FusionServerToolConfig {
  /** Slugs of the models on the panel, up to 8; a default panel if omitted. */
  analysis_models?: readonly string[] | undefined;
  /** Slug of the model that summarizes the answers; that of the request by default. */
  model?: string | undefined;
  /** Most rounds of tool calls for each of them, from 1 to 16; 4 by default. */
  max_tool_calls?: number | undefined;
  /** Most tokens for each of them, reasoning included; 16 000 by default. */
  max_completion_tokens?: number | undefined;
  /** Reasoning settings. */
  reasoning?: ServerToolReasoning | undefined;
  /** Randomness of the panel's sampling. The summary always uses 0. */
  temperature?: number | undefined;
  /** Their tools; web search and fetch by default, none if empty. */
  tools?: readonly NestedServerTool[] | undefined;
  /** Caches their prompts. */
  cache_control?: CacheControl | undefined;
}

/** Lets the model ask a panel of models and work with a summary of their answers. */
export interface FusionServerTool {
  /** Discriminant. */
  type: "openrouter:fusion";
  /** Settings of the panel. */
  parameters?: FusionServerToolConfig | undefined;
}

/** Image settings. Names and values depend on the model. */
export interface ImageConfig {
  /** Aspect ratio, width to height, for example `16:9`. */
  aspect_ratio?: string | undefined;
  /** Approximate resolution, for example `2K`. */
  image_size?: string | undefined;
  /** Exact resolution in pixels, for example `1024x1024`. */
  size?: string | undefined;
  /** Quality, for example `high`. */
  quality?: string | undefined;
  /** Background, for example `transparent`. */
  background?: string | undefined;
  /** Format of the file, for example `webp`. */
  output_format?: string | undefined;
  /** Compression of the file, in percent. */
  output_compression?: number | undefined;
  /** Strictness of moderation, for example `low`. */
  moderation?: string | undefined;
  /** Other settings of the model. */
  [setting: string]: string | number | readonly unknown[] | undefined;
}

/** Settings of the image tool. */
export interface ImageGenerationServerToolConfig extends ImageConfig {
  /** Slug of the image model; `openai/gpt-5-image` by default. */
  model?: string | undefined;
}

/** Lets the model generate images. */
export interface ImageGenerationServerTool {
  /** Discriminant. */
  type: "openrouter:image_generation";
  /** Image settings. */
  parameters?: ImageGenerationServerToolConfig | undefined;
}

/** Settings of the model search. */
export interface SearchModelsServerToolConfig {
  /** Number of models per search, up to 20; 5 by default. */
  max_results?: number | undefined;
}

/** Lets the model search OpenRouter's models. */
export interface SearchModelsServerTool {
  /** Discriminant. */
  type: "openrouter:experimental__search_models";
  /** Settings of the search. */
  parameters?: SearchModelsServerToolConfig | undefined;
}

/** A server tool for a subagent. Your own functions are not allowed here. */
export interface SubagentNestedTool extends NestedServerTool {
  /** Settings of tools without `parameters`. */
  [setting: string]: unknown;
}

/** Settings of a subagent. */
export interface SubagentServerToolConfig {
  /**
   * Name of the subagent, unique in the request: 1 to 64 letters, digits, spaces, `_` or `-`. One subagent may have
   * none.
   */
  name?: string | undefined;
  /** Slug of the subagent's model, usually a smaller one; that of the request by default. */
  model?: string | undefined;
  /** System prompt for the subagent; none by default. */
  instructions?: string | undefined;
  /** Server tools for the subagent, except the subagent tool. */
  tools?: readonly SubagentNestedTool[] | undefined;
  /** Most rounds of tool calls, from 1 to 25. */
  max_tool_calls?: number | undefined;
  /** Most tokens to generate, reasoning included; by default the provider decides. */
  max_completion_tokens?: number | undefined;
  /** Reasoning settings. */
  reasoning?: ServerToolReasoning | undefined;
  /** Randomness of sampling; by default the provider decides. */
  temperature?: number | undefined;
  /** Whether it gets all functions of the request. Experimental, only in the Responses API. */
  inherit_functions?: boolean | undefined;
  /** Names of the functions that it gets. Experimental, only in the Responses API. */
  inherited_function_names?: readonly string[] | undefined;
}

/** Lets the model delegate a task to another model. Can occur several times, with different names. */
export interface SubagentServerTool {
  /** Discriminant. */
  type: "openrouter:subagent";
  /** Settings of the subagent. */
  parameters?: SubagentServerToolConfig | undefined;
}

/** Settings of the fetch tool. */
export interface WebFetchServerToolConfig {
  /** Fetch engine: with `auto`, the default, the provider's if it has one, else Exa. `firecrawl` needs your own key. */
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

/** Lets the model fetch web pages and PDFs. */
export interface WebFetchServerTool {
  /** Discriminant. */
  type: "openrouter:web_fetch";
  /** Settings of the tool. */
  parameters?: WebFetchServerToolConfig | undefined;
}

/** Web search engines. */
export type WebSearchEngine = "native" | "exa" | "firecrawl" | "parallel" | "perplexity";

/**
 * Thoroughness of a search. Modes that an engine lacks have no effect. Parallel has `basic`, its default, and `turbo`,
 * `fast`, `advanced`. Exa has `auto`, its default, and `instant`, `fast`, and the three that begin with `deep`.
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
  /** City. */
  city?: string | null | undefined;
  /** Region. */
  region?: string | null | undefined;
  /** Two-letter ISO code of the country. */
  country?: string | null | undefined;
  /** IANA name of the time zone. */
  timezone?: string | null | undefined;
}

/** Settings of the search in posts on X, for xAI's models. */
export interface XSearchOptions {
  /** Only accounts to search; all by default. */
  allowed_x_handles?: readonly string[] | undefined;
  /** Accounts to exclude. */
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

/** Settings of the web search. */
export interface WebSearchConfig {
  /**
   * Search engine: with `auto`, the default, the provider's if it has one, else Exa. `firecrawl` needs your own key.
   */
  engine?: OpenEnum<WebSearchEngine | "auto"> | undefined;
  /** How thorough the search is. */
  mode?: OpenEnum<WebSearchMode> | undefined;
  /** Number of results per search; 5 by default. A provider's own search ignores it. */
  max_results?: number | undefined;
  /** Most results of all searches of a request; 50 by default. */
  max_total_results?: number | undefined;
  /** Most searches per request. Further ones fail. */
  max_uses?: number | undefined;
  /** Most characters of each result for the model. Takes precedence over `search_context_size`. */
  max_characters?: number | undefined;
  /** Approximate amount of result text for the model; by default the engine decides. */
  search_context_size?: OpenEnum<"low" | "medium" | "high"> | undefined;
  /** Only hosts to search; all by default. Not together with `excluded_domains`. */
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

/** A tool that OpenRouter runs. */
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
