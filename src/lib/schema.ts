// The only import of zod in the package; the build compiles it in (scripts/compile-zod-in.ts). A thin layer over zod's
// core, typed so that an interface and its schema cannot drift apart: `object<T>` demands exactly the keys of `T`, with
// the same optionality, or it does not compile.
//
// `zod/v4/core` has the checks of zod and zod/mini without their methods for handwritten schemas (parse, check, brand
// and so on): 1.2 kB gzip less in every bundle.
import * as z from "zod/v4/core";
import type { OpenEnum, Optional, Schema, Unlisted } from "../schema.js";
import { isRecord } from "./isRecord.js";

export type { OpenEnum, Optional, Schema, Unlisted, Variants } from "../schema.js";

type Shape<T> = {
  // biome-ignore lint/complexity/noBannedTypes: `{}` is assignable to a type whose one field may be left out
  readonly [K in keyof T]-?: {} extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Schema<T[K]>;
};

// zod's own inference is not used, hence the casts: the interface is the type, and `Shape` checks that the schema
// matches.

type Init = (schema: z.$ZodType, def: z.$ZodTypeDef) => void;

// zod's own objects and arrays copy what they check, and allocate two objects per field. Here values pass through
// unchanged, so checking is enough.
const Fields = /* @__PURE__ */ z.$constructor(
  "Fields",
  (schema: z.$ZodType, def: z.$ZodTypeDef & { shape?: z.$ZodShape; valueType?: z.$ZodType }) => {
    (z.$ZodType.init as Init)(schema, def);
    schema._zod.parse = (payload, context) => {
      const { value } = payload;
      const { shape, valueType } = def;
      if (!isRecord(value)) refuse(schema, payload, "object");
      else
        for (const key in shape ?? value) {
          const part = (shape ? shape[key] : valueType) as z.$ZodType & { empty?: () => unknown; isDue?: boolean };
          if (value[key] == null && part.empty && !value["error"] && (key in value || !part.isDue))
            value[key] = part.empty();
          if (value[key] != null || !part._zod.optin) check(part, payload, context, value[key], key);
        }
      return payload;
    };
  },
);

const Items = /* @__PURE__ */ z.$constructor(
  "Items",
  (schema: z.$ZodType, def: z.$ZodTypeDef & { element: z.$ZodType }) => {
    (z.$ZodType.init as Init)(schema, def);
    schema._zod.parse = (payload, context) => {
      const { value } = payload;
      if (Array.isArray(value))
        for (let i = 0; i < value.length; i++) check(def.element, payload, context, value[i], i);
      else refuse(schema, payload, "array");
      return payload;
    };
  },
);

function refuse(schema: z.$ZodType, { value, issues }: z.ParsePayload, expected: "object" | "array"): void {
  issues.push({ code: "invalid_type", expected, input: value, inst: schema });
}

/** Checks a part of a value, and adds its issues with their path. */
function check(
  schema: z.$ZodType,
  { issues }: z.ParsePayload,
  context: z.ParseContextInternal,
  value: unknown,
  key: PropertyKey,
): void {
  const known = issues.length;
  schema._zod.run({ value, issues }, context);
  for (let i = known; i < issues.length; i++) {
    const issue = issues[i] as { path?: PropertyKey[] }; // zod's own code writes to it as well
    issue.path = [key, ...(issue.path ?? [])];
  }
}

/** An object with the fields of `T`. Keys it does not name are kept. */
export const object = ((shape: z.$ZodShape) => new Fields({ type: "object", shape })) as unknown as <T>(
  shape: Shape<T>,
) => Schema<T>;

/** An object of which only the fields named here are checked: those that identify, bill or carry text. */
export const checkedFields = object as unknown as <T>(shape: Partial<Shape<T>>) => Schema<T>;

/** An array of items that each fit. */
export const array = ((element: z.$ZodType) => new Items({ type: "array", element })) as unknown as <T>(
  element: Schema<T>,
) => Schema<T[]>;

/** An object used as a map from names to values that each fit. */
export const record = ((valueType: z.$ZodType) => new Fields({ type: "record", valueType })) as unknown as <T>(
  value: Schema<T>,
) => Schema<Record<string, T>>;

/** No content. */
export const nothing = (() => new z.$ZodNull({ type: "null" })) as unknown as () => Schema<null>;

/** Any string. */
export const string = (() => new z.$ZodString({ type: "string" })) as unknown as () => Schema<string>;

/** A string with known values. New values are accepted, so no list ships. */
export const openEnum = string as unknown as <Known extends string>() => Schema<OpenEnum<Known>>;

/** Any finite number. */
export const number = (() => new z.$ZodNumber({ type: "number", checks: [] })) as unknown as () => Schema<number>;

/** `true` or `false`. */
export const boolean = (() => new z.$ZodBoolean({ type: "boolean" })) as unknown as () => Schema<boolean>;

/** The value, or null. */
export const nullable = ((innerType: z.$ZodType) => new z.$ZodNullable({ type: "nullable", innerType })) as unknown as <
  T,
>(
  schema: Schema<T>,
) => Schema<T | null>;

// zod's own pair for this, optional(nullable(…)), is 230 bytes gzip more, and two steps more for each field.
const Nullish = /* @__PURE__ */ z.$constructor(
  "Nullish",
  (schema: z.$ZodType, def: z.$ZodTypeDef & { innerType: z.$ZodType }) => {
    (z.$ZodType.init as Init)(schema, def);
    schema._zod.optin = "optional";
    schema._zod.parse = (payload, context) =>
      payload.value == null ? payload : def.innerType._zod.run(payload, context);
  },
);

/** The value, null or undefined. */
export const nullish = ((innerType: z.$ZodType) => new Nullish({ type: "optional", innerType })) as unknown as <T>(
  schema: Schema<T>,
) => Optional<T | null>;

/** A container that code iterates over: null or absent, it becomes empty, unless there is an `error` beside it. */
export const filled = ((schema: z.$ZodType) =>
  Object.assign(Object.create(schema), {
    empty: () => (schema._zod.def.type === "array" ? [] : {}),
  })) as unknown as <T>(schema: Schema<T>) => Schema<T>;

/** A container that identifies a response: it is required, and null becomes empty. */
export const container = ((schema: z.$ZodType) =>
  Object.assign(filled(schema as never), { isDue: true })) as unknown as typeof filled;

/** Either of two shapes. */
export const either = ((a: z.$ZodType, b: z.$ZodType) =>
  new z.$ZodUnion({ type: "union", options: [a, b] })) as unknown as <A, B>(
  a: Schema<A>,
  b: Schema<B>,
) => Schema<A | B>;

/** Typed, but not checked: any value passes. For parts that matter only to their readers. */
export const unchecked = (() => new z.$ZodUnknown({ type: "unknown" })) as unknown as <T>() => Schema<T>;

/**
 * One of several objects, discriminated by the string `type`, or another key. Only that string is checked; members are
 * typed, and unknown ones pass through.
 */
export const variants = ((key = "type") => object<never>({ [key]: string() } as never)) as unknown as <T>(
  key?: keyof T & string,
) => Schema<T>;

/** The fields to check of each member of `T`, by its `type`. */
type CheckedFields<T extends { readonly type: string }> = {
  readonly [Type in Exclude<T["type"], Unlisted>]?: Partial<
    Shape<T extends unknown ? (Type extends T["type"] ? T : never) : never>
  >;
};

const CheckedVariants = /* @__PURE__ */ z.$constructor(
  "Variants",
  (schema: z.$ZodType, def: z.$ZodTypeDef & { members: ReadonlyMap<unknown, z.$ZodType>; any: z.$ZodType }) => {
    (z.$ZodType.init as Init)(schema, def);
    schema._zod.parse = (payload, context) =>
      (def.members.get((payload.value as { type?: unknown } | null)?.type) ?? def.any)._zod.run(payload, context);
  },
);

/**
 * One of several objects, discriminated by `type`. The given fields of the members named here are checked; the rest is
 * typed, and members that are unknown or have no `type` pass through.
 */
export const checkedVariants = ((fields: Readonly<Record<string, z.$ZodShape>>) =>
  new CheckedVariants({
    type: "custom",
    members: new Map(Object.entries(fields).map(([type, shape]) => [type, object(shape as never) as never])),
    any: object({}) as never,
  })) as unknown as <T extends { readonly type: string }>(fields: CheckedFields<T>) => Schema<T>;
