// The checker of the condition `slim`: what `schema.ts` does with zod, without it. Verdicts, paths and messages are the
// same; `tests/properties/schemas.test.ts` holds the two together.
import { isRecord } from "./isRecord.js";
import type * as full from "./schema.js";
import type { SchemaIssue, StandardSchemaProps } from "./standardSchema.js";

interface Issue extends SchemaIssue {
  readonly path: PropertyKey[];
}

/** Adds what is wrong with a value. */
type Check = (value: unknown, issues: Issue[]) => unknown;

interface Checker {
  readonly check: Check;
  readonly "~standard": StandardSchemaProps<unknown, unknown>;
  /** An empty array, of the schema of one. */
  readonly none?: (() => unknown) | undefined;
  /** What takes the place of null; and of nothing, unless it is due. */
  readonly empty?: () => unknown;
  readonly isDue?: boolean;
  readonly isOptional?: boolean;
}

type Fields = Readonly<Record<string, Checker>>;

const checker = (check: Check): Checker => ({
  check,
  "~standard": {
    version: 1,
    vendor: "openrouter-fn",
    validate(value) {
      const issues: Issue[] = [];
      check(value, issues);
      return issues.length ? { issues } : { value };
    },
  },
});

const refuse = (issues: Issue[], expected?: string) => issues.push({ message: "Invalid input", expected, path: [] });

/** A schema of the values that fit, whose parts `inside` checks. */
const kind = <T>(
  expected: string,
  fits: (value: unknown) => value is T,
  inside?: (value: T, issues: Issue[]) => void,
): Checker => checker((value, issues) => (fits(value) ? inside?.(value, issues) : refuse(issues, expected)));

const scalar = (type: string) => kind(type, (value): value is unknown => typeof value === type);

/** Checks a part of a value, and tells the issues that it has where it is. */
const checkPart = ({ check }: Checker, value: unknown, key: PropertyKey, issues: Issue[]) => {
  let known = issues.length;
  check(value, issues);
  for (; known < issues.length; known++) issues[known]?.path.unshift(key);
};

const fields = (shape: Fields | undefined, part?: Checker) =>
  kind("object", isRecord, (value, issues) => {
    for (const key in shape ?? value) {
      const field = (shape?.[key] ?? part) as Checker; // there is one of the two
      if (value[key] == null && field.empty && !value["error"] && (key in value || !field.isDue))
        value[key] = field.empty();
      if (value[key] != null || !field.isOptional) checkPart(field, value[key], key, issues);
    }
  });

export const object = ((shape: Fields) => fields(shape)) as unknown as typeof full.object;

export const checkedFields = object as unknown as typeof full.checkedFields;

export const array = ((element: Checker) => ({
  ...kind("array", Array.isArray, (value: readonly unknown[], issues) => {
    for (let i = 0; i < value.length; i++) checkPart(element, value[i], i, issues);
  }),
  none: () => [],
})) as unknown as typeof full.array;

export const record = ((part: Checker) => fields(undefined, part)) as unknown as typeof full.record;

export const nothing = (() => kind("null", (value): value is null => value === null)) as unknown as typeof full.nothing;

export const string = (() => scalar("string")) as unknown as typeof full.string;

export const openEnum = string as unknown as typeof full.openEnum;

export const number = (() =>
  kind("number", (value): value is number => Number.isFinite(value))) as unknown as typeof full.number;

export const boolean = (() => scalar("boolean")) as unknown as typeof full.boolean;

export const nullable = (({ check }: Checker) =>
  checker((value, issues) => value === null || check(value, issues))) as unknown as typeof full.nullable;

export const nullish = (({ check }: Checker) => ({
  ...checker((value, issues) => value == null || check(value, issues)),
  isOptional: true,
})) as unknown as typeof full.nullish;

export const filled = ((schema: Checker) => ({
  ...schema,
  empty: schema.none ?? (() => ({})),
})) as unknown as typeof full.filled;

export const container = ((schema: Checker) => ({
  ...(filled(schema as never) as object),
  isDue: true,
})) as unknown as typeof full.container;

export const either = ((a: Checker, b: Checker) =>
  checker((value, issues) => {
    const fits = ({ check }: Checker) => {
      const found: Issue[] = [];
      check(value, found);
      return !found.length;
    };
    if (!fits(a) && !fits(b)) refuse(issues);
  })) as unknown as typeof full.either;

export const unchecked = (() => checker(() => {})) as unknown as typeof full.unchecked;

export const variants = ((key = "type") => fields({ [key]: scalar("string") })) as unknown as typeof full.variants;

export const checkedVariants = ((members: Readonly<Record<string, Fields>>) => {
  const known = new Map<unknown, Checker>(Object.entries(members).map(([type, shape]) => [type, fields(shape)]));
  const any = fields({});
  return checker((value, issues) =>
    (known.get((value as { type?: unknown } | null)?.type) ?? any).check(value, issues),
  );
}) as unknown as typeof full.checkedVariants;
