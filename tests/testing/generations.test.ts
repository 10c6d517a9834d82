import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test, vi } from "vitest";
import { chatSend } from "../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { generationsListGenerationContent } from "../../src/funcs/generationsListGenerationContent.js";
import { generationsSubmitFeedback } from "../../src/funcs/generationsSubmitFeedback.js";
import { generationsWaitForGeneration } from "../../src/funcs/generationsWaitForGeneration.js";
import { failure, success } from "../support.js";
import { MESSAGES, setUp } from "./support.js";

/** The fields of an interface of the models. */
function fieldsOf(name: string): string[] {
  const text = readFileSync(new URL("../../src/models/generations.ts", import.meta.url), "utf8");
  const { statements } = ts.createSourceFile("generations.ts", text, ts.ScriptTarget.Latest);
  const [declared] = statements.filter(ts.isInterfaceDeclaration).filter((each) => each.name.text === name);
  return (declared?.members ?? []).map((member) =>
    member.name && ts.isIdentifier(member.name) ? member.name.text : "",
  );
}

describe("the record of a generation", () => {
  test("has all fields that one can have", async () => {
    const { core } = setUp({ generationDelay: 0 });
    const { id } = success(await chatSend(core, { messages: MESSAGES }));
    const { data } = success(await generationsGetGeneration(core, { id }));

    expect(fieldsOf("Generation").length).toBeGreaterThan(40);
    expect(Object.keys(data).sort()).toEqual(fieldsOf("Generation").sort());
    expect(Object.keys(data.provider_responses?.[0] ?? {}).sort()).toEqual(fieldsOf("ProviderResponse").sort());
  });

  test("agrees with the completion and with the credits", async () => {
    const { core } = setUp({
      generationDelay: 0,
      models: [{ id: "acme/odd", pricing: { prompt: "0.0000001", completion: "0.0000007", request: "0.01" } }],
      reply: { reasoning: "Let me see.", content: "Hello to you too" },
    });
    const { id, model, usage, choices } = success(
      await chatSend(core, { messages: MESSAGES, user: "u-1" }, { headers: { "http-referer": "https://app.example" } }),
    );
    const { data } = success(await generationsGetGeneration(core, { id }));

    expect(usage).toMatchObject({ prompt_tokens: 5, completion_tokens: 7, total_tokens: 12, is_byok: false });
    expect(usage?.cost).toBe(0.0100054); // 5 × 0.0000001 + 7 × 0.0000007 + 0.01
    expect(data).toMatchObject({
      id,
      model,
      total_cost: usage?.cost,
      usage: usage?.cost,
      tokens_prompt: 5,
      tokens_completion: 7,
      native_tokens_reasoning: 3,
      finish_reason: choices[0]?.finish_reason,
      streamed: false,
      cancelled: false,
      is_byok: false,
      created_at: "2026-01-01T00:00:00.000Z",
      external_user: "u-1",
      http_referer: "https://app.example",
    });
    expect(success(await creditsGetCredits(core)).data.total_usage).toBe(usage?.cost);
  });

  test("of a stream is there once the stream has ended", async () => {
    const { core } = setUp({ generationDelay: 0 });
    const stream = success(await chatSend(core, { messages: MESSAGES, stream: true }));
    const id = stream.generationId ?? "";
    expect(failure(await generationsGetGeneration(core, { id })).name).toBe("NotFoundResponseError");

    let cost: number | null | undefined;
    for await (const event of stream) cost = success(event).usage?.cost;
    const { data } = success(await generationsGetGeneration(core, { id }));
    expect(data).toMatchObject({ id, streamed: true, cancelled: false, finish_reason: "stop", total_cost: cost });
    expect(cost).toBeGreaterThan(0);
  });

  test("of a stream that is left early says so, and what came until then is charged", async () => {
    const { core } = setUp({ generationDelay: 0, reply: "one two three four five" });
    const stream = success(await chatSend(core, { messages: MESSAGES, stream: true }));
    let text = "";
    for await (const event of stream) {
      text += success(event).choices[0]?.delta.content ?? "";
      if (text === "one two") break;
    }
    const { data } = success(await generationsGetGeneration(core, { id: stream.generationId ?? "" }));

    expect(data).toMatchObject({ cancelled: true, finish_reason: null, tokens_completion: 2 });
    expect(data.total_cost).toBe(0.000009); // 5 × 0.000001 + 2 × 0.000002
    const { data: content } = success(await generationsListGenerationContent(core, { id: data.id })) as never;
    expect(content).toMatchObject({ output: { completion: "one two" } });
  });

  test("appears at the third look-up", async () => {
    const { core, fake } = setUp();
    const { id } = success(await chatSend(core, { messages: MESSAGES }));

    for (const expected of ["NotFoundResponseError", "NotFoundResponseError", undefined]) {
      const result = await generationsGetGeneration(core, { id });
      expect(result.ok ? undefined : result.error).toEqual(
        expected && expect.objectContaining({ name: expected, message: `Generation ${id} not found` }),
      );
    }
    expect(fake.requests.filter(({ path }) => path === "/generation")).toHaveLength(3);
  });

  test("can be waited for", async () => {
    const { core } = setUp({ generationDelay: 3 });
    const { id, usage } = success(await chatSend(core, { messages: MESSAGES }));
    const { data } = success(await generationsWaitForGeneration(core, { id }, { intervalMs: 1 }));
    expect(data.total_cost).toBe(usage?.cost);
  });

  test("appears after a time", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const { core } = setUp({ generationDelay: { ms: 5_000 } });
    const { id } = success(await chatSend(core, { messages: MESSAGES }));

    vi.advanceTimersByTime(4_999);
    expect(failure(await generationsGetGeneration(core, { id })).name).toBe("NotFoundResponseError");
    vi.advanceTimersByTime(1);
    expect(success(await generationsGetGeneration(core, { id })).data.id).toBe(id);
  });

  test("is dated by the clock of the fake", async () => {
    let time = Date.UTC(2030, 5, 1);
    const { core } = setUp({ generationDelay: 0, now: () => time });
    const { id, created } = success(await chatSend(core, { messages: MESSAGES }));
    time += 1_000;
    expect(created).toBe(Date.UTC(2030, 5, 1) / 1000);
    expect(success(await generationsGetGeneration(core, { id })).data.created_at).toBe("2030-06-01T00:00:00.000Z");
  });

  test("that nobody made is not found, however often it is asked for", async () => {
    const { core } = setUp({ generationDelay: 0 });
    expect(failure(await generationsGetGeneration(core, { id: "gen-0" })).message).toBe("Generation gen-0 not found");
  });

  test("cannot be asked for without its identifier", async () => {
    const { call } = setUp();
    expect((await call("/generation")).status).toBe(400);
    expect((await call("/generation/content?id=")).status).toBe(400);
  });
});

test("the content of a generation is what was sent and what came", async () => {
  const { core } = setUp({ generationDelay: 0, reply: { content: "Hello to you too", reasoning: "Let me see." } });
  const { id } = success(await chatSend(core, { messages: MESSAGES }));
  const { data } = success(await generationsListGenerationContent(core, { id }));

  expect(data).toEqual({
    input: { messages: MESSAGES },
    output: { completion: "Hello to you too", reasoning: "Let me see." },
    error: null,
  });
});

describe("feedback", () => {
  test("is taken", async () => {
    const { core, fake } = setUp();
    const { id } = success(await chatSend(core, { messages: MESSAGES }));
    const feedback = { generation_id: id, category: "latency" as const };

    expect(success(await generationsSubmitFeedback(core, feedback))).toEqual({ data: { success: true } });
    expect(fake.requests.at(-1)?.body).toEqual(feedback);
  });

  test("on an unknown generation becomes NotFoundResponseError", async () => {
    const { core } = setUp();
    const result = await generationsSubmitFeedback(core, { generation_id: "gen-0", category: "other" });
    expect(failure(result).name).toBe("NotFoundResponseError");
  });

  test("without a category becomes BadRequestResponseError", async () => {
    const { call } = setUp();
    expect((await call("/generation/feedback", { generation_id: "gen-0" })).status).toBe(400);
  });
});
