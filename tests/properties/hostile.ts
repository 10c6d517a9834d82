import fc from "fast-check";
import { afterAll, beforeAll, expect } from "vitest";

/** The seed of a file's properties, `FC_SEED` if it is set. */
export function newSeed(): number {
  const seed = Number(process.env["FC_SEED"] ?? Date.now() % 2 ** 31);
  console.info(`fast-check seed ${seed}; FC_SEED=${seed} runs the same cases again`);
  return seed;
}

/** Fails a test file if it has an unhandled rejection. Call it once per file. */
export function forbidUnhandled(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeAll(() => void process.on("unhandledRejection", note));
  afterAll(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
}

/** Values that a getter throws. */
export const thrown = fc.constantFrom<unknown>(undefined, null, "text", new RangeError("hostile"), Symbol("s"), 0);

/** Throws this. */
export const fail = (reason: unknown) => () => {
  throw reason;
};

/** A proxy that throws at every operation. */
export function hostileProxy(reason: unknown): object {
  const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set", "apply", "construct"];
  return new Proxy(() => {}, Object.fromEntries(traps.map((trap) => [trap, fail(reason)])));
}

/** An object whose field of this name throws as it is read. */
export function withGetter(name: string, reason: unknown, rest: object = {}): object {
  return Object.defineProperty({ ...rest }, name, { get: fail(reason), enumerable: true });
}

/** Makes a value. fast-check inspects what it generates, so hostile values are made only when used. */
export type Make = () => unknown;

export const makeFields = (fields: Readonly<Record<string, Make>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, make]) => [name, make()]));

/** Values of every kind, with fields of these names. */
export function values(names: fc.Arbitrary<string>, plain: readonly unknown[] = []): fc.Arbitrary<Make> {
  return fc.letrec<{ value: Make }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc
        .constantFrom<unknown>(null, undefined, 0, 1, -1, Number.NaN, "", "a", true, 1n, ...plain)
        .map((one) => () => one),
      fc.anything().map((one) => () => one),
      thrown.map((reason) => () => hostileProxy(reason)),
      fc.tuple(names, thrown).map(
        ([name, reason]) =>
          () =>
            withGetter(name, reason),
      ),
      fc.dictionary(names, tie("value"), { maxKeys: 5 }).map((fields) => () => makeFields(fields)),
      fc.array(tie("value"), { maxLength: 3 }).map((makes) => () => makes.map((make) => make())),
    ),
  })).value;
}

/** Outcomes of a function: it can do anything. */
export function outcomes(value: fc.Arbitrary<Make>): fc.Arbitrary<Make> {
  return fc.oneof(
    { weight: 4, arbitrary: value },
    value.map((make) => async () => make()),
    thrown.map(fail),
    thrown.map((reason) => () => Promise.reject(reason)),
  );
}
