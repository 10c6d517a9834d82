import fc from "fast-check";

/** What a getter throws: anything can be thrown. */
export const thrown = fc.constantFrom<unknown>(undefined, null, "text", new RangeError("hostile"), Symbol("s"), 0);

/** Throws at whatever is done with it. */
export function hostileProxy(reason: unknown): object {
  const fail = () => {
    throw reason;
  };
  const traps = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "set", "apply", "construct"];
  return new Proxy(() => {}, Object.fromEntries(traps.map((trap) => [trap, fail])));
}

/** An object whose field of this name throws as it is read. */
export function withGetter(name: string, reason: unknown, rest: object = {}): object {
  const get = () => {
    throw reason;
  };
  return Object.defineProperty({ ...rest }, name, { get, enumerable: true });
}

/** Makes a value. fast-check looks into what it generates, so that hostile values are made late. */
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

/** What a function does that may do anything. */
export function outcomes(value: fc.Arbitrary<Make>): fc.Arbitrary<Make> {
  return fc.oneof(
    { weight: 4, arbitrary: value },
    value.map((make) => async () => make()),
    thrown.map((reason) => () => {
      throw reason;
    }),
    thrown.map((reason) => () => Promise.reject(reason)),
  );
}
