import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import type { JSONSchema } from "../../models/jsonSchema.js";
import { type Err, type Ok, ok } from "../../result.js";
import { addUsage, usageCost } from "../../usage.js";
import { checkLimits, refuse } from "../call/url.js";
import { describeCause } from "../cause.js";
import { callTool, failed, isTool, type RawCall, readCall } from "./callTool.js";
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
  ToolTurn,
} from "./tools.js";
import { jsonSchemaOf } from "./userSchema.js";

/** What the loop needs to know about an API. */
export interface ToolsApi<Request, Message, Answer, Wire> {
  /** The request field that holds the conversation. */
  readonly field: string;
  /** The conversation of a request. */
  messages(request: Partial<Request>): readonly Message[] | null | undefined;
  /** The request for the next turn. After the results of calls it must not require a call. */
  request(request: Request, messages: readonly Message[]): Request;
  /** A tool in the API's format. */
  tool(tool: AnyTool, parameters: JSONSchema): Wire;
  /** The calls at the end of a conversation. */
  open(messages: readonly Message[]): OpenCalls<Message>;
  /** Identifier of the call whose result a message is. */
  id(message: Message): string;
  /** A result as a message. */
  message(result: ToolResult, call: RawCall): Message;
  /** Joins the results that follow the calls, if they are not sent one by one. */
  join?(results: readonly Message[]): readonly Message[];
  /** What a response adds to the conversation, and how the run continues. */
  read(answer: Answer): ReadAnswer<Message>;
}

/** The calls at the end of a conversation, the messages up to them, and the messages after, with results. */
export type OpenCalls<Message> = readonly [calls: readonly RawCall[], before: readonly Message[], after: Message[]];

/** The messages of a response, and why the run ends with it, if its calls are not to run. */
export type ReadAnswer<Message> = readonly [
  messages: readonly Message[],
  end: "answer" | "length" | "error" | undefined,
];

/** Fields of every request of the loop. */
export interface ToolsRequest<Context, Wire> {
  readonly tools?: readonly (AnyTool<Context> | Wire)[] | undefined;
}

/** A text that identifies a round, to detect repetitions. */
function roundOf({ results }: ToolTurn<unknown>): string {
  return JSON.stringify(results.map(({ call, content }) => [call.name, call.input, content]));
}

/** Sends the request, runs the tools that the model calls, and repeats until it calls none. Never rejects. */
export async function runTools<
  Request extends ToolsRequest<Context, Wire>,
  Message extends object,
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
  let answer: Answer | undefined;
  let messages: Message[] = [];
  let turns: readonly ToolTurn<Answer>[] = [];
  let usage: NonNullable<Answer["usage"]> | undefined;
  let pending: readonly ToolCall[] = [];
  const run = (): ToolRunState<Message, Answer> => ({ answer, messages, turns, usage, pending });
  try {
    const { maxTurns = 8, maxCost = Infinity, concurrency = Infinity, toolTimeoutMs = Infinity } = options;
    // With a budget of 0, free models go on.
    checkLimits({ maxTurns, maxCost: maxCost + 1, concurrency, toolTimeoutMs }, "a number above 0");
    const given = api.messages(request ?? {});
    if (!Array.isArray(given)) refuse(api.field, "a list", given);
    messages = given;
    let { tools } = request;
    const describe = (tool: AnyTool<Context> | Wire) =>
      isTool(tool)
        ? api.tool(
            tool,
            tool.parameters ??
              (tool.input
                ? jsonSchemaOf(tool.input, `The tool "${tool.name}" needs \`parameters\``)
                : { type: "object", properties: {} }),
          )
        : tool;
    tools?.map(describe); // throws before anything runs or is sent

    let end: ReadAnswer<Message>[1];
    for (;;) {
      const [calls, before, rest] = api.open(messages);
      // Each result is taken once, since identifiers can repeat. One that is not found is beyond the end: -1 >>> 0.
      const told: (Message | undefined)[] = calls.map(
        ({ id }) => rest.splice(rest.findIndex((message) => api.id(message) === id) >>> 0, 1)[0],
      );
      const results: ToolResult[] = []; // with holes, as is the next one
      const waiting: ToolCall[] = [];
      const queue = calls.entries(); // shared by the workers
      const work = async () => {
        for (const [at, raw] of queue) {
          const [call, flaw] = readCall(raw);
          if (told[at]) continue;
          emit?.({ type: "call", call });
          const result = end ? failed(call, "The call was cut off") : await callTool(call, flaw, tools, options);
          if (result) {
            told[at] = api.message(result, raw);
            results[at] = result;
            emit?.({ type: "result", result });
          } else waiting[at] = call;
        }
      };
      await Promise.all(calls.slice(0, Math.ceil(concurrency)).map(work));
      const added = told.concat(rest).filter((message) => !!message);
      messages = before.concat(api.join?.(added) ?? added);
      pending = waiting.flat();
      if (answer) {
        const turn = { answer, results: results.flat() };
        turns = [...turns, turn];
        (async () => options.onTurn?.(turn, run()))().catch(() => {});
      }

      const stopped =
        end ??
        (pending.length
          ? "pending"
          : turns[2] && results[0] && new Set(turns.slice(-3).map(roundOf)).size < 2
            ? "repeat"
            : maxTurns <= turns.length
              ? "maxTurns"
              : usageCost(usage) >= (maxCost || 1e-99)
                ? "maxCost"
                : answer && (await options.stopWhen?.(run())) && "stopWhen");
      if (stopped) return ok({ ...run(), stopped });
      const next = api.request(request, messages);
      Object.assign(next, await options.prepareTurn?.(run(), next));
      tools = next.tools;
      const result = await send(next, tools?.map(describe));
      const came = result.value ?? result.partial;
      answer = came ?? answer;
      usage = addUsage(usage, came?.usage);
      if (!result.ok) return { ...result, partial: run() };
      let said: readonly Message[];
      [said, end] = api.read(result.value);
      messages = messages.concat(said);
    }
  } catch (cause) {
    const error =
      cause instanceof InvalidRequestError
        ? cause
        : new UnexpectedClientError(`The run failed: ${describeCause(cause)}`, { cause });
    return { ok: false, error, partial: run() };
  }
}
