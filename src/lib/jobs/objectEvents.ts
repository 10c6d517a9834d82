import type { OutputError } from "../../errors/OutputError.js";
import type { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import { type Ok, ok } from "../../result.js";
import { type Collector, type Events, gather, type PartialErr } from "../collect/collect.js";
import { leavable } from "../collect/leavable.js";
import { isRecord } from "../isRecord.js";
import { createJSONReader } from "./jsonReader.js";
import { isSchema, type OutputFormat, type OutputPlan, planOutput, readOutput, type Said } from "./output.js";

/** A value whose fields can be missing, at any depth. */
export type DeepPartial<Value> = Value extends (...args: never) => unknown
  ? Value
  : Value extends readonly (infer Item)[]
    ? number extends Value["length"]
      ? DeepPartial<Item>[]
      : { [At in keyof Value]?: DeepPartial<Value[At]> }
    : Value extends object
      ? { [Name in keyof Value]?: DeepPartial<Value[Name]> }
      : Value;

/** The output so far. */
export interface ObjectPartialEvent<Input> {
  /** Discriminant. */
  readonly type: "partial";
  /** The value so far, unchecked. It never changes later. */
  readonly value: DeepPartial<Input>;
}

/** The output of the complete response. */
export interface ObjectOutputEvent<Output, Answer> {
  /** Discriminant. */
  readonly type: "output";
  /** The output, as the schema returned it. */
  readonly output: Output;
  /** The complete response, with usage and cost. */
  readonly answer: Answer;
}

/** An event of a stream with an output. */
export type ObjectEvent<Output, Input, Answer> = ObjectPartialEvent<Input> | ObjectOutputEvent<Output, Answer>;

type Item<Output, Input, Answer, Failure> =
  | Ok<ObjectEvent<Output, Input, Answer>>
  | PartialErr<Answer, Failure | StreamIncompleteError | OutputError<Answer>>;

/** Yields the output of a streamed response as it grows, and finally the checked output. */
export function objectEvents<Event, Answer extends { readonly id: string; usage?: unknown }, Failure, Output, Input>(
  stream: Events<Event, Failure>,
  collector: Collector<Event, Answer>,
  textOf: (event: Event) => string,
  said: (answer: Answer) => Said,
  output: OutputFormat<Output, Input> | undefined,
): AsyncIterable<Item<Output, Input, Answer, Failure>> {
  return leavable(stream, async function* (events): AsyncGenerator<Item<Output, Input, Answer, Failure>, void> {
    const plan = planOf(output);
    const reader = createJSONReader();
    const reading = gather(stream, collector, events);
    for (;;) {
      const step = await reading.next();
      if (!step.done) {
        const value = reader.add(textOf(step.value));
        const inner = plan.isWrapped && isRecord(value) ? value["value"] : value;
        if (inner !== undefined) yield ok({ type: "partial", value: inner as DeepPartial<Input> }); // unchecked, as documented
        continue;
      }
      if (!step.value.ok) return yield step.value;
      const answer = step.value.value;
      const result = await readOutput(plan, answer, said(answer));
      return yield result.ok ? ok({ type: "output", ...result.value }) : { ...result, partial: answer };
    }
  });
}

/** Without a JSON Schema the model was asked for the bare value. */
function planOf<Output>(output: OutputFormat<Output> | undefined): Pick<OutputPlan<Output>, "schema" | "isWrapped"> {
  try {
    if (output) return planOutput(output);
  } catch {}
  return {
    get schema() {
      return isSchema(output) ? output : output?.schema; // which can throw, as checking can
    },
    isWrapped: false,
  };
}
