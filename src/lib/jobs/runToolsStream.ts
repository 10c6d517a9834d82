import type { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import type { StreamIncompleteError } from "../../errors/StreamIncompleteError.js";
import type { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { type Ok, ok, type Result } from "../../result.js";
import type { EventStream } from "../call/outcome.js";
import { type Collector, collect, type PartialErr } from "../collect/collect.js";
import { eventsOf } from "./eventsOf.js";
import { runTools, type ToolsApi, type ToolsRequest } from "./runTools.js";
import type { AnswerWithUsage, RunToolsEvent, RunToolsOptions, ToolRun, ToolRunState } from "./tools.js";

/** One item of a streamed run: an event, or finally an error with the run so far. */
type Item<Message, Answer extends AnswerWithUsage, Chunk, Failure> =
  | Ok<RunToolsEvent<Chunk, ToolRun<Message, Answer>>>
  | PartialErr<
      ToolRunState<Message, Answer>,
      Failure | StreamIncompleteError | InvalidRequestError | UnexpectedClientError
    >;

/** Yields the events of `runTools` with streamed responses. */
export function runToolsStream<
  Request extends ToolsRequest<Context, Wire>,
  Message extends object,
  Answer extends AnswerWithUsage,
  Wire extends object,
  Context,
  Chunk,
  CallFailure,
  BreakOff,
>(
  api: ToolsApi<Request, Message, Answer, Wire>,
  createCollector: () => Collector<Chunk, Answer>,
  send: (
    request: Request,
    tools: Wire[] | undefined,
    options: RunToolsOptions<Request, Message, Answer, Context>,
  ) => Promise<Result<EventStream<Chunk, BreakOff>, CallFailure>>,
  request: Request,
  options: RunToolsOptions<Request, Message, Answer, Context> | undefined,
): AsyncIterable<Item<Message, Answer, Chunk, CallFailure | BreakOff>> {
  return eventsOf<Item<Message, Answer, Chunk, CallFailure | BreakOff>>(options, async (emit, signal) => {
    const settings = { ...options, signal };
    const run = await runTools(
      api,
      async (
        turn,
        tools,
      ): Promise<Result<Answer, CallFailure | BreakOff | StreamIncompleteError | UnexpectedClientError>> => {
        const stream = await send(turn, tools, settings);
        if (!stream.ok) return stream;
        return collect(stream.value, createCollector(), (chunk) => emit(ok({ type: "chunk", chunk })));
      },
      request,
      settings,
      (event) => emit(ok(event)),
    );
    return run.ok ? ok({ type: "end", run: run.value }) : run;
  });
}
