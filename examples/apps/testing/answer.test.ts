// Runs in vitest, babel-jest and ts-jest: all have the globals `expect` and `test`.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { createFakeOpenRouter } from "openrouter-fn/testing.js";
import { answer } from "./answer";

test("returns the answer of the model", async () => {
  const fake = createFakeOpenRouter({ reply: "Paris" });
  expect(await answer(new OpenRouterCore({ apiKey: "any", fetch: fake.fetch }), "Capital of France?")).toBe("Paris");
});

test("apologises when the credits are used up", async () => {
  const fake = createFakeOpenRouter();
  fake.fail({ type: "status", status: 402 });
  expect(await answer(new OpenRouterCore({ apiKey: "any", fetch: fake.fetch }), "Anyone?")).toBe("Out of credits.");
});
