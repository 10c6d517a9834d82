/** The outcome of a call that worked. */
export interface Ok<Value> {
  /** Tells it from a failure. */
  readonly ok: true;
  /** What the call gave. */
  readonly value: Value;
  /** Never there: lets `const { ok, value, error } = …` narrow. */
  readonly error?: undefined;
}

/** The outcome of a call that did not work. */
export interface Err<Error> {
  /** Tells it from a success. */
  readonly ok: false;
  /** What went wrong. */
  readonly error: Error;
  /** Never there: lets `const { ok, value, error } = …` narrow. */
  readonly value?: undefined;
}

/**
 * What every function of this package resolves to: a plain union, told apart by `ok`.
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

/**
 * Changes the value of a success; a failure passes through.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, map, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const total = map(await creditsGetCredits(core), ({ data }) => data.total_credits);
 * ```
 */
export function map<Value, Mapped, Error>(
  result: Result<Value, Error>,
  change: (value: Value) => Mapped,
): Result<Mapped, Error> {
  return result.ok ? ok(change(result.value)) : result;
}

/**
 * Changes the error of a failure; a success passes through.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, mapError, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = mapError(await creditsGetCredits(core), (error) => error.message);
 * ```
 */
export function mapError<Value, Error, Mapped>(
  result: Result<Value, Error>,
  change: (error: Error) => Mapped,
): Result<Value, Mapped> {
  return result.ok ? result : err(change(result.error));
}

/**
 * Goes on with a second step that can fail as well; a failure skips it. The step may be asynchronous, and is then
 * awaited by the caller: `await andThen(first, (value) => second(core, value))`.
 *
 * @example
 * ```ts
 * import { andThen, chatSend, generationsWaitForGeneration, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const answer = await chatSend(core, { messages: [{ role: "user", content: "Hello" }] });
 * const record = await andThen(answer, ({ id }) => generationsWaitForGeneration(core, { id }));
 * ```
 */
export function andThen<Value, Error, Next extends Result<unknown, unknown> | Promise<Result<unknown, unknown>>>(
  result: Result<Value, Error>,
  next: (value: Value) => Next,
): Next | Err<Error> {
  return result.ok ? next(result.value) : result;
}

/**
 * Handles both outcomes and gives what the handler gives.
 *
 * @example
 * ```ts
 * import { creditsGetCredits, match, OpenRouterCore } from "openrouter-fn";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const text = match(await creditsGetCredits(core), {
 *   ok: ({ data }) => `${data.total_credits} USD`,
 *   err: (error) => error.message,
 * });
 * ```
 */
export function match<Value, Error, A, B>(
  result: Result<Value, Error>,
  handlers: { ok: (value: Value) => A; err: (error: Error) => B },
): A | B {
  return result.ok ? handlers.ok(result.value) : handlers.err(result.error);
}

/**
 * The value of a success; throws the error of a failure. For scripts and tests, where an exception is wanted.
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
 * The value of a success, or the fallback.
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
 * Awaits a call and gives its value; rejects with the error of a failure.
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

type ValueOf<R> = R extends Ok<infer Value> ? Value : never;
type ErrorOf<R> = R extends Err<infer Error> ? Error : never;
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
