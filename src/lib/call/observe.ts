/** Identity of a call: the same in all its events. */
export interface Call {
  /** Identifier of the call, made up on this side. */
  readonly id: string;
  /** Name of the function that makes the call, such as `chatSend`. */
  readonly operation: string;
  /** When the call began, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** What all events have in common. */
export interface CallEvent {
  /** The call that the event is about. */
  readonly call: Call;
}

/** What `onRequest` sees: one attempt, about to be sent. */
export interface RequestEvent extends CallEvent {
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** HTTP method. */
  readonly method: string;
  /** The full address, with its query. */
  readonly url: string;
  /** The headers, without those that carry keys, tokens or cookies. A copy: changes have no effect. */
  readonly headers: Headers;
  /** The signal of the call, the same that `fetch` gets in `init`: tells a `fetch` of yours which call it is sending for. */
  readonly signal: AbortSignal;
}

/** What `onResponse` sees: the head of the response to one attempt. */
export interface ResponseEvent extends CallEvent {
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** HTTP method of the request. */
  readonly method: string;
  /** The full address of the request, with its query. */
  readonly url: string;
  /** HTTP status. */
  readonly status: number;
  /** The headers of the response. A copy: changes have no effect. */
  readonly headers: Headers;
  /** Time from sending to the head of the response, in milliseconds. */
  readonly durationMs: number;
}

/** What `onRetry` sees: an attempt failed, and another one follows. */
export interface RetryEvent extends CallEvent {
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number;
  /** The wait before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** Why: the HTTP status that came, or the error that `fetch` rejected with. */
  readonly reason: number | Error;
}

/** What `onEnd` sees: the call is over, once and for all. A stream or a binary body ends the call when it ends. */
export interface EndEvent extends CallEvent {
  /** What the call or its stream failed with; undefined if it did not. */
  readonly error: Error | undefined;
  /** Time from the beginning of the call, in milliseconds. */
  readonly durationMs: number;
  /** How many attempts were sent. */
  readonly attempts: number;
  /** HTTP status of the last response; undefined if none came. */
  readonly status: number | undefined;
  /** Identifier of the generation (`gen-…`), where the server tells it. */
  readonly generationId: string | undefined;
  /** The `usage` of the answer, or of the last event that had one; undefined where there is none. */
  readonly usage: unknown;
}

/** Functions that are told about calls. What they throw is ignored, and they are not awaited. */
export interface Observers {
  /** Called before each attempt. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called with the head of each response. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before each wait for another attempt. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Called exactly once for each call, when it has succeeded or failed; for a stream, when the stream ends. */
  onEnd?: ((event: EndEvent) => unknown) | undefined;
}

/** The event that an observer of this name gets, but for the call. */
type EventOf<Name extends keyof Observers> = Omit<Parameters<NonNullable<Observers[Name]>>[0], "call">;

/** A call under way. */
export interface Running {
  /** Time since it began, in milliseconds. */
  durationMs(): number;
  /** How many attempts were sent so far. */
  attempts: number;
  /** Tells the observers, nothing more after the end; the event is made for each of them, since they may change it. */
  notify<Name extends keyof Observers>(name: Name, event: () => EventOf<Name>): void;
}

/** Begins a call, whose observers are those of the core and those of the call. */
export function begin(operation: string, observers: (Observers | undefined)[]): Running {
  const beganAt = performance.now();
  const call = { id: Math.random().toString(36).slice(2), operation, startedAt: Date.now() };
  return {
    durationMs: () => performance.now() - beganAt,
    attempts: 0,
    notify(name, event) {
      for (const source of name === "onEnd" ? observers.splice(0) : observers) {
        // What an observer throws is its own affair: it must not cost the caller an answer.
        (async () => {
          const observer = source?.[name] as ((event: object) => unknown) | undefined; // of which `event` is
          await observer?.({ ...event(), call });
        })().catch(() => {});
      }
    },
  };
}
