import { describe, expect, test } from "vitest";
import { addUsage, type CostFields, usageCost } from "../src/usage.js";

const byok = { cost: 0.001, is_byok: true, cost_details: { upstream_inference_cost: 0.02 } };
const repeated = { cost: 0.01, is_byok: false, cost_details: { upstream_inference_cost: 0.01 } };
const bare = { cost: 0.005 };

describe("usageCost", () => {
  test.each<[CostFields | null | undefined, number]>([
    [bare, 0.005],
    [byok, 0.021],
    [repeated, 0.01],
    [{ cost: null, is_byok: true, cost_details: null }, 0],
    [{ cost: 0.5, is_byok: true, cost_details: { upstream_inference_cost: null } }, 0.5],
    [{}, 0],
    [null, 0],
    [undefined, 0],
  ])("of %j is %d", (usage, cost) => {
    expect(usageCost(usage)).toBeCloseTo(cost, 12);
  });
});

describe("addUsage", () => {
  const all: CostFields[] = [byok, repeated, bare, { is_byok: null }, { cost: 0, cost_details: null }];

  test("keeps the cost of both, in any order and grouping", () => {
    for (const a of all)
      for (const b of all) {
        expect(usageCost(addUsage(a, b))).toBeCloseTo(usageCost(a) + usageCost(b), 12);
        for (const c of all) {
          const cost = usageCost(a) + usageCost(b) + usageCost(c);
          expect(usageCost(addUsage(addUsage(a, b), c))).toBeCloseTo(cost, 12);
          expect(usageCost(addUsage(a, addUsage(b, c)))).toBeCloseTo(cost, 12);
        }
      }
  });

  test.each([
    [undefined, undefined, undefined],
    [null, bare, bare],
    [bare, undefined, bare],
  ])("of %j and %j is %j", (a, b, sum) => {
    expect(addUsage<CostFields>(a, b)).toEqual(sum);
  });

  test("of two chats", () => {
    const usage = (cached_tokens: number | null) => ({
      prompt_tokens: 1,
      completion_tokens: 2,
      total_tokens: 3,
      cost: 0.25,
      is_byok: false,
      prompt_tokens_details: { cached_tokens },
      completion_tokens_details: null,
      server_tool_use_details: { web_search_requests: 1 },
    });
    expect(addUsage(usage(4), usage(null))).toEqual({
      prompt_tokens: 2,
      completion_tokens: 4,
      total_tokens: 6,
      cost: 0.5,
      is_byok: false,
      prompt_tokens_details: { cached_tokens: 4 },
      completion_tokens_details: null,
      server_tool_use_details: { web_search_requests: 2 },
    });
  });

  test("of two messages: lists are joined, words taken from the second", () => {
    const first = {
      cost: 0,
      input_tokens: 1,
      iterations: [{ type: "message" }],
      service_tier: "standard",
      speed: "fast",
    };
    const second = {
      cost: 0,
      input_tokens: 2,
      iterations: [{ type: "compaction" }],
      service_tier: "priority",
      speed: null,
    };
    expect(addUsage<typeof first | typeof second>(first, second)).toEqual({
      cost: 0,
      input_tokens: 3,
      iterations: [{ type: "message" }, { type: "compaction" }],
      service_tier: "priority",
      speed: "fast",
    });
  });

  test("changes neither", () => {
    const [a, b] = [structuredClone(byok), structuredClone(repeated)];
    addUsage(a, b);
    expect([a, b]).toEqual([byok, repeated]);
  });
});
