import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { globalConfig } from "zod/v4/core";
import * as full from "../../src/lib/schema.js";
import * as slim from "../../src/lib/schema.slim.js";
import type { StandardSchemaV1 } from "../../src/lib/standardSchema.js";
import { recorded } from "../support.js";
import { newSeed } from "./hostile.js";

const RUNS = process.env["CI"] ? 100 : 25; // for each model
const seed = newSeed();

type JSONValue = null | boolean | number | string | JSONValue[] | { [key: string]: JSONValue };

/** The definition in a schema of zod's core. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Described>>;
  readonly valueType?: Described;
  readonly element?: Described;
  readonly innerType?: Described;
  readonly options?: readonly Described[];
  readonly members?: ReadonlyMap<string, Described>;
}
interface Described extends StandardSchemaV1 {
  readonly _zod: { readonly def: Definition };
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const models = readdirSync(join(ROOT, "src/models")).map((file) => basename(file, ".ts"));

/** The exports of all models, with one of the two checkers. */
async function modelsWith(checker: "schema" | "schema.slim"): Promise<Record<string, Record<string, unknown>>> {
  const contents = models.map((model) => `export * as ${model} from "./src/models/${model}.ts";`).join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: "esm",
    plugins: [
      {
        name: "checker",
        setup({ onResolve }) {
          onResolve({ filter: /\/schema\.js$/ }, () => ({ path: join(ROOT, `src/lib/${checker}.ts`) }));
        },
      },
    ],
  });
  const script = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  return import(/* @vite-ignore */ `data:text/javascript;base64,${script}`);
}

function isSchema(value: unknown): value is StandardSchemaV1 {
  return value instanceof Object && "~standard" in value;
}

/** The outcome of a check: the verdict, the issues, and the value afterwards. */
function outcomeOf(schema: StandardSchemaV1, value: unknown) {
  const copy = structuredClone(value);
  const result = schema["~standard"].validate(copy);
  if (!result.issues) expect(result.value).toBe(copy);
  return {
    issues: result.issues?.map(({ message, path, expected }) => ({ message, path, expected })),
    value: copy,
  };
}

const anything: fc.Arbitrary<JSONValue> = fc.oneof(
  fc.constantFrom<JSONValue>(null, 0, -1.5, "", "text", true, [], {}, [null], [{}], { error: null }, { type: "text" }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JSONValue>,
);

const names = fc.oneof(fc.string({ maxLength: 3 }), fc.constant("__proto__"));
const empty = fc.constant<JSONValue>(null);

/** Values that mostly fit a schema, and sometimes do not. */
function valuesOf({ _zod: { def } }: Described, depth = 0): fc.Arbitrary<JSONValue> {
  const within = (part: Described) => valuesOf(part, depth + 1);
  const fitting = (): fc.Arbitrary<JSONValue> => {
    if (def.type === "string") return fc.constantFrom<JSONValue>("", "text", "gen-1");
    if (def.type === "number") return fc.constantFrom<JSONValue>(0, 1, 0.5);
    if (def.type === "boolean") return fc.boolean();
    if (def.type === "null") return empty;
    if (def.shape) return objectOf(def.shape);
    if (def.valueType) return fc.dictionary(names, within(def.valueType), { maxKeys: 3 });
    if (def.element) return fc.array(within(def.element), { maxLength: 3 });
    if (def.innerType) return fc.oneof(empty, within(def.innerType));
    if (def.options) return fc.oneof(...def.options.map(within));
    if (def.members) {
      const known = [...def.members].map(([type, member]) => within(member).map((value) => withType(value, type)));
      return fc.oneof(...known, fc.constant<JSONValue>({ type: "new" }), fc.constant<JSONValue>({}));
    }
    return anything;
  };
  const objectOf = (shape: Readonly<Record<string, Described>>) =>
    fc
      .record(
        { ...Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, within(part)])), more: anything },
        { requiredKeys: [] },
      )
      .chain((value) => fc.constantFrom<JSONValue>(value as JSONValue, { ...(value as object), error: "odd" }));
  return fc.oneof({ weight: 12, arbitrary: fitting() }, { weight: 1, arbitrary: anything });
}

function withType(value: JSONValue, type: string): JSONValue {
  return value instanceof Object && !Array.isArray(value) ? { ...value, type } : value;
}

/** Replaces or removes a random place in a value. */
function mutated(value: JSONValue, at: number, by: JSONValue | undefined): JSONValue {
  const copy = structuredClone(value);
  const places: [owner: Record<string, JSONValue>, key: string][] = [];
  const collect = (owner: JSONValue) => {
    if (!(owner instanceof Object) || places.length > 2000) return;
    for (const key of Object.keys(owner)) {
      const fields = owner as Record<string, JSONValue>;
      places.push([fields, key]);
      collect(fields[key] ?? null);
    }
  };
  collect(copy);
  const [owner, key] = places[at % Math.max(1, places.length)] ?? [];
  if (!owner || key === undefined) return by ?? copy;
  if (by !== undefined) owner[key] = by;
  else delete owner[key];
  return copy;
}

const mutations = fc.array(fc.tuple(fc.nat(10_000), fc.option(anything, { nil: undefined })), { maxLength: 3 });

/** Recorded bodies and events of the API, if they lie beside the project. */
const bodies = ["any", "chat_completions", "chat_completions_stream", "messages_stream", "models", "responses"]
  .concat(["responses_stream", "embeddings", "generation", "images", "key", "keys", "credits", "activity", "providers"])
  .concat(["model_endpoints", "rerank", "videos", "videos_models", "audio_transcriptions"])
  .flatMap((endpoint) => recorded(endpoint).slice(0, 12))
  .flatMap(([, , text]) => (text.includes("data: {") ? text.split(/^data: /m).slice(0, 20) : [text]))
  .flatMap((text) => {
    try {
      return text.length < 200_000 ? [JSON.parse(text) as JSONValue] : [];
    } catch {
      return [];
    }
  });

let schemas: readonly (readonly [name: string, full: Described, slim: StandardSchemaV1])[];

beforeAll(async () => {
  const [withZod, withOwn] = await Promise.all([modelsWith("schema"), modelsWith("schema.slim")]);
  schemas = Object.entries(withZod).flatMap(([model, exported]) =>
    Object.entries(exported).flatMap(([name, value]) => {
      const own = withOwn[model]?.[name];
      return isSchema(value) && isSchema(own) ? [[`${model}: ${name}`, value as Described, own] as const] : [];
    }),
  );
});

// Tests that import zod like an app set the language of its messages for all copies of zod in the process.
const { localeError } = globalConfig;
beforeAll(() => {
  delete globalConfig.localeError;
});
afterAll(() => {
  if (localeError) globalConfig.localeError = localeError;
});

describe("the checker of the condition slim agrees with zod's", () => {
  test("on every schema of the models, whatever becomes of a body that fits", () => {
    expect(schemas.length).toBeGreaterThan(150);
    expect(new Set(schemas.map(([, own, other]) => `${own["~standard"].vendor} ${other["~standard"].vendor}`))).toEqual(
      new Set(["zod openrouter-fn"]),
    );
    let refused = 0;
    let taken = 0;
    for (const [name, own, other] of schemas) {
      const property = fc.property(valuesOf(own), mutations, (value, changes) => {
        const changed = changes.reduce<JSONValue>((body, [at, by]) => mutated(body, at, by), value);
        const expected = outcomeOf(own, changed);
        if (expected.issues) refused++;
        else taken++;
        expect(outcomeOf(other, changed), name).toEqual(expected);
      });
      fc.assert(property, { numRuns: RUNS, seed });
    }
    expect(Math.min(refused, taken)).toBeGreaterThan(schemas.length);
  }, 120_000);

  test.runIf(bodies.length)(
    "on recorded bodies, changed at one to three places",
    () => {
      const fitting = bodies.map((body) => schemas.filter(([, own]) => !outcomeOf(own, body).issues));
      const property = fc.property(fc.nat(bodies.length - 1), fc.nat(), mutations, (index, which, changes) => {
        const body = bodies[index] ?? null;
        const candidates = fitting[index]?.length ? fitting[index] : schemas;
        const [name, own, other] = candidates[which % candidates.length] as (typeof schemas)[number];
        const changed = changes.reduce<JSONValue>((value, [at, by]) => mutated(value, at, by), body);
        expect(outcomeOf(other, changed), name).toEqual(outcomeOf(own, changed));
      });
      fc.assert(property, { numRuns: RUNS * 40, seed });
    },
    120_000,
  );

  type Builders = Omit<typeof full, "Unlisted">;
  type Make = (builders: Builders) => StandardSchemaV1;
  const around =
    (build: (builders: Builders, part: never) => StandardSchemaV1) =>
    (part: Make): Make =>
    (builders) =>
      build(builders, part(builders) as never);
  /** Random schemas of every kind, made by both checkers. */
  const { schema: made } = fc.letrec<{ schema: Make; field: Make }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom<Make>(
        (z) => z.string(),
        (z) => z.number(),
        (z) => z.boolean(),
        (z) => z.nothing(),
        (z) => z.openEnum<"a">(),
        (z) => z.unchecked(),
        (z) => z.variants<{ type: string }>(),
      ),
      fc.dictionary(fc.constantFrom("a", "b", "type", "error"), tie("field"), { maxKeys: 3 }).map(
        (parts): Make =>
          (z) =>
            z.object(Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, part(z)])) as never),
      ),
      tie("schema").map(around((z, part) => z.array(part))),
      tie("field").map(around((z, part) => z.record(part))),
      tie("schema").map(around((z, part) => z.nullable(part))),
      fc.tuple(tie("schema"), tie("schema")).map(
        ([a, b]): Make =>
          (z) =>
            z.either(a(z) as never, b(z) as never),
      ),
      fc.tuple(tie("field"), tie("field")).map(
        ([a, b]): Make =>
          (z) =>
            z.checkedVariants<{ type: string; text?: string }>({ text: { text: a(z) }, new: { a: b(z) } } as never),
      ),
    ),
    field: fc.oneof(
      { maxDepth: 3 },
      tie("schema"),
      tie("schema").map(around((z, part) => z.nullish(part) as never)),
      tie("schema").map(around((z, part) => z.filled(part))),
      tie("schema").map(around((z, part) => z.container(part))),
    ),
  }));

  test("on schemas of all kinds, put together at random", () => {
    const property = fc.property(
      made.chain((make) => fc.tuple(fc.constant(make), fc.array(valuesOf(make(full) as Described), { minLength: 20 }))),
      mutations,
      ([make, values], changes) => {
        const [own, other] = [make(full), make(slim)];
        for (const value of [...values, undefined, Number.NaN, Infinity, new Date(0)]) {
          const changed = changes.reduce((body, [at, by]) => mutated(body, at, by), value as JSONValue);
          expect(outcomeOf(other, changed)).toEqual(outcomeOf(own, changed));
        }
      },
    );
    fc.assert(property, { numRuns: RUNS * 10, seed });
  }, 120_000);
});
