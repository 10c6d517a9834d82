import { describe, expect, expectTypeOf, test } from "vitest";
import { benchmarksGetBenchmarks } from "../../src/funcs/benchmarksGetBenchmarks.js";
import type {
  ArtificialAnalysisResult,
  BenchmarkResult,
  EvaluationResult,
  GetBenchmarksRequest,
  SearchBenchmarkResult,
} from "../../src/models/benchmarks.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const results = [
  {
    source: "artificial-analysis",
    model_permaslug: "acme/one-20260101",
    display_name: "One",
    agentic_index: null,
    coding_index: 61.5,
    intelligence_index: 70,
    pricing: { prompt: "0.000001", completion: "0.000002" },
  },
  {
    source: "design-arena",
    model_permaslug: "acme-one",
    arena: "models",
    category: "dataviz",
    elo: 1204.5,
    win_rate: 55,
    avg_generation_time_ms: null,
    tournament_stats: { first_place: 3, second_place: null, total: 9 },
    pricing: null,
  },
  { source: "openrouter", benchmark_type: "gpqa_diamond", model_permaslug: "acme/one", accuracy: 0.5 },
  {
    source: "openrouter",
    benchmark_type: "search_hle",
    model_permaslug: "acme/one",
    primary_metric: "accuracy",
    primary_score: 0.25,
    run_config: { max_agent_turns: 8, reasoning_effort: null, temperature: 0 },
  },
  { source: "made-up", anything: { kept: true } },
];
const meta = { as_of: "2026-01-01T00:00:00Z", citation: null, model_count: 2, source: null, version: "v9", made_up: 1 };

describe("benchmarksGetBenchmarks", () => {
  test("returns results of all sources, unknown ones as well", async () => {
    api().get("/api/v1/benchmarks").reply(200, { data: results, meta });

    expect(success(await benchmarksGetBenchmarks(createCore()))).toEqual({ data: results, meta });
  });

  test("sends the conditions in the query", async () => {
    const request: Required<GetBenchmarksRequest> = {
      source: "openrouter",
      task_type: "search",
      benchmark_type: "search_hle",
      include_run_config: true,
      search_engine: "exa",
      search_surface: "plugin",
      arena: "agents",
      category: "3d",
      max_results: 5,
    };
    api()
      .get("/api/v1/benchmarks")
      .query({ ...request, include_run_config: "true", max_results: "5" })
      .reply(200, { data: [] });

    expect(success(await benchmarksGetBenchmarks(createCore(), request))).toEqual({ data: [] });
  });

  test("results can be told apart", () => {
    function score(result: BenchmarkResult): number | null | undefined {
      switch (result.source) {
        case "artificial-analysis":
          expectTypeOf(result).toEqualTypeOf<ArtificialAnalysisResult>();
          return result.coding_index;
        case "design-arena":
          return result.elo;
        case "openrouter":
          expectTypeOf(result).toEqualTypeOf<EvaluationResult | SearchBenchmarkResult>();
          return "primary_score" in result ? result.primary_score : result.accuracy;
        default:
          expectTypeOf(result["anything"]).toEqualTypeOf<unknown>();
          return undefined;
      }
    }

    expect(score({ source: "openrouter", benchmark_type: "made-up", model_permaslug: "a/b", accuracy: 1 })).toBe(1);
  });

  testStatuses(
    { call: () => benchmarksGetBenchmarks(createCore()), endpoint: () => api().get("/api/v1/benchmarks") },
    [400, 401, 429, 500],
  );
});
