import type { OpenEnum, Variants } from "../lib/schema.js";
import type { ChatAssistantMessage } from "./chat.js";
import type { ResponsesOutputItem } from "./responsesItems.js";
import type {
  NestedServerTool,
  WebSearchEngine,
  WebSearchMode,
  WebSearchUserLocation,
  XSearchOptions,
} from "./tools.js";

/** Settings of both automatic routers. */
export interface AutoRouterSettings {
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
  /** Slugs of models to choose from, with `*` as wildcard: `anthropic/*`. At most 1024; all by default. */
  allowed_models?: readonly string[] | undefined;
  /** Slugs of models to exclude, also with `*`. They take precedence. */
  excluded_models?: readonly string[] | undefined;
  /** Price tier of models to choose from: each has a fifth of them, from the cheapest to the most expensive. */
  cost_tier?: OpenEnum<"low" | "medium" | "high" | "xhigh" | "max"> | undefined;
  /**
   * Weight of a low price, from 0 to 10; 9 without a price setting.
   *
   * @deprecated Use `cost_tier`, which takes precedence.
   */
  cost_quality_tradeoff?: number | undefined;
}

/** Settings of the model `openrouter/auto`, which chooses a model for each request. */
export interface AutoRouterPlugin extends AutoRouterSettings {
  /** Discriminant. */
  id: "auto-router";
  /** Whether to keep the `model` of the last assistant message; false by default. */
  pin_model?: boolean | undefined;
}

/** Settings of the beta version of `openrouter/auto`. */
export interface AutoBetaRouterPlugin extends AutoRouterSettings {
  /** Discriminant. */
  id: "auto-beta-router";
}

/** Settings of the model `openrouter/pareto-code`, which chooses among coding models. */
export interface ParetoRouterPlugin {
  /** Discriminant. */
  id: "pareto-router";
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
  /** Quality tier to choose from, 0 to 1: the best from 0.66 and by default, the next from 0.33. */
  min_coding_score?: number | undefined;
  /**
   * Highest price of the prompt, in US dollars per million tokens. Chooses the best model up to that price, and ignores
   * `min_coding_score`. If there is none, the call fails with `NotFoundResponseError`.
   */
  max_price?: number | undefined;
  /** Which price counts: the listed one, the default, or the average actually paid. */
  price_source?: OpenEnum<"prompt" | "weighted_avg"> | undefined;
}

/** Settings of the Switchyard router, which chooses the model by an algorithm. */
export interface SwitchyardRouterPlugin {
  /** Discriminant. */
  id: "switchyard-router";
  /** The algorithm; by default the server decides. */
  algorithm?: OpenEnum<"capability" | "stage" | "auto" | "random" | "composite" | "passthrough"> | undefined;
  /** Slug of the model that judges requests, for algorithms with one. */
  judge_model?: string | undefined;
}

/** Settings of the Jev router, which chooses a model by decisions. It has no other fields. */
export interface JevRouterPlugin {
  /** Discriminant. */
  id: "jev-router";
  /** Slugs of the candidates, at most 1024. */
  models?: readonly string[] | undefined;
  /** Slugs of models to choose from, at most 1024. */
  allowed_models?: readonly string[] | undefined;
  /** Slugs of models to exclude, at most 1024. */
  excluded_models?: readonly string[] | undefined;
  /** Name of a price tier: lower-case letters, digits, `_` or `-`, beginning with a letter. */
  cost_tier?: string | undefined;
}

/** Checks answers against your rules. Beta. It has no other fields. */
export interface AlignmentPlugin {
  /** Discriminant. */
  id: "alignment";
  /** The rules, 1 to 128, each a line of up to 200 characters. */
  rules: readonly string[];
  /** Whether the model gets the rules, too; true by default. */
  instruct?: boolean | undefined;
  /** Most retries for an answer that breaks a rule; 1 by default. */
  max_retries?: number | undefined;
  /** Whether to block an answer that breaks a rule, or only report it; `enforce` by default. */
  mode?: OpenEnum<"enforce" | "audit"> | undefined;
  /** Probability from which a rule counts as broken, from 0 to 1; 0.7 by default. */
  threshold?: number | undefined;
}

/** An answer that the plugin `alignment` blocked. Its place in responses is not documented yet. */
export type AlignmentRejected = AlignmentChatRejected | ResponsesOutputItem[];

/** A chat message that the plugin `alignment` blocked. */
export type AlignmentChatRejected = Pick<
  ChatAssistantMessage,
  "role" | "content" | "refusal" | "audio" | "images" | "tool_calls"
>;

/** Moderates the content of the request before a model sees it. */
export interface ModerationPlugin {
  /** Discriminant. */
  id: "moderation";
}

/** Searches the web before the model answers. The server tool `openrouter:web_search` is its successor. */
export interface WebSearchPlugin {
  /** Discriminant. */
  id: "web";
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
  /** Search engine; by default the provider's if it has one, else Exa. */
  engine?: OpenEnum<WebSearchEngine> | undefined;
  /** How thorough the search is. */
  mode?: OpenEnum<WebSearchMode> | undefined;
  /** Number of results. */
  max_results?: number | undefined;
  /** Most searches by the model per turn, if the provider searches. */
  max_uses?: number | undefined;
  /** Text that introduces the results to the model, in place of the default one. */
  search_prompt?: string | undefined;
  /** Only hosts to search, with `*` and paths: `*.substack.com`, `openai.com/blog`. */
  include_domains?: readonly string[] | undefined;
  /** Hosts to exclude, also with `*` and paths. */
  exclude_domains?: readonly string[] | undefined;
  /** Approximate location of the user. */
  user_location?: WebSearchUserLocation | null | undefined;
  /** Settings of the search on X. */
  x_search?: XSearchOptions | undefined;
}

/** Fetches the pages named in a request. */
export interface WebFetchPlugin {
  /** Discriminant. */
  id: "web-fetch";
  /** Only hosts to fetch from; all by default. */
  allowed_domains?: readonly string[] | undefined;
  /** Hosts to exclude. */
  blocked_domains?: readonly string[] | undefined;
  /** Approximate length at which a page is cut off, in tokens. */
  max_content_tokens?: number | undefined;
  /** Most pages per request. Further ones fail. */
  max_uses?: number | undefined;
}

/** PDF settings. */
export interface PDFParserOptions {
  /**
   * PDF engine: `native` is the model itself, `mistral-ocr` is for scans and charges by the page, `cloudflare-ai` is
   * free. `pdf-text` is an older name of `cloudflare-ai`.
   */
  engine?: OpenEnum<"native" | "mistral-ocr" | "cloudflare-ai" | "pdf-text"> | undefined;
}

/** Parses the documents of a request for models that cannot read them. */
export interface FileParserPlugin {
  /** Discriminant. */
  id: "file-parser";
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
  /** PDF settings. */
  pdf?: PDFParserOptions | undefined;
}

/** Repairs answers that should be JSON but are invalid. */
export interface ResponseHealingPlugin {
  /** Discriminant. */
  id: "response-healing";
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
}

/** Shortens conversations that are too long for the model. */
export interface ContextCompressionPlugin {
  /** Discriminant. */
  id: "context-compression";
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
  /** Method: `middle-out`, the default, removes from the middle of the conversation. */
  engine?: OpenEnum<"middle-out"> | undefined;
}

/** Settings of the model `openrouter/fusion`, which joins the answers of a panel of models. */
export interface FusionPlugin {
  /** Discriminant. */
  id: "fusion";
  /** False disables the plugin for this request. */
  enabled?: boolean | undefined;
  /** A predefined panel. `analysis_models` and `model` take precedence. */
  preset?: OpenEnum<"general-high" | "general-budget" | "general-fast"> | undefined;
  /** Slugs of the models on the panel, up to 8; a default panel if omitted. */
  analysis_models?: readonly string[] | undefined;
  /**
   * Slug of the model that compares their answers and writes the final one; by default the first of the default panel.
   */
  model?: string | undefined;
  /** Most rounds of tool calls for each of them, from 1 to 16; 4 by default. */
  max_tool_calls?: number | undefined;
  /** Their tools; web search and fetch by default, none if empty. */
  tools?: readonly NestedServerTool[] | undefined;
}

/** A plugin: processing of a request or response by OpenRouter. */
export type Plugin = Variants<
  | AlignmentPlugin
  | AutoRouterPlugin
  | AutoBetaRouterPlugin
  | ContextCompressionPlugin
  | FileParserPlugin
  | FusionPlugin
  | JevRouterPlugin
  | ModerationPlugin
  | ParetoRouterPlugin
  | ResponseHealingPlugin
  | SwitchyardRouterPlugin
  | WebFetchPlugin
  | WebSearchPlugin,
  "id"
>;
