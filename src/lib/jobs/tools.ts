import type { JSONSchema } from "../../models/jsonSchema.js";
import type { Ok } from "../../result.js";
import type { CostFields } from "../../usage.js";
import type { StreamOptions } from "../call/operation.js";
import type { PartialErr } from "../collect/collect.js";
import type { StandardSchema } from "../standardSchema.js";

/** A tool call of the model. */
export interface ToolCall {
  /** Identifier, which the result refers to. */
  readonly id: string;
  /** Name of the tool. */
  readonly name: string;
  /** The input: parsed but unchecked, or the text as received if it is not JSON. */
  readonly input: unknown;
}

/** The outcome of a tool call. */
export interface ToolResult {
  /** The call. */
  readonly call: ToolCall;
  /** The text that the model gets. */
  readonly content: string;
  /** Whether `content` is an error: the tool did not run, or failed. */
  readonly isError: boolean;
  /** What the tool threw, or the `RequestTimeoutError` or `RequestAbortedError` that ended it. Not sent, and not in JSON. */
  readonly error?: unknown;
}

/** Second argument of a tool. */
export interface ToolInfo<Context = unknown> {
  /** Aborts with the run, and at the tool's time limit. */
  readonly signal: AbortSignal;
  /** The call of the model. */
  readonly call: ToolCall;
  /** The `context` of the run. */
  readonly context: Context;
}

/** A tool: a function of yours that a model can call. */
export interface Tool<Input = unknown, Context = unknown> {
  /** Name for the model: up to 64 letters, digits, `_` or `-`. */
  readonly name: string;
  /** What it does and when to call it, described for the model. */
  readonly description?: string | undefined;
  /** Checks the model's input. Without it, `execute` gets the parsed JSON unchecked. */
  readonly input?: StandardSchema<unknown, Input> | undefined;
  /** JSON Schema of the input; by default from `input`. Required if that has no `~standard.jsonSchema`. */
  readonly parameters?: JSONSchema | undefined;
  /** Whether the provider must guarantee that calls fit the schema. */
  readonly strict?: boolean | undefined;
  /** Runs the tool. The model gets a text unchanged, anything else as JSON. */
  readonly execute: (input: Input, info: ToolInfo<Context>) => unknown;
  /** Whether a call needs the `approve` option of the run; false by default. */
  readonly needsApproval?:
    | boolean
    | ((input: Input, info: ToolInfo<Context>) => boolean | Promise<boolean>)
    | undefined;
}

/** A `Tool` of any input. */
export interface AnyTool<Context = never> extends Omit<Tool<unknown, Context>, "input" | "execute" | "needsApproval"> {
  /** Checks the model's input. */
  readonly input?: StandardSchema | undefined;
  /** Runs the tool. */
  readonly execute: (input: never, info: ToolInfo<Context>) => unknown;
  /** Whether a call needs approval. */
  readonly needsApproval?:
    | boolean
    | ((input: never, info: ToolInfo<Context>) => boolean | Promise<boolean>)
    | undefined;
}

/** One turn of a run: a response, which you pay for, and the results of its calls. */
export interface ToolTurn<Answer> {
  /** The response. */
  readonly answer: Answer;
  /** The results of its calls, in order. Calls that are pending have none. */
  readonly results: readonly ToolResult[];
}

/** A response with its usage. */
export interface AnswerWithUsage {
  /** Usage and cost. */
  readonly usage?: CostFields | null | undefined;
}

/** The state of a run. */
export interface ToolRunState<Message, Answer extends AnswerWithUsage> {
  /** The latest response; undefined before the first. The part that arrived, if its stream broke off. */
  readonly answer: Answer | undefined;
  /**
   * The conversation, with all responses and results: send it again to continue the run. A response that broke off or
   * failed midway is not in it.
   */
  readonly messages: Message[];
  /** The turns so far. */
  readonly turns: readonly ToolTurn<Answer>[];
  /** Usage and cost of all turns together; undefined until one has usage. */
  readonly usage: NonNullable<Answer["usage"]> | undefined;
  /** Calls without a result: they wait for approval, or their tool has no `execute`. */
  readonly pending: readonly ToolCall[];
}

/**
 * Why a run ended. `answer`: the model called nothing. `maxTurns`, `maxCost`, `stopWhen`: as the options say.
 * `pending`: calls wait for approval or for you. `length`: the response was cut off at its limit. `error`: the provider
 * failed midway. `repeat`: three turns in a row made the same calls with the same results.
 */
export type ToolRunStop = "answer" | "maxTurns" | "maxCost" | "stopWhen" | "pending" | "length" | "error" | "repeat";

/** A finished run. */
export interface ToolRun<Message, Answer extends AnswerWithUsage> extends ToolRunState<Message, Answer> {
  /** Why the run ended. */
  readonly stopped: ToolRunStop;
}

/** The outcome of a run: the run, or an error with the run so far. */
export type ToolRunResult<Message, Answer extends AnswerWithUsage, Failure> =
  | Ok<ToolRun<Message, Answer>>
  | PartialErr<ToolRunState<Message, Answer>, Failure>;

/** Options for running tools. */
export interface ToolCallOptions<Context = unknown> {
  /**
   * Decides about a call of a tool with `needsApproval`: true runs it, false refuses it and tells the model, anything
   * else leaves it pending, so that the run ends. If it throws, the call does not run, and the model gets an error as
   * from a tool that threw. By default all such calls are pending.
   */
  approve?:
    | ((call: ToolCall) => boolean | "pending" | undefined | Promise<boolean | "pending" | undefined>)
    | undefined;
  /** Time limit of each tool, in milliseconds; none by default. */
  toolTimeoutMs?: number | undefined;
  /**
   * Returns what the model gets for a tool that threw, timed out or was aborted; by default the error's message. Use it
   * to keep details from the model.
   */
  describeError?: ((error: unknown, call: ToolCall) => string | Promise<string>) | undefined;
  /** Passed to each tool. */
  context?: Context | undefined;
}

/** Options of a run; call options, such as `timeoutMs`, apply to each turn. */
export interface RunToolsOptions<Request, Message, Answer extends AnswerWithUsage, Context = unknown>
  extends StreamOptions,
    ToolCallOptions<Context> {
  /** Most turns, each of which is a request that you pay for; 8 by default. */
  maxTurns?: number | undefined;
  /**
   * Spending limit in US dollars, counted by `usageCost`; none by default. Once it is reached, no turn follows; the
   * last turn can exceed it.
   */
  maxCost?: number | undefined;
  /** Called after each turn that called tools. The run ends if it returns true. */
  stopWhen?: ((run: ToolRunState<Message, Answer>) => boolean | Promise<boolean>) | undefined;
  /** How many tools run at once; by default all of a turn. */
  concurrency?: number | undefined;
  /** Called before each turn. The fields that it returns replace those of this turn's request. */
  prepareTurn?:
    | ((
        run: ToolRunState<Message, Answer>,
        request: Request,
      ) => Partial<Request> | undefined | Promise<Partial<Request> | undefined>)
    | undefined;
  /** Observer, called after each turn. It is not awaited, and what it throws is ignored. */
  onTurn?: ((turn: ToolTurn<Answer>, run: ToolRunState<Message, Answer>) => unknown) | undefined;
}

/** An event of a streamed run: a chunk of a response, a call before it runs, its result, and finally the run. */
export type RunToolsEvent<Chunk, Run> =
  | RunToolsChunkEvent<Chunk>
  | RunToolsCallEvent
  | RunToolsResultEvent
  | RunToolsEndEvent<Run>;

/** A chunk of a response. */
export interface RunToolsChunkEvent<Chunk> {
  /** Discriminant. */
  readonly type: "chunk";
  /** The event of the model's stream, unchanged. */
  readonly chunk: Chunk;
}

/** A tool call, before it is checked and run. */
export interface RunToolsCallEvent {
  /** Discriminant. */
  readonly type: "call";
  /** The call. */
  readonly call: ToolCall;
}

/** The result of a tool call, once it has one. */
export interface RunToolsResultEvent {
  /** Discriminant. */
  readonly type: "result";
  /** The result. */
  readonly result: ToolResult;
}

/** The end of the run. */
export interface RunToolsEndEvent<Run> {
  /** Discriminant. */
  readonly type: "end";
  /** The whole run. */
  readonly run: Run;
}
