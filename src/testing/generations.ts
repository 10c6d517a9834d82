import type { Generation, GenerationContent } from "../models/generations.js";
import { type Answer, type FakeRequest, fieldsOf, json, misshapen, problem } from "./http.js";
import { begin, type Progress } from "./jobs.js";
import { dollars } from "./models.js";

/**
 * When the record of a generation appears after the end of its completion: after that many look-ups that get 404, or
 * after a time in milliseconds.
 */
export type GenerationDelay = number | { readonly ms: number };

/** Identity of a new generation. */
export interface GenerationNumber {
  /** Identifier: `gen-…`. */
  readonly id: string;
  /** Its number, from 1. */
  readonly number: number;
}

/** The generations so far. */
export interface Generations {
  /** Identifiers for a new one. */
  begin(): GenerationNumber;
  /** Stores its outcome. */
  finish(record: Generation, content: GenerationContent): void;
  /** Cost of all generations, in US dollars. */
  totalCost(): number;
  /** `GET /generation` */
  get(request: FakeRequest): Answer;
  /** `GET /generation/content` */
  getContent(request: FakeRequest): Answer;
  /** `POST /generation/feedback` */
  submitFeedback(request: FakeRequest): Answer;
}

interface Entry {
  readonly record: Generation;
  readonly content: GenerationContent;
  readonly progress: Progress;
}

/** Creates the generations of a fake: none at first. */
export function createGenerations(now: () => number, delay: GenerationDelay = 2): Generations {
  const entries = new Map<string, Entry>();
  let begun = 0;

  const lookUp = ({ query: { id } }: FakeRequest, show: (entry: Entry) => Answer): Answer => {
    if (typeof id !== "string" || id === "") return misshapen("Invalid input: expected string, received undefined");
    const entry = entries.get(id);
    return entry?.progress.lookUp() ? show(entry) : problem(404, `Generation ${id} not found`);
  };

  return {
    begin() {
      begun++;
      return { id: `gen-${Math.floor(now() / 1000)}-${`${begun}`.padStart(20, "0")}`, number: begun };
    },
    finish(record, content) {
      entries.set(record.id, { record, content, progress: begin(delay) });
    },
    totalCost: () => dollars([...entries.values()].reduce((sum, { record }) => sum + record.total_cost, 0)),
    get: (request) => lookUp(request, ({ record }) => json({ data: record })),
    getContent: (request) => lookUp(request, ({ content }) => json({ data: content })),
    submitFeedback(request) {
      const { generation_id: id, category } = fieldsOf(request);
      if (typeof id !== "string" || typeof category !== "string") {
        return misshapen("Invalid input: expected string, received undefined");
      }
      return entries.has(id) ? json({ data: { success: true } }) : problem(404, `Generation ${id} not found`);
    },
  };
}
