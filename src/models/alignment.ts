import type { OpenEnum, Variants } from "../lib/schema.js";

/** What one rule came to. */
export interface AlignmentRuleVerdict {
  /** How likely the answer breaks the rule, from 0 to 1. */
  probability: number;
  /** Whether it counts as broken. */
  broken: boolean;
}

/** An answer that was checked. */
export interface AlignmentJudged {
  /** Discriminant: whether the answer was let through. */
  outcome: "allowed" | "blocked";
  /** Which call of the model it was. */
  call: number;
  /** What each rule came to, in the order of the request. */
  rules: AlignmentRuleVerdict[];
}

/** An answer that could not be checked. */
export interface AlignmentUnavailable {
  /** Discriminant. */
  outcome: "unavailable";
  /** Which call of the model it was. */
  call: number;
  /** Why it could not be checked. */
  reason: OpenEnum<"cut" | "evaluator_error" | "malformed_answer" | "time_limit">;
}

/** What checking one answer of the model came to. */
export type AlignmentCallRecord = Variants<AlignmentJudged | AlignmentUnavailable, "outcome">;

/** What the plugin `alignment` found. Beta. */
export interface Alignment {
  /** All answers that were made, in order. */
  calls: AlignmentCallRecord[];
}
