import { describe, expect, expectTypeOf, test } from "vitest";
import { systemOneCreate } from "../../src/funcs/systemOneCreate.js";
import type { CreateDecisionsRequest, DecisionAnswer, DecisionQuestion } from "../../src/models/systemOne.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

/** The interface of a user's program, without an index signature. */
interface Ticket {
  subject: string;
}

const ticket: Ticket = { subject: "Where is my parcel?" };

const request = {
  model: "jev-latest",
  state: ticket,
  questions: {
    late: { type: "noul", instructions: "Is it late?", criteria: { true: "After the day named", false: ["In time"] } },
    team: { type: "choice", instructions: { ask: "Whose case?" }, criteria: { sales: null, shipping: "Parcels" } },
    anger: { type: "score", instructions: "How angry?", criteria: ["Calm", "Cross", { level: "Furious" }] },
  },
  provider: { order: ["typesafe"] },
  session_id: "s-1",
  trace: { trace_name: "tickets" },
  user: "u-1",
} satisfies CreateDecisionsRequest;

const answer = {
  id: "gen-1",
  model: "typesafe/jev-1.13",
  provider: "TypeSafe",
  answers: {
    late: { type: "noul", noul: 0.75, made_up: 1 },
    team: { type: "choice", choice: "shipping", probabilities: { sales: 0.25, shipping: 0.75 }, confidence: 0.5 },
    anger: { type: "score", score: 1.5, legend: { "0": "Calm", "1": "Cross" }, probabilities: { "1": 0.5, "2": 0.5 } },
    place: { type: "of_tomorrow", made_up: [0, 0, 1, 1] },
  },
  usage: { input_tokens: 120, output_tokens: 3, cost: 0.0001, made_up: {} },
  made_up: true,
};

describe("systemOneCreate", () => {
  test("sends state and questions and returns the answers, those of a new kind as well", async () => {
    api()
      .post("/api/v1/systemone", (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(200, answer);

    expect(success(await systemOneCreate(createCore(), request))).toEqual(answer);
  });

  testStatuses(
    { call: () => systemOneCreate(createCore(), request), endpoint: () => api().post("/api/v1/systemone") },
    [400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529],
  );

  test("the kind of an answer says what is in it", () => {
    function read(given: DecisionAnswer | undefined): unknown {
      switch (given?.type) {
        case "noul":
          return expectTypeOf(given.noul).toEqualTypeOf<number>();
        case "choice":
          return expectTypeOf(given.choice).toEqualTypeOf<string>();
        case "score":
          return expectTypeOf(given.score).toEqualTypeOf<number>();
        default:
          return given;
      }
    }
    expect(read(undefined)).toBeUndefined();
  });

  test("a question says what its kind needs, and the state is no number", () => {
    // @ts-expect-error: a choice has options
    const choice: DecisionQuestion = { type: "choice", instructions: "Which?" };
    // @ts-expect-error: a state is text or an object
    const state: CreateDecisionsRequest["state"] = 1;
    expect([choice, state]).toHaveLength(2);
  });
});
