import {
  array,
  checkedFields,
  container,
  type OpenEnum,
  type Schema,
  unchecked,
  type Variants,
} from "../lib/schema.js";

/** Who measured: others, or OpenRouter itself. */
export type BenchmarkSource = "artificial-analysis" | "design-arena" | "openrouter";

/** Kinds of work that models are measured at; `search` is measured by OpenRouter only. */
export type BenchmarkTask = "coding" | "intelligence" | "agentic" | "search";

/** OpenRouter's own benchmarks of answering and of using tools. */
export type EvaluationType = "gpqa_diamond" | "tau_bench_verified_airline";

/** OpenRouter's own benchmarks of searching the web. */
export type SearchBenchmarkType = "search_browsecomp" | "search_hle" | "search_dsqa" | "search_widesearch";

/** How a model gets to search: as a tool that it calls, or as a plugin of the request. */
export type SearchSurface = "server-tool" | "plugin";

/** Which results to list; all of them if nothing is asked for. */
export interface GetBenchmarksRequest {
  /** Who measured. */
  source?: OpenEnum<BenchmarkSource> | undefined;
  /** Kind of work. For Artificial Analysis this means the index, for Design Arena the category. */
  task_type?: OpenEnum<BenchmarkTask> | undefined;
  /**
   * One benchmark of OpenRouter's. A `search_…` leaves results of that one only; the others do not touch the results of
   * other sources.
   */
  benchmark_type?: OpenEnum<EvaluationType | SearchBenchmarkType> | undefined;
  /** Whether search results have their `run_config`; false by default. */
  include_run_config?: boolean | undefined;
  /** The search engine used; for search results. */
  search_engine?: string | undefined;
  /** How models got to search; for search results. */
  search_surface?: OpenEnum<SearchSurface> | undefined;
  /** What competes; for Design Arena, where it is `models` by default. */
  arena?: OpenEnum<"models" | "builders" | "agents"> | undefined;
  /** What was made, for example `codecategories`, `dataviz` or `3d`; for Design Arena. All by default. */
  category?: string | undefined;
  /** Most results in the answer, from 1; no limit by default. */
  max_results?: number | undefined;
}

/** What a model costs at OpenRouter. Prices are strings of US dollars for one token. */
export interface BenchmarkPricing {
  /** For a token of the prompt. */
  prompt?: string | null;
  /** For a token of the completion. */
  completion?: string | null;
}

/** Scores of a model at Artificial Analysis; higher is better, null if it was not measured. */
export interface ArtificialAnalysisResult {
  /** Discriminant. */
  source: "artificial-analysis";
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Name of the model over there. */
  display_name?: string | null;
  /** For work in many steps, with tools. */
  agentic_index?: number | null;
  /** For programming. */
  coding_index?: number | null;
  /** Over all. */
  intelligence_index?: number | null;
  /** What it costs; null if that is not known. */
  pricing?: BenchmarkPricing | null;
}

/** How often a model came in at which place; null where it is not told. */
export interface TournamentStats {
  /** Tournaments won. */
  first_place?: number | null;
  /** Tournaments in which it came second. */
  second_place?: number | null;
  /** Tournaments in which it came third. */
  third_place?: number | null;
  /** Tournaments in which it came fourth. */
  fourth_place?: number | null;
  /** All its tournaments. */
  total?: number | null;
}

/** The standing of a model in one category of one arena of Design Arena. */
export interface DesignArenaResult {
  /** Discriminant. */
  source: "design-arena";
  /** Slug of the model with its version; Design Arena's own name for models that OpenRouter does not have. */
  model_permaslug: string;
  /** Name of the model over there. */
  display_name?: string | null;
  /** What competes there. */
  arena?: string | null;
  /** What was made. */
  category?: string | null;
  /** Elo rating from comparisons of two. */
  elo?: number | null;
  /** Share of comparisons won, in per cent. */
  win_rate?: number | null;
  /** Mean time that it took to make something, in milliseconds; null if it is not known. */
  avg_generation_time_ms?: number | null;
  /** Its places in tournaments. */
  tournament_stats?: TournamentStats | null;
  /** What it costs; null if that is not known. */
  pricing?: BenchmarkPricing | null;
}

/** How well a model does at one of OpenRouter's own benchmarks, those of search aside. */
export interface EvaluationResult {
  /** The same as that of a `SearchBenchmarkResult`, which has a `primary_score` in place of `accuracy`. */
  source: "openrouter";
  /** The benchmark. */
  benchmark_type: OpenEnum<EvaluationType>;
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Name of the model for people. */
  display_name?: string | null;
  /** Share of tasks solved, from 0 to 1. */
  accuracy: number;
  /** Standard deviation of that share over the runs; null if there was one run only. */
  accuracy_stddev?: number | null;
  /** Mean cost of a task, in US dollars; null if it is not known. */
  avg_cost_per_task?: number | null;
  /** Tasks in all runs together. */
  total_tasks?: number | null;
  /** When the latest published run was made, as an ISO 8601 time. */
  last_run_timestamp?: string | null;
}

/** How a model was set up to search. */
export interface SearchRunConfig {
  /** Rounds that it had; null if search was a plugin. */
  max_agent_turns?: number | null;
  /** How much effort it should make; null if that was not set. */
  reasoning_effort?: string | null;
  /** Randomness; null if that was not set. */
  temperature?: number | null;
}

/** How well a model searches the web, with the settings that served it best. */
export interface SearchBenchmarkResult {
  /** The same as that of an `EvaluationResult`, which has no `primary_score`. */
  source: "openrouter";
  /** The benchmark. */
  benchmark_type: OpenEnum<SearchBenchmarkType>;
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Name of the model for people. */
  display_name?: string | null;
  /** What `primary_score` measures: tasks solved, or, for `search_widesearch`, the F1 score over single items. */
  primary_metric?: OpenEnum<"accuracy" | "f1_by_item"> | null;
  /** The score: 0 is the worst, 1 the best. */
  primary_score: number;
  /** The search engine used. */
  search_engine?: string | null;
  /** How it got to search. */
  search_surface?: OpenEnum<SearchSurface> | null;
  /** Mean cost of a task, in US dollars; null if it is not known. */
  avg_cost_per_task?: number | null;
  /** Mean time for a task, in milliseconds; null if it is not known. */
  avg_latency_per_task_ms?: number | null;
  /** Tasks in all runs with these settings. */
  total_tasks?: number | null;
  /** When the latest run with these settings was made, as an ISO 8601 time. */
  last_run_timestamp?: string | null;
  /** Further settings, if `include_run_config` asked for them. */
  run_config?: SearchRunConfig | null;
}

/**
 * One result. `source` tells who measured; the two kinds of `openrouter` differ in what they have:
 * `"primary_score" in result` means a search result.
 */
export type BenchmarkResult = Variants<
  ArtificialAnalysisResult | DesignArenaResult | EvaluationResult | SearchBenchmarkResult,
  "source"
>;

/** What a list of results covers, and how to cite it. */
export interface BenchmarksMeta {
  /** When the results were last updated, as an ISO 8601 time. */
  as_of?: string | null;
  /** What to cite if you publish the results; null if they have several sources, to be cited each. */
  citation?: string | null;
  /** How many models there are results of. */
  model_count?: number | null;
  /** The source that was asked for; null means all. */
  source?: OpenEnum<BenchmarkSource> | null;
  /** Address of the source; null if there are several. */
  source_url?: string | null;
  /** The kind of work that was asked for; null means all. */
  task_type?: OpenEnum<BenchmarkTask> | null;
  /** Version of the data's form. */
  version?: OpenEnum<"v1"> | null;
}
export const BenchmarksMeta: Schema<BenchmarksMeta> = checkedFields<BenchmarksMeta>({});

/** Results of benchmarks. */
export interface GetBenchmarksResponse {
  /** The results. */
  data: BenchmarkResult[];
  /** What they cover, and how to cite them. */
  meta?: BenchmarksMeta | null;
}
export const GetBenchmarksResponse: Schema<GetBenchmarksResponse> = checkedFields<GetBenchmarksResponse>({
  data: container(array(unchecked())),
});
