import type { JSONSchema } from "../../models/jsonSchema.js";
import type { Ok } from "../../result.js";
import type { CostFields } from "../../usage.js";
import type { StreamOptions } from "../call/operation.js";
import type { PartialErr } from "../collect/collect.js";
import type { StandardSchema } from "../standardSchema.js";

/** A tool call of the model. */
export interface ToolCall {
  /** Identifier that the result names. */
  readonly id: string;
  /** Name of the tool. */
  readonly name: string;
  /** What to call it with: parsed but unchecked, or the text as it came where that is not JSON. */
  readonly input: unknown;
}

/** The outcome of a tool call. */
export interface ToolResult {
  /** The call. */
  readonly call: ToolCall;
  /** What the model is told. */
  readonly content: string;
  /** Whether that is an error: the tool was not run, or did not end well. */
  readonly isError: boolean;
  /** What the tool threw, or the `RequestTimeoutError` or `RequestAbortedError` that ended it. Not sent. */
  readonly error?: unknown;
}

/** What a tool gets besides its input. */
export interface ToolInfo<Context = unknown> {
  /** Aborts when the run is aborted and when the tool's time is up. */
  readonly signal: AbortSignal;
  /** The call of the model. */
  readonly call: ToolCall;
  /** The `context` of the run. */
  readonly context: Context;
}

/** A tool: a function of yours that a model can ask for. */
export interface Tool<Input = unknown, Context = unknown> {
  /** Name that the model calls it by: up to 64 letters, digits, `_` or `-`. */
  readonly name: string;
  /** What it does and when to call it, in words for the model. */
  readonly description?: string | undefined;
  /** Checks what the model passes. Without it, `execute` gets the JSON as it came. */
  readonly input?: StandardSchema<unknown, Input> | undefined;
  /**
   * What it takes, as a JSON Schema. If left out, `input` is asked for it; needed where that has no
   * `~standard.jsonSchema`.
   */
  readonly parameters?: JSONSchema | undefined;
  /** Whether the provider must keep calls to the schema; sent as it is. */
  readonly strict?: boolean | undefined;
  /** Runs the tool. Text is told to the model as it is, anything else as JSON. */
  readonly execute: (input: Input, info: ToolInfo<Context>) => unknown;
  /** Whether a call waits for the `approve` option of the run. False if left out. */
  readonly needsApproval?:
    | boolean
    | ((input: Input, info: ToolInfo<Context>) => boolean | Promise<boolean>)
    | undefined;
}

/** A `Tool` of any input. */
export interface AnyTool<Context = never> extends Omit<Tool<unknown, Context>, "input" | "execute" | "needsApproval"> {
  /** Checks what the model passes. */
  readonly input?: StandardSchema | undefined;
  /** Runs the tool. */
  readonly execute: (input: never, info: ToolInfo<Context>) => unknown;
  /** Whether a call waits for approval. */
  readonly needsApproval?:
    | boolean
    | ((input: never, info: ToolInfo<Context>) => boolean | Promise<boolean>)
    | undefined;
}

/** One turn of a run: an answer that was paid for, and the results of its calls. */
export interface ToolTurn<Answer> {
  /** The answer. */
  readonly answer: Answer;
  /** The results of its calls, in order. Calls that are pending have none. */
  readonly results: readonly ToolResult[];
}

/** An answer that tells what it used. */
export interface AnswerWithUsage {
  /** What it used and cost. */
  readonly usage?: CostFields | null | undefined;
}

/** How far a run is. */
export interface ToolRunState<Message, Answer extends AnswerWithUsage> {
  /** The latest answer; undefined before the first. Of a stream that broke off, what came of it. */
  readonly answer: Answer | undefined;
  /**
   * The conversation, with all answers and results. It can be sent again, and a run goes on from it. An answer that broke
   * off or failed half-way is not in it.
   */
  readonly messages: Message[];
  /** The turns so far. */
  readonly turns: readonly ToolTurn<Answer>[];
  /** What all turns used and cost together; undefined until one tells. */
  readonly usage: NonNullable<Answer["usage"]> | undefined;
  /** Calls without a result: those that wait for approval, and those of tools without `execute`. */
  readonly pending: readonly ToolCall[];
}

/**
 * Why a run ended. `answer`: the model called nothing. `maxTurns`, `maxCost`, `stopWhen`: as the options say. `pending`:
 * calls wait for approval or for you. `length`: the answer was cut off at its limit. `error`: the provider failed half-way.
 * `repeat`: three turns in a row made the same calls with the same results.
 */
export type ToolRunStop = "answer" | "maxTurns" | "maxCost" | "stopWhen" | "pending" | "length" | "error" | "repeat";

/** A run that came to its end. */
export interface ToolRun<Message, Answer extends AnswerWithUsage> extends ToolRunState<Message, Answer> {
  /** Why it ended. */
  readonly stopped: ToolRunStop;
}

/** What a run gives: itself, or an error and how far it got. */
export type ToolRunResult<Message, Answer extends AnswerWithUsage, Failure> =
  | Ok<ToolRun<Message, Answer>>
  | PartialErr<ToolRunState<Message, Answer>, Failure>;

/** How tools are run. */
export interface ToolCallOptions<Context = unknown> {
  /**
   * Decides about a call of a tool with `needsApproval`: true runs it, false tells the model that it may not, and anything
   * else leaves it pending, so that the run ends. If it throws, the call is not run, and the model is told as of a tool that
   * threw. All such calls are pending if left out.
   */
  approve?:
    | ((call: ToolCall) => boolean | "pending" | undefined | Promise<boolean | "pending" | undefined>)
    | undefined;
  /** Time limit of each tool, in milliseconds; none if left out. */
  toolTimeoutMs?: number | undefined;
  /**
   * What the model is told of a tool that threw, ran out of time or was aborted; the error's message if left out. Use it
   * to keep details from the model.
   */
  describeError?: ((error: unknown, call: ToolCall) => string) | undefined;
  /** Handed to each tool. */
  context?: Context | undefined;
}

/** Settings of a run; those of a call, such as `timeoutMs`, hold for each of its turns. */
export interface RunToolsOptions<Request, Message, Answer extends AnswerWithUsage, Context = unknown>
  extends StreamOptions,
    ToolCallOptions<Context> {
  /** The highest number of turns, each of which is a request that is paid for; 8 if left out. */
  maxTurns?: number | undefined;
  /**
   * No turn follows once this many US dollars are spent, as `usageCost` counts them; no limit if left out. The last turn
   * can exceed it.
   */
  maxCost?: number | undefined;
  /** Asked after each turn that called tools. The run ends if it gives true. */
  stopWhen?: ((run: ToolRunState<Message, Answer>) => boolean | Promise<boolean>) | undefined;
  /** How many tools run at once; all of a turn if left out. */
  concurrency?: number | undefined;
  /** Called before each turn. The fields that it gives replace those of this turn's request. */
  prepareTurn?:
    | ((
        run: ToolRunState<Message, Answer>,
        request: Request,
      ) => Partial<Request> | undefined | Promise<Partial<Request> | undefined>)
    | undefined;
  /** Called after each turn. An observer: what it throws is ignored, and it is not awaited. */
  onTurn?: ((turn: ToolTurn<Answer>, run: ToolRunState<Message, Answer>) => unknown) | undefined;
}

/** What a streamed run tells: a piece of an answer, a call before it runs, its result, and at last the run itself. */
export type RunToolsEvent<Chunk, Run> =
  | RunToolsChunkEvent<Chunk>
  | RunToolsCallEvent
  | RunToolsResultEvent
  | RunToolsEndEvent<Run>;

/** An event of an answer. */
export interface RunToolsChunkEvent<Chunk> {
  /** Discriminant. */
  readonly type: "chunk";
  /** The event as the model's stream has it. */
  readonly chunk: Chunk;
}

/** A tool call, before it is checked and run. */
export interface RunToolsCallEvent {
  /** Discriminant. */
  readonly type: "call";
  /** The call. */
  readonly call: ToolCall;
}

/** The result of a tool call, as soon as there is one. */
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
