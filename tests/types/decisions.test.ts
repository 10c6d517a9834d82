import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouter } from "../../src/client.js";
import type { OpenRouterCore } from "../../src/core.js";
import type * as root from "../../src/index.js";
import type { Unlisted } from "../../src/lib/schema.js";
import type { DataOf, RequestOf } from "../../src/react-query/types.js";

// Only the types matter here: `check` is never called.
const check = (_: (core: OpenRouterCore, call: typeof root, client: OpenRouter) => unknown) => {};
const about = { model: "acme/judge", state: "The lift is stuck." };

describe("an answer", () => {
  test("has the type of its question", () => {
    check(async (core, call, client) => {
      const questions = {
        urgent: { type: "noul", instructions: "Is it urgent?" },
        crew: { type: "choice", instructions: "Who goes?", criteria: { one: null, two: "Both" } },
        anger: { type: "score", instructions: "How angry?", criteria: ["Calm", "Cross"] },
        place: { type: "box", instructions: "Where is the lift?" },
        later: { type: "of_tomorrow" as Unlisted, made_up: 1 },
      } as const;
      interface Answers {
        urgent: root.DecisionNoulAnswer;
        crew: root.DecisionChoiceAnswer;
        anger: root.DecisionScoreAnswer;
        place: root.DecisionBoxAnswer;
        later: root.DecisionAnswer;
      }
      for (const create of [call.alphaDecisionsCreate, call.systemOneCreate] as const) {
        const result = await create(core, { ...about, questions });
        if (result.ok) expectTypeOf(result.value.answers).toEqualTypeOf<Answers>();
      }
      expectTypeOf((await client.alpha.decisions.create({ ...about, questions })).answers).toEqualTypeOf<Answers>();
      expectTypeOf((await client.systemOne.create({ ...about, questions })).answers).toEqualTypeOf<Answers>();
    });
  });

  test("has it for questions written in the call", () => {
    check(async (core, call, client) => {
      const result = await call.alphaDecisionsCreate(core, {
        ...about,
        questions: {
          urgent: { type: "noul", instructions: "Is it urgent?", criteria: { true: "Now", false: "Later" } },
        },
      });
      if (!result.ok) return;
      expectTypeOf(result.value.answers.urgent.noul).toBeNumber();
      // @ts-expect-error: not a choice
      result.value.answers.urgent.choice;
      // @ts-expect-error: not asked
      result.value.answers.crew;
      const { answers } = await client.systemOne.create(
        { ...about, questions: { where: { type: "box", instructions: "Where?" } } },
        { timeoutMs: 1_000 },
      );
      expectTypeOf(answers.where.box.left).toBeNumber();
      // @ts-expect-error: not a score
      answers.where.score;
    });
  });

  test("is one of all types for questions made at run time", () => {
    check(async (core, call, client) => {
      const questions: Record<string, root.DecisionQuestion> = {};
      const request: root.CreateDecisionsRequest = { ...about, questions };
      const result = await call.alphaDecisionsCreate(core, { ...about, questions });
      if (result.ok) expectTypeOf(result.value).toEqualTypeOf<root.CreateDecisionsResponse>();
      const { answers } = await client.alpha.decisions.create(request);
      expectTypeOf(answers).toEqualTypeOf<Record<string, root.DecisionAnswer>>();
      const answer = answers["urgent"];
      if (answer?.type === "choice") expectTypeOf(answer).toEqualTypeOf<root.DecisionChoiceAnswer>();

      const kind = { type: Math.random() < 0.5 ? "noul" : "box", instructions: "?" } as const;
      const either = await client.alpha.decisions.create({ ...about, questions: { kind } });
      expectTypeOf(either.answers.kind).toEqualTypeOf<root.DecisionNoulAnswer | root.DecisionBoxAnswer>();
    });
  });

  test("of a hook is one of all types", () => {
    expectTypeOf<DataOf<typeof root.alphaDecisionsCreate>>().toEqualTypeOf<root.CreateDecisionsResponse>();
    expectTypeOf<RequestOf<typeof root.alphaDecisionsCreate>>().toEqualTypeOf<root.CreateDecisionsRequest>();
  });
});

test("a question is checked", () => {
  check((core, call, client) => {
    const { alphaDecisionsCreate: create } = call;
    // @ts-expect-error: no such kind
    create(core, { ...about, questions: { a: { type: "nul", instructions: "?" } } });
    // @ts-expect-error: no options
    create(core, { ...about, questions: { a: { type: "choice", instructions: "?" } } });
    // @ts-expect-error: no instructions
    create(core, { ...about, questions: { a: { type: "box" } } });
    // @ts-expect-error: says only what yes means
    create(core, { ...about, questions: { a: { type: "noul", instructions: "?", criteria: { true: "Now" } } } });
    // @ts-expect-error: unknown field
    create(core, { ...about, questions: { a: { type: "noul", instructions: "?", criterion: {} } } });
    // @ts-expect-error: unknown field
    client.alpha.decisions.create({ ...about, questions: { a: { type: "noul", instructions: "?", criterion: {} } } });
    // @ts-expect-error: unknown field
    create(core, { ...about, questions: {}, asset: {} });
    // @ts-expect-error: no questions
    create(core, about);
    create(core, { ...about, questions: {}, assets: { photo: "data:," } });
  });
});
