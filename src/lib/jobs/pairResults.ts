/** Calls and the results that some of them have. */
export interface PairedResults<Call, Given> {
  /** The calls without a result. */
  readonly open: readonly Call[];
  /** All results in the order of the calls, with those of open calls, and then whatever else was given. */
  join(added: readonly (Given | undefined)[]): Given[];
}

/** Finds the result of each call. Identifiers can occur twice: each result is taken once. */
export function pairResults<Call, Given>(
  calls: readonly Call[],
  given: readonly Given[],
  fits: (given: Given, call: Call) => boolean,
): PairedResults<Call, Given> {
  const rest = [...given];
  const known = calls.map((call) => {
    const at = rest.findIndex((each) => fits(each, call));
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  });
  return {
    open: calls.filter((_, at) => known[at] === undefined),
    join(added) {
      const left = [...added];
      return [...known.map((each) => each ?? left.shift()).filter((each) => each !== undefined), ...rest];
    },
  };
}
