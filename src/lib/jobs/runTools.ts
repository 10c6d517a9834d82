import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { type Err, err, type Ok, ok } from "../../result.js";
import { addUsage, usageCost } from "../../usage.js";
import { callTool, failed, isTool, type ReadCall, readCall } from "./callTool.js";
import type {
  AnswerWithUsage,
  AnyTool,
  RunToolsCallEvent,
  RunToolsOptions,
  RunToolsResultEvent,
  ToolCall,
  ToolResult,
  ToolRunResult,
  ToolRunState,
  ToolRunStop,
} from "./tools.js";
import { jsonSchemaOf, messageOf } from "./userSchema.js";

const DEFAULT_MAX_TURNS = 8;
const MOST_REPEATS = 3;

/** What the loop has to know of an API. */
export interface ToolsApi<Request, Message, Answer, Wire> {
  /** The conversation of a request. */
  messagesOf(request: Partial<Request>): readonly Message[] | null | undefined;
  /** The request with another conversation. */
  withMessages(request: Request, messages: readonly Message[]): Request;
  /** The request, without insisting on a call. */
  withoutDuty(request: Request): Request;
  /** A tool as the API describes it. */
  describe(tool: AnyTool, parameters: Record<string, unknown>): Wire;
  /** The calls at the end of a conversation that have no result yet. */
  open(messages: readonly Message[]): OpenCalls<Message>;
  /** What an answer adds to the conversation, and how the run goes on. */
  read(answer: Answer): ReadAnswer<Message>;
}

/** Calls that wait for results. */
export interface OpenCalls<Message> {
  /** The calls, in order; `input` is JSON text, or what that says. */
  readonly calls: readonly ToolCall[];
  /** The conversation with results, each at the index of its call. */
  join(results: readonly (ToolResult | undefined)[]): Message[];
}

/** An answer, as the loop sees it. */
export interface ReadAnswer<Message> {
  /** What to add to the conversation. */
  readonly messages: readonly Message[];
  /**
   * Why the run ends, so that calls in the answer are not run; undefined if they are. `pause`: the answer goes on in the
   * next turn.
   */
  readonly end: "answer" | "length" | "error" | "pause" | undefined;
}

/** What every request of the loop can have. */
interface ToolsRequest<Context, Wire> {
  readonly tools?: readonly (AnyTool<Context> | Wire)[] | undefined;
}

/**
 * Has a model answer, runs the tools that it calls, and goes on with their results until it calls no more. Never rejects.
 */
export async function runTools<
  Request extends ToolsRequest<Context, Wire>,
  Message,
  Answer extends AnswerWithUsage,
  Wire extends object,
  Context,
  Failure,
>(
  api: ToolsApi<Request, Message, Answer, Wire>,
  send: (
    request: Request,
    tools: Wire[] | undefined,
  ) => Promise<Ok<Answer> | (Err<Failure> & { readonly partial?: Answer | undefined })>,
  request: Request,
  options: RunToolsOptions<Request, Message, Answer, Context> = {},
  emit?: (event: RunToolsCallEvent | RunToolsResultEvent) => unknown,
): Promise<ToolRunResult<Message, Answer, Failure | InvalidRequestError | UnexpectedClientError>> {
  let run: ToolRunState<Message, Answer> = {
    answer: undefined,
    messages: [],
    turns: [],
    usage: undefined,
    pending: [],
  };
  try {
    const { maxTurns = DEFAULT_MAX_TURNS, maxCost = Infinity, concurrency = Infinity, approve, onTurn } = options;
    const { toolTimeoutMs = Infinity, describeError, context } = options;
    if (!(maxTurns > 0 && maxCost >= 0 && concurrency >= 1 && toolTimeoutMs > 0))
      throw new InvalidRequestError(
        "`maxTurns`, `maxCost`, `concurrency` and `toolTimeoutMs` must be positive numbers",
      );
    const given = api.messagesOf(request ?? {});
    if (!Array.isArray(given)) throw new InvalidRequestError("The request has no messages");
    const describe = (tool: AnyTool<Context> | Wire) => (isTool(tool) ? api.describe(tool, parametersOf(tool)) : tool);
    request.tools?.forEach(describe); // throws before anything is run or sent

    const signals = [options.signal, options.fetchOptions?.signal];
    let { tools } = request;
    let turn: { answer: Answer; results: readonly ToolResult[] } | undefined;
    let end: ReadAnswer<Message>["end"];
    let thrown: { cause: unknown } | undefined;
    let lastRound: string | undefined;
    let repeats = 0;

    const settings = {
      signals,
      toolTimeoutMs,
      describeError,
      context,
      async approve(call: ToolCall) {
        try {
          return await approve?.(call);
        } catch (cause) {
          thrown ??= { cause };
          return; // the call is pending
        }
      },
    };
    const runCall = async (read: ReadCall) => {
      emit?.({ type: "call", call: read.call });
      const result = end
        ? failed(read.call, "Not run, since the answer was cut off")
        : await callTool(read, { tools: tools ?? [], ...settings });
      if (result) emit?.({ type: "result", result });
      return result;
    };

    run = { ...run, messages: given };
    for (;;) {
      const { calls, join } = api.open(run.messages);
      if (calls.length > 0) {
        const read = calls.map(readCall);
        const results = await inParallel(read, concurrency, runCall);
        const done = results.filter((result) => result !== undefined);
        const pending = read.flatMap(({ call }, at) => (results[at] ? [] : call));
        run = { ...run, messages: join(results), pending };
        if (turn) turn.results = done;
        request = api.withoutDuty(request);
        const round = JSON.stringify(done.map(({ call: { name, input }, content }) => [name, input, content]));
        repeats = round === lastRound ? repeats + 1 : 1;
        lastRound = round;
      }
      if (turn) observe(onTurn, turn, run);
      if (end && end !== "pause") return ok({ ...run, stopped: end });
      const isAborted = signals.some((signal) => signal?.aborted); // then the call says so
      let next = api.withMessages(request, run.messages);
      if (!isAborted) {
        if (thrown) throw thrown.cause;
        const cost = usageCost(run.usage);
        let stopped: ToolRunStop | undefined;
        if (run.pending.length > 0) stopped = "pending";
        else if (repeats >= MOST_REPEATS) stopped = "repeat";
        else if (run.turns.length >= maxTurns) stopped = "maxTurns";
        else if (cost > 0 && cost >= maxCost) stopped = "maxCost";
        else if (turn && (await options.stopWhen?.({ ...run }))) stopped = "stopWhen";
        if (stopped) return ok({ ...run, stopped });
        next = { ...next, ...(await options.prepareTurn?.({ ...run }, next)) };
      }
      ({ tools } = next);
      const result = await send(next, tools?.map(describe));
      const answer = result.ok ? result.value : result.partial;
      if (answer) run = { ...run, answer, usage: addUsage(run.usage, answer.usage) };
      if (!result.ok) return { ...err(result.error), partial: run };
      turn = { answer: result.value, results: [] };
      const read = api.read(result.value);
      end = read.end;
      run = {
        ...run,
        turns: [...run.turns, turn],
        messages: end === "error" ? run.messages : [...run.messages, ...read.messages],
      };
    }
  } catch (cause) {
    const error =
      cause instanceof InvalidRequestError
        ? cause
        : new UnexpectedClientError(`A callback of the run threw: ${messageOf(cause)}`, { cause });
    return { ...err(error), partial: run };
  }
}

function parametersOf({ name, input, parameters }: AnyTool): Record<string, unknown> {
  if (parameters) return { ...parameters };
  return input
    ? jsonSchemaOf(input, `\`input\` of the tool "${name}"`, "parameters")
    : { type: "object", properties: {} };
}

/** Does some work for each item, for so many at once. Outcomes are in the order of the items. */
async function inParallel<Item, Outcome>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = items.entries(); // which the workers share
  const worker = async () => {
    for (const [at, item] of queue) outcomes[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return outcomes;
}

async function observe<Args extends unknown[]>(hook: ((...args: Args) => unknown) | undefined, ...args: Args) {
  try {
    await hook?.(...args);
  } catch {} // an observer is not to end a run
}
