import { nullish, number, object, record, type Schema, string, type Variants, variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

/** Something to judge, or to judge by: text, or an object or array that is sent as JSON. */
export type DecisionContent = string | object;

/** Asks which of several options it is. */
export interface DecisionChoiceQuestion {
  /** The kind of question. */
  type: "choice";
  /** The question. */
  instructions: DecisionContent;
  /** The options: what each one means, or null, by the name that the answer gives it. */
  criteria: Readonly<Record<string, DecisionContent | null>>;
}

/** What yes and no mean. */
export interface DecisionNoulCriteria {
  /** When the answer is yes. */
  true: DecisionContent;
  /** When the answer is no. */
  false: DecisionContent;
}

/** Asks whether something is so. */
export interface DecisionNoulQuestion {
  /** The kind of question. */
  type: "noul";
  /** The question, or the statement to judge. */
  instructions: DecisionContent;
  /** What yes and no mean, if that needs to be said. */
  criteria?: DecisionNoulCriteria | undefined;
}

/** Asks how high something is on a scale. */
export interface DecisionScoreQuestion {
  /** The kind of question. */
  type: "score";
  /** The question. */
  instructions: DecisionContent;
  /** What each level of the scale means, from the lowest, which is level 0, to the highest. */
  criteria: readonly DecisionContent[];
}

/** A question with a fixed set of answers. */
export type DecisionQuestion = Variants<DecisionChoiceQuestion | DecisionNoulQuestion | DecisionScoreQuestion>;

/** What to judge, and what to ask about it. */
export interface CreateDecisionsRequest {
  /** The model to ask: `typesafe/jev-1.13` or, as its own SDKs have it, `jev-1.13`. */
  model: string;
  /** What to judge. Every question is about all of it. */
  state: DecisionContent;
  /** The questions, by names of your choice; the answers go by the same names. */
  questions: Readonly<Record<string, DecisionQuestion>>;
  /** Which providers may answer, and in what order they are tried. */
  provider?: ProviderPreferences | null | undefined;
  /** Identifier of a conversation or task that the request is a part of. */
  session_id?: string | undefined;
  /** Names for the request in tools for observability. */
  trace?: TraceConfig | undefined;
  /** Your user, by a lasting identifier such as a hash. */
  user?: string | undefined;
}

/** Which option it is. */
export interface DecisionChoiceAnswer {
  /** The kind of answer. */
  type: "choice";
  /** The name of the option. */
  choice: string;
  /** How likely each option is, from 0 to 1. */
  probabilities?: Record<string, number> | null;
  /** How sure the model is, from 0 to 1. */
  confidence?: number | null;
}

/** Whether it is so. */
export interface DecisionNoulAnswer {
  /** The kind of answer. */
  type: "noul";
  /** How likely yes is, from 0 to 1; near 0.5 the model cannot tell. */
  noul: number;
}

/** How high it is. */
export interface DecisionScoreAnswer {
  /** The kind of answer. */
  type: "score";
  /** The place on the scale, from 0 for the lowest level to the number of the highest one; it can be between two. */
  score: number;
  /** How likely each level is, from 0 to 1, by its number. */
  probabilities?: Record<string, number> | null;
  /** What each level means, by its number. */
  legend?: Record<string, DecisionContent> | null;
  /** How sure the model is, from 0 to 1. */
  confidence?: number | null;
}

/** The answer to one question. */
export type DecisionAnswer = Variants<DecisionChoiceAnswer | DecisionNoulAnswer | DecisionScoreAnswer>;

/** What the answers took. */
export interface DecisionUsage {
  /** How many tokens were read. */
  input_tokens?: number | null;
  /** How many tokens were written. */
  output_tokens?: number | null;
  /** What they cost, in US dollars. */
  cost?: number | null;
}
export const DecisionUsage: Schema<DecisionUsage> = object<DecisionUsage>({
  input_tokens: nullish(number()),
  output_tokens: nullish(number()),
  cost: nullish(number()),
});

/** The answers. */
export interface CreateDecisionsResponse {
  /** The answers, by the names of their questions. */
  answers: Record<string, DecisionAnswer>;
  /** Identifier of the generation: `gen-…`. */
  id?: string | null;
  /** The model that answered. */
  model?: string | null;
  /** The provider that ran it. */
  provider?: string | null;
  /** What the answers took. */
  usage?: DecisionUsage | null;
}
export const CreateDecisionsResponse: Schema<CreateDecisionsResponse> = object<CreateDecisionsResponse>({
  answers: record(variants<DecisionAnswer>()),
  id: nullish(string()),
  model: nullish(string()),
  provider: nullish(string()),
  usage: nullish(DecisionUsage),
});
