import { checkedFields, record, type Schema, type Unlisted, unchecked, type Variants } from "../lib/schema.js";
import type { TraceConfig } from "./chatRequest.js";
import type { ProviderPreferences } from "./providerPreferences.js";

/** Something to judge, or a criterion: text, or an object or array that is sent as JSON. */
export type DecisionContent = string | object;

/** Asks which of several options applies. */
export interface DecisionChoiceQuestion {
  /** The kind of question. */
  type: "choice";
  /** The question. */
  instructions: DecisionContent;
  /** The options by name, each with its meaning or null. */
  criteria: Readonly<Record<string, DecisionContent | null>>;
}

/** Meaning of yes and no. */
export interface DecisionNoulCriteria {
  /** When to answer yes. */
  true: DecisionContent;
  /** When to answer no. */
  false: DecisionContent;
}

/** Asks a yes-or-no question. */
export interface DecisionNoulQuestion {
  /** The kind of question. */
  type: "noul";
  /** The question, or the statement to judge. */
  instructions: DecisionContent;
  /** Meaning of yes and no, if needed. */
  criteria?: DecisionNoulCriteria | undefined;
}

/** Asks for a level on a scale. */
export interface DecisionScoreQuestion {
  /** The kind of question. */
  type: "score";
  /** The question. */
  instructions: DecisionContent;
  /** Meaning of each level, from the lowest, which is 0. */
  criteria: readonly DecisionContent[];
}

/** Asks where in an image something is. */
export interface DecisionBoxQuestion {
  /** Discriminant. */
  type: "box";
  /** What to look for. */
  instructions: DecisionContent;
}

/** A question with a fixed set of answers. */
export type DecisionQuestion = Variants<
  DecisionChoiceQuestion | DecisionNoulQuestion | DecisionScoreQuestion | DecisionBoxQuestion
>;

/** Questions by names of your choice. */
export type DecisionQuestions = Readonly<Record<string, DecisionQuestion>>;

/** Refuses fields that no question has, except in kinds of questions that this version does not know. */
type KnownFields<Questions extends DecisionQuestions> = {
  readonly [Name in keyof Questions]: Questions[Name] extends { readonly type: Unlisted }
    ? unknown
    : { readonly [Field in Exclude<keyof Questions[Name], "type" | "instructions" | "criteria">]: never };
};

/** What to judge, and what to ask about it. */
export interface CreateDecisionsRequest<Questions extends DecisionQuestions = DecisionQuestions> {
  /** The model: `typesafe/jev-1.13` or, as in its own SDKs, `jev-1.13`. */
  model: string;
  /** What to judge. Every question sees all of it. */
  state: DecisionContent;
  /** The questions, by names of your choice; the answers have the same names. */
  questions: Questions & KnownFields<Questions>;
  /** Images that `state` and questions refer to, by names of your choice. The format is not documented yet. */
  assets?: Readonly<Record<string, unknown>> | undefined;
  /** Which providers may answer, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Identifier of the conversation or task of the request. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** A stable identifier of your user, such as a hash. */
  user?: string | undefined;
}

/** The option that applies. */
export interface DecisionChoiceAnswer {
  /** The kind of answer. */
  type: "choice";
  /** The name of the option. */
  choice: string;
  /** Probability of each option, from 0 to 1. */
  probabilities?: Record<string, number> | null;
  /** Confidence of the model, from 0 to 1. */
  confidence?: number | null;
}

/** The answer to a yes-or-no question. */
export interface DecisionNoulAnswer {
  /** The kind of answer. */
  type: "noul";
  /** Probability of yes, from 0 to 1; near 0.5 the model is unsure. */
  noul: number;
}

/** The level on the scale. */
export interface DecisionScoreAnswer {
  /** The kind of answer. */
  type: "score";
  /** The level, from 0 to the number of the highest one; can be a fraction. */
  score: number;
  /** Probability of each level, from 0 to 1, by number. */
  probabilities?: Record<string, number> | null;
  /** Meaning of each level, by number. */
  legend?: Record<string, DecisionContent> | null;
  /** Confidence of the model, from 0 to 1. */
  confidence?: number | null;
}

/** A part of an image. Edges are fractions of width and height, from 0 (left, top) to 1. */
export interface DecisionBox {
  /** Upper edge. */
  top: number;
  /** Lower edge. */
  bottom: number;
  /** Left edge. */
  left: number;
  /** Right edge. */
  right: number;
}

/** The part of the image that matches. */
export interface DecisionBoxAnswer {
  /** Discriminant. */
  type: "box";
  /** The part of the image. */
  box: DecisionBox;
  /** Confidence of the model, from 0 to 1. */
  confidence?: number | null;
}

/** The answer to one question. */
export type DecisionAnswer = Variants<
  DecisionChoiceAnswer | DecisionNoulAnswer | DecisionScoreAnswer | DecisionBoxAnswer
>;

/** The answer to a question of this type; any answer if the type is not known. */
export type DecisionAnswerOf<Question extends DecisionQuestion> = Unlisted extends Question["type"]
  ? DecisionAnswer
  : Extract<DecisionAnswer, { type: Question["type"] }>;

/** Input tokens, by kind. */
export interface DecisionInputTokensDetails {
  /** Tokens read from a cache. */
  cached_tokens?: number | null;
}

/** Usage of the answers. */
export interface DecisionUsage {
  /** Number of input tokens. */
  input_tokens?: number | null;
  /** Input tokens, by kind. */
  input_tokens_details?: DecisionInputTokensDetails | null;
  /** Number of output tokens. */
  output_tokens?: number | null;
  /** Cost, in US dollars. */
  cost?: number | null;
}
export const DecisionUsage: Schema<DecisionUsage> = checkedFields<DecisionUsage>({});

/** The answers. */
export interface CreateDecisionsResponse<Questions extends DecisionQuestions = DecisionQuestions> {
  /** The answers, by the names of their questions, each of its question's type. */
  answers: { -readonly [Name in keyof Questions]: DecisionAnswerOf<Questions[Name]> };
  /** Identifier of the generation: `gen-…`. */
  id?: string | null;
  /** The model that answered. */
  model?: string | null;
  /** The provider. */
  provider?: string | null;
  /** Usage of the answers. */
  usage?: DecisionUsage | null;
}
export const CreateDecisionsResponse: Schema<CreateDecisionsResponse> = checkedFields<CreateDecisionsResponse>({
  answers: record(unchecked<DecisionAnswer>()),
});
