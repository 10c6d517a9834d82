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

/** A streamed response so far, with its status. */
export type ChatStreamState = ChatStreamContent & ChatStreamProgress;

interface ChatStreamContent {
  /** The text so far; empty if there is none. */
  readonly text: string;
  /** The reasoning so far, if the model shows it; empty if there is none. */
  readonly reasoning: string;
  /** The tool calls so far. Until the response ends, `arguments` can be cut off, or hold those of several calls. */
  readonly toolCalls: readonly ChatToolCall[];
  /** The message so far; undefined before the first event. Once complete, you can push it to `messages`. */
  readonly message: ChatAssistantMessage | undefined;
  /**
   * Why the model stopped: `stop` if it was done, `length` if it was cut off, `error` if the provider failed midway:
   * see `failure`. Undefined before that, and if the stream does not say.
   */
  readonly finishReason: OpenEnum<ChatFinishReason> | undefined;
  /** The error of a provider that failed midway; undefined if it did not. What arrived is kept, and you pay for it. */
  readonly failure: ChatError | undefined;
  /** Tokens and cost; undefined before the end. */
  readonly usage: ChatUsage | undefined;
  /** Identifier of the generation (`gen-…`), once known, which can be before the first event. */
  readonly generationId: string | undefined;
}

type ChatStreamProgress =
  | {
      /** The call failed, or its stream broke off. */
      readonly status: "error";
      /** Why the response ended early or never began. What arrived is kept. */
      readonly error: ChatSendError | ChatStreamError;
    }
  | {
      /**
       * `idle` before the first start and after a reset, `streaming` from the start on, and finally `done`, `error`, or
       * `stopped` if it was stopped early. `finishReason` says whether a `done` response is complete.
       */
      readonly status: "idle" | "streaming" | "done" | "stopped";
      /** Undefined unless `status` is `error`. */
      readonly error: undefined;
    };

/** Options of a streamed call. To end it, use `stop`. */
export type UseChatStreamOptions = Omit<StreamOptions, "signal">;

/** Settings of `useChatStream`. */
export interface ChatStreamSettings {
  /**
   * Least time between two renders while streaming, in milliseconds; 0 renders with each piece from the network. By
   * default it renders at most once per frame. The end of the response renders at once.
   */
  readonly throttleMs?: number | undefined;
}

/** A streamed response and its controls. The functions are the same in every render. */
export type ChatStream = ChatStreamState & ChatStreamControls;

interface ChatStreamControls {
  /**
   * Starts a streamed response; `stream` is set for you. A response that is still streaming is stopped and replaced.
   * Resolves to the final state, and never rejects.
   */
  readonly start: (request: ChatRequest, options?: UseChatStreamOptions) => Promise<ChatStreamState>;
  /** Stops the response and its request. What arrived stays. */
  readonly stop: () => void;
  /** Stops, and returns to `idle` without content. */
  readonly reset: () => void;
}

const NO_TOOL_CALLS: readonly ChatToolCall[] = [];

/**
 * Streams chat completions into a component. `POST /chat/completions`
 *
 * While streaming it renders at most once per frame, or as `throttleMs` says. The request ends when the component
 * unmounts.
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

/** One response from start to end. After its end it updates nothing. */
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
    await undefined; // whether the component is mounted is not known until the effects of this commit have run
    if (!isMounted.current) stop();
    if (controller.signal.aborted) return;
    // The call never rejects; a getter of the request or options can.
    const answer = await ask().catch((cause) => err(unbuildable(cause)));
    if (!answer.ok) return update({ status: "error", error: answer.error });
    stream = answer.value;
    update();
    for await (const event of stream) {
      if (!event.ok) return update({ status: "error", error: event.error });
      collector.add(event.value);
      // Reading the response copies its lists: once per frame is enough. A hidden page has no frames.
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
      error: new StreamIncompleteError(`The chunks cannot be merged: ${describeCause(cause)}`, fields),
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
