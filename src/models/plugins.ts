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

/** Settings that the two automatic routers share. */
export interface AutoRouterSettings {
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
  /** Slugs of models to choose among, `*` standing for anything: `anthropic/*`. At most 1024; all by default. */
  allowed_models?: readonly string[] | undefined;
  /** Slugs of models not to choose, written in the same way. They win over the allowed ones. */
  excluded_models?: readonly string[] | undefined;
  /** Which part of the candidates to choose among, by price: a fifth of them each, from the cheapest to the dearest. */
  cost_tier?: OpenEnum<"low" | "medium" | "high" | "xhigh" | "max"> | undefined;
  /**
   * How much a low price counts, from 0 to 10; 9 if no price setting is given.
   *
   * @deprecated Use `cost_tier`, which wins if both are given.
   */
  cost_quality_tradeoff?: number | undefined;
}

/** Settings of the model `openrouter/auto`, which chooses a model for each request. */
export interface AutoRouterPlugin extends AutoRouterSettings {
  /** Discriminant. */
  id: "auto-router";
  /** Whether to stay with the `model` of the last assistant message; false by default. */
  pin_model?: boolean | undefined;
}

/** Settings of the trial version of `openrouter/auto`. */
export interface AutoBetaRouterPlugin extends AutoRouterSettings {
  /** Discriminant. */
  id: "auto-beta-router";
}

/** Settings of the model `openrouter/pareto-code`, which chooses among models for programming. */
export interface ParetoRouterPlugin {
  /** Discriminant. */
  id: "pareto-router";
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
  /** Which tier to choose from, as a number from 0 to 1: the best from 0.66 and by default, the next from 0.33. */
  min_coding_score?: number | undefined;
  /**
   * The highest price of the prompt, in US dollars for a million tokens. The best model at that price is chosen, and
   * `min_coding_score` does not count. If there is none, the call fails with `NotFoundResponseError`.
   */
  max_price?: number | undefined;
  /** Which price that is: the listed one, the default, or the average of what is really paid. */
  price_source?: OpenEnum<"prompt" | "weighted_avg"> | undefined;
}

/** Settings of the Switchyard router, which leaves the choice of the model to an algorithm. */
export interface SwitchyardRouterPlugin {
  /** Discriminant. */
  id: "switchyard-router";
  /** The algorithm; the server decides by default. */
  algorithm?: OpenEnum<"capability" | "stage" | "auto" | "random" | "composite" | "passthrough"> | undefined;
  /** Slug of the model that judges requests, for algorithms that have one. */
  judge_model?: string | undefined;
}

/** Settings of the Jev router, which chooses a model by decisions. It takes no other fields. */
export interface JevRouterPlugin {
  /** Discriminant. */
  id: "jev-router";
  /** Slugs of the candidates, at most 1024. */
  models?: readonly string[] | undefined;
  /** Slugs of models to choose among, at most 1024. */
  allowed_models?: readonly string[] | undefined;
  /** Slugs of models not to choose, at most 1024. */
  excluded_models?: readonly string[] | undefined;
  /** Name of a price tier to choose from: lower-case letters, digits, `_` or `-`, a letter first. */
  cost_tier?: string | undefined;
}

/** Checks answers against rules of your own. Beta. It takes no other fields. */
export interface AlignmentPlugin {
  /** Discriminant. */
  id: "alignment";
  /** The rules, 1 to 128: each a line of up to 200 characters. */
  rules: readonly string[];
  /** Whether the model is told the rules as well; true by default. */
  instruct?: boolean | undefined;
  /** How often an answer that breaks a rule is made anew; once by default. */
  max_retries?: number | undefined;
  /** Whether an answer that breaks a rule is blocked, or only reported; `enforce` by default. */
  mode?: OpenEnum<"enforce" | "audit"> | undefined;
  /** From which probability on a rule counts as broken, from 0 to 1; 0.7 by default. */
  threshold?: number | undefined;
}

/** An answer that the plugin `alignment` blocked. Where the API shows it is not documented yet. */
export type AlignmentRejected = AlignmentChatRejected | ResponsesOutputItem[];

/** A chat message that the plugin `alignment` blocked. */
export type AlignmentChatRejected = Pick<
  ChatAssistantMessage,
  "role" | "content" | "refusal" | "audio" | "images" | "tool_calls"
>;

/** Has the content of the request checked before a model gets to see it. */
export interface ModerationPlugin {
  /** Discriminant. */
  id: "moderation";
}

/** Searches the web before the model answers. The server tool `openrouter:web_search` is its successor. */
export interface WebSearchPlugin {
  /** Discriminant. */
  id: "web";
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
  /** Who searches; the provider if it can, and else Exa, by default. */
  engine?: OpenEnum<WebSearchEngine> | undefined;
  /** How thoroughly it searches. */
  mode?: OpenEnum<WebSearchMode> | undefined;
  /** How many results there are to be. */
  max_results?: number | undefined;
  /** How many searches the model may make in one turn, where the provider searches. */
  max_uses?: number | undefined;
  /** The words that introduce the results to the model, instead of the usual ones. */
  search_prompt?: string | undefined;
  /** Hosts whose pages count, with `*` and paths: `*.substack.com`, `openai.com/blog`. */
  include_domains?: readonly string[] | undefined;
  /** Hosts whose pages do not count, written in the same way. */
  exclude_domains?: readonly string[] | undefined;
  /** Approximate location of the user. */
  user_location?: WebSearchUserLocation | null | undefined;
  /** Settings of the search on X. */
  x_search?: XSearchOptions | undefined;
}

/** Fetches the pages that a request names. */
export interface WebFetchPlugin {
  /** Discriminant. */
  id: "web-fetch";
  /** Hosts that it may fetch from; all by default. */
  allowed_domains?: readonly string[] | undefined;
  /** Hosts that it may not fetch from. */
  blocked_domains?: readonly string[] | undefined;
  /** How long a page may be, in tokens, roughly. What is over is cut off. */
  max_content_tokens?: number | undefined;
  /** How many pages a request may fetch. Further ones give an error. */
  max_uses?: number | undefined;
}

/** How PDFs are read. */
export interface PDFParserOptions {
  /**
   * Who reads them: `native` is the model itself, `mistral-ocr` is for scans and costs by the page, `cloudflare-ai` is
   * free. `pdf-text` is an older name of the last.
   */
  engine?: OpenEnum<"native" | "mistral-ocr" | "cloudflare-ai" | "pdf-text"> | undefined;
}

/** Reads the documents of a request for models that cannot. */
export interface FileParserPlugin {
  /** Discriminant. */
  id: "file-parser";
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
  /** How PDFs are read. */
  pdf?: PDFParserOptions | undefined;
}

/** Mends answers that should be JSON and are not quite. */
export interface ResponseHealingPlugin {
  /** Discriminant. */
  id: "response-healing";
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
}

/** Shortens conversations that are too long for the model. */
export interface ContextCompressionPlugin {
  /** Discriminant. */
  id: "context-compression";
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
  /** How it shortens: `middle-out`, the default, takes from the middle of the conversation. */
  engine?: OpenEnum<"middle-out"> | undefined;
}

/** Settings of the model `openrouter/fusion`, which has a panel of models answer and joins their answers. */
export interface FusionPlugin {
  /** Discriminant. */
  id: "fusion";
  /** Set it to false to leave the plugin out of this request. */
  enabled?: boolean | undefined;
  /** A ready-made panel. `analysis_models` and `model` take precedence over it. */
  preset?: OpenEnum<"general-high" | "general-budget" | "general-fast"> | undefined;
  /** Slugs of the models on the panel, up to 8; a default panel by default. */
  analysis_models?: readonly string[] | undefined;
  /**
   * Slug of the model that compares their answers and writes the final one; the first of the default panel by default.
   */
  model?: string | undefined;
  /** How many rounds of tool calls each of them may take, from 1 to 16; 4 by default. */
  max_tool_calls?: number | undefined;
  /** Tools for them; search and fetch on the web by default, none if empty. */
  tools?: readonly NestedServerTool[] | undefined;
}

/** Something that OpenRouter does to a request or its answer on the way. */
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
