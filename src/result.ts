/** A success. */
export interface Ok<Value> {
  /** Discriminant. */
  readonly ok: true;
  /** The value of the call. */
  readonly value: Value;
  /** Never present: lets `const { ok, value, error } = …` narrow. */
  readonly error?: undefined;
  /** Never present: lets code read the `partial` of a failed collector without narrowing first. */
  readonly partial?: undefined;
}

/** A failure. */
export interface Err<Error> {
  /** Discriminant. */
  readonly ok: false;
  /** What went wrong. */
  readonly error: Error;
  /** Never present: lets `const { ok, value, error } = …` narrow. */
  readonly value?: undefined;
}

/**
 * What every function resolves to: a plain union with the discriminant `ok`.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await creditsGetCredits(core);
 * if (result.ok) console.log(result.value.data.total_credits);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export type Result<Value, Error = unknown> = Ok<Value> | Err<Error>;

/** The failure of a stream that ended early. */
export interface PartialErr<Value, Error> extends Err<Error> {
  /** What arrived until then, which you pay for; undefined if nothing did. */
  readonly partial: Value | undefined;
}

/**
 * The outcome of reading a stream to its end: the complete response, or an error and the part that arrived before it.
 */
export type Collected<Value, Error> = Ok<Value> | PartialErr<Value, Error>;

/**
 * Wraps a value as a success.
 *
 * @example
 * ```ts
 * import { ok, type Result } from "openrouter-fn/result.js";
 *
 * const result: Result<number, string> = ok(42);
 * ```
 */
export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

/**
 * Wraps an error as a failure.
 *
 * @example
 * ```ts
 * import { err, type Result } from "openrouter-fn/result.js";
 *
 * const result: Result<number, string> = err("no such model");
 * ```
 */
export function err<Error>(error: Error): Err<Error> {
  return { ok: false, error };
}

/** A result, or the promise of one. */
type Pending = Result<unknown> | Promise<Result<unknown>>;

type ValueOf<R> = Awaited<R> extends infer Now ? (Now extends Ok<infer Value> ? Value : never) : never;
type ErrorOf<R> = Awaited<R> extends infer Now ? (Now extends Err<infer Error> ? Error : never) : never;

/** What a step returns: a promise if its input is one. */
type After<Before, Now, Later = Awaited<Now>> = Before extends Promise<unknown> ? Promise<Later> : Now;

function isPending(result: Pending): result is Promise<Result<unknown>> {
  return "then" in result;
}

/**
 * Maps the value of a success; a failure passes through. For a promise it returns a promise, and awaits what `change`
 * returns.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, map, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const total = await map(creditsGetCredits(core), ({ data }) => data.total_credits);
 * ```
 */
export function map<Before extends Pending, Mapped>(
  result: Before,
  change: (value: ValueOf<Before>) => Mapped,
): After<Before, Result<Mapped, ErrorOf<Before>>, Result<Awaited<Mapped>, ErrorOf<Before>>>;
export function map(result: Pending, change: (value: unknown) => unknown): unknown {
  if (isPending(result)) return result.then(async (now) => (now.ok ? ok(await change(now.value)) : now));
  return result.ok ? ok(change(result.value)) : result;
}

/**
 * Maps the error of a failure; a success passes through. For a promise it returns a promise, and awaits what `change`
 * returns.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, mapError, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await mapError(creditsGetCredits(core), (error) => error.message);
 * ```
 */
export function mapError<Before extends Pending, Mapped>(
  result: Before,
  change: (error: ErrorOf<Before>) => Mapped,
): After<Before, Result<ValueOf<Before>, Mapped>, Result<ValueOf<Before>, Awaited<Mapped>>>;
export function mapError(result: Pending, change: (error: unknown) => unknown): unknown {
  if (isPending(result)) return result.then(async (now) => (now.ok ? now : err(await change(now.error))));
  return result.ok ? result : err(change(result.error));
}

/**
 * Continues a success with a step that can fail too; a failure skips it. The first step can be a promise, so a chain needs
 * one `await`.
 *
 * @example
 * ```ts
 * import { andThen, chatSend, generationsWaitForGeneration, map, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const answer = chatSend(core, { messages: [{ role: "user", content: "Hello" }] });
 * const record = andThen(answer, ({ id }) => generationsWaitForGeneration(core, { id }));
 * const cost = await map(record, ({ data }) => data.total_cost);
 * ```
 */
export function andThen<Before extends Pending, Next extends Pending>(
  result: Before,
  next: (value: ValueOf<Before>) => Next,
): After<Before, Next | Err<ErrorOf<Before>>>;
export function andThen(result: Pending, next: (value: unknown) => Pending): unknown {
  if (isPending(result)) return result.then((now) => (now.ok ? next(now.value) : now));
  return result.ok ? next(result.value) : result;
}

/**
 * Continues a failure, for example with another model; a success skips it. The first step can be a promise.
 *
 * @example
 * ```ts
 * import { chatSend, OpenRouterCore, orElse } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const ask = (model: string) => chatSend(core, { model, messages: [{ role: "user", content: "Hello" }] });
 * const result = await orElse(ask("openai/gpt-5.2"), () => ask("google/gemini-3-flash"));
 * ```
 */
export function orElse<Before extends Pending, Next extends Pending>(
  result: Before,
  next: (error: ErrorOf<Before>) => Next,
): After<Before, Next | Ok<ValueOf<Before>>>;
export function orElse(result: Pending, next: (error: unknown) => Pending): unknown {
  if (isPending(result)) return result.then((now) => (now.ok ? now : next(now.error)));
  return result.ok ? result : next(result.error);
}

/**
 * Passes the value of a success to `look`, for example to log it, and returns the result unchanged. For a promise it
 * returns a promise, and awaits what `look` returns.
 *
 * @example
 * ```ts
 * import { chatSend, OpenRouterCore, tap } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const answer = chatSend(core, { messages: [{ role: "user", content: "Hello" }] });
 * const result = await tap(answer, ({ usage }) => console.log(usage?.total_tokens));
 * ```
 */
export function tap<Before extends Pending>(
  result: Before,
  look: (value: ValueOf<Before>) => unknown,
): After<Before, Before, Awaited<Before>>;
export function tap(result: Pending, look: (value: unknown) => unknown): unknown {
  if (isPending(result)) {
    return result.then(async (now) => {
      if (now.ok) await look(now.value);
      return now;
    });
  }
  if (result.ok) look(result.value);
  return result;
}

/**
 * Handles both outcomes and returns what the handler returns; for a promise, a promise of it.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, match, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const text = await match(creditsGetCredits(core), {
 *   ok: ({ data }) => `${data.total_credits} USD`,
 *   err: (error) => error.message,
 * });
 * ```
 */
export function match<Before extends Pending, A, B>(
  result: Before,
  handlers: { ok: (value: ValueOf<Before>) => A; err: (error: ErrorOf<Before>) => B },
): After<Before, A | B>;
export function match(
  result: Pending,
  handlers: { ok: (value: unknown) => unknown; err: (error: unknown) => unknown },
): unknown {
  if (isPending(result)) return result.then((now) => match(now, handlers));
  return result.ok ? handlers.ok(result.value) : handlers.err(result.error);
}

/**
 * Turns a promise that may reject into a promise of a result, which never rejects. `change` maps the reason to an error.
 *
 * @example
 * ```ts
 * import { andThen, chatSend, fromPromise, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const page = fromPromise(fetch("https://example.com/").then((response) => response.text()));
 * const result = await andThen(page, (content) => chatSend(core, { messages: [{ role: "user", content }] }));
 * ```
 */
export function fromPromise<Value>(promise: PromiseLike<Value>): Promise<Result<Value, unknown>>;
export function fromPromise<Value, Error>(
  promise: PromiseLike<Value>,
  change: (cause: unknown) => Error,
): Promise<Result<Value, Error>>;
export async function fromPromise(
  promise: PromiseLike<unknown>,
  change: (cause: unknown) => unknown = (cause) => cause,
): Promise<Result<unknown>> {
  try {
    return ok(await promise);
  } catch (cause) {
    return err(change(cause));
  }
}

/**
 * Returns the value of a success; throws the error of a failure. For scripts and tests that want exceptions.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, OpenRouterCore, unwrap } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const { data } = unwrap(await creditsGetCredits(core));
 * ```
 */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw result.error;
}

/**
 * Returns the value of a success, or the fallback.
 *
 * @example
 * ```ts
 * import { modelsList, OpenRouterCore, unwrapOr } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const { data } = unwrapOr(await modelsList(core), { data: [] });
 * ```
 */
export function unwrapOr<Value, Fallback>(result: Result<Value, unknown>, fallback: Fallback): Value | Fallback {
  return result.ok ? result.value : fallback;
}

/**
 * Awaits a call and returns its value; rejects with the error of a failure.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, OpenRouterCore, unwrapAsync } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const { data } = await unwrapAsync(creditsGetCredits(core));
 * ```
 */
export async function unwrapAsync<Value>(result: Promise<Result<Value, unknown>>): Promise<Value> {
  return unwrap(await result);
}

type ValuesOf<Results> = { -readonly [I in keyof Results]: ValueOf<Results[I]> };

// `Results` is not bound to results: the compiler would then take `await Promise.all([…])` for an array, not a tuple.
/**
 * Turns many results into one: all values, in order, or the first failure.
 *
 * @example
 * ```ts
 * import { all, creditsGetCredits, modelsList, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const both = all(await Promise.all([creditsGetCredits(core), modelsList(core)]));
 * if (both.ok) {
 *   const [credits, models] = both.value;
 *   console.log(credits.data.total_usage, models.data.length);
 * }
 * ```
 */
export function all<const Results extends readonly unknown[]>(
  results: Results & readonly Result<unknown, unknown>[],
): Result<ValuesOf<Results>, ErrorOf<Results[number]>> {
  const values: unknown[] = [];
  for (const result of results) {
    if (!result.ok) return result as Err<ErrorOf<Results[number]>>;
    values.push(result.value);
  }
  return ok(values as ValuesOf<Results>);
}
