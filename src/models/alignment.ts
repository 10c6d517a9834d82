import type { OpenEnum, Variants } from "../lib/schema.js";

/** The verdict on one rule. */
export interface AlignmentRuleVerdict {
  /** Probability that the answer breaks the rule, from 0 to 1. */
  probability: number;
  /** Whether the rule counts as broken. */
  broken: boolean;
}

/** An answer that was checked. */
export interface AlignmentJudged {
  /** Discriminant: whether the answer passed. */
  outcome: "allowed" | "blocked";
  /** Number of the model call. */
  call: number;
  /** The verdicts, in the order of the rules in the request. */
  rules: AlignmentRuleVerdict[];
}

/** An answer that could not be checked. */
export interface AlignmentUnavailable {
  /** Discriminant. */
  outcome: "unavailable";
  /** Number of the model call. */
  call: number;
  /** Why it could not be checked. */
  reason: OpenEnum<"cut" | "evaluator_error" | "malformed_answer" | "time_limit">;
}

/** The outcome of checking one answer of the model. */
export type AlignmentCallRecord = Variants<AlignmentJudged | AlignmentUnavailable, "outcome">;

/** Findings of the plugin `alignment`. Beta. */
export interface Alignment {
  /** All answers generated, in order. */
  calls: AlignmentCallRecord[];
}
