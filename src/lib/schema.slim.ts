// The checker of the condition `slim`: `schema.ts` without zod. Values, verdicts, paths and messages are the same;
// `tests/properties/schemas.test.ts` compares the two. The rest of the source uses zod's types, which this checker
// lacks: so each export is cast to the type of its twin.
import { isRecord } from "./isRecord.js";
import type * as full from "./schema.js";
import type { SchemaIssue, StandardSchemaProps } from "./standardSchema.js";

/** Adds the issues of the value at the end of the path. */
type Check = (value: unknown, issues: SchemaIssue[], path: PropertyKey[]) => unknown;

interface Checker {
  readonly check: Check;
  readonly "~standard": StandardSchemaProps<unknown, unknown>;
  /** Makes the empty value of an array. */
  readonly none?: () => unknown;
  /** Sets an empty value if there is none. */
  readonly fill?: (owner: Record<string, unknown>, key: string) => void;
}

type Fields = Readonly<Record<string, Checker>>;

const checker = (check: Check): Checker => ({
  check,
  "~standard": {
    version: 1,
    vendor: "openrouter-fn",
    validate(value) {
      const issues: SchemaIssue[] = [];
      check(value, issues, []);
      return issues[0] ? { issues } : { value };
    },
  },
});

const refuse = (issues: SchemaIssue[], path: readonly PropertyKey[], expected?: string) =>
  issues.push({ message: "Invalid input", expected, path: [...path] });

const fields = (shape: Fields) =>
  checker((value, issues, path) => {
    if (!isRecord(value)) return refuse(issues, path, "object");
    for (const key in shape) {
      const field = shape[key] as Checker; // a key of it
      field.fill?.(value, key);
      path.push(key);
      field.check(value[key], issues, path);
      path.pop();
    }
    return;
  });

const scalar = (expected: string, fits: (value: unknown) => boolean) =>
  checker((value, issues, path) => fits(value) || refuse(issues, path, expected));

export const object = fields as unknown as typeof full.object;

export const checkedFields = fields as unknown as typeof full.checkedFields;

export const array = ((item: Checker) => ({
  ...checker((value, issues, path) => {
    if (!Array.isArray(value)) return refuse(issues, path, "array");
    const depth = path.length;
    for (let i = 0; i < value.length; i++) {
      path[depth] = i;
      item.check(value[i], issues, path);
    }
    path.length = depth;
    return;
  }),
  none: () => [],
})) as unknown as typeof full.array;

export const record = ((part: Checker) =>
  checker((value, issues, path) =>
    fields(isRecord(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, part])) : {}).check(
      value,
      issues,
      path,
    ),
  )) as unknown as typeof full.record;

export const nothing = (() => scalar("null", (value) => value === null)) as unknown as typeof full.nothing;

export const string = (() => scalar("string", (value) => typeof value === "string")) as unknown as typeof full.string;

export const openEnum = string as unknown as typeof full.openEnum;

export const number = (() => scalar("number", Number.isFinite)) as unknown as typeof full.number;

export const boolean = (() =>
  scalar("boolean", (value) => typeof value === "boolean")) as unknown as typeof full.boolean;

export const nullable = (({ check }: Checker) =>
  checker((value, issues, path) => value === null || check(value, issues, path))) as unknown as typeof full.nullable;

export const nullish = (({ check }: Checker) =>
  checker((value, issues, path) => value == null || check(value, issues, path))) as unknown as typeof full.nullish;

export const filled = ((schema: Checker, isDue?: boolean): Checker => ({
  ...schema,
  fill(owner, key) {
    if (owner[key] == null && !owner["error"] && (!isDue || key in owner)) owner[key] = schema.none?.() ?? {};
  },
})) as unknown as typeof full.filled;

export const container = ((schema: never) =>
  (filled as (schema: never, isDue: boolean) => unknown)(schema, true)) as unknown as typeof full.container;

export const either = ((a: Checker, b: Checker) =>
  checker((value, issues, path) => {
    const fits = ({ "~standard": standard }: Checker) => !standard.validate(value).issues;
    return fits(a) || fits(b) || refuse(issues, path);
  })) as unknown as typeof full.either;

export const unchecked = (() => checker(() => {})) as unknown as typeof full.unchecked;

export const variants = ((key = "type") =>
  fields({ [key]: scalar("string", (value) => typeof value === "string") })) as unknown as typeof full.variants;

export const checkedVariants = ((members: Readonly<Record<string, Fields>>) => {
  const known = new Map<unknown, Checker>(Object.entries(members).map(([type, shape]) => [type, fields(shape)]));
  const any = fields({});
  return checker((value, issues, path) =>
    (known.get((value as { type?: unknown } | null)?.type) ?? any).check(value, issues, path),
  );
}) as unknown as typeof full.checkedVariants;
