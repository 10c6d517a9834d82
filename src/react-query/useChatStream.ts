"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenRouterCore } from "../core.js";
import { type ChatSendError, type ChatStreamError, chatSend } from "../funcs/chatSend.js";
import { createChatCollector } from "../lib/collectChat.js";
import type { StreamOptions } from "../lib/operation.js";
import type { ChatAssistantMessage, ChatResult, ChatToolCall, ChatUsage } from "../models/chat.js";
import type { ChatRequest } from "../models/chatRequest.js";
import { useOpenRouter } from "./_context.js";

/** What there is of a streamed answer. */
export interface ChatStreamState {
  /**
   * How far it is: `idle` before the first start and after a reset, `streaming` from the start on, and in the end `done`,
   * `error`, or `stopped` if it was not let come to its end.
   */
  readonly status: "idle" | "streaming" | "done" | "error" | "stopped";
  /** The text so far; empty if there is none. */
  readonly text: string;
  /** The reasoning so far, where the model shows it; empty if there is none. */
  readonly reasoning: string;
  /** The tool calls so far. Until the answer is whole, the `arguments` of the last one can be cut off. */
  readonly toolCalls: readonly ChatToolCall[];
  /** The message so far, which can be pushed to `messages` once it is whole; undefined before the first event. */
  readonly message: ChatAssistantMessage | undefined;
  /** Why the answer ended early or never began; undefined with any status but `error`. What had come is kept. */
  readonly error: ChatSendError | ChatStreamError | undefined;
  /** Tokens and cost, which come at the end. */
  readonly usage: ChatUsage | undefined;
  /** Identifier of the generation (`gen-…`), from the first event on. */
  readonly generationId: string | undefined;
}

/** Settings of a streamed call. To end it there is `stop`. */
export type ChatStreamOptions = Omit<StreamOptions, "signal">;

/** A streamed answer and what can be done with it. The functions stay the same from render to render. */
export interface ChatStream extends ChatStreamState {
  /**
   * Asks for an answer. One that is still streaming is stopped and replaced. Gives what it came to in the end, for what
   * is to follow it, and never rejects.
   */
  readonly start: (
    request: ChatRequest & { readonly stream?: true | undefined },
    options?: ChatStreamOptions,
  ) => Promise<ChatStreamState>;
  /** Ends the answer and the request behind it. What has come until then stays. */
  readonly stop: () => void;
  /** Stops, and goes back to `idle`, with nothing. */
  readonly reset: () => void;
}

const IDLE: ChatStreamState = {
  status: "idle",
  text: "",
  reasoning: "",
  toolCalls: [],
  message: undefined,
  error: undefined,
  usage: undefined,
  generationId: undefined,
};

/**
 * Streams answers of a model into a component. `POST /chat/completions`
 *
 * Events that come together are one render. When the component goes, so does the request.
 *
 * @example
 * ```ts
 * import { useChatStream } from "openrouter-fn/react-query";
 * import { createElement } from "react";
 *
 * export function Example() {
 *   const { text, status, error, start, stop } = useChatStream();
 *   const isStreaming = status === "streaming";
 *   const ask = () =>
 *     start({ model: "openai/gpt-5-mini", messages: [{ role: "user", content: "Tell me a story." }] });
 *   const button = createElement("button", { onClick: isStreaming ? stop : ask }, isStreaming ? "Stop" : "Tell");
 *   return createElement("section", null, button, text, error?.message);
 * }
 * ```
 */
export function useChatStream(): ChatStream {
  const core = useOpenRouter();
  const [state, show] = useState(IDLE);
  const run = useRef<Run>(undefined);
  const isMounted = useRef(false);

  const stop = useCallback(() => run.current?.stop(), []);

  const reset = useCallback(() => {
    stop();
    show(IDLE);
  }, [stop]);

  const start = useCallback<ChatStream["start"]>(
    (request, options) => {
      stop();
      run.current = startRun(core, request, options, isMounted, show);
      return run.current.end;
    },
    [core, stop],
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

/** One answer from its start to its end, of whatever kind. Once it has ended, it shows nothing any more. */
interface Run {
  readonly end: Promise<ChatStreamState>;
  readonly stop: () => void;
}

function startRun(
  core: OpenRouterCore,
  request: ChatRequest,
  options: ChatStreamOptions | undefined,
  isMounted: { readonly current: boolean },
  show: (state: ChatStreamState) => void,
): Run {
  const controller = new AbortController();
  const collector = createChatCollector();
  let state: ChatStreamState = { ...IDLE, status: "streaming" };

  const update = (change?: Partial<ChatStreamState>) => {
    if (state.status !== "streaming") return;
    state = { ...state, ...describe(collector.result()), ...change };
    show(state);
  };

  const stop = () => {
    update({ status: "stopped" });
    controller.abort();
  };

  const read = async () => {
    await undefined; // until the effects of this commit have run, it is not known whether there is a component
    if (!isMounted.current) stop();
    if (controller.signal.aborted) return;
    const answer = await chatSend(core, { ...request, stream: true }, { ...options, signal: controller.signal });
    if (!answer.ok) return update({ status: "error", error: answer.error });
    for await (const event of answer.value) {
      if (!event.ok) return update({ status: "error", error: event.error });
      collector.add(event.value);
      update();
    }
    update({ status: "done" });
  };

  show(state);
  return { end: read().then(() => state), stop };
}

function describe(result: ChatResult | undefined): Partial<ChatStreamState> {
  const message = result?.choices[0]?.message;
  return {
    text: typeof message?.content === "string" ? message.content : "",
    reasoning: message?.reasoning ?? "",
    toolCalls: message?.tool_calls ?? IDLE.toolCalls,
    message,
    usage: result?.usage ?? undefined,
    generationId: result?.id,
  };
}
