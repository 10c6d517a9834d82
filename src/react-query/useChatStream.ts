"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenRouterCore } from "../core.js";
import { StreamIncompleteError } from "../errors/StreamIncompleteError.js";
import { type ChatSendError, type ChatStreamError, chatSend } from "../funcs/chatSend.js";
import type { StreamOptions } from "../lib/call/operation.js";
import type { EventStream } from "../lib/call/outcome.js";
import { unbuildable } from "../lib/call/unbuildable.js";
import { describeCause } from "../lib/cause.js";
import { createChatCollector } from "../lib/collect/chat.js";
import { textOf } from "../lib/collect/collect.js";
import { useOpenRouter } from "../lib/react/context.js";
import type { OpenEnum } from "../lib/schema.js";
import type {
  ChatAssistantMessage,
  ChatError,
  ChatFinishReason,
  ChatResult,
  ChatStreamChunk,
  ChatToolCall,
  ChatUsage,
} from "../models/chat.js";
import type { ChatRequest } from "../models/chatRequest.js";
import { err } from "../result.js";

/** What there is of a streamed answer, and how far it is. */
export type ChatStreamState = ChatStreamContent & ChatStreamProgress;

interface ChatStreamContent {
  /** The text so far; empty if there is none. */
  readonly text: string;
  /** The reasoning so far, where the model shows it; empty if there is none. */
  readonly reasoning: string;
  /** The tool calls so far. Until the answer has ended, their `arguments` can be cut off, and those of several be in one. */
  readonly toolCalls: readonly ChatToolCall[];
  /** The message so far, which can be pushed to `messages` once it is whole; undefined before the first event. */
  readonly message: ChatAssistantMessage | undefined;
  /**
   * Why the model stopped: `stop` if it had no more to say, `length` if it was cut off, `error` if the provider failed
   * half-way, which `failure` is about. Undefined until then, and where the stream does not say.
   */
  readonly finishReason: OpenEnum<ChatFinishReason> | undefined;
  /** What the provider failed with half-way; undefined if it did not. What had come is kept, and charged. */
  readonly failure: ChatError | undefined;
  /** Tokens and cost, which come at the end. */
  readonly usage: ChatUsage | undefined;
  /** Identifier of the generation (`gen-…`), as soon as it is known, which can be before the first event. */
  readonly generationId: string | undefined;
}

type ChatStreamProgress =
  | {
      /** The call failed, or its stream broke off. */
      readonly status: "error";
      /** Why the answer ended early or never began. What had come is kept. */
      readonly error: ChatSendError | ChatStreamError;
    }
  | {
      /**
       * How far it is: `idle` before the first start and after a reset, `streaming` from the start on, and in the end
       * `done`, `error`, or `stopped` if it was not let come to its end. Whether an answer that is `done` is also whole,
       * `finishReason` tells.
       */
      readonly status: "idle" | "streaming" | "done" | "stopped";
      /** Undefined with any status but `error`. */
      readonly error: undefined;
    };

/** Settings of a streamed call. To end it there is `stop`. */
export type UseChatStreamOptions = Omit<StreamOptions, "signal">;

/** Settings of `useChatStream`. */
export interface ChatStreamSettings {
  /**
   * The least time between two renders while the answer streams, in milliseconds; 0 for one with each piece that the network
   * gives. If left out, there is one a frame at most. The end of the answer does not wait.
   */
  readonly throttleMs?: number | undefined;
}

/** A streamed answer and what can be done with it. The functions stay the same from render to render. */
export type ChatStream = ChatStreamState & ChatStreamControls;

interface ChatStreamControls {
  /**
   * Asks for an answer; `stream` is set for you, whatever the request has. One that is still streaming is stopped and
   * replaced. Gives what it came to in the end, for what is to follow it, and never rejects.
   */
  readonly start: (request: ChatRequest, options?: UseChatStreamOptions) => Promise<ChatStreamState>;
  /** Ends the answer and the request behind it. What has come until then stays. */
  readonly stop: () => void;
  /** Stops, and goes back to `idle`, with nothing. */
  readonly reset: () => void;
}

const NO_TOOL_CALLS: readonly ChatToolCall[] = [];

/**
 * Streams answers of a model into a component. `POST /chat/completions`
 *
 * It renders once a frame at most while the answer streams, or as `throttleMs` says. When the component goes, so does the
 * request.
 *
 * @example
 * ```ts
 * import { useChatStream } from "openrouter-fn/react-query";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { text, status, error, failure, start, stop } = useChatStream();
 *   const isStreaming = status === "streaming";
 *   const ask = () =>
 *     start({ model: "openai/gpt-5-mini", messages: [{ role: "user", content: "Tell me a story." }] });
 *   const button = createElement("button", { onClick: isStreaming ? stop : ask }, isStreaming ? "Stop" : "Tell");
 *   return createElement("section", null, button, text, (error ?? failure)?.message);
 * }
 * ```
 */
export function useChatStream({ throttleMs }: ChatStreamSettings = {}): ChatStream {
  const core = useOpenRouter();
  const [state, show] = useState(describe);
  const run = useRef<Run>(undefined);
  const isMounted = useRef(false);

  const stop = useCallback(() => run.current?.stop(), []);

  const reset = useCallback(() => {
    stop();
    show(describe());
  }, [stop]);

  const start = useCallback<ChatStream["start"]>(
    (request, options) => {
      stop();
      run.current = startRun(core, request, options, isMounted, show, throttleMs);
      return run.current.end;
    },
    [core, stop, throttleMs],
  );

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
      stop();
    };
  }, [stop]);

  return { ...state, start, stop, reset };
}

type Stream = EventStream<ChatStreamChunk, ChatStreamError>;

const STREAMING = { status: "streaming", error: undefined } as const;

/** One answer from its start to its end, of whatever kind. Once it has ended, it shows nothing any more. */
interface Run {
  readonly end: Promise<ChatStreamState>;
  readonly stop: () => void;
}

function startRun(
  core: OpenRouterCore,
  request: ChatRequest,
  options: UseChatStreamOptions | undefined,
  isMounted: { readonly current: boolean },
  show: (state: ChatStreamState) => void,
  throttleMs: number | undefined,
): Run {
  const controller = new AbortController();
  const collector = createChatCollector();
  let stream: Stream | undefined;
  let known: ChatResult | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state = describe(STREAMING);

  const update = (progress: ChatStreamProgress = STREAMING) => {
    clearTimeout(timer);
    timer = undefined;
    if (state.status !== "streaming") return;
    try {
      known = collector.result(progress !== STREAMING);
    } catch (cause) {
      progress = fail(cause);
    }
    state = describe(progress, known, stream);
    show(state);
  };

  const stop = () => {
    update({ status: "stopped", error: undefined });
    controller.abort();
  };

  const ask = async () => chatSend(core, { ...request, stream: true }, { ...options, signal: controller.signal });

  const read = async () => {
    await undefined; // until the effects of this commit have run, it is not known whether there is a component
    if (!isMounted.current) stop();
    if (controller.signal.aborted) return;
    // What rejects is not the call, but a getter of the request or the options.
    const answer = await ask().catch((cause) => err(unbuildable(cause)));
    if (!answer.ok) return update({ status: "error", error: answer.error });
    stream = answer.value;
    update();
    for await (const event of stream) {
      if (!event.ok) return update({ status: "error", error: event.error });
      collector.add(event.value);
      // A look at the answer copies its lists: one a frame is enough. A page that nobody sees has no frames.
      if (timer) continue;
      const own = setTimeout(update, throttleMs ?? 50);
      timer = own;
      if (throttleMs === undefined) globalThis.requestAnimationFrame?.(() => timer === own && update());
    }
    update({ status: "done", error: undefined });
  };

  const fail = (cause: unknown): ChatStreamProgress => {
    controller.abort();
    const { usage } = known ?? {};
    const fields = { generationId: stream?.generationId, lastEvent: undefined, usage, cause };
    return {
      status: "error",
      error: new StreamIncompleteError(`The chunks cannot be put together: ${describeCause(cause)}`, fields),
    };
  };

  show(state);
  const end = read()
    .catch((cause) => update(fail(cause)))
    .then(() => state);
  return { end, stop };
}

function describe(
  progress: ChatStreamProgress = { status: "idle", error: undefined },
  result?: ChatResult,
  stream?: Stream,
): ChatStreamState {
  const choice = result?.choices[0];
  const message = choice?.message;
  return {
    text: textOf(message?.content),
    reasoning: textOf(message?.reasoning),
    toolCalls: message?.tool_calls ?? NO_TOOL_CALLS,
    message,
    finishReason: choice?.finish_reason ?? undefined,
    failure: choice?.error ?? undefined,
    usage: result?.usage ?? undefined,
    generationId: progress.error?.generationId ?? stream?.generationId,
    ...progress,
  };
}
