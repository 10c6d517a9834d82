import { describe, expect, test } from "vitest";
import { chatSend } from "../../src/funcs/chatSend.js";
import { modelsList } from "../../src/funcs/modelsList.js";
import { failure, success } from "../support.js";
import { MESSAGES, setUp } from "./support.js";

describe("the list of models", () => {
  test("comes whole, and is read by the schema", async () => {
    const { core } = setUp();
    const { data, total_count, links } = success(await modelsList(core));

    expect(data.map(({ id }) => id)).toEqual([
      "acme/pebble",
      "acme/pebble:free",
      "acme/boulder",
      "globex/oracle",
      "globex/auto",
    ]);
    expect({ total_count, links }).toEqual({ total_count: 5, links: { next: null } });
  });

  test("has what the real one has: routers, overrides, nulls", async () => {
    const { core } = setUp();
    const { data } = success(await modelsList(core));

    expect(data.find(({ id }) => id === "globex/auto")).toMatchObject({
      pricing: { prompt: "-1" },
      context_length: null,
    });
    expect(data.find(({ id }) => id === "globex/oracle")).toMatchObject({
      pricing: { overrides: [{ min_prompt_tokens: 200_000 }] },
      top_provider: { context_length: null },
    });
  });

  test("comes in pages, each with the address of the next", async () => {
    const { fake, core } = setUp();
    const ids: string[] = [];
    let next: string | null | undefined = "/api/v1/models?q=acme&limit=2";
    while (next) {
      const page = await fake.fetch(new URL(next, "https://openrouter.ai"));
      const { data, total_count, links } = await page.json();
      expect(total_count).toBe(3);
      ids.push(...data.map(({ id }: { id: string }) => id));
      next = links.next;
    }
    expect(ids).toEqual(["acme/pebble", "acme/pebble:free", "acme/boulder"]);
    expect(success(await modelsList(core, { offset: 4, limit: 2 })).data).toHaveLength(1);
    expect(success(await modelsList(core, { offset: 5 })).data).toEqual([]);
  });

  test("can be searched, by name and by slug", async () => {
    const { core } = setUp();
    expect(success(await modelsList(core, { q: "AUTO Router" })).data).toMatchObject([{ id: "globex/auto" }]);
    expect(success(await modelsList(core, { q: "nothing" }))).toMatchObject({ data: [], total_count: 0 });
  });

  test("is not narrowed by any other condition", async () => {
    const { core } = setUp();
    expect(success(await modelsList(core, { arch: "Claude", output_modalities: "image" })).data).toHaveLength(5);
  });

  test("gives each model a slug, also one that has none", async () => {
    const { core } = setUp({ models: [{ id: "mine/only", canonical_slug: null }] });
    expect(success(await modelsList(core)).data).toMatchObject([{ canonical_slug: "mine/only" }]);
    expect(success(await chatSend(core, { messages: MESSAGES })).model).toBe("mine/only");
  });

  test.each([{ limit: 0 }, { limit: 1001 }, { limit: 1.5 }, { offset: -1 }])("400 for %j", async (request) => {
    const { core } = setUp();
    expect(failure(await modelsList(core, request)).name).toBe("BadRequestResponseError");
  });
});

describe("the model of a chat", () => {
  test.each([
    [{ model: "acme/boulder" }, "acme/boulder-20250901"],
    [{ models: ["globex/oracle", "acme/boulder"] }, "globex/oracle"],
    [{ model: "globex/auto" }, "acme/pebble"],
    [{ model: "openai/gpt-5-mini" }, "openai/gpt-5-mini"],
    [{}, "acme/pebble"],
  ])("%j is answered by %s", async (wish, expected) => {
    const { call } = setUp();
    const { model } = await (await call("/chat/completions", { ...wish, messages: MESSAGES })).json();
    expect(model).toBe(expected);
  });

  test("sets the price", async () => {
    const { core } = setUp({ reply: "one two" });
    const costOf = async (model: string) =>
      success(await chatSend(core, { model, messages: MESSAGES })).usage?.cost_details;

    expect(await costOf("acme/boulder")).toMatchObject({
      upstream_inference_prompt_cost: 0.000015, // 5 × 0.000003
      upstream_inference_completions_cost: 0.00003, // 2 × 0.000015
    });
  });

  test("must be in the catalogue if there is one of your own", async () => {
    const { core } = setUp({ models: [{ id: "mine/only", context_length: 10 }] });

    expect(success(await modelsList(core)).data).toMatchObject([
      { id: "mine/only", name: "mine/only", context_length: 10 },
    ]);
    expect(success(await chatSend(core, { model: "mine/only", messages: MESSAGES })).model).toBe("mine/only");
    expect(failure(await chatSend(core, { model: "acme/pebble", messages: MESSAGES }))).toMatchObject({
      name: "BadRequestResponseError",
      message: "acme/pebble is not a valid model ID",
    });
  });
});
