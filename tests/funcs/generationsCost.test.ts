import { describe, expect, test } from "vitest";
import { generationsCost } from "../../src/funcs/generationsCost.js";
import type { GetGenerationResponse } from "../../src/models/generations.js";
import { recorded } from "../support.js";

describe("generationsCost", () => {
  test("is the total where OpenRouter paid the provider", () => {
    expect(generationsCost({ id: "gen-1", total_cost: 0.5, is_byok: false, upstream_inference_cost: 0.25 })).toBe(0.5);
  });

  test("adds the provider's charge where a key of your own was used", () => {
    expect(generationsCost({ id: "gen-1", total_cost: 0.5, is_byok: true, upstream_inference_cost: 0.25 })).toBe(0.75);
  });

  test.each([
    { is_byok: null, upstream_inference_cost: 0.25 },
    { upstream_inference_cost: 0.25 },
    { is_byok: true, upstream_inference_cost: null },
    { is_byok: true },
    {},
  ])("is the total with %o", (fields) => {
    expect(generationsCost({ id: "gen-1", total_cost: 0.5, ...fields })).toBe(0.5);
  });

  test("0 is 0", () => {
    expect(generationsCost({ id: "gen-1", total_cost: 0, is_byok: true, upstream_inference_cost: 0 })).toBe(0);
  });

  test.each(recorded("generation").filter(([, status]) => status === 200))(
    "is a number for the recorded %s",
    (_, _status, text) => {
      const { data } = JSON.parse(text) as GetGenerationResponse;
      const cost = generationsCost(data);
      expect(cost).toBeGreaterThanOrEqual(data.total_cost);
      if (!data.is_byok) expect(cost).toBe(data.total_cost);
    },
  );
});
