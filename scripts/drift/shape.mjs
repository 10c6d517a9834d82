// Shapes of values: JSON schemas and TypeScript types are both turned into shapes, and then compared.

/**
 * @typedef {object} Shape
 * @property {string} id The same for the same schema or type, so that a pair is compared once.
 * @property {boolean} any Nothing is said about the value.
 * @property {ReadonlySet<string>} kinds Of values that have no parts: `string` (any), `number`, `boolean`, `null`, `binary`.
 * @property {ReadonlySet<string>} values Strings that are known, whether or not others are allowed.
 * @property {(() => Shape) | undefined} items What arrays hold, if the value may be an array.
 * @property {readonly Fields[]} objects The objects that the value may be.
 * @property {readonly Shape[]} [members] Of a union.
 */

/**
 * @typedef {object} Fields
 * @property {ReadonlyMap<string, Field>} fields
 * @property {(() => Shape) | undefined} rest What fields without a name of their own hold, if there can be any.
 * @property {boolean} [unlisted] Stands for variants that are not known yet.
 */

/** @typedef {{ required: boolean, shape: () => Shape }} Field */

/** @param {string} id @param {Partial<Shape>} [parts] @returns {Shape} */
export function shape(id, parts = {}) {
  return { id, any: false, kinds: new Set(), values: new Set(), items: undefined, objects: [], ...parts };
}

/** Any value. */
export const anything = shape("any", { any: true });

/** One of several. Each counts once, or the unions in a recursive schema would never stop growing. @param {readonly Shape[]} shapes @returns {Shape} */
export function union(shapes) {
  const distinct = new Map(shapes.flatMap((one) => one.members ?? [one]).map((one) => [one.id, one]));
  const members = [...distinct.values()];
  const [only] = members;
  if (only && members.length === 1) return only;
  const items = members.flatMap((one) => one.items ?? []);
  return shape([...distinct.keys()].sort().join("|"), {
    any: members.some(({ any }) => any),
    kinds: new Set(members.flatMap(({ kinds }) => [...kinds])),
    values: new Set(members.flatMap(({ values }) => [...values])),
    items: items.length > 0 ? once(() => union(items.map((item) => item()))) : undefined,
    objects: members.flatMap(({ objects }) => objects),
    members,
  });
}

/** Both at once. @param {Shape} a @param {Shape} b @returns {Shape} */
export function intersection(a, b) {
  if (a.any) return b;
  if (b.any) return a;
  const { items: ours, kinds } = a;
  const theirs = b.items;
  return shape(`(${a.id}&${b.id})`, {
    kinds: new Set([...kinds].filter((kind) => b.kinds.has(kind))),
    values: new Set([...a.values, ...b.values].filter((value) => allows(a, value) && allows(b, value))),
    items: ours && theirs ? once(() => intersection(ours(), theirs())) : undefined,
    objects: a.objects.flatMap((one) => b.objects.map((other) => join(one, other))),
  });
}

/** @param {Shape} one @param {string} value */
function allows(one, value) {
  return one.kinds.has("string") || one.values.has(value);
}

/**
 * Documents derive schemas from others and describe a field anew that the other has, too. So the later description holds.
 *
 * @param {Fields} a @param {Fields} b @returns {Fields}
 */
function join(a, b) {
  const fields = new Map(a.fields);
  for (const [name, { required, shape }] of b.fields) {
    const other = fields.get(name);
    fields.set(name, {
      required: required || other?.required === true,
      shape: other ? once(() => (shape().any ? other.shape() : shape())) : shape,
    });
  }
  // `{ type: object }` names no fields.
  const [first, second] = a.fields.size > 0 ? [a, b] : [b, a];
  return { fields, rest: second.fields.size > 0 ? (first.rest ?? second.rest) : first.rest };
}

/** One object with the fields of several; a field is required if each requires it. @param {readonly Fields[]} objects @returns {Fields} */
export function merge(objects) {
  const names = new Set(objects.flatMap(({ fields }) => [...fields.keys()]));
  const rests = objects.flatMap(({ rest }) => rest ?? []);
  return {
    fields: new Map(
      [...names].map((name) => {
        const found = objects.flatMap(({ fields }) => fields.get(name) ?? []);
        return [
          name,
          {
            required: found.length === objects.length && found.every(({ required }) => required),
            shape: once(() => union(found.map((field) => field.shape()))),
          },
        ];
      }),
    ),
    rest: rests.length > 0 ? once(() => union(rests.map((rest) => rest()))) : undefined,
  };
}

/** Some of the fields of each object. @param {string} id @param {Shape} of @param {(name: string) => boolean} keep @returns {Shape} */
export function pick(id, of, keep) {
  return shape(id, {
    any: of.any,
    objects: of.objects.map((object) => ({
      ...object,
      fields: new Map([...object.fields].filter(([name]) => keep(name))),
    })),
  });
}

/** A shape in words. @param {Shape} of @returns {string} */
export function describe(of) {
  if (of.any) return "anything";
  const values = [...of.values].map((value) => JSON.stringify(value));
  return [
    ...(values.length > 6 ? [...values.slice(0, 5), `${values.length - 5} more strings`] : values),
    ...of.kinds,
    ...(of.items ? [`(${describe(of.items())})[]`.replace(/^\((\w+)\)/, "$1")] : []),
    ...of.objects.map(({ fields, unlisted }) => {
      const names = [...fields].map(([name, { required }]) => `${name}${required ? "" : "?"}`);
      return unlisted ? "other objects" : names.length > 0 ? `{ ${names.join(", ")} }` : "object";
    }),
  ].join(" | ");
}

/** @template T @param {() => T} make @returns {() => T} */
export function once(make) {
  /** @type {{ made: T } | undefined} */
  let kept;
  return () => {
    kept ??= { made: make() };
    return kept.made;
  };
}
