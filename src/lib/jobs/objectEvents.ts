import type { OutputError } from "../../errors/OutputError.js";
import type { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import { type Ok, ok } from "../../result.js";
import { type Collector, type Events, gather, type PartialErr } from "../collect/collect.js";
import { leavable } from "../collect/leavable.js";
import { isRecord } from "../isRecord.js";
import { createJSONReader } from "./jsonReader.js";
import { isSchema, type OutputFormat, type OutputPlan, planOutput, readOutput, type Said } from "./output.js";

/** A value of which only a part may be there, at any depth. */
export type DeepPartial<Value> = Value extends (...args: never) => unknown
  ? Value
  : Value extends readonly (infer Item)[]
    ? number extends Value["length"]
      ? DeepPartial<Item>[]
      : { [At in keyof Value]?: DeepPartial<Value[At]> }
    : Value extends object
      ? { [Name in keyof Value]?: DeepPartial<Value[Name]> }
      : Value;

/** What is known of an output while it is written. */
export interface ObjectPartialEvent<Input> {
  /** Discriminant. */
  readonly type: "partial";
  /** The value so far, unchecked. It does not change after. */
  readonly value: DeepPartial<Input>;
}

/** The output, once the answer is whole. */
export interface ObjectOutputEvent<Output, Answer> {
  /** Discriminant. */
  readonly type: "output";
  /** The output: what the schema made of the JSON. */
  readonly output: Output;
  /** The whole answer, with its usage and cost. */
  readonly answer: Answer;
}

/** What a stream with an output tells. */
export type ObjectEvent<Output, Input, Answer> = ObjectPartialEvent<Input> | ObjectOutputEvent<Output, Answer>;

type Item<Output, Input, Answer, Failure> =
  | Ok<ObjectEvent<Output, Input, Answer>>
  | PartialErr<Answer, Failure | StreamIncompleteError | OutputError<Answer>>;

/** The output of a streamed answer while it grows, and at last the checked one. */
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
        if (inner !== undefined) yield ok({ type: "partial", value: inner as DeepPartial<Input> }); // unchecked, as it says
        continue;
      }
      if (!step.value.ok) return yield step.value;
      const answer = step.value.value;
      const result = await readOutput(plan, answer, said(answer));
      return yield result.ok ? ok({ type: "output", ...result.value }) : { ...result, partial: answer };
    }
  });
}

/** Without a JSON Schema the model was not asked for anything but the value itself. */
function planOf<Output>(output: OutputFormat<Output> | undefined): Pick<OutputPlan<Output>, "schema" | "isWrapped"> {
  try {
    if (output) return planOutput(output);
  } catch {}
  return { schema: isSchema(output) ? output : output?.schema, isWrapped: false };
}
