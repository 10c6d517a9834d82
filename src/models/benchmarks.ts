import {
  array,
  checkedFields,
  container,
  type OpenEnum,
  type Schema,
  unchecked,
  type Variants,
} from "../lib/schema.js";

/** Who measured: third parties, or OpenRouter itself. */
export type BenchmarkSource = "artificial-analysis" | "design-arena" | "openrouter";

/** Kinds of benchmark tasks; only OpenRouter measures `search`. */
export type BenchmarkTask = "coding" | "intelligence" | "agentic" | "search";

/** OpenRouter's own benchmarks of question answering and tool use. */
export type EvaluationType = "gpqa_diamond" | "tau_bench_verified_airline";

/** OpenRouter's own benchmarks of web search. */
export type SearchBenchmarkType = "search_browsecomp" | "search_hle" | "search_dsqa" | "search_widesearch";

/** How a model searches: with a tool that it calls, or with a plugin of the request. */
export type SearchSurface = "server-tool" | "plugin";

/** Which results to list; all by default. */
export interface GetBenchmarksRequest {
  /** Who measured. */
  source?: OpenEnum<BenchmarkSource> | undefined;
  /** Kind of task. For Artificial Analysis this selects the index, for Design Arena the category. */
  task_type?: OpenEnum<BenchmarkTask> | undefined;
  /**
   * A benchmark of OpenRouter's. A `search_…` returns only its results; others do not filter results of other sources.
   */
  benchmark_type?: OpenEnum<EvaluationType | SearchBenchmarkType> | undefined;
  /** Whether search results include their `run_config`; false by default. */
  include_run_config?: boolean | undefined;
  /** Search engine, for search results. */
  search_engine?: string | undefined;
  /** How models search, for search results. */
  search_surface?: OpenEnum<SearchSurface> | undefined;
  /** What competes, for Design Arena; `models` by default there. */
  arena?: OpenEnum<"models" | "builders" | "agents"> | undefined;
  /** What was created, for example `codecategories`, `dataviz` or `3d`, for Design Arena; all by default. */
  category?: string | undefined;
  /** Most results in the response, from 1; no limit by default. */
  max_results?: number | undefined;
}

/** Price of a model at OpenRouter, as strings of US dollars per token. */
export interface BenchmarkPricing {
  /** Price per token of the prompt. */
  prompt?: string | null;
  /** Price per token of the completion. */
  completion?: string | null;
}

/** Scores of a model at Artificial Analysis; higher is better, null if not measured. */
export interface ArtificialAnalysisResult {
  /** Discriminant. */
  source: "artificial-analysis";
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Name of the model at the source. */
  display_name?: string | null;
  /** Score for agentic work: many steps, with tools. */
  agentic_index?: number | null;
  /** Score for programming. */
  coding_index?: number | null;
  /** Overall score. */
  intelligence_index?: number | null;
  /** Price; null if not known. */
  pricing?: BenchmarkPricing | null;
}

/** Tournament places of a model; null if not known. */
export interface TournamentStats {
  /** Tournaments won. */
  first_place?: number | null;
  /** Second places. */
  second_place?: number | null;
  /** Third places. */
  third_place?: number | null;
  /** Fourth places. */
  fourth_place?: number | null;
  /** All tournaments. */
  total?: number | null;
}

/** The result of a model in one category of one arena of Design Arena. */
export interface DesignArenaResult {
  /** Discriminant. */
  source: "design-arena";
  /** Slug of the model with its version; Design Arena's name if OpenRouter does not have the model. */
  model_permaslug: string;
  /** Name of the model at the source. */
  display_name?: string | null;
  /** What competes. */
  arena?: string | null;
  /** What was created. */
  category?: string | null;
  /** Elo rating from pairwise comparisons. */
  elo?: number | null;
  /** Share of comparisons won, in percent. */
  win_rate?: number | null;
  /** Mean generation time, in milliseconds; null if not known. */
  avg_generation_time_ms?: number | null;
  /** Places in tournaments. */
  tournament_stats?: TournamentStats | null;
  /** Price; null if not known. */
  pricing?: BenchmarkPricing | null;
}

/** Result of a model in one of OpenRouter's own benchmarks, except search. */
export interface EvaluationResult {
  /** Same value as in a `SearchBenchmarkResult`, which has `primary_score` instead of `accuracy`. */
  source: "openrouter";
  /** The benchmark. */
  benchmark_type: OpenEnum<EvaluationType>;
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Display name of the model. */
  display_name?: string | null;
  /** Share of tasks solved, from 0 to 1. */
  accuracy: number;
  /** Standard deviation of the accuracy over the runs; null if there was only one run. */
  accuracy_stddev?: number | null;
  /** Mean cost of a task, in US dollars; null if not known. */
  avg_cost_per_task?: number | null;
  /** Tasks in all runs together. */
  total_tasks?: number | null;
  /** Time of the latest published run, ISO 8601. */
  last_run_timestamp?: string | null;
}

/** Search settings of a model. */
export interface SearchRunConfig {
  /** Most rounds; null if the search was a plugin. */
  max_agent_turns?: number | null;
  /** Reasoning effort; null if not set. */
  reasoning_effort?: string | null;
  /** Randomness; null if not set. */
  temperature?: number | null;
}

/** Result of a model in web search, with its best settings. */
export interface SearchBenchmarkResult {
  /** Same value as in an `EvaluationResult`, which has no `primary_score`. */
  source: "openrouter";
  /** The benchmark. */
  benchmark_type: OpenEnum<SearchBenchmarkType>;
  /** Slug of the model with its version. */
  model_permaslug: string;
  /** Display name of the model. */
  display_name?: string | null;
  /** What `primary_score` measures: tasks solved or, for `search_widesearch`, the F1 score over items. */
  primary_metric?: OpenEnum<"accuracy" | "f1_by_item"> | null;
  /** Score from 0 (worst) to 1 (best). */
  primary_score: number;
  /** The search engine used. */
  search_engine?: string | null;
  /** How the model searched. */
  search_surface?: OpenEnum<SearchSurface> | null;
  /** Mean cost of a task, in US dollars; null if not known. */
  avg_cost_per_task?: number | null;
  /** Mean time of a task, in milliseconds; null if not known. */
  avg_latency_per_task_ms?: number | null;
  /** Tasks in all runs with these settings. */
  total_tasks?: number | null;
  /** Time of the latest run with these settings, ISO 8601. */
  last_run_timestamp?: string | null;
  /** More settings, if requested by `include_run_config`. */
  run_config?: SearchRunConfig | null;
}

/**
 * One result. `source` says who measured; of the two kinds of `openrouter`, only search results have `primary_score`:
 * narrow with `"primary_score" in result`.
 */
export type BenchmarkResult = Variants<
  ArtificialAnalysisResult | DesignArenaResult | EvaluationResult | SearchBenchmarkResult,
  "source"
>;

/** What a list of results covers, and how to cite it. */
export interface BenchmarksMeta {
  /** Last update of the results, as an ISO 8601 time. */
  as_of?: string | null;
  /** How to cite the results if you publish them; null if they have several sources, each to be cited. */
  citation?: string | null;
  /** Number of models with results. */
  model_count?: number | null;
  /** The requested source; null means all. */
  source?: OpenEnum<BenchmarkSource> | null;
  /** Address of the source; null if there are several. */
  source_url?: string | null;
  /** The requested kind of task; null means all. */
  task_type?: OpenEnum<BenchmarkTask> | null;
  /** Version of the data format. */
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
