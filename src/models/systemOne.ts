import { checkedFields, record, type Schema, type Unlisted, unchecked, type Variants } from "../lib/schema.js";
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

/** Refuses fields that no question has. Questions of kinds that this version does not know may have any. */
type KnownFields<Questions extends DecisionQuestions> = {
  readonly [Name in keyof Questions]: Questions[Name] extends { readonly type: Unlisted }
    ? unknown
    : { readonly [Field in Exclude<keyof Questions[Name], "type" | "instructions" | "criteria">]: never };
};

/** What to judge, and what to ask about it. */
export interface CreateDecisionsRequest<Questions extends DecisionQuestions = DecisionQuestions> {
  /** The model to ask: `typesafe/jev-1.13` or, as its own SDKs have it, `jev-1.13`. */
  model: string;
  /** What to judge. Every question is about all of it. */
  state: DecisionContent;
  /** The questions, by names of your choice; the answers go by the same names. */
  questions: Questions & KnownFields<Questions>;
  /** Images that `state` and questions refer to, by names of your choice. Their form is not documented yet. */
  assets?: Readonly<Record<string, unknown>> | undefined;
  /** Which providers may answer, in what order. */
  provider?: ProviderPreferences | null | undefined;
  /** Identifier of a conversation or task that the request is a part of. */
  session_id?: string | undefined;
  /** Names of the request for observability. */
  trace?: TraceConfig | undefined;
  /** A stable identifier of your user, such as a hash. */
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

/** A part of an image. Its sides are fractions of width and height, from 0 at the left and the top to 1. */
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

/** Where it is. */
export interface DecisionBoxAnswer {
  /** Discriminant. */
  type: "box";
  /** The part of the image. */
  box: DecisionBox;
  /** How sure the model is, from 0 to 1. */
  confidence?: number | null;
}

/** The answer to one question. */
export type DecisionAnswer = Variants<
  DecisionChoiceAnswer | DecisionNoulAnswer | DecisionScoreAnswer | DecisionBoxAnswer
>;

/** The answer to a question of this type; any answer if that is not known. */
export type DecisionAnswerOf<Question extends DecisionQuestion> = Unlisted extends Question["type"]
  ? DecisionAnswer
  : Extract<DecisionAnswer, { type: Question["type"] }>;

/** What the tokens read were. */
export interface DecisionInputTokensDetails {
  /** Tokens read from a cache. */
  cached_tokens?: number | null;
}

/** Usage of the answers. */
export interface DecisionUsage {
  /** How many tokens were read. */
  input_tokens?: number | null;
  /** Kinds of tokens among them. */
  input_tokens_details?: DecisionInputTokensDetails | null;
  /** How many tokens were written. */
  output_tokens?: number | null;
  /** What they cost, in US dollars. */
  cost?: number | null;
}
export const DecisionUsage: Schema<DecisionUsage> = checkedFields<DecisionUsage>({});

/** The answers. */
export interface CreateDecisionsResponse<Questions extends DecisionQuestions = DecisionQuestions> {
  /** The answers, by the names of their questions: each of the type that its question asks for. */
  answers: { -readonly [Name in keyof Questions]: DecisionAnswerOf<Questions[Name]> };
  /** Identifier of the generation: `gen-…`. */
  id?: string | null;
  /** The model that answered. */
  model?: string | null;
  /** The provider that ran it. */
  provider?: string | null;
  /** Usage of the answers. */
  usage?: DecisionUsage | null;
}
export const CreateDecisionsResponse: Schema<CreateDecisionsResponse> = checkedFields<CreateDecisionsResponse>({
  answers: record(unchecked<DecisionAnswer>()),
});
